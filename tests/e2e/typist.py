"""A writer to be killed: types numbered words into the real window and tells each number once it must be safe.

    python tests/e2e/typist.py --store URL --review ID [--seed N] [--keys-per-second N]

The window opens offscreen. The words n1, n2, … go by key events into the pane and the fields; a number is printed, and
flushed, 100 ms after its last letter was painted. It types until it is killed. A review that is not there is begun.
"""

import argparse
import os
import random
import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError
from reviewdesk.services.desk import open_desk
from reviewdesk.ui.main_window.presenter import Presenter
from reviewdesk.ui.start import Start, Wishes

SAFE_SECONDS = 0.1
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Typist(QObject):
    """Types one key a tick; where it types next is drawn by lot."""

    def __init__(self, start: Start, seed: int, keys_per_second: float) -> None:
        super().__init__()
        self._start = start
        self._draw = random.Random(seed)
        self._number = 0
        self._letters = ""
        self._place: QWidget | None = None
        self._painted: list[tuple[float, int]] = []
        self._keys = QTimer(self, interval=round(1000 / keys_per_second))
        self._keys.timeout.connect(self._type)
        self._teller = QTimer(self, interval=5)
        self._teller.timeout.connect(self._tell)
        start.desk_opened.connect(self._wait)

    def _wait(self, presenter: Presenter) -> None:
        self._presenter = presenter
        presenter.review_shown.connect(self._begin)

    def _begin(self) -> None:
        if not self._keys.isActive():
            self._keys.start()
            self._teller.start()

    def _type(self) -> None:
        if not self._letters:
            self._number += 1
            self._letters = f"n{self._number} "
            self._go()
        letter, self._letters = self._letters[0], self._letters[1:]
        place = self._place
        assert place is not None
        QTest.keyClick(place, letter)
        if letter == " ":
            self._start.window.repaint()
            self._painted.append((monotonic(), self._number))

    def _go(self) -> None:
        """Choose where the next word goes, mostly on in the body."""
        pane = self._presenter.pane
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
        view = self._presenter.pane.page.view
        QTest.keyClick(view, Qt.Key.Key_End, _CONTROL)
        QTest.keyClick(view, Qt.Key.Key_Return)
        return view

    def _somewhere(self) -> QWidget:
        view = self._presenter.pane.page.view
        QTest.keyClick(view, Qt.Key.Key_Home, _CONTROL)
        for _ in range(self._draw.randrange(6)):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_End)
        QTest.keyClick(view, " ")
        return view

    def _tell(self) -> None:
        now = monotonic()
        while self._painted and now - self._painted[0][0] >= SAFE_SECONDS:
            print(self._painted.pop(0)[1], flush=True)  # noqa: T201 - what it is for


def main() -> None:
    """Type until killed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", required=True, metavar="URL")
    parser.add_argument("--review", required=True, metavar="ID")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keys-per-second", type=float, default=40)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    begin_review(options.store, ReviewId(options.review))
    start = Start(Wishes(options.store, options.review))
    typist = Typist(start, options.seed, options.keys_per_second)
    typist.setParent(start)
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
