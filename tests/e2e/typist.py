"""A writer to be tormented: types numbered words into the real window and tells what it sees there.

    python tests/e2e/typist.py --store URL --review ID [--seed N] [--words N] [--keys-per-second N] [--tell painted]

The window opens offscreen. The words n1, n2, … go by key events into the pane and the fields. Each line it prints is a
word and what belongs to it:

    painted N      the word N was painted 100 ms ago (with `--tell painted` alone)
    begun          the review is on the desk
    saved N …      the window says that all changes are saved, and these numbers are in the draft
    failed WORDS   the window says that they are not
    refused WORDS  the store could not be opened
    said WORDS     the status line says something
    typed N        as many words as were wanted are typed

To what comes in by lines it answers: `type N` types so many words more, `show` prints `shown` with the numbers that a
copy of everything holds and `gap` with the longest time in ms in which the window did not answer, `close` closes it.
"""

import argparse
import os
import random
import re
import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError
from reviewdesk.services.desk import open_desk
from reviewdesk.ui.main_window.presenter import Presenter
from reviewdesk.ui.start import Start, Wishes

SAFE_SECONDS = 0.1
PATIENCE_MS = 200
NUMBER = re.compile(r"n(\d+)\b")
TICK_MS = 20
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Typist(QObject):
    """Types one key a tick; where it types next is drawn by lot."""

    def __init__(self, start: Start, seed: int, keys_per_second: float, words: int, first: int) -> None:
        super().__init__(start)
        self._start = start
        self._draw = random.Random(seed)
        self._left = words
        self._number = first - 1
        self._letters = ""
        self._place: QWidget | None = None
        self._keys = QTimer(self, interval=round(1000 / keys_per_second))
        self._keys.timeout.connect(self._type)
        self.painted: list[tuple[float, int]] = []
        start.desk_opened.connect(self._wait)

    def type(self, words: int) -> None:
        """Type so many words more."""
        self._left += words
        self._keys.start()

    def _wait(self, presenter: Presenter) -> None:
        self.presenter = presenter
        presenter.review_shown.connect(self._begin)

    def _begin(self) -> None:
        tell("begun")
        if self._left:
            self._keys.start()

    def _type(self) -> None:
        if not self._letters:
            if not self._left:
                self._keys.stop()
                tell("typed", self._number)
                return
            self._left -= 1
            self._number += 1
            self._letters = f"n{self._number} "
            self._go()
        letter, self._letters = self._letters[0], self._letters[1:]
        place = self._place
        assert place is not None
        QTest.keyClick(place, letter)
        if letter == " ":
            self._start.window.repaint()
            self.painted.append((monotonic(), self._number))

    def _go(self) -> None:
        """Choose where the next word goes, mostly on in the body."""
        pane = self.presenter.pane
        ways: list[tuple[int, Callable[[], QWidget]]] = [
            (70, lambda: self._place or pane.page.view),
            (10, self._new_paragraph),
            (10, self._somewhere),
            (5, lambda: pane.page.headline),
            (5, lambda: pane.page.standfirst),
        ]
        place = self._draw.choices([way for _, way in ways], [weight for weight, _ in ways])[0]()
        if place is not self._place:
            place.setFocus()
            self._place = place

    def _new_paragraph(self) -> QWidget:
        view = self.presenter.pane.page.view
        QTest.keyClick(view, Qt.Key.Key_End, _CONTROL)
        QTest.keyClick(view, Qt.Key.Key_Return)
        return view

    def _somewhere(self) -> QWidget:
        view = self.presenter.pane.page.view
        QTest.keyClick(view, Qt.Key.Key_Home, _CONTROL)
        for _ in range(self._draw.randrange(6)):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_End)
        QTest.keyClick(view, " ")
        return view


