"""What stands in the place of an empty list: why it is empty, and what one can do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyLibrary(QWidget):
    """Explains an empty list; `explain` says of which kind it is."""

    clear_requested = Signal()
    everywhere_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("libraryEmpty")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(8)
        self._notice = self._label("notice")
        self._hint = self._label("searchHint")
        self._hint.setProperty("look", "hint")
        self._everywhere = self._button("searchEverywhere", self.tr("Search All Reviews"))
        self._everywhere.clicked.connect(self.everywhere_requested)
        self._clear = self._button("clearSearch", "")
        self._clear.clicked.connect(self.clear_requested)
        column.addWidget(self._notice)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addWidget(self._everywhere)
        row.addWidget(self._clear)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def explain(self, is_searching: bool, place: str) -> None:
        """Say what is empty: a search or the whole library, all of it or (`place`) a part."""
        self._notice.setText(self._reason(is_searching, place))
        self._hint.setText(
            self.tr(
                "All the words must stand somewhere in a review. Leave one out, or look for the beginning of a word:"
                " harb* finds harbour. A facet narrows a search: director: tag: year:1990..1999 rating>=4"
            )
        )
        self._hint.setVisible(is_searching)
        self._clear.setText(self.tr("Clear the Search") if is_searching else self.tr("Show All Reviews"))
        self._clear.setVisible(is_searching or bool(place))
        self._everywhere.setVisible(is_searching and bool(place))

    def _reason(self, is_searching: bool, place: str) -> str:
        if is_searching and place:
            return self.tr("No review fits this search under “%1”.").replace("%1", place)
        if is_searching:
            return self.tr("No review fits this search.")
        if place:
            return self.tr("No review is under “%1”.").replace("%1", place)
        return self.tr(
            "No reviews yet. Begin one with New, or bring yours in with Import: Markdown files stay as they are."
        )

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        return button
