"""Scrolling the library: processor time of each frame, beside a bare list of Qt with one line of text a row.

In a library of 100,000 reviews (--quick: 10,000), off the screen: the list is scrolled by a card a frame, at its head
and again once all pages of it are there. A frame is the scroll bar's step, what waits in the queue, and the painting,
all threads of the process included. At 60 frames a second each has 16.7 ms (limit of the 99th of 100). The bare list is
a QListView with as many strings, rows as high, in a window as large, scrolled the same way. A page of 100 reviews comes
every 100 cards, in a frame of its own; of that, the time of the window's thread until it is painted.
"""

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEventLoop, QModelIndex, QPersistentModelIndex, QSize, QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from bench._library import library
from bench.library import SIZE, Panel
from bench.store import figure
from reviewdesk.ui.library.card import HEIGHT

FRAME_MS = 1000 / 60
FRAMES = 400
REACH = 4.0
_LONGEST_S = 400.0


class Row(QStyledItemDelegate):
    """One line of text, as high as a card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(240, HEIGHT)


def bare(rows: int) -> QListView:
    """Make a list of strings, set up like ours."""
    view = QListView()
    view.setModel(QStringListModel([f"Film {row}" for row in range(rows)], view))
    view.setItemDelegate(Row(view))
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()
    return view


def frames(view: QListView, start: int) -> list[float]:
    """Scroll by a card a frame from a row on; give the milliseconds of each frame."""
    bar = view.verticalScrollBar()
    bar.setValue(start * HEIGHT)
    QCoreApplication.processEvents()
    view.viewport().repaint()
    found = []
    for step in range(1, FRAMES + 1):
        begun = time.process_time()
        bar.setValue(start * HEIGHT + step * HEIGHT)
        QCoreApplication.processEvents()
        view.viewport().repaint()
        found.append((time.process_time() - begun) * 1000)
    return found


def load_all(panel: Panel, view: QListView, rows: int) -> list[float]:
    """Have all pages come, one after the other; give the milliseconds that each took in the window's thread."""
    model, took = panel.library.model, []
    take: Callable[..., None] = model.take_page

    def timed(*given: object, **named: object) -> None:
        begun = time.thread_time()
        take(*given, **named)
        QCoreApplication.processEvents()
        view.viewport().repaint()
        took.append((time.thread_time() - begun) * 1000)

    model.take_page = timed  # type: ignore[method-assign]
    end = time.monotonic() + _LONGEST_S
    while model.rowCount() < rows and time.monotonic() < end:
        if model.canFetchMore():
            model.fetchMore()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    model.take_page = take  # type: ignore[method-assign]
    return took


def percentile(values: list[float], share: float) -> float:
    """Give the value below which this share of all lies."""
    return sorted(values)[min(round(share * len(values)), len(values) - 1)]


def report(reviews: int) -> dict[str, dict[str, object]]:
    """Scroll ours and the bare one, at the head and at the end."""
    panel = Panel(library(reviews))
    panel.shown("")
    view = panel.library.view.findChild(QListView, "reviews")
    ours = {"at its head": frames(view, 0)}
    rows = panel.desk.library.counts().outside_trash
    pages = load_all(panel, view, rows)
    ours["at its end"] = frames(view, rows - FRAMES - 20)
    plain = bare(rows)
    theirs = {"at its head": frames(plain, 0), "at its end": frames(plain, rows - FRAMES - 20)}
    panel.close()
    found = {}
    for where, each in ours.items():
        median, peer = statistics.median(each), statistics.median(theirs[where])
        found[f"frame, {where}, beside a bare list"] = figure(median, peer, REACH)
        found[f"99th of 100 frames, {where}"] = figure(percentile(each, 0.99), FRAME_MS, 1.0)
    found[f"page that comes, median of {len(pages)}"] = figure(statistics.median(pages), FRAME_MS, 1.0)
    found[f"page that comes, 99th of 100, of {rows:,} rows"] = figure(percentile(pages, 0.99), FRAME_MS, 1.0)
    return found


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    application = QApplication([])
    found = report(10_000 if options.quick else 100_000)
    del application
    if options.json:
        print(json.dumps(found))
        return
    for name, told in found.items():
        value, reference = f"{told['value']:10.3f}", f"{told['reference']:10.3f}"
        print(f"{name:52} {value} {reference} {told['unit']:4} ratio {told['ratio']:.3f} (reach {told['reach']})")


if __name__ == "__main__":
    main()
