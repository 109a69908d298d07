"""Start-up: processor time and memory of a process until its window is painted, ours beside a bare PySide6 window's.

The bare window holds a QTextEdit; ours is what the bare command opens, for a user who has a settings file and a store
of 10,000 reviews. Two peers are started in the same way, where `--peers` names an environment that has them: ReText
(GPL-2.0 or later) and novelWriter (GPL-3.0 or later), of which nothing is used but that they start:

    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install ReText novelWriter

All are started fresh, in turns, with their bytecode kept; the first turn warms up and is dropped. A window counts as
painted in the first turn of its event loop after the paint, when everything in it is on the screen. The figures are
ratios of medians: 1.4 for the time, 2 for the memory, at the first paint and once a review is on the desk with the
preview closed, and ahead of each peer. With DISPLAY set, all use it; else they paint off the screen. What a peer starts
besides itself is not counted.

Memory is told in three ways. What is resident (RSS) is what the program takes where nobody else has Qt open, and alone
of the three it is the same whoever else runs. The fair share (PSS) divides what is shared among those that have it open
by now, so that beside other programs with Qt a bare window shrinks by half and we hardly. What is private (USS) leaves
out the libraries, which are most of a bare window.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from _library import library

ROOT = Path(__file__).resolve().parent.parent
REVIEWS = 10_000
TIME, MEMORY, AHEAD = 1.4, 2.0, 1.0
SETTLE_MS = 3000
RESIDENT = "resident"
KINDS = {RESIDENT: ("Rss",), "shared out": ("Pss",), "private": ("Private_Clean", "Private_Dirty")}
"""The ways to tell memory, as sums of what Linux tells."""

STOP = """
import importlib, os, sys, time
def stop(*_):
    seconds = time.process_time()
    lines = open("/proc/self/smaps_rollup").read().splitlines()[1:] if os.path.exists("/proc/self/smaps_rollup") else ()
    print(seconds, *("".join(line.split()[:2]) for line in lines), flush=True)
    os._exit(0)
"""

BARE = (
    STOP
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, stop)
app = QApplication([])
window = Window()
window.setCentralWidget(QTextEdit())
window.resize(1440, 900)
window.show()
app.exec()
"""
)

FLOOR = BARE.replace(
    "from PySide6.QtCore import QTimer\n",
    """
from reviewdesk.ui.bindings import leave_imports_alone
from reviewdesk.ui.unasked import put_off
leave_imports_alone()
with put_off():
    import markdown, pymdownx.blocks, sqlalchemy
    from PySide6 import QtNetwork, QtSvg
    sqlalchemy.create_engine("sqlite://").connect().execute(sqlalchemy.text("SELECT 1"))
from PySide6.QtCore import QTimer
""",
)
"""The bare window with what a desk stands on, and nothing of ours."""

OURS = (
    STOP
    + """
from reviewdesk import app
def load(name):
    module = importlib.__import__(name, fromlist=["*"])
    if name == "reviewdesk.ui.first_paint":
        module.MainWindow._complete = stop
    return module
importlib.import_module = load
sys.argv = ["reviewdesk"]
app.main()
"""
)

DESK = (
    STOP
    + f"""
from reviewdesk import app
def opened(presenter):
    from PySide6.QtCore import QTimer
    QTimer.singleShot({SETTLE_MS}, stop)
def load(name):
    module = importlib.__import__(name, fromlist=["*"])
    if name == "reviewdesk.ui.start":
        make = module.go_on
        def go_on(wishes, first):
            start = make(wishes, first)
            start.desk_opened.connect(opened)
            return start
        module.go_on = go_on
    return module
importlib.import_module = load
sys.argv = ["reviewdesk"]
app.main()
"""
)

PEER = (
    STOP
    + """
from PyQt6.QtCore import QTimer
sys.argv = ["{entry}"]
Window = importlib.import_module("{room}").{window}
def painted(self, event):
    super(Window, self).paintEvent(event)
    QTimer.singleShot(0, stop)
Window.paintEvent = painted
importlib.import_module("{entry}").main()
"""
)

PEERS = {
    "ReText": PEER.format(room="ReText.window", window="ReTextWindow", entry="ReText.__main__"),
    "novelWriter": PEER.format(room="novelwriter.guimain", window="GuiMain", entry="novelwriter"),
}


@dataclass(frozen=True, slots=True)
class Started:
    """What a process had taken when its window was painted: seconds of the processor, and MB where the system tells."""

    seconds: float
    memory: Mapping[str, float]


