"""A page of help in a window of its own, to be read, searched by eye, and copied."""

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import STEP


class HelpView(QDialog):
    """One page; it stays open beside the work."""

    link_followed = Signal(QUrl)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.resize(QSize(620, 640).boundedTo(parent.window().size()))
        self.setMinimumSize(420, 320)
        self._page = QTextBrowser(self)
        self._page.setObjectName(f"{name}Page")
        self._page.setAccessibleName(title)
        self._page.setOpenLinks(False)
        self._page.setProperty("look", "page")
        self._page.setViewportMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._page.setTabChangesFocus(True)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName(f"{name}Close")
        close.setAccessibleName(close.text())
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, STEP, 2 * STEP)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, STEP, STEP, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._page, 1)
        column.addLayout(foot)

    def show_html(self, html: str) -> None:
        """Show a page from its top."""
        self._page.setHtml(html)

    def text(self) -> str:
        """Give what is to be read."""
        return self._page.toPlainText()
