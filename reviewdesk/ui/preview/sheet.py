"""One page out of sight, behind the same locks as the preview, that is printed into a PDF as soon as it is there."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QPageLayout, QPageSize

from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.seal import PAGE, ContentsHandler, SealedPage, register_scheme, sealed_profile

register_scheme()

MARGIN_MM = 18
PATIENCE_MS = 60_000

Files = Mapping[str, tuple[bytes, str]]


class Sheet(QObject):
    """`made` gives the PDF, empty where none came out; then the sheet is of no more use."""

    made = Signal(bytes)

    def __init__(self, html: str, files: Files, is_letter: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = _layout(is_letter)
        self._is_over = False
        handler = _Files(Contents(html, "", lambda _name: None), files, self)
        self._profile, self._gate = sealed_profile(handler, self)
        self._page = SealedPage(self._profile, self._profile)
        self._page.loadFinished.connect(self._print)
        self._page.renderProcessTerminated.connect(self._fail)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._fail)

    def begin(self) -> None:
        """Load the page."""
        self._patience.start()
        self._page.load(QUrl(PAGE))

    def close(self) -> None:
        """Let go of the page, and then of its profile."""
        self._is_over = True
        self._patience.stop()
        self._page.destroyed.connect(self.deleteLater)
        self._page.deleteLater()

    def _print(self, is_whole: bool) -> None:
        if is_whole:
            self._page.printToPdf(self._take, self._layout)
        else:
            self._fail()

    def _take(self, pdf: QByteArray) -> None:
        self._end(bytes(pdf.data()))

    def _fail(self) -> None:
        self._end(b"")

    def _end(self, pdf: bytes) -> None:
        if not self._is_over:
            self._is_over = True
            self._patience.stop()
            self.made.emit(pdf)


class _Files(ContentsHandler):
    """Serves the page, and beside it the files that it shows."""

    def __init__(self, contents: Contents, files: Files, parent: QObject) -> None:
        super().__init__(contents, parent)
        self._files = files

    def _find(self, url: QUrl) -> tuple[bytes, str] | None:
        name = url.path(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix("/")
        return self._files.get(name) if name and url.host() == "page" else super()._find(url)


def _layout(is_letter: bool) -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
