"""A post of the block editor: what one pastes into the code view or sends by the REST interface, and its fields."""

from dataclasses import dataclass

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.wordpress.fields import fields_file, structured_data_file
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
        files = (File(_MAIN, f"{html}\n".encode(), "text/html"), fields_file(context), structured_data_file(context))
        featured = context.review.featured_image
        return Artifact((*files, *image_files(html, context.assets, featured, image_url=context.image_url)), _MAIN)
