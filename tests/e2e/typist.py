"""A writer to be tormented: types numbered words into the real window and tells which of them are safe.

    python tests/e2e/typist.py --store URL --review ID [--seed N]

The window opens offscreen. The words n-1, n-2, … go by key events into the pane and the fields. The number of each is
printed, on a line of its own, once 100 ms have passed since the word was painted, or more where the machine has so much
to do that the journal is late: from then on it is to be found, in whatever way this process ends. With `--tell window`
each line is a word and what belongs to it:

    begun          the review is on the desk
    saved N …      the window says that all changes are saved, and these numbers are in the draft
    failed WORDS   the window says that they are not
    busy WORDS     the window says that it is at it
    refused WORDS  the store could not be opened
    said WORDS     the status line says something
    typed N        as many words as were wanted are typed, the last for as long as a promise takes to hold

What comes in by lines are orders then: `type N` types so many words more, `close` closes the window, `weigh` prints

    held N         the most memory in MB that this process had at any time

and `show` prints

    gap N          the longest time in ms in which the window did not answer, since the last time it was asked
    head N …       the numbers that stand in headline and standfirst
    shown N …      the numbers that a copy of the whole body holds
"""

import argparse
import os
import random
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic

if sys.platform != "win32":
    import resource

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

sys.path.insert(0, str(Path(__file__).parents[2]))

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError
from reviewdesk.services.desk import open_desk
from reviewdesk.ui.main_window.presenter import Presenter
from reviewdesk.ui.start import Start, Wishes
from tests.e2e.disk import Disk, Fault
from tests.e2e.rights import be_bound_by_rights

SAFE_SECONDS = 0.1
PATIENCE_MS = 200
NUMBER = re.compile(r"n-(\d+)\b")
TICK_MS = 20
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Typist(QObject):
    """Types one key a tick; where it types next is drawn by lot."""

    begun = Signal()
    typed = Signal(int)

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
        self.begun.emit()
        if self._left:
            self._keys.start()

    def _type(self) -> None:
        if not self._letters:
            if not self._left:
                self._keys.stop()
                self.typed.emit(self._number)
                return
            self._left -= 1
            self._number += 1
            self._letters = f"n-{self._number} "
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
        self._told = self._said = ""
        self._gap = 0.0
        self._last = monotonic()
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._look)
        typist.begun.connect(self._begun)
        typist.typed.connect(self._typed)
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)
        start.desk_opened.connect(self._listen)
        start.lane.crashed.connect(self._crashed)
        self._ticks.start()

    def _listen(self, presenter: Presenter) -> None:
        presenter.editor.saving.set_patience(PATIENCE_MS)
        presenter.editor.saving.state_changed.connect(self._saved)

    def _begun(self) -> None:
        tell("begun")
        self._gap, self._last = 0.0, monotonic()

    def _typed(self, number: int) -> None:
        QTimer.singleShot(round(SAFE_SECONDS * 1000), self, partial(tell, "typed", number))

    def _saved(self, look: str, words: str) -> None:
        review = self._typist.presenter.editor.review
        if look == "ok":
            words = " ".join(sorted(set(NUMBER.findall(str(review))), key=int))
        if look and f"{look} {words}" != self._told:
            self._told = f"{look} {words}"
            tell({"ok": "saved", "bad": "failed", "busy": "busy"}[look], words)

    def _look(self) -> None:
        """Measure the time since the last look, and see whether there is a page that refuses."""
        now = monotonic()
        self._gap, self._last = max(self._gap, now - self._last), now
        if self._start.refused is not None and not self._told:
            self._told = " ".join(label.text() for label in self._start.refused._page.findChildren(QLabel))
            tell("refused", " ".join(self._told.split()))
        message = self._start.window.findChild(QLabel, "message")
        if message is not None and message.text() != self._said:
            self._said = message.text()
            tell("said", " ".join(self._said.split()))

    def _crashed(self, error: object) -> None:
        tell("crashed", repr(error))

    def _obey(self) -> None:
        for line in os.read(sys.stdin.fileno(), 4096).decode().splitlines():
            order, _, rest = line.partition(" ")
            if order == "type":
                self._typist.type(int(rest))
            elif order == "show":
                self._show()
            elif order == "weigh":
                tell("held", most_held())
            elif order == "close":
                self._start.window.close()

    def _show(self) -> None:
        tell("gap", round(self._gap * 1000))
        view = self._typist.presenter.pane.page.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_A, _CONTROL)
        QTest.keyClick(view, Qt.Key.Key_C, _CONTROL)
        QTest.keyClick(view, Qt.Key.Key_End, _CONTROL)
        review = self._typist.presenter.editor.review
        assert review is not None
        tell("head", *NUMBER.findall(f"{review.headline} {review.standfirst}"))
        tell("shown", *sorted(set(NUMBER.findall(QGuiApplication.clipboard().text())), key=int))
        self._gap, self._last = 0.0, monotonic()


class PaintTeller(QObject):
    """Tells each number once it must be safe, whatever the window says."""

    def __init__(self, start: Start, typist: Typist) -> None:
        super().__init__(start)
        self._window = start.window
        self._typist = typist
        self._said = ""
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._tell)
        self._timer.start()

    def _tell(self) -> None:
        now = monotonic()
        painted = self._typist.painted
        while painted and now - painted[0][0] >= SAFE_SECONDS and self._typist.presenter._desk.journal.is_idle:
            tell(self._typist.painted.pop(0)[1])
        message = self._window.findChild(QLabel, "message")
        if message is not None and message.text() != self._said:  # for a person who wonders why nothing is typed
            self._said = message.text()
            print(self._said, file=sys.stderr)  # noqa: T201


def most_held() -> int:
    """Give the most memory in MB that this process had at any time; 0 where nobody counts it."""
    if sys.platform == "win32":
        return 0
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit


def tell(*words: object) -> None:
    """Print a line that is read at once."""
    print(*words, flush=True)  # noqa: T201 - what it is for


def main() -> None:
    """Type as much as is wanted, and do as one is told."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    if options.bound_by_rights:
        be_bound_by_rights()
    if options.fault is not None:
        Disk(Path(options.store.removeprefix("sqlite:///")), options.fault)
    start = Start(Wishes(options.store, options.review))
    start.crash.install()
    start.ending.install()
    typist = Typist(start, options.seed, options.keys_per_second, options.words, options.first)
    if options.no_preview:
        start.settings = replace(start.settings, preview_shown=False, spell_check=False)
    (PaintTeller if options.tell == "painted" else Teller)(start, typist)
    sys.exit(start.run())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", required=True, metavar="URL")
    parser.add_argument("--review", required=True, metavar="ID")
    parser.add_argument("--seed", type=int, default=0, help="where the words go is drawn by lot")
    parser.add_argument("--words", type=int, default=1_000_000, help="how many to type")
    parser.add_argument("--first", type=int, default=1, metavar="N", help="the number of the first")
    parser.add_argument("--keys-per-second", type=float, default=40)
    parser.add_argument("--tell", choices=("painted", "window"), default="painted")
    parser.add_argument("--no-preview", action="store_true", help="do without Chromium")
    parser.add_argument("--fault", type=Fault.read, help="let the disk fail: CALL:ERROR:FIRST-LAST")
    parser.add_argument("--bound-by-rights", action="store_true", help="let the rights of files bind root too")
    return parser.parse_args()


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
