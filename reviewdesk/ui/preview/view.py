"""The preview's pane: the page, its HTML, search result and card, and the bar over them."""

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from reviewdesk.ui.preview.bar import PreviewBar, Tab
from reviewdesk.ui.preview.elsewhere.search_tab import SearchTab
from reviewdesk.ui.preview.elsewhere.social_tab import SocialTab
from reviewdesk.ui.preview.html_tab import HtmlTab
from reviewdesk.ui.theme.tokens import STEP, Tokens


class PreviewView(QWidget):
    """Shows the web view once it is there, until then a sentence; `tab_shown` asks for what another tab shows."""

    tab_shown = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.bar = PreviewBar(tokens, self)
        self.bar.tab_chosen.connect(self._show_tab)
        self.html = HtmlTab(tokens, self)
        self.search = SearchTab(tokens, self)
        self.social = SocialTab(tokens, self)
        self._waiting = self._notice(self.tr("The preview starts in a moment."))
        self._nothing = self._notice(self.tr("What your readers will see stands here once a review is open."))
        self._stack = QStackedWidget(self)
        for tab in (self._waiting, self._nothing, self.html, self.search, self.social):
            self._stack.addWidget(tab)
        self._page: QWidget = self._waiting
        self._is_open = False
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
    def tab(self) -> Tab:
        """Give the tab in front."""
        return self.bar.tab

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of the theme."""
        for part in (self.bar, self.html, self.search, self.social):
            part.set_tokens(tokens)

    def set_review_open(self, is_open: bool) -> None:
        """Show what there is of a review, or that there is none."""
        self._is_open = is_open
        self._show_tab()

    def ask_about_link(self, url: QUrl) -> None:
        """Ask whether to open a link of the page outside; a link of another kind is passed over."""
        if url.scheme() not in ("http", "https", "mailto"):
            return
        box = QMessageBox(self)
        box.setObjectName("askLink")
        box.setWindowTitle(self.tr("Open link"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Open this link in your browser?"))
        box.setInformativeText(url.toDisplayString())
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(partial(QDesktopServices.openUrl, url))
        box.open()

    def _show_tab(self) -> None:
        tabs: dict[Tab, QWidget] = {Tab.HTML: self.html, Tab.SEARCH: self.search, Tab.SOCIAL: self.social}
        self._stack.setCurrentWidget(tabs.get(self.tab, self._page) if self._is_open else self._nothing)
        self.tab_shown.emit()

    def _notice(self, words: str) -> QLabel:
        notice = QLabel(words, self)
        notice.setObjectName("notice")
        notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        notice.setWordWrap(True)
        notice.setMargin(3 * STEP)
        return notice
