"""Edits what is said of an image that stands alone."""

from collections.abc import Mapping
from dataclasses import replace

from reviewdesk.domain.review import Image
from reviewdesk.markup.nodes import Figure
from reviewdesk.ui.body.card_editing.editor import Stand
from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor
from reviewdesk.ui.body.rows.row import Thing

_FACTS = ("credit", "licence")


class FigureEditor(FieldsEditor):
    """Alt text and caption stand in the text; credit and licence are kept with the image of the review."""

    stand = Stand.UNDER
    title = "Image"
    rows = (
        (Field("alt", "Alt text: what the image shows", "Not described yet"),),
        (Field("caption", "Caption", "Shown below the image"),),
        (Field("credit", "Credit"), Field("licence", "Licence")),
    )

    def show_facts(self, images: Mapping[str, Image]) -> None:
        """Show what is kept with the image; an image from elsewhere has nothing of the kind."""
        image = images.get(self._node.src) if isinstance(self._node, Figure) else None
        for name in _FACTS:
            self.show_field(name, image is not None)
            if image is not None:
                self.show_value(name, getattr(image, name))
        if image is not None and not image.decorative:
            self.field("caption").setPlaceholderText(image.caption or self.tr("Shown below the image"))

    def take(self, name: str, value: str) -> None:
        """Change the node, or say what should be kept with the image."""
        if name not in _FACTS:
            super().take(name, value)
        elif isinstance(self._node, Figure):
            self.fact_edited.emit(self._node.src, name, value)

    def with_value(self, node: Thing, name: str, value: str) -> Thing:
        """Give the figure with another text; it has no empty caption."""
        if isinstance(node, Figure) and name == "caption":
            return replace(node, caption=value or None)
        return super().with_value(node, name, value)
