"""Lists what checks found, blockers first; a click leads to the place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.findings.muted import Muted, MutedView
from reviewdesk.ui.findings.muting_bar import MutingBar
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import RADIUS_CHIP, Tokens

_LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One finding in words; `place` is a field's name, or `body`, and then `block` counts its source blocks.

    One on an image names it, and what of it is to be said.
    """

    words: str
    place: str
    is_blocker: bool
    block: int = 0
    code: str = ""
    image: str = ""
    image_field: str = ""


class FindingRow(QStyledItemDelegate):
    """Puts the sign beside the first line of a finding, and frames the one that has the focus.

    A border of the style sheet would take from the width for which the lines were broken.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = ""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.colour), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), RADIUS_CHIP, RADIUS_CHIP)
            painter.restore()


class FindingsView(QWidget):
    """Shows the findings of the open review, or that there are none."""

    place_requested = Signal(str, int)
    image_requested = Signal(str, str)
    mute_requested = Signal(str, str)
    unmute_requested = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._tokens = tokens
        self._lines: Sequence[Line] = ()
        heading = QLabel(self.tr("Checks"), self)
        heading.setObjectName("panelHeading")
        self._empty = QLabel(self.tr("Nothing to look at. This review is ready to leave."), self)
        self._empty.setObjectName("notice")
        self._empty.setWordWrap(True)
        for words in (heading, self._empty):
            words.setContentsMargins(4, 0, 4, 0)
        self._list = QListWidget(self)
        self._list.setObjectName("findingList")
        self._list.setAccessibleName(self.tr("Checks to look at"))
        self._list.setWordWrap(True)
        self._row = FindingRow(self._list)
        self._row.colour = tokens.focus
        self._list.setItemDelegate(self._row)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._go)
        self._list.itemClicked.connect(self._go)
        self._list.currentItemChanged.connect(self._choose)
        self._muting = MutingBar(self)
        self._muting.mute_requested.connect(self.mute_requested)
        self._muted = MutedView(self)
        self._muted.unmute_requested.connect(self.unmute_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addWidget(self._muting)
        column.addWidget(self._muted)
        self.show_lines(())

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._tokens = tokens
        self._row.colour = tokens.focus
        self._draw()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these findings, blockers first."""
        lines = sorted(lines, key=_blockers_first)
        if lines != self._lines or not lines:
            self._lines = lines
            self._draw()

    def show_muted(self, muted: Sequence[Muted]) -> None:
        """Show which checks are muted on this desk, and why."""
        self._muted.show_muted(muted)

    def _draw(self) -> None:
        chosen = self._list.currentRow()
        self._list.clear()
        self._empty.setVisible(not self._lines)
        self._list.setVisible(bool(self._lines))
        for line in self._lines:
            name, colour = ("triangle-alert", self._tokens.accent) if line.is_blocker else ("info", self._tokens.warn)
            item = QListWidgetItem(icon(name, colour), line.words, self._list)
            item.setData(_LINE, line)
        if chosen >= 0:
            self._list.setCurrentRow(min(chosen, self._list.count() - 1))

    def _go(self, item: QListWidgetItem) -> None:
        line = item.data(_LINE)
        if line.image:
            self.image_requested.emit(line.image, line.image_field)
        else:
            self.place_requested.emit(line.place, line.block)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._muting.set_code(item.data(_LINE).code if item is not None else "")


def _blockers_first(line: Line) -> bool:
    return not line.is_blocker
