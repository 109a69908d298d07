"""HTML for Ghost: what its Admin API takes with `?source=html`, and what one pastes into an HTML card."""

import json
from dataclasses import dataclass

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.ghost.layout import GHOST
from reviewdesk.exchange.exporters.ghost.lexical import Json
from reviewdesk.exchange.exporters.ghost.post import post_fields, tag_names
from reviewdesk.exchange.exporters.images import image_files

_MAIN = "post.html"


@dataclass(frozen=True, slots=True)
class GhostHtml:
    """Text as HTML, and as cards what Ghost would else take apart."""

    name: str = "ghost-html"
    title: str = "Ghost (HTML)"
    layout: Layout = GHOST

    def export(self, context: ExportContext) -> Artifact:
        """Make `post.html`, `post.json` with the fields of the post as the Admin API names them, and the images."""
        html = compose(context, self.layout).html
        review = context.review
        tags: list[Json] = [{"name": name} for name in tag_names(review)]
        fields: Json = {"posts": [{**post_fields(context), "tags": tags}]}
        text = json.dumps(fields, ensure_ascii=False, indent=2)
        files = (
            File(_MAIN, f"{html}\n".encode(), "text/html"),
            File("post.json", f"{text}\n".encode("utf-8", "replace"), "application/json"),
        )
        return Artifact(
            (*files, *image_files(html, context.assets, review.featured_image, image_url=context.image_url)), _MAIN
        )
