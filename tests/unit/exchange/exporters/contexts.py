"""Reviews ready to leave, as the exporters are given them."""

from collections.abc import Mapping
from typing import Any

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.base import ExportContext, Exporter, Printable
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.exchange.exporters.registry import OWN, exporter_named
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from tests.factories import a_review


def print_nothing(html: str, files: Mapping[str, tuple[bytes, str]], *, is_letter: bool) -> bytes:
    """Print as if there were a press: the page as it came, with its files behind it."""
    size = b"letter" if is_letter else b"a4"
    shown = b"".join(f"\n{path} {kind} {len(data)}".encode() for path, (data, kind) in files.items())
    return b"%PDF /CreationDate (D:20261123001206+00'00') " + size + b"\n" + html.encode() + shown


EVERY_EXPORTER = tuple(
    exporter.printed_by(print_nothing) if isinstance(exporter, Printable) else exporter
    for exporter in (exporter_named(own.name) for own in OWN)
)
"""The exporters with all that they ask for."""

PICTURE = b"\xff\xd8\xff\xe0 a picture"


def a_context(review: Review, **changes: Any) -> ExportContext:
    """Give the context of a review whose images are all there; name any other field to change it."""
    values: dict[str, Any] = {
        "review": review,
        "blocks": Renderer(image_path).render(review.body),
        "labels": labels_for(review.language),
        "assets": {image.name: PICTURE for image in review.images},
    }
    return ExportContext(**(values | changes))


def shows_a_page(exporter: Exporter) -> bool:
    """Tell whether what leaves is the HTML that the preview shows."""
    if isinstance(exporter, Printable):
        return False
    artifact = exporter.export(a_context(a_review()))
    return next(file.media_type for file in artifact.files if file.path == artifact.main) == "text/html"
