"""The preview after a key, beside the usual way, for 1,000, 20,000 and 100,000 words.

Ours is the page pane with the preview that follows it: a letter is typed, and the changed block is rendered and patched
where it stands. The usual way renders the whole document by Python-Markdown with our extensions and hands the page to
`setHtml`. Both show the same style in a view of the same size, scrolled to the middle, in turns.

Processor time is that of the whole process tree from the key until the page rests (reach: a seventh of the usual way at
20,000 words; at 100,000 words no more than 3 times our own at 1,000). The window's thread alone, from the moment the
pane tells the change to the painted page: limit 5 ms. The change to the painted preview is the wall clock from that
moment until the second frame has begun (limit 60 ms on a quiet machine); the pane tells a key after a pause of 40 ms.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))
from keystroke import SIZES, review
from peers import tree_of

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.markup.dialect.setup import build
from reviewdesk.resources import read_text
from reviewdesk.services.desk import open_desk
from reviewdesk.services.exporting.house import house_of
from reviewdesk.services.previewing.showing import Splice
from reviewdesk.settings.model import Look, Settings
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.preview.presenter import PreviewPresenter
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.fonts import load_fonts
from reviewdesk.ui.theme.tokens import LIGHT

SIZE = (560, 800)
REST_MS = 400
PATIENCE_MS = 60_000
USUAL_REACH, GROWTH_REACH = 1 / 7, 3.0
THREAD_LIMIT_MS, PAINTED_LIMIT_MS = 5.0, 60.0
IN_A_FRAME = "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = '%s'; }))"
WORLD = 1


class Meter:
    """Reads the processor time of this process and those that came of it; to look for them costs as much as a patch."""

    def __init__(self) -> None:
        self._clocks = [~number << 3 | 2 for number in tree_of(os.getpid())]  # see clock_getcpuclockid(3)

    def read(self) -> float:
        """Give milliseconds."""
        return sum(map(time.clock_gettime, self._clocks)) * 1000


def until(signal: object, act: Callable[[], object], is_it: Callable[..., bool] = lambda *_: True) -> None:
    """Act, and wait until the signal comes as it should."""
    loop, came = QEventLoop(), []

    def take(*values: object) -> None:
        if is_it(*values):
            came.append(values)
            loop.quit()

    signal.connect(take)
    act()
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    if not came:
        loop.exec()
    signal.disconnect(take)
    assert came, "nothing came"


@dataclass
class Times:
    """Of each update: processor time of all, of the window's thread, and the wall clock to the painted page."""

    everything: list[float] = field(default_factory=list)
    thread: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)
    from_key: list[float] = field(default_factory=list)


