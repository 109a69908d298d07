"""Opening in the real window: the longest time in which it does nothing else, while a long review comes to the desk.

A timer of 5 ms ticks in the window; the figure is the longest gap between two ticks, of the wall clock, from the wish
to the text on the page and everything that follows within two seconds. Limit: 100 ms, at 20,000 words and at 100,000.
With --preview the web view shows the page too.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.opening import open_store
from reviewdesk.ui.start import Start, Wishes

sys.path.insert(0, str(Path(__file__).parent))
from keystroke import SIZES, review

LIMIT_MS = 100
PATIENCE_S = 20


class Ticker:
    """Notes the longest gap between two ticks of the window."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.reset()

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def fill(url: str) -> list[ReviewId]:
    """Put a review of each size into a store, a short one first."""
    texts = ["Short.\n", *(review(words) for words in SIZES)]
    ids = [ReviewId(f"0192f7c1-0000-7000-8000-00000000000{number}") for number in range(len(texts))]
    with open_store(url) as store, store.unit_of_work() as work:
        for number, text in zip(ids, texts, strict=True):
            work.reviews.add(Review(number, "Headline", slug=f"slug-{number}", body=text))
    return ids


def gaps(url: str, ids: list[ReviewId], rounds: int) -> dict[int, list[float]]:
    """Open the reviews in turn, and give the longest gap of each opening in milliseconds."""
    start = Start(Wishes(url, ids[0]))
    shown: list[Review] = []
    start.desk_opened.connect(lambda presenter: presenter.review_shown.connect(shown.append))
    start.window.resize(1440, 900)
    start.window.show()
    _wait(lambda: bool(shown))
    QTest.qWait(3000)
    ticker = Ticker()
    found: dict[int, list[float]] = {words: [] for words in SIZES}
    for _ in range(rounds):
        for words, number in zip(SIZES, ids[1:], strict=True):
            shown.clear()
            ticker.reset()
            start.presenter.open(number)
            _wait(lambda: bool(shown))
            QTest.qWait(2000)
            found[words].append(ticker.longest * 1000)
    start.window.close()
    _wait(lambda: not start.window.isVisible())
    return found


def _wait(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end
        QTest.qWait(10)


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--preview", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["REVIEWDESK_HOME"] = folder
        (Path(folder) / "settings.toml").write_text(f"preview_shown = {str(options.preview).lower()}\n")
        url = f"sqlite:///{folder}/reviews.db"
        found = gaps(url, fill(url), 1 if options.quick else 5)
    figures = {
        f"longest gap while {words} words are opened": {
            "value": round(sorted(times)[len(times) // 2], 1),
            "unit": "ms",
            "reference": LIMIT_MS,
            "ratio": round(sorted(times)[len(times) // 2] / LIMIT_MS, 2),
            "reach": 1.0,
        }
        for words, times in found.items()
    }
    if options.json:
        print(json.dumps(figures))
        return
    for name, row in figures.items():
        print(f"{name}: {row['value']} ms, limit {row['reference']} ms")


if __name__ == "__main__":
    main()
