"""Edits an image that stands in a line."""

from dataclasses import replace

from reviewdesk.markup.nodes import Image
from reviewdesk.ui.body.card_editing.editor import Stand
from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor
from reviewdesk.ui.body.rows.row import Thing


class InlineImageEditor(FieldsEditor):
    """Alt text, title and address of an image in a line."""

    stand = Stand.FLOATING
    title = "Image"
    rows = (
        (Field("alt", "Alt text: what the image shows", "Not described yet"),),
        (Field("title", "Title"),),
        (Field("src", "Address", is_needed=True),),
    )

    def with_value(self, node: Thing, name: str, value: str) -> Thing:
        """Give the image with another text; it has no empty title."""
        if isinstance(node, Image) and name == "title":
            return replace(node, title=value or None)
        return super().with_value(node, name, value)