class Teller(QObject):
    """Tells what stands in the window, and does what it is told by lines."""

    def __init__(self, start: Start, typist: Typist) -> None:
        super().__init__(start)
        self._start = start
        self._typist = typist
        self._told = ""
        self._gap = 0.0
        self._last = monotonic()
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._look)
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)
        start.desk_opened.connect(self._listen)
        start.lane.crashed.connect(self._crashed)
        self._ticks.start()

    def _listen(self, presenter: Presenter) -> None:
        presenter.editor.saving.set_patience(PATIENCE_MS)
        presenter.editor.saving.state_changed.connect(self._saved)
        presenter.review_shown.connect(self._begin_to_measure)

    def _begin_to_measure(self) -> None:
        self._gap, self._last = 0.0, monotonic()

    def _saved(self, look: str, words: str) -> None:
        review = self._typist.presenter.editor.review
        if look == "ok":
            words = " ".join(sorted(set(NUMBER.findall(str(review))), key=int))
        if look in ("ok", "bad") and f"{look} {words}" != self._told:
            self._told = f"{look} {words}"
            tell({"ok": "saved", "bad": "failed"}[look], words)

    def _look(self) -> None:
        """Measure the time since the last look, and see whether there is a page that refuses."""
        now = monotonic()
        self._gap, self._last = max(self._gap, now - self._last), now
        if self._start.refused is not None and not self._told:
            self._told = " ".join(label.text() for label in self._start.refused._page.findChildren(QLabel))
            tell("refused", " ".join(self._told.split()))
        message = self._start.window.findChild(QLabel, "message")
        if message is not None and message.text() and message.text() != self._told:
            self._told = message.text()
            tell("said", " ".join(self._told.split()))

    def _crashed(self, error: object) -> None:
        tell("crashed", repr(error))

    def _obey(self) -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            order, _, rest = line.partition(" ")
            if order == "type":
                self._typist.type(int(rest))
            elif order == "show":
                self._show()
            elif order == "close":
                self._start.window.close()

    def _show(self) -> None:
        tell("gap", round(self._gap * 1000))
        view = self._typist.presenter.pane.page.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_A, _CONTROL)
        QTest.keyClick(view, Qt.Key.Key_C, _CONTROL)
        QTest.keyClick(view, Qt.Key.Key_End, _CONTROL)
        tell("shown", *sorted(set(NUMBER.findall(QGuiApplication.clipboard().text())), key=int))
        self._gap, self._last = 0.0, monotonic()


class PaintTeller(QObject):
    """Tells each number once it must be safe, whatever the window says."""

    def __init__(self, start: Start, typist: Typist) -> None:
        super().__init__(start)
        self._typist = typist
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._tell)
        self._timer.start()

    def _tell(self) -> None:
        now = monotonic()
        while self._typist.painted and now - self._typist.painted[0][0] >= SAFE_SECONDS:
            tell("painted", self._typist.painted.pop(0)[1])


def tell(*words: object) -> None:
    """Print a line that is read at once."""
    print(*words, flush=True)  # noqa: T201 - what it is for


def main() -> None:
    """Type as much as is wanted, and do as one is told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", required=True, metavar="URL")
    parser.add_argument("--review", required=True, metavar="ID")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--words", type=int, default=1_000_000)
    parser.add_argument("--first", type=int, default=1, metavar="N")
    parser.add_argument("--keys-per-second", type=float, default=40)
    parser.add_argument("--tell", choices=("painted", "window"), default="window")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    start = Start(Wishes(options.store, options.review))
    start.crash.install()
    start.ending.install()
    typist = Typist(start, options.seed, options.keys_per_second, options.words, options.first)
    (PaintTeller if options.tell == "painted" else Teller)(start, typist)
    sys.exit(start.run())


def begin_review(url: str, review_id: ReviewId) -> None:
    """Let there be a review of this id."""
    desk = open_desk(url)
    try:
        desk.library.add(Review(id=review_id))
    except ConflictError:
        pass
    finally:
        desk.close()


if __name__ == "__main__":
    main()
