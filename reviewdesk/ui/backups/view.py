"""The dialog of the backups: the list of them, what the chosen one holds, and what one can do with it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.theme.fonts import reading_font
from reviewdesk.ui.theme.tokens import STEP

NAME = Qt.ItemDataRole.UserRole
_LETTERS = 15
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)


class Preview(QTextBrowser):
    """A review out of a backup, to be read and copied; its images are those of the backup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backupPreview")
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2 * STEP)
        self._images: Mapping[str, QImage] = {}

    def show_article(self, html: str, images: Mapping[str, QImage]) -> None:
        """Show an article."""
        self._images = images
        self.document().setDefaultFont(reading_font(_LETTERS))
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give an image of the review; nothing is fetched from anywhere."""
        return self._images.get(QUrl(name).fileName(), _NOTHING)


class BackupsView(QDialog):
    """Shows what it is given, and says what is wanted; a backup goes by its name, a review by its id."""

    backup_chosen = Signal(str)
    review_chosen = Signal(str)
    search_edited = Signal(str)
    make_requested = Signal()
    cancel_requested = Signal()
    restore_requested = Signal()
    folder_requested = Signal()
    bring_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setWindowTitle(self.tr("Backups"))
        self.resize(QSize(1040, 640).boundedTo(parent.window().size()))
        self.setMinimumSize(820, 460)
        self._said = self._label("backupsSaid", "hint")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("backupProgress")
        self._progress.setAccessibleName(self.tr("Progress of the backup"))
        self._cancel = self._button("cancelBackup", self.tr("Cancel"), self.cancel_requested)
        close = self._button("closeBackups", self.tr("Close"), self.close)
        halves = QSplitter(self)
        halves.setChildrenCollapsible(False)
        for part, share in ((self._make_left(), 5), (self._make_right(), 6)):
            halves.addWidget(part)
            halves.setStretchFactor(halves.count() - 1, share)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._progress)
        foot.addWidget(self._cancel)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(halves, 1)
        column.addLayout(foot)
        self.show_progress(-1, 0)
        self.offer_restoring(False)
        self.offer_bringing(False)

    def show_place(self, words: str) -> None:
        """Say where the backups lie, and how many stay."""
        self._place.setText(words)

    def show_backup(self, name: str, cells: Sequence[str]) -> None:
        """Show a backup at the end of the list, or in its row what is known of it now."""
        row = self._row(name) or QTreeWidgetItem(self._backups)
        row.setData(0, NAME, name)
        for column, words in enumerate(cells):
            row.setText(column, words)
        for column in (1, 2):
            row.setTextAlignment(column, _TRAILING)

    def clear_backups(self) -> None:
        """Begin the list anew."""
        self._backups.clear()

    def choose_first(self) -> None:
        """Choose the newest backup, where there is one."""
        first = self._backups.topLevelItem(0)
        if first is not None:
            self._backups.setCurrentItem(first)
        self._backups.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reviews(self, rows: Sequence[tuple[str, str, str]], words: str) -> None:
        """Show the reviews of the chosen backup, each with id, title and detail, and say something of them."""
        self._reviews.clear()
        for review_id, title, detail in rows:
            item = QListWidgetItem(f"{title}\n{detail}", self._reviews)
            item.setData(NAME, review_id)
        self._found.setText(words)
        self._found.setVisible(bool(words))

    def show_article(self, html: str, images: Mapping[str, QImage]) -> None:
        """Show the chosen review."""
        self._preview.show_article(html, images)

    def offer_restoring(self, is_possible: bool) -> None:
        """Offer to put the chosen backup in the place of the store, or grey it."""
        self._restore.setEnabled(is_possible)

    def offer_bringing(self, is_possible: bool) -> None:
        """Offer to bring the chosen review back, or grey it."""
        self._bring.setEnabled(is_possible)

    def show_progress(self, done: int, every: int) -> None:
        """Show how far the copying is; a negative number hides that."""
        is_running = done >= 0
        self._progress.setVisible(is_running)
        self._cancel.setVisible(is_running)
        self._make.setEnabled(not is_running)
        self._progress.setMaximum(max(every, 0))
        self._progress.setValue(max(done, 0))

    def say(self, words: str) -> None:
        """Say what happened."""
        self._said.setText(words)
        self._said.setAccessibleName(words)

    def _make_left(self) -> QWidget:
        part = QWidget(self)
        self._backups = QTreeWidget(part)
        self._backups.setObjectName("backupList")
        self._backups.setAccessibleName(self.tr("Backups"))
        self._backups.setRootIsDecorated(False)
        self._backups.setUniformRowHeights(True)
        self._backups.setHeaderLabels([self.tr("Made"), self.tr("Size"), self.tr("Reviews"), self.tr("State")])
        self._backups.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._backups.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self._backups.headerItem().setTextAlignment(column, _TRAILING)
        self._backups.currentItemChanged.connect(self._choose_backup)
        self._place = self._label("backupsPlace", "hint")
        self._make = self._button("makeBackup", self.tr("Back Up Now"), self.make_requested)
        self._restore = self._button("restoreBackup", self.tr("Restore Whole Store…"), self.restore_requested)
        folder = self._button("showBackups", self.tr("Show Folder"), self.folder_requested)
        buttons = QHBoxLayout()
        for button in (self._make, self._restore, folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        return _column(part, self._backups, self._place, buttons)

    def _make_right(self) -> QWidget:
        part = QWidget(self)
        self._search = QLineEdit(part)
        self._search.setObjectName("backupSearch")
        self._search.setPlaceholderText(self.tr("Search in this backup"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.search_edited)
        self._found = self._label("backupFound", "hint")
        self._reviews = QListWidget(part)
        self._reviews.setObjectName("backupReviews")
        self._reviews.setAccessibleName(self.tr("Reviews in this backup"))
        self._reviews.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reviews.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._reviews.currentItemChanged.connect(self._choose_review)
        self._preview = Preview(part)
        self._preview.setAccessibleName(self.tr("The review as the backup holds it"))
        self._bring = self._button("bringBack", self.tr("Bring This Review Back as a Copy"), self.bring_requested)
        self._bring.setProperty("look", "primary")
        halves = QSplitter(Qt.Orientation.Vertical, part)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._reviews)
        halves.addWidget(self._preview)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self._bring)
        buttons.addStretch(1)
        return _column(part, self._search, self._found, halves, buttons)

    def _row(self, name: str) -> QTreeWidgetItem | None:
        rows = (self._backups.topLevelItem(at) for at in range(self._backups.topLevelItemCount()))
        return next((row for row in rows if row is not None and row.data(0, NAME) == name), None)

    def _choose_backup(self, row: QTreeWidgetItem | None) -> None:
        self.backup_chosen.emit(row.data(0, NAME) if row is not None else "")

    def _choose_review(self, row: QListWidgetItem | None) -> None:
        self.review_chosen.emit(row.data(NAME) if row is not None else "")

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


def _column(part: QWidget, *contents: QWidget | QHBoxLayout) -> QWidget:
    column = QVBoxLayout(part)
    column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
    column.setSpacing(STEP)
    for each in contents:
        if isinstance(each, QWidget):
            column.addWidget(each, int(isinstance(each, QTreeWidget | QSplitter)))
        else:
            column.addLayout(each)
    return part
