"""The preview's pane: tabs for the page and its HTML, and the widths of a phone, a tablet and a desk."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.body.places import length
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


class Width(StrEnum):
    """How wide the page is shown."""

    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"


ICONS = {Width.PHONE: "smartphone", Width.TABLET: "tablet", Width.DESKTOP: "monitor"}
PAGE_TAB, HTML_TAB = range(2)


class PreviewView(QWidget):
    """Shows the web view once it is there, until then a sentence; the HTML as text."""

    width_chosen = Signal(str)
    theme_chosen = Signal(str)
    html_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
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
        column.addWidget(self._bar())
        column.addWidget(self._stack, 1)
        self.set_tokens(tokens)

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
        return self._tabs.checkedId() == HTML_TAB

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

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of the theme."""
        for width, button in self._widths.items():
            button.setIcon(icon(ICONS[width], tokens))
        self._dark.setIcon(icon("moon", tokens))

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

    def _bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("previewBar")
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._tabs = QButtonGroup(self)
        row.addWidget(self._segments(self._tab_buttons()))
        row.addStretch(1)
        self._dark = QToolButton(bar)
        self._dark.setObjectName("previewDark")
        self._dark.setCheckable(True)
        self._dark.setAccessibleName(self.tr("Dark page"))
        self._dark.setToolTip(self.tr("Show the page as readers with a dark screen see it"))
        self._dark.toggled.connect(self._choose_theme)
        row.addWidget(self._dark)
        row.addWidget(self._segments(self._width_buttons()))
        return bar

    def _tab_buttons(self) -> list[QWidget]:
        buttons: list[QWidget] = []
        for number, words in ((PAGE_TAB, self.tr("Preview")), (HTML_TAB, self.tr("HTML"))):
            button = QToolButton(self)
            button.setText(words)
            button.setCheckable(True)
            button.setObjectName(f"previewTab{number}")
            button.setAccessibleName(words)
            self._tabs.addButton(button, number)
            buttons.append(button)
        self._tabs.button(PAGE_TAB).setChecked(True)
        self._tabs.idToggled.connect(self._show_tab)
        return buttons

    def _width_buttons(self) -> list[QWidget]:
        names = {
            Width.PHONE: self.tr("Phone width"),
            Width.TABLET: self.tr("Tablet width"),
            Width.DESKTOP: self.tr("Desktop width"),
        }
        self._widths: dict[Width, QToolButton] = {}
        group = QButtonGroup(self)
        for width, words in names.items():
            button = QToolButton(self)
            button.setObjectName(f"width-{width}")
            button.setCheckable(True)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(self._choose_width)
            group.addButton(button)
            self._widths[width] = button
        self._widths[Width.DESKTOP].setChecked(True)
        return list(self._widths.values())

    def _segments(self, buttons: list[QWidget]) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, end in zip(buttons, ("first", *("" for _ in buttons[2:]), "last"), strict=True):
            button.setProperty("look", "segment")
            button.setProperty("end", end)
            row.addWidget(button)
        return frame

    def _show_tab(self) -> None:
        self._stack.setCurrentWidget(self._html if self.is_html_shown else self._page)
        if self.is_html_shown:
            self.html_wanted.emit()

    def _choose_width(self) -> None:
        self.width_chosen.emit(self.sender().objectName().removeprefix("width-"))

    def _choose_theme(self, is_dark: bool) -> None:
        self.theme_chosen.emit("dark" if is_dark else "light")


def _common(one: str, other: str, way: int) -> int:
    """Give how many letters are the same from the beginning, or with -1 from the end; halving is quick in C."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        is_same = one[:middle] == other[:middle] if way > 0 else one[-middle:] == other[-middle:]
        low, high = (middle, high) if is_same else (low, middle - 1)
    return low
