"""The library panel: processor time until its first page is painted, and until a search is, with what it then holds.

In libraries of 10,000 and 100,000 reviews (--quick: 2,000 and 10,000), off the screen: the panel asks for its first
page as the window does at its start, and the figure ends when its cards are painted, the threads of the store included
(limit: 30 ms). A first panel warms up; the figures are the medians of those after it. 100,000 stands beside 10,000
(reach: 1.5). The memory is what one page of rows takes in Python; all rows at once are told beside it.
"""

import argparse
import json
import os
import statistics
import sys
import time
import tracemalloc
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from bench._library import COMMONEST, library
from bench.store import GROWTH, figure
from reviewdesk.services.desk import open_desk
from reviewdesk.ui.library.model import PAGE
from reviewdesk.ui.library.presenter import LibraryPresenter
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import LIGHT

LIMIT_MS = 30.0
LIMIT_SEARCH_MS = 130.0
"""The search itself has 100 ms, and its page as much as the first one."""

LIMIT_KIB = 128.0
SIZE = (300, 900)


class Panel(QObject):
    """The panel alone, on a desk of its own."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.desk = open_desk(f"sqlite:///{place}")
        self.lane = Lane("bench", self)
        self.library = LibraryPresenter(self.desk, self.lane, LIGHT, self)
        self.library.view.resize(*SIZE)
        self.library.view.show()
        self._loop = QEventLoop()
        self.library.model.modelReset.connect(self._loop.quit)

    def shown(self, text: str) -> float:
        """Look for a text (all reviews, where it is empty); give the milliseconds until the cards are painted."""
        self.library._text = text  # noqa: SLF001 - without the pause that waits for the next key
        start = time.process_time()
        self.library.model.restart()
        self._loop.exec()
        self.library.view.grab()
        return (time.process_time() - start) * 1000

    def close(self) -> None:
        self.library.close()
        self.lane.close()
        self.desk.close()
        self.library.view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def measure(reviews: int, turns: int) -> dict[str, float]:
    """Give the medians of a first page and of a page of the commonest word."""
    place = library(reviews)
    firsts, searches = [], []
    for turn in range(turns + 1):
        panel = Panel(place)
        first, search = panel.shown(""), panel.shown(COMMONEST)
        if turn:
            firsts.append(first)
            searches.append(search)
        panel.close()
    return {"first page": statistics.median(firsts), "search": statistics.median(searches)}


def kilobytes(reviews: int, rows: int) -> float:
    """Give the memory that so many rows take."""
    with open_desk(f"sqlite:///{library(reviews)}").store as store:
        with store.reading() as work:
            work.reviews.summaries(limit=1)
        tracemalloc.start()
        with store.reading() as work:
            held = work.reviews.summaries(limit=rows)
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert len(held) <= rows
    return size / 1024


def report(small: int, large: int, turns: int) -> dict[str, dict[str, object]]:
    """Measure both libraries and set the figures beside their limits."""
    by_size = {size: measure(size, turns) for size in (small, large)}
    found = {}
    for size, figures in by_size.items():
        found[f"first page painted, {size:,} reviews"] = figure(figures["first page"], LIMIT_MS, 1.0)
        found[f"search painted, {size:,} reviews"] = figure(figures["search"], LIMIT_SEARCH_MS, 1.0)
    growth = by_size[large]["first page"], by_size[small]["first page"]
    found[f"first page, {large:,} beside {small:,}"] = figure(*growth, GROWTH)
    page, everything = kilobytes(large, PAGE), kilobytes(large, large)
    found["rows held, a page"] = {**figure(page, LIMIT_KIB, 1.0), "unit": "KiB"}
    found["rows that are not held, all"] = {**figure(everything, everything, 1.0), "unit": "KiB"}
    return found


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    application = QApplication([])
    found = report(2_000, 10_000, 5) if options.quick else report(10_000, 100_000, 9)
    del application
    if options.json:
        print(json.dumps(found))
        return
    for name, told in found.items():
        value, reference = f"{told['value']:10.2f}", f"{told['reference']:10.2f}"
        print(f"{name:40} {value} {reference} {told['unit']:6}  ratio {told['ratio']:.3f} (reach {told['reach']})")


if __name__ == "__main__":
    main()
