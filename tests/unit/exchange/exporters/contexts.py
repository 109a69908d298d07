"""Reviews ready to leave, as the exporters are given them."""

from typing import Any

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.base import ExportContext, Exporter
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from tests.factories import a_review

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
    artifact = exporter.export(a_context(a_review()))
    return next(file.media_type for file in artifact.files if file.path == artifact.main) == "text/html"
