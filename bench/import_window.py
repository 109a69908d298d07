"""The window during an import: how long its thread is away at most, from the choice of a folder to the way back.

10,000 small reviews (--quick: 1,000) come in over the window itself, off the screen: choose, look, go through the
table, import, undo, and the same folder again. A timer of 10 ms notes how late it is: the longest delay of each step is
what a person would feel as a window that hangs (limit: 100 ms). Other processes on the machine move that; so beside it
stands what the whole of ours reckoned in such a time at most, the import's thread included, and what the window's own
thread did. With --where, what it was at in long delays is told.
"""

import argparse
import json
import os
import resource
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

LIMIT_MS = 100.0
TICK_MS = 10
PATIENCE_S = 1800
SETTLING_S = 4
"""What follows the first paint is no part of an import."""
POST = "---\ntitle: 'Harbour {n}: a slow tide'\nslug: harbour-{n}\ndate: 2015-{month:02}-{day:02}\nrating: 4/5\n---\n"


class Watch:
    """Ticks in the window's thread, and keeps the longest delay and the longest work of a step."""

    def __init__(self, *, tells_where: bool) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self._spent, self._all = time.thread_time(), time.process_time()
        self._thread = threading.get_ident()
        self.delay = self.busy = self.work = 0.0
        self.name = ""
        self.where: list[str] = []
        self._seen = ""
        self._is_over = threading.Event()
        if tells_where:
            threading.Thread(target=self._look, daemon=True).start()

    def begin(self, name: str) -> None:
        """Begin with another step."""
        self.name = name
        self.delay = self.busy = self.work = 0.0
        self._last, self._spent, self._all = time.perf_counter(), time.thread_time(), time.process_time()
        self._timer.start(TICK_MS)

    def end(self) -> None:
        self._tick()
        self._timer.stop()

    def close(self) -> None:
        self._is_over.set()

    def _tick(self) -> None:
        now, spent, reckoned = time.perf_counter(), time.thread_time(), time.process_time()
        delay, work = (now - self._last) * 1000 - TICK_MS, (spent - self._spent) * 1000
        self.busy = max(self.busy, (reckoned - self._all) * 1000)
        if self._seen and delay > LIMIT_MS / 2:
            self.where.append(f"{self.name}: {delay:.0f} ms late, {work:.0f} ms of work\n{self._seen}")
        self.delay, self.work, self._seen = max(self.delay, delay), max(self.work, work), ""
        self._last, self._spent, self._all = now, spent, reckoned

    def _look(self) -> None:
        """See from another thread what the window's is at when it is late."""
        while not self._is_over.wait(0.02):
            frame = sys._current_frames().get(self._thread)  # noqa: SLF001 - there is no other way to see it
            if frame is not None and not self._seen and time.perf_counter() - self._last > LIMIT_MS / 2000:
                self._seen = "".join(traceback.format_stack(frame)[-9:])


class Desk:
    """The window, with the import in it."""

    def __init__(self, place: Path, watch: Callable[[], Watch]) -> None:
        from reviewdesk.ui.start import Start, Wishes  # noqa: PLC0415 - after the home of its settings is set

        self.start = Start(Wishes(f"sqlite:///{place}"))
        self.watch = watch()
        self.window = self.start.window
        self.window.show()
        self.wait(lambda: self.start.presenter is not None and self.start.presenter.editor.review is not None)
        settled = time.monotonic() + SETTLING_S
        self.wait(lambda: time.monotonic() > settled)
        assert self.start.presenter is not None
        self.importing = self.start.presenter.importing
        self.found: dict[str, dict[str, float]] = {}

    def wait(self, holds: Callable[[], object]) -> None:
        """Let the window live until something holds."""
        loop, until = QEventLoop(), time.monotonic() + PATIENCE_S
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if holds() or time.monotonic() > until else None)
        timer.start(5)
        loop.exec()
        timer.stop()
        if not holds():
            raise SystemExit("the window did not come to an end")

    def step(self, name: str, begin: Callable[[], object], holds: Callable[[], object]) -> None:
        """Do something, wait until it is over, and note how long the window was away."""
        self.watch.begin(name)
        begin()
        self.wait(holds)
        self.watch.end()
        self.found[name] = {"delay": self.watch.delay, "busy": self.watch.busy, "work": self.watch.work}

    def part(self, name: str) -> QPushButton:
        found = self.importing.view.findChild(QPushButton, name)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        QTest.mouseClick(self.part(name), Qt.MouseButton.LeftButton)

    def says(self, words: str) -> bool:
        """Tell whether the line at the foot begins so, or with a number and that."""
        label = self.importing.view.findChild(QLabel, "importSaid")
        return label is not None and label.text().lstrip("0123456789,.").startswith(words)

    def scroll(self) -> None:
        """Go to the end of the table and back by keys, as one who looks through it."""
        table = self.importing.view.findChild(QTableView, "importItems")
        assert table is not None
        for key in (Qt.Key.Key_End, *[Qt.Key.Key_PageUp] * 20, Qt.Key.Key_Home):
            QTest.keyClick(table, key)


