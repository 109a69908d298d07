"""Edits the text of a footnote at its mark."""

from PySide6.QtCore import Signal

from reviewdesk.markup.nodes import FootnoteMark
from reviewdesk.ui.body.card_editing.editor import Stand
from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor


class FootnoteEditor(FieldsEditor):
    """The note is Markdown; `note_edited(label, text)` says what it should be."""

    stand = Stand.FLOATING
    title = "Footnote"
    rows = ((Field("note", "Text of the note", "What the note says"),),)

    note_edited = Signal(str, str)

    def take(self, name: str, value: str) -> None:
        """Say what was typed, line by line."""
        if isinstance(self._node, FootnoteMark):
            self.note_edited.emit(self._node.label, self.field(name).value())
