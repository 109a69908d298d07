"""Wires the draft to the preview: what changes is collected and rendered in the lane, nothing while hidden."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from mimetypes import guess_type
from urllib.parse import quote

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reviewdesk.domain.review import Review
from reviewdesk.errors import StoreError
from reviewdesk.markup.splice import gather
from reviewdesk.resources import read_text
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.house import House
from reviewdesk.services.previewing.foreseeing import VIEWS
from reviewdesk.services.previewing.showing import TARGET, Changes, Previewing, Splice
from reviewdesk.settings.model import Look
from reviewdesk.ui.body.letter_map import Place
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.dressing import ZOOMS, Dressing
from reviewdesk.ui.preview.following import Following
from reviewdesk.ui.preview.printing import Printing
from reviewdesk.ui.preview.stage import Stage
from reviewdesk.ui.preview.tabs import IMAGES, Tabs
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import target_words

FIRST_MS, NEXT_MS = 0, 250
"""A patch follows the first change at once and then at most every 250 ms: what costs is the painting. The page tells
of its changes after a pause of 40 ms already."""

TITLES = {view.name: view.title for view in VIEWS}

log = logging.getLogger(__name__)


class PreviewPresenter(QObject):
    """Follows the draft on the stage; `shown` comes after every patch, and first with the whole page."""

    said = Signal(str)
    shown = Signal()
    look_changed = Signal(object)

    def __init__(
        self, desk: Desk, lane: Lane, tokens: Tokens, look: Look, pane: BodyPane, parent: QObject, house: House
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._house = house
        self._lane = lane
        target = look.target if look.target in TITLES else TARGET
        self._look = replace(look, target=target, zoom=min(max(look.zoom, ZOOMS[0]), ZOOMS[-1]))
        self._previewing = Previewing(_image_url, self._look.target, house)
        self._review: Review | None = None
        self._splices: list[Splice] = []
        self._is_shown = True
        self._in_flight = False
        self._is_due = False
        self._is_bare = True
        self.view = PreviewView(tokens)
        self.view.bar.set_targets(tuple((name, target_words(title)) for name, title in TITLES.items()))
        self.view.bar.show_look(self._look)
        self.view.bar.look_chosen.connect(self.take_look)
        self.view.tab_shown.connect(self._show_tab)
        self._tabs = Tabs(desk, lane, self.view, self)
        self._tabs.said.connect(self.said)
        self._stage = Stage(self.view, tokens, self)
        self._stage.set_look(self._look)
        self._stage.ready.connect(self._open)
        self._stage.said.connect(self.said)
        self.dressing = Dressing(lane, self.view, self)
        self.dressing.dressed.connect(self._stage.dress)
        self.dressing.wanted.connect(self.take_look)
        self.dressing.said.connect(self.said)
        self.dressing.follow(self._look)
        self.printing = Printing(lane, self._stage, self.view, self)
        self.printing.due.connect(self._freshen)
        self.printing.said.connect(self.said)
        self._following = Following(pane, self)
        self._following.moved.connect(self._follow_caret)
        self._stage.pointed.connect(self._following.lead_to)
        self._stage.looked_at.connect(self._following.bring)
        self._last = QElapsedTimer()
        self._throttle = QTimer(self, singleShot=True)
        self._throttle.timeout.connect(self._render)

    def open(self, review: Review) -> None:
        """Show another review, from its top."""
        self._review = review
        self.printing.follow(review)
        self._following.open()
        self.view.set_review_open(True)
        self._load()

    def clear(self) -> None:
        """Show nothing any more."""
        self._review = None
        self.printing.follow(None)
        self.view.set_review_open(False)
        self._throttle.stop()
        if self._stage.is_started:
            self._load()
        else:
            self._stage.rest()

    def splice(self, changes: Sequence[Splice]) -> None:
        """Take note of how the body changes; `update` follows with the review."""
        if self._followed is not None:
            gather(self._splices, changes)

    def update(self, review: Review) -> None:
        """Show what changed, soon."""
        self._review = review
        self.printing.follow(review)
        if self._followed is not None and not self._throttle.isActive():
            self._throttle.start(FIRST_MS if not self._last.isValid() or self._last.hasExpired(NEXT_MS) else NEXT_MS)

    def set_shown(self, is_shown: bool) -> None:
        """Begin or stop to render; what changes meanwhile is read from the text."""
        self._is_shown = is_shown
        self._splices.clear()
        if is_shown and not self._stage.is_started and self._review is not None:
            self._load()
        elif is_shown:
            self._render()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of the theme."""
        self.view.set_tokens(tokens)
        self._stage.set_tokens(tokens)

    def take_look(self, look: Look) -> None:
        """Show the article as another target has it, or in another light."""
        before, self._look = self._look, look
        self.view.bar.show_look(look)
        self._stage.set_look(look)
        self.dressing.follow(look)
        if look.target != before.target:
            self._previewing = Previewing(_image_url, look.target, self._house)
            self._load()
        self._show_tab()
        self.look_changed.emit(look)

    def close(self) -> None:
        """Let go of the page."""
        self._throttle.stop()
        self._stage.close()

    @property
    def _followed(self) -> Review | None:
        """Give the review that the page follows, None while there is none to follow or to be seen."""
        return self._review if self._is_needed and self._stage.is_ready else None

    @property
    def _is_needed(self) -> bool:
        return self._is_shown or self.printing.is_waiting

    def _load(self) -> None:
        self._splices.clear()
        self._tabs.clear()
        if self._is_needed or self._stage.is_started:
            style = self._previewing.stylesheet() + read_text("preview", "frame.css")
            self._stage.load(Contents(self._previewing.page(), style, self._picture))

    def _open(self) -> None:
        """Fill a page that is bare; one that nobody needs stays bare until somebody does."""
        self._in_flight = False
        self._is_bare = True
        self._render()

    def _render(self) -> None:
        if self._in_flight:
            self._is_due = True
        elif self._followed is not None:
            self._last.start()
            splices, self._splices = tuple(self._splices), []
            review, is_bare, self._is_bare = self._followed, self._is_bare, False
            previewing = self._previewing
            self._send(partial(previewing.open, review) if is_bare else partial(previewing.follow, review, splices))

    def _freshen(self) -> None:
        """Bring the page up to date, though nobody may see it, and print what is waiting behind that."""
        if not self._is_shown:
            self._splices.clear()
        if not self._stage.is_started:
            self._load()
        else:
            self._render()

    def _send(self, work: Callable[[], Changes]) -> None:
        """Render in the lane; one at a time, so that what changes meanwhile is rendered once."""
        self._in_flight, self._is_due = True, False
        self._lane.run(partial(_placed, work, self._following.place()), self._patch)

    def _patch(self, rendered: tuple[Changes, Place]) -> None:
        self._in_flight = False
        if self._followed is None:
            return
        new, place = rendered
        self._stage.patch(new)
        self._stage.write_at(place)
        if self._is_due:
            self._render()
        else:
            self.printing.go()
        self._show_tab()
        self.shown.emit()

    def _follow_caret(self) -> None:
        """Go along with the caret, unless a patch is on its way, which goes along itself and knows the new blocks."""
        if not (self._followed is None or self._in_flight or self._splices or self._throttle.isActive()):
            self._stage.write_at(self._following.place())

    def _show_tab(self) -> None:
        if self._review is not None and self._is_shown:
            self._tabs.show(self._review, self._previewing, is_dark=self._look.is_dark)

    def _picture(self, name: str) -> tuple[bytes, str] | None:
        try:
            data = self._desk.picture(self._review.id, name) if self._review is not None else None
        except StoreError as error:
            log.info("an image cannot be read: %s", error.code)
            data = None
        return (data, guess_type(name)[0] or "application/octet-stream") if data is not None else None


def _placed(work: Callable[[], Changes], place: Place) -> tuple[Changes, Place]:
    """Give changes with the place of writing that belongs to them."""
    return work(), place


def _image_url(name: str) -> str:
    return name if name.lower().startswith(("http://", "https://")) else f"{IMAGES}{quote(name)}"