def measure(room: Path, count: int, *, tells_where: bool) -> tuple[dict[str, dict[str, float]], list[str]]:
    """Bring a folder in, and take it back."""
    folder = room / "in"
    folder.mkdir()
    for n in range(count):
        head = POST.format(n=n, month=n % 12 + 1, day=n % 28 + 1)
        (folder / f"{n:06}.md").write_text(f"{head}The tide is slow, and nobody comes *{n}* times.\n", encoding="utf-8")
    desk = Desk(room / "reviews.db", lambda: Watch(tells_where=tells_where))
    view = desk.importing.view
    desk.step("choosing and looking", lambda: desk.importing.bring_in([str(folder)]), lambda: desk.says("Nothing is"))
    desk.step("going through the table", desk.scroll, lambda: True)
    desk.step("bringing in", lambda: desk.press("importRun"), lambda: desk.says(" reviews imported"))
    desk.step("the end of it", lambda: None, lambda: desk.part("importUndo").isVisible())
    desk.step("taking back", lambda: desk.press("importUndo"), lambda: desk.says(" reviews taken back"))
    desk.step("the same again", lambda: desk.importing.bring_in([str(folder)]), lambda: desk.says("Nothing is"))
    view.close()
    desk.watch.close()
    assert desk.start.presenter is not None
    desk.start.presenter.leaving.hurry()
    desk.wait(lambda: not desk.window.isVisible())
    return desk.found, desk.watch.where


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--count", type=int, default=0, help="So many reviews.")
    parser.add_argument("--where", action="store_true", help="Say what the window was at when it was late.")
    options = parser.parse_args()
    room = Path(tempfile.mkdtemp(dir=os.environ.get("REVIEWDESK_BENCH")))
    os.environ["REVIEWDESK_HOME"] = str(room / "home")
    (room / "home").mkdir()
    (room / "home" / "settings.toml").write_text('panel = "library"\npreview_shown = false\n', encoding="utf-8")
    count = options.count or (1_000 if options.quick else 10_000)
    try:
        found, where = measure(room, count, tells_where=options.where)
    finally:
        shutil.rmtree(room)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
    if options.json:
        figures = {
            f"{name}, {kind}": {
                "value": value,
                "unit": "ms",
                "reference": LIMIT_MS,
                "ratio": value / LIMIT_MS,
                "reach": 1,
            }
            for name, pair in found.items()
            for kind, value in pair.items()
        }
        print(json.dumps(figures | {"memory": {"value": memory, "unit": "MB"}}))
        return
    print(f"{count:,} reviews; the most memory of all: {memory:.0f} MB\n")
    print(f"{'step':26}{'longest delay':>16}{'reckoned at most':>18}{'by the window':>16}")
    for name, each in found.items():
        print(f"{name:26}{each['delay']:13.0f} ms{each['busy']:15.0f} ms{each['work']:13.0f} ms")
    for each in where:
        print(f"\n{each}")


if __name__ == "__main__":
    main()
