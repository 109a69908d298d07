"""The window of an import: the table of what was found, what becomes of the chosen item, and how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.importing.details import Details
from reviewdesk.ui.importing.table import ItemTable
from reviewdesk.ui.theme.tokens import STEP

_USUAL = QSize(1080, 640)
_WIDTHS = (250, 190, 160)
"""How wide the first columns are in a dialog of the usual size; in a narrow one they are less, so that all are seen."""


class ImportView(QDialog):
    """Shows what it is given, and says what is wanted; a part of the table and a choice go by their names."""

    run_requested = Signal()
    cancel_requested = Signal()
    undo_requested = Signal()
    report_requested = Signal()
    part_chosen = Signal(str)
    row_chosen = Signal(QModelIndex)
    bulk_chosen = Signal(str)
    fetch_chosen = Signal()
    closed = Signal()

    def __init__(self, model: QAbstractItemModel, steps: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import"))
        self.setModal(False)
        self.resize(_USUAL.boundedTo(parent.window().size()))
        self.setMinimumSize(760, 440)
        self._from = self._label("importFrom", "heading")
        self._part = QComboBox(self)
        self._part.setObjectName("importPart")
        self._part.setAccessibleName(self.tr("What the list shows"))
        self._part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._part.setMinimumWidth(180)
        self._part.activated.connect(self._choose_part)
        self._bulk = QPushButton(self.tr("For All Shown"), self)
        self._bulk.setObjectName("importBulk")
        self._bulk.setProperty("look", "menu")
        self._bulk.setAutoDefault(False)
        self._bulk.setAccessibleName(self.tr("Choose for all that are shown, or for those selected"))
        self._bulk.setMenu(QMenu(self._bulk))
        self._bulk.menu().triggered.connect(self._choose_bulk)
        self.items = self._make_table(model)
        self.details = Details(steps, self)
        self._fetch = QCheckBox(self)
        self._fetch.setObjectName("importFetch")
        self._fetch.setVisible(False)
        self._fetch.toggled.connect(self.fetch_chosen)
        self._said = self._label("importSaid", "hint")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("importProgress")
        self._progress.setAccessibleName(self.tr("Progress of the import"))
        self._cancel = self._button("importCancel", self.tr("Cancel"), self.cancel_requested)
        self._undo = self._button("importUndo", "", self.undo_requested)
        self._report = self._button("importReport", self.tr("Save Report…"), self.report_requested)
        self._close = self._button("importClose", self.tr("Close"), self.close)
        self._run = self._button("importRun", "", self.run_requested)
        self._run.setProperty("look", "primary")
        self.rejected.connect(self.closed)  # by Escape, its button or the frame
        self._lay_out()

    def show_from(self, words: str) -> None:
        """Say what is imported."""
        self._from.setText(words)

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Offer the parts of the table, each by name and words; the one that is shown stays chosen."""
        chosen = self._part.currentData()
        self._part.clear()
        for name, words in parts:
            self._part.addItem(words, name)
        self._part.setCurrentIndex(max(self._part.findData(chosen), 0))

    def show_bulk(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer what may be chosen for many at once, each by name and words."""
        self._bulk.menu().clear()
        for name, words in choices:
            self._bulk.menu().addAction(words).setData(name)
        self._bulk.setEnabled(bool(choices))

    def show_progress(self, done: int, every: int) -> None:
        """Show how far it is; a negative number hides that, and `every` is 0 while nobody knows."""
        is_busy = done >= 0
        self._progress.setVisible(is_busy)
        self._allow(self._cancel, is_shown=is_busy)
        self._progress.setMaximum(max(every, 0))
        self._progress.setValue(max(done, 0))

    def offer_run(self, words: str, *, is_possible: bool, is_shown: bool = True) -> None:
        """Offer to begin, or grey it, or take the offer away."""
        self._run.setText(words)
        self._run.setAccessibleName(words)
        self._allow(self._run, is_shown=is_shown, is_possible=is_possible)

    @property
    def fetches(self) -> bool:
        """Tell whether images are to be fetched from the net."""
        return self._fetch.isVisibleTo(self) and self._fetch.isChecked()

    def offer_fetch(self, words: str, hint: str = "", *, is_possible: bool = True) -> None:
        """Offer to fetch images from the net, or grey it; without words there are none, and the tick is gone."""
        self._fetch.setText(words)
        self._fetch.setAccessibleName(words)
        self._fetch.setToolTip(hint)
        self._fetch.setAccessibleDescription(hint)
        self._allow(self._fetch, is_shown=bool(words), is_possible=is_possible)
        if not words:
            self._fetch.setChecked(False)

    def offer_end(self, undo: str, *, has_report: bool) -> None:
        """Offer what one can do once it is over; without words nothing is to be taken back."""
        self._undo.setText(undo)
        self._undo.setAccessibleName(undo)
        self._allow(self._undo, is_shown=bool(undo))
        self._allow(self._report, is_shown=has_report)

    def say(self, words: str) -> None:
        """Say how it stands."""
        self._said.setText(words)
        self._said.setAccessibleName(words)

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.show_first()
        self.items.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_first(self) -> None:
        """Show the first item where none is chosen; the keyboard stays where one has gone."""
        if self.items.model().rowCount() and not self.items.currentIndex().isValid():
            self.items.setCurrentIndex(self.items.model().index(0, 0))

    def selected_rows(self) -> list[int]:
        """Give the rows for which a choice for many holds: those selected, or all where it is but one."""
        rows = self.items.selected_rows()
        return rows if len(rows) > 1 else list(range(self.items.model().rowCount()))

    def _make_table(self, model: QAbstractItemModel) -> ItemTable:
        table = ItemTable(model, [width * self.width() // _USUAL.width() for width in _WIDTHS], self)
        table.setObjectName("importItems")
        table.setAccessibleName(self.tr("What was found"))
        table.selectionModel().currentRowChanged.connect(self.row_chosen)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        head.setSpacing(STEP)
        head.addWidget(self._from, 1)
        head.addWidget(self._part)
        head.addWidget(self._bulk)
        halves = QSplitter(self)
        halves.setContentsMargins(STEP, 0, 0, 0)
        halves.setChildrenCollapsible(False)
        for part, share in ((self.items, 5), (self.details, 2)):
            halves.addWidget(part)
            halves.setStretchFactor(halves.count() - 1, share)
        halves.setSizes([760, 320])
        asking = QHBoxLayout()
        asking.setContentsMargins(2 * STEP, STEP, 2 * STEP, 0)
        asking.addWidget(self._fetch)
        asking.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        foot.setSpacing(STEP)
        foot.addWidget(self._said, 1)
        self._progress.setFixedWidth(180)
        for widget in (self._progress, self._cancel, self._undo, self._report, self._close, self._run):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(halves, 1)
        column.addLayout(asking)
        column.addLayout(foot)

    def _allow(self, control: QWidget, *, is_shown: bool, is_possible: bool = True) -> None:
        """Offer a control, grey it or take it away; the keyboard goes to the table then, and not anywhere."""
        if self.focusWidget() is control and not (is_shown and is_possible):
            self.items.setFocus(Qt.FocusReason.OtherFocusReason)
        control.setEnabled(is_possible)
        control.setVisible(is_shown)

    def _choose_part(self, _: int) -> None:
        self.part_chosen.emit(self._part.currentData())

    def _choose_bulk(self, action: object) -> None:
        self.bulk_chosen.emit(action.data())  # type: ignore[attr-defined]

    def _button(self, name: str, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words.rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
