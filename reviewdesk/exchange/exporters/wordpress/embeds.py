"""Videos of the block editor: WordPress asks the provider for the player when the page is shown."""

import re
from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qs, urlsplit

from reviewdesk.exchange.exporters.wordpress.markup import block

_ID = re.compile(r"[\w-]{6,20}")


@dataclass(frozen=True, slots=True)
class _Provider:
    name: str
    hosts: frozenset[str]


_PROVIDERS = (
    _Provider("youtube", frozenset({"youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com"})),
    _Provider("vimeo", frozenset({"vimeo.com", "player.vimeo.com"})),
    _Provider("dailymotion", frozenset({"dailymotion.com", "dai.ly"})),
)


def embed(url: str, caption: str) -> str:
    """Make a video of its address and caption; nothing where WordPress knows no such provider."""
    host = _host(url)
    provider = _provider(host)
    if not provider:
        return ""
    address = _plain(url, host)
    shape = "wp-embed-aspect-16-9 wp-has-aspect-ratio"
    classes = f"wp-block-embed is-type-video is-provider-{provider} wp-block-embed-{provider} {shape}"
    below = f'<figcaption class="wp-element-caption">{caption}</figcaption>' if caption else ""
    frame = f'<div class="wp-block-embed__wrapper">\n{escape(address)}\n</div>'
    return block(
        "embed",
        f'<figure class="{classes}">{frame}{below}</figure>',
        url=address,
        type="video",
        providerNameSlug=provider,
        responsive=True,
        className=shape,
    )


def address_of(url: str) -> str:
    """Give the address of which WordPress makes a player; nothing where it knows no such provider."""
    host = _host(url)
    return _plain(url, host) if _provider(host) else ""


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _provider(host: str) -> str:
    return next((each.name for each in _PROVIDERS if host in each.hosts), "")


def _plain(url: str, host: str) -> str:
    """Give an address without an ampersand, which WordPress damages in an author's post."""
    query = parse_qs(urlsplit(url).query)
    video, start = (query.get(name, [""])[0] for name in ("v", "t"))
    if host.endswith("youtube.com") and _ID.fullmatch(video):
        return (
            f"https://youtu.be/{video}?t={start}"
            if start.rstrip("s").isdigit()
            else f"https://www.youtube.com/watch?v={video}"
        )
    return url.partition("&")[0]
