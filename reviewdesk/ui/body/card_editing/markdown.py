"""Edits a card as its Markdown inside of quotes, lists and spoilers, where it cannot be unfolded."""

from collections.abc import Mapping

from reviewdesk.markup.parse import Definitions, parse
from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor
from reviewdesk.ui.body.rows.row import Card, Thing
from reviewdesk.ui.body.rows.spelling import spell


class MarkdownEditor(FieldsEditor):
    """What is typed counts while it reads as one card."""

    title = "Markdown"
    rows = ((Field("markdown", "Markdown of the card"),),)
    definitions = Definitions()

    def values(self, node: Thing) -> Mapping[str, str]:
        """Give the Markdown of a card, unless what stands there says the same."""
        if not isinstance(node, Card) or parse(self.field("markdown").text(), self.definitions) == (node,):
            return {}
        return {"markdown": spell(node, self.definitions)}

    def take(self, name: str, value: str) -> None:
        """Change the card, if this is one."""
        nodes = parse(self.field(name).value(), self.definitions)
        if len(nodes) == 1 and isinstance(nodes[0], Card) and nodes[0] != self._node:
            self._node = nodes[0]
            self.changed.emit(nodes[0])
