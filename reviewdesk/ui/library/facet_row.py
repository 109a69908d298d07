"""The facets that narrow the search, each in a box of its own under the line, lifted by its cross or by a key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.widgets.chip import Chip
from reviewdesk.ui.widgets.flow import Flow

_GAP = 4


class FacetRow(QWidget):
    """Tells by number which facet is to go or to be changed, and when its reader wants to go back to the line."""

    removed = Signal(int)
    change_wanted = Signal(int)
    left = Signal()

    def __init__(self, line: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setObjectName("facets")
        self.setAccessibleName(self.tr("What narrows the search"))
        self._flow = Flow(_GAP)
        self.setLayout(self._flow)
        self._chips: list[Chip] = []
        """Those that are not needed wait out of sight."""
        self._count = 0
        self.hide()

    def show_facets(self, texts: Sequence[str]) -> None:
        """Show these facets; a chip that has the focus hands it on when it goes."""
        at = next((number for number, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for text in texts[len(self._chips) :]:
            chip = self._chip(text)
            self.setTabOrder(self._chips[-1] if self._chips else self._line, chip)
            self._chips.append(chip)
        for chip, text in zip(self._chips, texts, strict=False):
            chip.say(text)
            chip.setAccessibleName(self.tr("Narrowed by %1").replace("%1", text))
        self._count = len(texts)
        self.setVisible(bool(texts))
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < self._count)
        if at is not None:
            self._focus(min(at, self._count - 1))

    def _chip(self, text: str) -> Chip:
        chip = Chip(text, self)
        chip.setObjectName("facet")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleDescription(self.tr("Delete lifts it, Enter leads to it in the search"))
        chip.remove_requested.connect(self._remove)
        chip.change_requested.connect(self._change)
        chip.step_requested.connect(self._step)
        self._flow.addWidget(chip)
        return chip

    def _number(self) -> int:
        chip = self.sender()
        return self._chips.index(chip) if isinstance(chip, Chip) else 0

    def _remove(self) -> None:
        self.removed.emit(self._number())

    def _change(self) -> None:
        self.change_wanted.emit(self._number())

    def _step(self, step: int) -> None:
        self._focus(self._number() + step)

    def _focus(self, at: int) -> None:
        if 0 <= at < self._count:
            self._chips[at].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at < 0:
            self.left.emit()
