"""What WordPress puts in the place of words in brackets: those of its own become what they stand for."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape

_CODE = re.compile(
    r"\[(\[?)(caption|wp_caption|gallery|embed|video|audio|playlist|youtube|vimeo|soundcloud)\b([^\[\]<>]*(?:<[^<>]*>[^\[\]<>]*)*?)(/?)\]"
    r"(?:((?:(?!\[\2\b).)*?)\[/\2\])?(\]?)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)""")
_OTHER = re.compile(
    r"(?<!\[)\[/?([a-z][a-z0-9]*[-_][a-z0-9_-]*|contact-form|review|rating|spoiler|quote|button|columns?|row|tabs?)(?:\s[^\[\]]*)?/?\]"
)
_IMAGE = re.compile(r"((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_ALONE = re.compile(r"^[ \t]*(https?://[^\s<>\"]+)[ \t]*$", re.MULTILINE)
_VIDEOS = re.compile(
    r"https?://(?:www\.|m\.)?(?:youtube\.com/(?:watch|shorts/)|youtu\.be/|vimeo\.com/\d|dailymotion\.com/video/|dai\.ly/)"
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture of the site's library; texts are plain, but for `caption`, which is HTML."""

    address: str
    alt: str = ""
    caption: str = ""


@dataclass(slots=True)
class Expanded:
    """The HTML of a post without WordPress's own shortcodes; `others` names those of plug-ins, which stay."""

    html: str
    others: list[str] = field(default_factory=list)


def expand(text: str, attachments: Mapping[str, Attachment], below: tuple[str, ...] = ()) -> Expanded:
    """Replace WordPress's own shortcodes; a gallery without ids shows the pictures that hang `below` the post."""

    def replaced(found: re.Match[str]) -> str:
        if found[1] and found[6]:
            return found[0][1:-1]  # [[gallery]] stands for the words
        html = _MAKERS[found[2]](_attributes(found[3]), (found[5] or "").strip(), _Library(attachments, below))
        return f"{found[1]}\n\n{html}\n\n{found[6]}" if html else found[0]

    html = _ALONE.sub(_embedded, _CODE.sub(replaced, text)) if "[" in text or "://" in text else text
    others = list(dict.fromkeys(_OTHER.findall(html))) if "[" in html else []
    return Expanded(html, others)


@dataclass(frozen=True, slots=True)
class _Library:
    attachments: Mapping[str, Attachment]
    below: tuple[str, ...]


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare, quoted, word in _ATTRIBUTE.findall(text):
        if name:
            found[name.lower()] = double or single or bare
        else:
            found.setdefault("", quoted or word)
    return found


def _caption(attributes: Mapping[str, str], content: str, _: _Library) -> str:
    found = _IMAGE.match(content)
    if found is None:
        return ""
    words = found[2].strip() or escape(attributes.get("caption", ""), quote=False)
    return f"<figure>{found[1]}{_figcaption(words)}</figure>"


def _gallery(attributes: Mapping[str, str], _: str, library: _Library) -> str:
    ids = re.findall(r"\d+", attributes.get("ids") or attributes.get("include") or "") or list(library.below)
    out = set(re.findall(r"\d+", attributes.get("exclude", "")))
    shown = [library.attachments[each] for each in ids if each in library.attachments and each not in out]
    return "\n".join(figure(each) for each in shown)


def figure(attachment: Attachment) -> str:
    """Show a picture of the library."""
    alt = escape(attachment.alt)
    return f'<figure><img src="{escape(attachment.address)}" alt="{alt}">{_figcaption(attachment.caption)}</figure>'


def _figcaption(html: str) -> str:
    return f"<figcaption>{html}</figcaption>" if html else ""


def _embed(attributes: Mapping[str, str], content: str, _: _Library) -> str:
    address = (content or attributes.get("src") or attributes.get("url") or attributes.get("", "")).strip().lstrip("=")
    return _frame(address) if re.fullmatch(r"https?://[^\s<>\"]+", address) else ""


def _vimeo(attributes: Mapping[str, str], content: str, library: _Library) -> str:
    number = attributes.get("id") or attributes.get("", "")
    return _frame(f"https://vimeo.com/{number}") if number.isdigit() else _embed(attributes, content, library)


def _media(tag: str) -> Callable[[Mapping[str, str], str, _Library], str]:
    def made(attributes: Mapping[str, str], content: str, library: _Library) -> str:
        names = ("src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav")
        address = next((attributes[name] for name in names if attributes.get(name)), "")
        if _VIDEOS.match(address):
            return _embed({"src": address}, content, library)
        return f'<{tag} controls src="{escape(address)}"></{tag}>' if address else ""

    return made


def _nothing(_: Mapping[str, str], __: str, ___: _Library) -> str:
    return ""


def _embedded(found: re.Match[str]) -> str:
    """Show an address that stands alone on its line as WordPress does, where it is that of a video."""
    return f"\n\n{_frame(found[1])}\n\n" if _VIDEOS.match(found[1]) else found[0]


def _frame(address: str) -> str:
    return f'<figure class="embed"><a href="{escape(address)}">{escape(address)}</a></figure>'


_MAKERS: dict[str, Callable[[Mapping[str, str], str, _Library], str]] = {
    "caption": _caption,
    "wp_caption": _caption,
    "gallery": _gallery,
    "embed": _embed,
    "youtube": _embed,
    "vimeo": _vimeo,
    "soundcloud": _embed,
    "video": _media("video"),
    "audio": _media("audio"),
    "playlist": _nothing,
}
