"""Fills the tab in front where that is not the page: the HTML, the search result, the social card."""

import logging
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication, QImage

from reviewdesk.domain.review import Review
from reviewdesk.errors import StoreError
from reviewdesk.services.desk import Desk
from reviewdesk.services.images.pictures import look_at
from reviewdesk.services.previewing.announcing import announcement_of
from reviewdesk.services.previewing.showing import Previewing
from reviewdesk.ui.preview.bar import Tab
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.widgets.decoding import decoded

LARGEST = QSize(1200, 1200)
IMAGES = "rdesk://image/"
"""Where the preview finds the images of the review; they leave in a folder beside the article."""

log = logging.getLogger(__name__)


class Tabs(QObject):
    """Asks for what a tab shows while it is in front, and never else."""

    said = Signal(str)

    def __init__(self, desk: Desk, lane: Lane, view: PreviewView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._view = view
        self._image: tuple[str, str] | None = None
        self._previewing: Previewing | None = None
        view.html.copy_requested.connect(self._ask_for_html)

    def show(self, review: Review, previewing: Previewing, *, is_dark: bool) -> None:
        """Show the review in the tab in front, as its last rendering left it."""
        self._previewing = previewing
        if self._view.tab is Tab.HTML:
            self._lane.run(partial(_laid_out, previewing), self._view.html.show_html)
        elif self._view.tab is Tab.SEARCH:
            self._view.search.show_result(announcement_of(review), is_dark=is_dark)
        elif self._view.tab is Tab.SOCIAL:
            self._view.social.show_cards(announcement_of(review), is_dark=is_dark)
            self._show_image(review)

    def clear(self) -> None:
        """Forget what was shown."""
        self._image = None
        self._view.html.show_html("")

    def _show_image(self, review: Review) -> None:
        wanted = (review.id, review.featured_image)
        if wanted != self._image:
            self._image = wanted
            self._view.social.show_image(None)
            self._lane.run(partial(_image, self._desk, wanted), self._take_image)

    def _take_image(self, found: tuple[tuple[str, str], QImage | None, QSize | None]) -> None:
        wanted, image, size = found
        if wanted == self._image:
            self._view.social.show_image(image, size)

    def _ask_for_html(self) -> None:
        if self._previewing is not None:
            self._lane.run(partial(_html, self._previewing), self._copy)

    def _copy(self, html: str) -> None:
        QGuiApplication.clipboard().setText(html)
        self.said.emit(self.tr("HTML copied. Paste it into your site."))


def _html(previewing: Previewing) -> str:
    return _as_it_leaves(previewing.html())


def _laid_out(previewing: Previewing) -> str:
    return _as_it_leaves(previewing.laid_out())


def _as_it_leaves(html: str) -> str:
    return html.replace(f'="{IMAGES}', '="images/')


def _image(desk: Desk, wanted: tuple[str, str]) -> tuple[tuple[str, str], QImage | None, QSize | None]:
    try:
        data = desk.picture(*wanted) if wanted[1] else None
    except StoreError as error:
        log.info("an image cannot be read: %s", error.code)
        data = None
    about = look_at(data) if data else None
    size = QSize(about.width, about.height) if about else None
    return wanted, decoded(data, LARGEST) if data else None, size
