"""Reads two states of a review and shows what differs, the older one first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reviewdesk.domain.review import Review
from reviewdesk.services.history import Difference, History, Version, VersionInfo, as_draft, difference
from reviewdesk.ui.history import words
from reviewdesk.ui.history.comparison import ComparisonView
from reviewdesk.ui.history.drawing import draw
from reviewdesk.ui.history.model import named
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens


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
    """What came of a wish; the difference leads from the older state to the newer."""

    wish: Wish
    draft: Review
    version: Review
    difference: Difference


class Comparing(QObject):
    """The comparison under way; the newest wish counts, and `shown` follows when it can be seen."""

    shown = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, history: History, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._lane = lane
        self._tokens = tokens
        self._wish = Wish()
        self._versions: Sequence[Version] = ()
        self._compared: Compared | None = None
        self._is_unfolded = False
        self.view = ComparisonView(tokens)
        self.view.copy_requested.connect(self._copy)
        self.view.unfold_requested.connect(self._unfold)

    def show(self, wish: Wish, draft: Review, versions: Sequence[Version]) -> None:
        """Compare as wished; the versions are those to choose from."""
        self._is_unfolded = self._is_unfolded and wish == self._wish
        self._wish, self._versions = wish, versions
        self._lane.run(partial(_compare, self._history, draft, wish), self._take, self.failed.emit)

    def clear(self) -> None:
        """Compare nothing any more."""
        self._wish, self._compared = Wish(), None

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._tokens = tokens
        self.view.set_tokens(tokens)
        self._draw()

    def _take(self, compared: Compared) -> None:
        info = info_of(self._versions, compared.wish.number)
        if compared.wish != self._wish or info is None:
            return
        is_same = self._compared == compared
        self._compared = compared
        now = datetime.now(UTC)
        others = [each for each in named(self._versions, now) if each[0] != info.number]
        self.view.name_versions(f"{words.moment_words(info.at, now)} · {words.title(info)}", others, self._wish.other)
        if not is_same:
            self._draw()
        self.shown.emit()

    def _draw(self) -> None:
        compared = self._compared
        if compared is not None:
            drawn = draw(compared.difference, self._tokens, is_unfolded=self._is_unfolded)
            said = words.summary(compared.difference, is_older_first=compared.wish.is_older_first)
            can_restore = as_draft(compared.version, compared.draft) != compared.draft
            self.view.show_difference(drawn, said, can_restore=can_restore)

    def _unfold(self) -> None:
        self._is_unfolded = True
        self._draw()

    def _copy(self) -> None:
        if self._compared is not None:
            QGuiApplication.clipboard().setText(self._compared.version.body)
            self.said.emit(self.tr("The text of this version is copied."))


def info_of(versions: Sequence[Version], number: int) -> VersionInfo | None:
    """Find a version by its number."""
    return next((version.info for version in versions if version.info.number == number), None)


def _compare(history: History, draft: Review, wish: Wish) -> Compared:
    version = history.get(draft.id, wish.number)
    other = history.get(draft.id, wish.other) if wish.other else draft
    pair = (version, other) if wish.is_older_first else (other, version)
    return Compared(wish, draft, version, difference(*pair))