class Ours(QObject):
    """A pane and its preview, with the middle of a text under the caret."""

    def __init__(self, words: int, folder: str) -> None:
        super().__init__()
        self.times = Times()
        self._told = self._told_thread = 0.0
        self._review = Review(ReviewId("0192f7c1-0000-7000-8000-000000000001"), headline="Headline", body=review(words))
        self.pane = BodyPane()
        self.pane.resize(760, 900)
        self.pane.show()
        self.pane.open(self._review.body, "Headline", "")
        self._lane = Lane("render", self)
        self._desk = open_desk(f"sqlite:///{folder}/{words}.db", is_new=True)
        self.preview = PreviewPresenter(self._desk, self._lane, LIGHT, Look(), self.pane, self, house_of(Settings()))
        self.pane.body_changed.connect(self._take)
        self.preview.view.resize(*SIZE)
        self.preview.view.show()
        until(self.preview.shown, lambda: self.preview.open(self._review))
        self.page = self.preview.view.findChild(QObject, "previewPage").page()
        self.pane.show_block(len(self.pane.page.view.body.sources()) // 2)
        QTest.qWait(2500)

    def update(self, meter: Meter) -> None:
        before, start = meter.read(), time.perf_counter()
        until(self.preview.shown, lambda: QTest.keyClick(self.pane.page.view, "x"))
        name = str(time.perf_counter())
        until(self.page.titleChanged, lambda: self.page.runJavaScript(IN_A_FRAME % name, WORLD), name.__eq__)
        end = time.perf_counter()
        self.times.painted.append((end - self._told) * 1000)
        self.times.from_key.append((end - start) * 1000)
        self.times.thread.append((time.thread_time() - self._told_thread) * 1000)
        QTest.qWait(REST_MS)
        self.times.everything.append(meter.read() - before)

    def close(self) -> None:
        self.preview.close()
        self._lane.close()
        self._desk.close()
        self.preview.view.close()
        self.pane.close()

    def _take(self, first: int, removed: int, sources: list[str]) -> None:
        self._told, self._told_thread = time.perf_counter(), time.thread_time()
        self.preview.splice((Splice(first, removed, tuple(sources)),))
        self._review = replace(self._review, body=self.pane.to_markdown())
        self.preview.update(self._review)


class Usual:
    """A view that is handed the whole page each time."""

    def __init__(self, words: int) -> None:
        from PySide6.QtWebEngineWidgets import QWebEngineView  # noqa: PLC0415 - after what chooses how it paints

        self.times = Times()
        self._text = review(words)
        self._middle = self._text.index("\n\n", len(self._text) // 2) - 1
        self._parser = build()
        self._style = read_text("stylesheets", "house.css")
        self.view = QWebEngineView()
        self.view.resize(*SIZE)
        self.view.show()
        self._show()
        self._to_middle()
        QTest.qWait(2500)

    def update(self, meter: Meter) -> None:
        self._text = f"{self._text[: self._middle]}x{self._text[self._middle :]}"
        before, thread, start = meter.read(), time.thread_time(), time.perf_counter()
        self._show()
        self._to_middle()
        self.times.painted.append((time.perf_counter() - start) * 1000)
        self.times.thread.append((time.thread_time() - thread) * 1000)
        QTest.qWait(REST_MS)
        self.times.everything.append(meter.read() - before)

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()

    def _show(self) -> None:
        self._parser.reset()
        html = self._parser.convert(self._text)
        page = f'<style>{self._style}</style><article class="review"><div class="review-body">{html}</div></article>'
        until(self.view.loadFinished, lambda: self.view.setHtml(page))

    def _to_middle(self) -> None:
        """Go back to the place of writing, which a new page does not keep, and wait for the painted page."""
        name = str(time.perf_counter())
        script = "window.scrollTo(0, document.body.scrollHeight / 2);" + IN_A_FRAME % name
        page = self.view.page()
        until(page.titleChanged, lambda: page.runJavaScript(script, WORLD), name.__eq__)


def measure(words: int, rounds: int, folder: str) -> tuple[Times, Times]:
    """Update both in turns; the first turn warms up."""
    ours, usual = Ours(words, folder), Usual(words)
    meter = Meter()
    for number in range(rounds + 1):
        for one in (ours, usual):
            one.update(meter)
            if not number:
                one.times = Times()
    ours.close()
    usual.close()
    return ours.times, usual.times


def row(value: float, reference: float, reach: float | None, unit: str = "ms CPU") -> dict[str, object]:
    ratio = round(value / reference, 3)
    return {"value": round(value, 1), "unit": unit, "reference": round(reference, 1), "ratio": ratio, "reach": reach}


def figures(found: dict[int, tuple[Times, Times]]) -> dict[str, dict[str, object]]:
    median = statistics.median
    rows: dict[str, dict[str, object]] = {}
    for words, (ours, usual) in found.items():
        reach = USUAL_REACH if words == SIZES[1] else None
        rows[f"update at {words} words"] = row(median(ours.everything), median(usual.everything), reach)
        rows[f"window's thread at {words} words"] = row(median(ours.thread), THREAD_LIMIT_MS, 1.0)
        rows[f"change to painted at {words} words"] = row(median(ours.painted), PAINTED_LIMIT_MS, 1.0, "ms")
        rows[f"usual way to painted at {words} words"] = row(median(ours.painted), median(usual.painted), None, "ms")
        rows[f"key to painted at {words} words"] = row(median(ours.from_key), median(usual.painted), None, "ms")
    small, large = found[SIZES[0]][0], found[SIZES[-1]][0]
    rows["growth from 1,000 to 100,000 words"] = row(median(large.everything), median(small.everything), GROWTH_REACH)
    return rows


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["REVIEWDESK_HOME"] = folder
        found = {words: measure(words, 5 if options.quick else 20, folder) for words in SIZES}
    rows = figures(found)
    if options.json:
        print(json.dumps(rows))
        return
    for name, one in rows.items():
        print(
            f"{name}: {one['value']} {one['unit']}, reference {one['reference']}, ratio {one['ratio']} ({one['reach']})"
        )


if __name__ == "__main__":
    main()
