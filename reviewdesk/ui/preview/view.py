"""The preview's pane: the page, its HTML, and the bar over them."""

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QTextCursor
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from reviewdesk.ui.body.places import length
from reviewdesk.ui.preview.bar import PreviewBar, Tab
from reviewdesk.ui.theme.tokens import Tokens


class PreviewView(QWidget):
    """Shows the web view once it is there, until then a sentence; the HTML as text."""

    html_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.bar = PreviewBar(tokens, self)
        self.bar.tab_chosen.connect(self._show_tab)
        self._waiting = QLabel(self.tr("The preview starts in a moment."), self)
        self._waiting.setObjectName("notice")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)
        self._html = QPlainTextEdit(self)
        self._html.setObjectName("previewHtml")
        self._html.setAccessibleName(self.tr("HTML of the article"))
        self._html.setReadOnly(True)
        self._html.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._html)
        self._page: QWidget = self._waiting
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def set_page(self, page: QWidget) -> None:
        """Show the web view in the tab Preview."""
        self._stack.addWidget(page)
        self._page = page
        self._show_tab()

    def say(self, words: str) -> None:
        """Say a sentence where the page would be."""
        self._waiting.setText(words)
        self._page = self._waiting
        self._show_tab()

    @property
    def is_html_shown(self) -> bool:
        """Tell whether the tab HTML is in front."""
        return self.bar.tab is Tab.HTML

    def show_html(self, html: str) -> None:
        """Fill the tab HTML; what is the same stays, and so does the place."""
        old = self._html.toPlainText()
        start = _common(old, html, 1)
        end = min(_common(old, html, -1), min(len(old), len(html)) - start)
        place = self._html.verticalScrollBar().value()
        cursor = QTextCursor(self._html.document())
        cursor.setPosition(length(old[:start]))
        cursor.setPosition(length(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(html[start : len(html) - end])
        self._html.verticalScrollBar().setValue(place)

    def ask_about_link(self, url: QUrl) -> None:
        """Ask whether to open a link of the page outside; a link of another kind is passed over."""
        if url.scheme() not in ("http", "https", "mailto"):
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Open this link in your browser?"))
        box.setInformativeText(url.toDisplayString())
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(partial(QDesktopServices.openUrl, url))
        box.open()

    def _show_tab(self) -> None:
        self._stack.setCurrentWidget(self._html if self.is_html_shown else self._page)
        if self.is_html_shown:
            self.html_wanted.emit()


def _common(one: str, other: str, way: int) -> int:
    """Give how many letters are the same from the beginning, or with -1 from the end; halving is quick in C."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        is_same = one[:middle] == other[:middle] if way > 0 else one[-middle:] == other[-middle:]
        low, high = (middle, high) if is_same else (low, middle - 1)
    return low