def measure(python: str, source: str, home: str) -> Started:
    """Run one program in a fresh process until it says what it took."""
    platform = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    own = {"REVIEWDESK_HOME": home, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    environment = {**os.environ, **platform, **own, "PYTHONPATH": str(ROOT) if python == sys.executable else ""}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [python, "-c", source],
        capture_output=True,
        text=True,
        env=environment,
        cwd=home,  # so that all find their packages by the path alone
        check=True,
        timeout=120,
    )
    seconds, *lines = done.stdout.splitlines()[-1].split()
    told = {name: float(size) / 1000 for name, _, size in (line.partition(":") for line in lines)}
    return Started(float(seconds), {kind: sum(told.get(name, 0.0) for name in names) for kind, names in KINDS.items()})


def turns(count: int, programs: Mapping[str, tuple[str, str]]) -> dict[str, Started]:
    """Start all in turns, in a home with settings and a store; give the medians, the first turn not counted."""
    with tempfile.TemporaryDirectory() as home:
        chosen = 'theme = "light"\nlanguage = "en"\npanel = "film"\npreview_shown = false\n'
        (Path(home) / "settings.toml").write_text(chosen, encoding="utf-8")
        shutil.copyfile(library(REVIEWS), Path(home) / "reviews.db")
        taken = [{name: measure(*program, home) for name, program in programs.items()} for _ in range(count + 1)][1:]
        at_work = [measure(sys.executable, DESK, home) for _ in range(6)][1:]  # the first may have to upgrade
        floor = [measure(sys.executable, FLOOR, home) for _ in range(6)][1:]
    medians = {name: median([turn[name] for turn in taken]) for name in programs}
    return medians | {"desk": median(at_work), "floor": median(floor)}


def median(taken: Sequence[Started]) -> Started:
    """Give the middle of each figure."""
    memory = {kind: statistics.median(each.memory[kind] for each in taken) for kind in KINDS}
    return Started(statistics.median(each.seconds for each in taken), memory)


def figures(found: Mapping[str, Started]) -> dict[str, dict[str, object]]:
    """Set what we took beside what the others took."""
    bare, ours, desk, floor = (found[name] for name in ("bare window", "ReviewDesk", "desk", "floor"))
    rows = {
        "first paint": (ours.seconds, "s CPU", bare.seconds, TIME),
    }
    for kind in KINDS:
        rows[f"{kind} memory at the first paint"] = (ours.memory[kind], "MB", bare.memory[kind], MEMORY)
        rows[f"{kind} memory with a review on the desk"] = (desk.memory[kind], "MB", bare.memory[kind], MEMORY)
        rows[f"{kind} memory of what it stands on"] = (floor.memory[kind], "MB", bare.memory[kind], MEMORY)
    for name in PEERS.keys() & found:
        rows[f"first paint beside {name}"] = (ours.seconds, "s CPU", found[name].seconds, AHEAD)
        there = found[name].memory[RESIDENT]
        rows[f"{RESIDENT} memory at the first paint beside {name}"] = (ours.memory[RESIDENT], "MB", there, AHEAD)
        rows[f"{RESIDENT} memory of the desk beside {name} at its first paint"] = (
            desk.memory[RESIDENT],
            "MB",
            there,
            AHEAD,
        )
    return {
        name: {"value": value, "unit": unit, "reference": other, "ratio": value / other, "reach": reach}
        for name, (value, unit, other, reach) in rows.items()
        if other
    }


def peers_of(folder: Path) -> dict[str, tuple[str, str]]:
    """Give the peers that an environment has; those that are missing are told of."""
    python = folder / "bin" / "python"
    known = {}
    for name, source in PEERS.items():
        module = name.lower() if name == "novelWriter" else name
        if python.exists() and subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
            known[name] = (str(python), source)
        else:
            print(f"{name} is not in {folder}, so nothing is said of it.", file=sys.stderr)
    return known


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--peers", type=Path, default=Path(tempfile.gettempdir()) / "peers", metavar="FOLDER")
    options = parser.parse_args()
    programs = {"bare window": (sys.executable, BARE), "ReviewDesk": (sys.executable, OURS)}
    found = figures(turns(5 if options.quick else 25, programs | peers_of(options.peers)))
    if options.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        sides = f"{row['value']:.3f} {row['unit']} beside {row['reference']:.3f}"
        print(f"{name}: {sides}, ratio {row['ratio']:.2f} (reach {row['reach']})")


if __name__ == "__main__":
    main()
