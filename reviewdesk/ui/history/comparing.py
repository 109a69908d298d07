"""Reads two states of a review and shows what differs, the older one first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.history.versions import Difference, History, Version, VersionInfo, as_draft, difference
from reviewdesk.ui.history import words
from reviewdesk.ui.history.comparison import ComparisonView
from reviewdesk.ui.history.drawing import draw
from reviewdesk.ui.history.model import named
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.late import Late


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be compared: a version with another one; 0 is the draft."""

    number: int = 0
    other: int = 0

    @property
    def is_older_first(self) -> bool:
        """Tell whether the version is older than the other."""
        return not self.other or self.number < self.other


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of a wish; the difference leads from the older state to the newer. `turn` counts the wishes."""

    turn: int
    wish: Wish
    draft: Review
    version: Review
    difference: Difference


class Comparing(QObject):
    """The comparison under way; the newest wish counts, and `shown` follows when it can be seen."""

    shown = Signal()
    said = Signal(str)
    left = Signal()
    other_chosen = Signal(int)
    restore_requested = Signal()
    name_requested = Signal()

    def __init__(self, history: History, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._lane = lane
        self._tokens = tokens
        self._turn = 0
        self._wish = Wish()
        self._versions: Sequence[Version] = ()
        self._compared: Compared | None = None
        self._act: Callable[[], None] | None = None
        self._is_unfolded = False
        self._view = Late(partial(ComparisonView, tokens), self._begin)

    @property
    def view(self) -> ComparisonView:
        """Give what shows the difference, made for the first one."""
        return self._view.get()

    @property
    def made(self) -> ComparisonView | None:
        """Give what shows the difference if there was one."""
        return self._view.made

    def show(self, wish: Wish, draft: Review, versions: Sequence[Version]) -> None:
        """Compare as wished; the versions are those to choose from."""
        if wish != self._wish:
            self._is_unfolded, self._compared, self._act = False, None, None
            self.view.expect()
        self._wish, self._versions = wish, versions
        self._turn += 1
        is_wanted = partial(self._is_newest, self._turn)
        work = partial(_compare, self._history, draft, wish, self._turn, is_wanted)
        self._lane.run(work, self._take, partial(self._refuse, self._turn))

    def enter(self) -> None:
        """Let the keys go to the text."""
        self.view.focus_text()

    def when_shown(self, act: Callable[[], None]) -> None:
        """Do something with what one sees; while that is not what was wished last, wait until it is."""
        if self._compared is not None:
            act()
        else:
            self._act = act

    @property
    def can_restore(self) -> bool:
        """Tell whether the version that is shown would change the draft."""
        compared = self._compared
        return compared is not None and as_draft(compared.version, compared.draft) != compared.draft

    def clear(self) -> None:
        """Compare nothing any more."""
        self._turn += 1
        self._wish, self._compared, self._act = Wish(), None, None

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._tokens = tokens
        self._view.tell(ComparisonView.set_tokens, tokens)
        self._draw()

    def _begin(self, view: ComparisonView) -> None:
        view.copy_requested.connect(self._copy)
        view.unfold_requested.connect(self._unfold)
        view.left.connect(self.left)
        view.other_chosen.connect(self.other_chosen)
        view.restore_requested.connect(self.restore_requested)
        view.name_requested.connect(self.name_requested)

    def _is_newest(self, turn: int) -> bool:
        """Tell whether nothing was wished since; also asked from the lane."""
        return turn == self._turn

    def _take(self, compared: Compared | None) -> None:
        if compared is None or not self._is_newest(compared.turn):
            return
        known = self._compared
        self._compared = compared
        self._name_versions()
        if known is None or replace(known, turn=compared.turn) != compared:
            self._draw()
        self.shown.emit()
        act, self._act = self._act, None
        if act is not None:
            act()

    def _refuse(self, turn: int, error: ReviewDeskError) -> None:
        """Say in the place of the text why a version cannot be read."""
        if self._is_newest(turn):
            self._compared = self._act = None
            self._name_versions()
            self.view.show_trouble(words.trouble(error))
            self.shown.emit()

    def _name_versions(self) -> None:
        info = info_of(self._versions, self._wish.number)
        if info is not None:
            now = datetime.now(UTC)
            others = [each for each in named(self._versions, now) if each[0] != info.number]
            title = f"{words.moment_words(info.at, now)} · {words.title(info)}"
            self.view.name_versions(title, others, self._wish.other)

    def _draw(self) -> None:
        compared = self._compared
        if compared is not None:
            drawn = draw(compared.difference, self._tokens, is_unfolded=self._is_unfolded)
            said = words.summary(compared.difference, is_older_first=compared.wish.is_older_first)
            self.view.show_difference(drawn, said, can_restore=self.can_restore)

    def _unfold(self) -> None:
        self._is_unfolded = True
        self._draw()

    def _copy(self) -> None:
        self.when_shown(self._copy_text)

    def _copy_text(self) -> None:
        if self._compared is not None:
            QGuiApplication.clipboard().setText(self._compared.version.body)
            self.said.emit(self.tr("The text of this version is copied."))


def info_of(versions: Sequence[Version], number: int) -> VersionInfo | None:
    """Find a version by its number."""
    return next((version.info for version in versions if version.info.number == number), None)


def _compare(history: History, draft: Review, wish: Wish, turn: int, is_wanted: Callable[[], bool]) -> Compared | None:
    if not is_wanted():
        return None
    version = history.get(draft.id, wish.number)
    other = history.get(draft.id, wish.other) if wish.other else draft
    pair = (version, other) if wish.is_older_first else (other, version)
    return Compared(turn, wish, draft, version, difference(*pair, is_wanted))
