"""What the cells of an import's table show, read from the plan when they come into sight."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reviewdesk.services.importing.items import CHANGING, Step
from reviewdesk.services.importing.planning import Plan, Row
from reviewdesk.ui.importing.words import place_words, remark_words, step_words
from reviewdesk.ui.theme.tokens import Tokens

_HELD = 2000
"""So many rows stay in memory."""


class Column(IntEnum):
    """The columns."""

    TITLE = 0
    STEP = 1
    PLACE = 2
    REMARKS = 3


class Cells:
    """The cells of one plan, by the number of the item; of those before `done` they say what became of them."""

    def __init__(self, plan: Plan, tokens: Tokens) -> None:
        self.plan = plan
        self.tokens = tokens
        self.done = 0
        self._rows: dict[int, Row] = {}

    def row(self, number: int) -> Row:
        """Give what is seen of an item."""
        row = self._rows.get(number)
        if row is None:
            if len(self._rows) >= _HELD:
                self._rows.clear()
            row = self._rows[number] = self.plan.row(number)
        return row

    def set_done(self, done: int) -> None:
        """Take it that so many items are settled."""
        for number in range(self.done, done) if len(self._rows) > done - self.done else list(self._rows):
            self._rows.pop(number, None)
        self.done = done

    def words(self, number: int, column: int) -> str:
        """Give the words of a cell, on one line."""
        if column == Column.STEP:
            return self._fate(number)
        row = self.row(number)
        if column == Column.TITLE:
            return row.title
        if column == Column.PLACE:
            return place_words(row)
        said = remark_words(row)
        return said[0] if len(said) == 1 else f"{said[0]} (+{len(said) - 1})" if said else ""

    def _fate(self, number: int) -> str:
        chosen = self.plan.chosen(number)
        error = self.row(number).error if chosen is Step.DIFFERS else None
        is_trashed = error is not None and error.code == "import-in-trash"
        return step_words(chosen, is_done=number < self.done, is_trashed=is_trashed)

    def whole_words(self, number: int, column: int) -> str:
        """Give all that there is to say."""
        return "\n".join(remark_words(self.row(number))) if column == Column.REMARKS else self.words(number, column)

    def tick(self, number: int, *, can_choose: bool) -> Qt.CheckState | None:
        """Tell whether an item is to come in; None where nobody may choose."""
        if not can_choose:
            return None
        return Qt.CheckState.Checked if self.plan.chosen(number) in CHANGING else Qt.CheckState.Unchecked

    def colour(self, number: int, column: int) -> QColor:
        """Give the colour of the words: what comes in stands out."""
        chosen = self.plan.chosen(number)
        if chosen is Step.FAIL and column == Column.STEP:
            return QColor(self.tokens.accent)
        stands_out = chosen in CHANGING and column in (Column.TITLE, Column.STEP)
        return QColor(self.tokens.ink if stands_out else self.tokens.mute)
