"""A post of the block editor: what one pastes into the code view or sends by the REST interface, and its fields."""

import json
from dataclasses import dataclass

from reviewdesk.domain.review import Review
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.json_ld import structured_data
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.exchange.exporters.wordpress.layout import BLOCKS

_MAIN = "post.html"


@dataclass(frozen=True, slots=True)
class WordPressBlocks:
    """Blocks that the editor takes as its own; structured data lies apart, for an author's post may not hold any."""

    name: str = "wordpress-blocks"
    title: str = "WordPress (block editor)"
    layout: Layout = BLOCKS

    def export(self, context: ExportContext) -> Artifact:
        """Make `post.html`, `post.json` with the fields of the post, `structured-data.html` and the images."""
        html = compose(context, self.layout).html
        review = context.review
        files = (
            File(_MAIN, f"{html}\n".encode(), "text/html"),
            File("post.json", _fields(review).encode(), "application/json"),
            File("structured-data.html", f"{structured_data(context)}\n".encode(), "text/html"),
        )
        return Artifact((*files, *image_files(html, context.assets, review.featured_image)), _MAIN)


def _fields(review: Review) -> str:
    """Give what a post has beside its text, named as by the REST interface; terms by name, for ids are the site's."""
    known = {
        "title": one_line(review.headline or review.work.title),
        "slug": review.slug,
        "status": "draft",
        "excerpt": review.standfirst,
        "date": review.published.isoformat() if review.published else "",
        "categories": list(review.categories),
        "tags": list(review.tags),
        "authors": list(review.byline),
        "featured_media": review.featured_image,
        "seo": {"title": review.seo.title, "description": review.seo.description, "focus": review.seo.keyphrase},
    }
    return json.dumps(known, ensure_ascii=False, indent=2) + "\n"
