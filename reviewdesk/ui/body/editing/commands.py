"""What one can do to the text at the caret, for keys and the formatting bar alike."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.markup.nodes import Blocks
from reviewdesk.ui.body.editing.snippets import Expansion, put
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.rows.places import selected_blocks
from reviewdesk.ui.body.rows.row import Kind, Marks, Shape


@dataclass(frozen=True, slots=True)
class State:
    """What the caret stands in."""

    shape: Shape
    marks: Marks
    is_quote: bool
    is_bullets: bool
    is_numbers: bool
    is_mixed: bool = False
    is_cell: bool = False
    """Whether only words can be marked here."""


class Commands:
    """Acts on the caret of one view; each call is one step of undo."""

    def __init__(self, view: QTextEdit, tools: Tools) -> None:
        self._view = view
        self._tools = tools

    def state(self) -> State:
        """Tell what the caret stands in."""
        cursor = self._view.textCursor()
        blocks = selected_blocks(cursor)
        shape = self._tools.text_blocks.shape(blocks[0])
        styles = self._tools.styles
        selected = self._tools.marking.selected(cursor) if cursor.hasSelection() else []
        marks = _shared(selected) if selected else self._tools.marking.marks(self._view.currentCharFormat())
        return State(
            shape,
            marks,
            all(styles.is_quoted(block) for block in blocks),
            all(styles.is_listed(block, False) for block in blocks),
            all(styles.is_listed(block, True) for block in blocks),
            any(not _alike(self._tools.text_blocks.shape(block), shape) for block in blocks),
        )

    def set_kind(self, kind: Kind, level: int = 0) -> None:
        """Make the selected rows paragraphs, headings or code."""
        self._act(partial(self._tools.styles.set_kind, kind=kind, level=level))

    def toggle_quote(self) -> None:
        """Put the selected rows into a quote or take them out."""
        self._act(self._tools.styles.toggle_quote)

    def toggle_list(self, start: int | None) -> None:
        """Make the selected rows a list or paragraphs again."""
        self._act(partial(self._tools.styles.toggle_list, start=start))

    def toggle_mark(self, name: str) -> None:
        """Mark what is selected, or what is typed next; `name` is a field of Marks."""
        cursor = self._view.textCursor()
        is_on = not getattr(self.state().marks, name)
        marking = self._tools.marking
        if cursor.hasSelection():
            marking.change(cursor, partial(_with, name, is_on))
            self._view.setTextCursor(cursor)
            return
        marks = marking.marks(self._view.currentCharFormat())
        self._view.setCurrentCharFormat(marking.typing(cursor, _with(name, is_on, marks)))

    def link(self) -> str:
        """Give the address of the link at the caret, or nothing."""
        marks = self._tools.marking.selected(self._tools.marking.link_place(self._view.textCursor()))
        return next((one.link[0] for one in marks if one.link is not None), "")

    def set_link(self, address: str) -> None:
        """Link what is selected or the link at the caret; without an address it is no link any more."""
        place = self._tools.marking.link_place(self._view.textCursor())
        link = (address, None) if address else None
        if place.hasSelection():
            self._tools.marking.change(place, partial(_with, "link", link))
        elif link is not None:
            cursor = self._view.textCursor()
            marks = replace(self._tools.marking.marks(self._view.currentCharFormat()), link=link)
            cursor.insertText(address, self._tools.marking.typing(cursor, marks))
            self._view.setTextCursor(cursor)

    def insert(self, blocks: Blocks) -> None:
        """Put blocks below the caret's row."""
        self._act(partial(self._tools.inserting.insert, blocks=blocks))

    def put_in(self, snippet: Expansion) -> None:
        """Put a snippet in at the caret."""
        put(self._view, self._tools, snippet)

    def delete_selection(self) -> None:
        """Delete what is selected."""
        self._act(self._tools.deleting.backspace)

    def _act(self, act: Callable[[QTextCursor], object]) -> None:
        cursor = self._view.textCursor()
        act(cursor)
        self._view.setTextCursor(cursor)


def _alike(shape: Shape, other: Shape) -> bool:
    return (shape.kind, shape.level) == (other.kind, other.level)


def _with(name: str, value: object, marks: Marks) -> Marks:
    return replace(marks, **{name: value})  # type: ignore[arg-type]


def _shared(all_marks: list[Marks]) -> Marks:
    """Give the marks that all words have."""
    first = all_marks[0]
    return Marks(
        strong=all(marks.strong for marks in all_marks),
        emphasis=all(marks.emphasis for marks in all_marks),
        strike=all(marks.strike for marks in all_marks),
        code=all(marks.code for marks in all_marks),
        link=first.link if all(marks.link == first.link for marks in all_marks) else None,
    )
