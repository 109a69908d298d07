"""The review file: all that is known of a review, to keep, to send on and to read back equal."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote

from reviewdesk.errors import ExportError
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files, media_type

_MAIN = "review.md"


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """Our own Markdown, the body byte for byte; images lie where the text says, so that an import finds them."""

    name: str = "review-file"
    title: str = "Review file (to read back)"
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        """Make `review.md` and every image of the review; InvalidFieldError as for `front_matter.write`."""
        review = context.review
        image_files("\n".join(context.blocks), context.assets, review.featured_image, image_url=context.image_url)
        text = File(_MAIN, front_matter.write(review).encode(), "text/markdown")
        return Artifact((text, *(_image(name, data) for name, data in sorted(context.assets.items()))), _MAIN)


def _image(name: str, data: bytes) -> File:
    path = unquote(name).partition("?")[0]
    try:
        return File(path, data, media_type(path))
    except ValueError as error:
        raise ExportError("image-missing", name=PurePosixPath(path).name or name) from error
