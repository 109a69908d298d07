"""A web page that stands alone: opens in any browser, uploads to any server, and search engines can read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from reviewdesk.domain.review import Review
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.json_ld import absolute, publisher, structured_data
from reviewdesk.exchange.exporters.templates import fill
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.resources import read_text

_MAIN = "index.html"


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """One page with the house style inside and its images beside it."""

    name: str = "html-page"
    title: str = "Web page"
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        """Make `index.html` and the images it shows."""
        review = context.review
        article = compose(context, self.layout)
        html = article.html
        featured = context.social or review.featured_image
        image = absolute(review, context.image_url(featured)) if featured else ""
        images = image_files(html, context.assets, context.social if image else "", image_url=context.image_url)
        page = fill(
            "page.html",
            language=article.language,
            direction=article.direction,
            title=one_line(review.seo.title or review.headline),
            is_held=context.is_held,
            description=_description(review),
            canonical=absolute(review, review.seo.canonical),
            byline=", ".join(review.byline),
            properties=tuple(_properties(context, image)),
            large_card=bool(image),
            structured_data=Markup(structured_data(context)),  # noqa: S704
            stylesheet=_stylesheet(self.layout.stylesheet),
            article=Markup(html),  # noqa: S704
        )
        return Artifact((File(_MAIN, f"{page}\n".encode(), "text/html"), *images), _MAIN)


@cache
def _stylesheet(name: str) -> Markup:
    return Markup(read_text("stylesheets", name))  # noqa: S704


def _description(review: Review) -> str:
    return one_line(review.seo.description or review.standfirst)


def _properties(context: ExportContext, image: str) -> Iterator[tuple[str, str]]:
    """Give the OpenGraph properties that are known (https://ogp.me), in their order."""
    review = context.review
    picture = review.image(review.featured_image)
    language, _, region = review.language.partition("-")
    known = (
        ("og:type", "article"),
        ("og:title", one_line(review.seo.title or review.headline)),
        ("og:description", _description(review)),
        ("og:url", absolute(review, review.seo.canonical)),
        ("og:site_name", one_line(publisher(review, context.house).name)),
        ("og:locale", f"{language}_{region.upper()}" if len(region) == 2 else ""),
        ("og:image", image),
        ("og:image:alt", one_line(picture.alt) if picture and image else ""),
        ("article:published_time", review.published.isoformat() if review.published else ""),
        ("article:section", one_line(review.categories[0]) if review.categories else ""),
        *(("article:tag", one_line(tag)) for tag in review.tags),
    )
    yield from ((name, content) for name, content in known if content)
