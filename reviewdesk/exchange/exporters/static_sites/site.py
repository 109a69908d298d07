"""SITES: what differs from one generator of static sites to the next, in one table."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.static_sites import heads
from reviewdesk.exchange.exporters.static_sites.escaping import as_it_is, without_liquid, without_shortcodes
from reviewdesk.exchange.exporters.static_sites.front_matter import Value
from reviewdesk.exchange.exporters.static_sites.kramdown import reads_alike
from reviewdesk.markup.commonmark import Flavour

_FLAVOUR = Flavour()
_GFM = re.compile(r"(?<![\\~])~(?!~)|^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s", re.MULTILINE)


def _always(_text: str, _html: str) -> bool:
    return True


def _without_gfm(text: str, _html: str) -> bool:
    return not _GFM.search(text)


@dataclass(frozen=True, slots=True)
class Site:
    """A generator.

    `head` makes the values of the head, `image` what stands in a text for the address of an image; `escape` keeps
    words from being run; `takes` tells of a text that reads well by `flavour` whether it does here too, and as the
    same HTML; `bundles_images` says that images are known from Markdown alone, not from HTML.
    """

    name: str
    title: str
    head: Callable[[ExportContext, Callable[[str], str]], dict[str, Value]]
    image: str = "{}"
    escape: Callable[[str], str] = as_it_is
    flavour: Flavour = _FLAVOUR
    takes: Callable[[str, str], bool] = _always
    footnotes: bool = True
    bundles_images: bool = False

    def address(self, url: str) -> str:
        """Give the address of an image as the text has it; one on the web stays."""
        return url if "://" in url or url.startswith("//") else self.image.format(url)


HUGO = Site(
    "hugo",
    "Hugo",
    heads.hugo,
    escape=without_shortcodes,
    flavour=Flavour(html=False),
    takes=_without_gfm,
)
JEKYLL = Site(
    "jekyll",
    "Jekyll",
    heads.jekyll,
    image='{{{{ "/{}" | relative_url }}}}',
    escape=without_liquid,
    takes=reads_alike,
)
ELEVENTY = Site(
    "eleventy",
    "Eleventy",
    heads.eleventy,
    escape=without_liquid,
    flavour=Flavour(indented_code=False),
    footnotes=False,
)
ASTRO = Site("astro", "Astro", heads.astro, image="./{}", takes=_without_gfm, bundles_images=True)


def with_addresses(text: str, site: Site, urls: Iterable[str]) -> str:
    """Put the addresses that the site wants into a text that was written with those of the context."""
    for url in urls:
        wanted = site.address(url)
        quote = "'" if '"' in wanted else '"'
        text = text.replace(f'src="{url}"', f"src={quote}{wanted}{quote}")
        text = re.sub(rf"\]\({re.escape(url)}(?=[ )])", f"]({wanted}", text)
    return text
