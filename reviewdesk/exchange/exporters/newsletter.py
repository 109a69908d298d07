"""A newsletter: one page for mail, with its style on each element, no script, and images from the web alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape

from markupsafe import Markup

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.inlining import styled
from reviewdesk.exchange.exporters.json_ld import absolute
from reviewdesk.exchange.exporters.templates import fill
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.markup.elements import Child, Element, html_of, tree

_MAIN = "newsletter.html"
_HAS_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Newsletter:
    """HTML to paste into a newsletter service; an image without a known address on the web gives way to its words."""

    name: str = "newsletter"
    title: str = "Newsletter (HTML mail)"

    @property
    def layout(self) -> Layout:
        return MAIL

    def export(self, context: ExportContext) -> Artifact:
        """Make `newsletter.html`, and the images that must be on the web at the addresses it names."""
        review = context.review
        usual = compose(context).html
        images = image_files(usual, context.assets, review.featured_image, image_url=context.image_url)
        article = compose(_on_the_web(context), MAIL)
        page = fill(
            "newsletter/page.html",
            language=article.language,
            direction=article.direction,
            title=one_line(review.seo.title or review.headline or review.work.title),
            preheader=one_line(review.standfirst),
            canonical=absolute(review, review.seo.canonical),
            article=Markup(article.html),  # noqa: S704
        )
        return Artifact((File(_MAIN, f"{page}\n".encode(), "text/html"), *images), _MAIN)


def _on_the_web(context: ExportContext) -> ExportContext:
    """Give the context with whole addresses of images, where the address of the review tells them."""
    review, blocks = context.review, context.blocks
    known = {context.image_url(name): absolute(review, context.image_url(name)) for name in context.assets}
    for address, whole in known.items():
        if whole:
            blocks = tuple(block.replace(f'src="{escape(address)}"', f'src="{escape(whole)}"') for block in blocks)

    def image_url(name: str) -> str:
        address = context.image_url(name)
        return known.get(address) or address

    return replace(context, image_url=image_url, blocks=blocks)


def _block(html: str, context: ExportContext) -> str:
    review = context.review
    fit = _Fit(context.labels.spoiler, absolute(review, review.seo.canonical), describes=True)
    return html_of(styled(fit.all(tree(html)[0].children)))


def _part(html: str) -> str:
    return html_of(styled(_Fit().all(tree(html)[0].children)))


MAIL = Layout(templates="newsletter/", block=_block, part=_part, stylesheet="mail.css")


@dataclass(frozen=True, slots=True)
class _Fit:
    """Makes elements fit for mail: `address` is where the whole review is, empty where nobody knows.

    Where it `describes`, words stand in the place of an image that mail cannot show; else nothing does.
    """

    spoiler: str = ""
    address: str = ""
    describes: bool = False

    def all(self, children: Iterable[Child]) -> list[Child]:
        return [fit for child in children for fit in self._fit(child)]

    def _fit(self, child: Child) -> list[Child]:
        if isinstance(child, str):
            return [child]
        if child.name == "details":
            return self._closed(child)
        if child.name == "img" and not _HAS_SCHEME.match(child.attributes.get("src", "")):
            words = child.attributes.get("alt", "") if self.describes else ""
            return [Element("span", {"class": "left-out"}, children=[f"[{words}]"])] if words else []
        if child.name == "div" and "ad-slot" in child.classes:
            return []
        inner = self.all(child.children)
        is_empty = not any(isinstance(each, Element) or each.strip() for each in inner)
        is_bare = is_empty or not any(isinstance(each, Element) and each.name != "figcaption" for each in inner)
        if (child.name == "figure" and is_bare and child.children) or (child.name == "p" and is_empty):
            return []
        return [replace(child, children=inner)]

    def _closed(self, element: Element) -> list[Child]:
        """Lead to the page for a spoiler, which mail would show open; without an address it stands below its head."""
        summary = next(
            (each for each in element.children if isinstance(each, Element) and each.name == "summary"), None
        )
        title: list[Child] = [self.spoiler, *([": ", *summary.children] if summary else [])]
        if self.address:
            link: Child = Element("a", {"href": self.address}, children=title)
            return [Element("p", {"class": "warning"}, children=[link])]
        rest = self.all(each for each in element.children if each is not summary)
        return [Element("p", {"class": "warning"}, children=title), *rest]
