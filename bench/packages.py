"""The frozen application beside the checkout and two peers, by hand: its size, its start and its memory.

Each program is started in a fresh home on a screen (Xvfb, openbox, xdotool), in turns. The start is the processor time
of its process tree until its window is on the screen; the memory is what the tree has a few seconds later, what is
shared in shares. Build the folder first: `python3 run.py package app`. Reach: 1.3 times the start of the checkout.

    bench/packages.py [--json] [--quick] [--retext PATH] [--novelwriter PATH]
"""

import argparse
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from peers import Program, screen

ROOT = Path(__file__).resolve().parent.parent
FROZEN = ROOT / "dist" / "reviewdesk" / "reviewdesk"
START_REACH = 1.3
PATIENCE_S = 60
SETTLE_S = 4


@dataclass
class Measured:
    """What was found of one program."""

    command: Sequence[str]
    start: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)


def measure(command: Sequence[str], display: str) -> tuple[float, int]:
    """Start a program in a home of its own; give its processor time until its window is there, and its memory."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local",
            "XDG_RUNTIME_DIR": home,
            "REVIEWDESK_HOME": home,
            "QT_QPA_PLATFORM": "xcb",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu --no-sandbox",
            "PYTHONPATH": str(ROOT),
        }
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, start_new_session=True)
        program = Program(command[0], display, process)
        try:
            _await_window(program)
            spent = program.spent()
            time.sleep(SETTLE_S)
            return spent, program.memory()
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _await_window(program: Program) -> None:
    asking = ("xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid))
    environment = {**os.environ, "DISPLAY": program.display}
    end = time.monotonic() + PATIENCE_S
    while subprocess.run(asking, env=environment, capture_output=True).returncode:
        assert program.process.poll() is None, f"{program.name} ended"
        assert time.monotonic() < end, f"{program.name} shows no window"
        time.sleep(0.01)


def size(folder: Path) -> float:
    """Give the size of a folder in megabytes."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def figures(found: dict[str, Measured]) -> dict[str, dict[str, object]]:
    start = {name: statistics.median(each.start) * 1000 for name, each in found.items()}
    rows: dict[str, dict[str, object]] = {}
    for name, each in found.items():
        ratio = round(start["frozen"] / start[name], 2)
        reach = START_REACH if name == "checkout" else None
        rows[f"start of {name}"] = {
            "value": round(start["frozen"]),
            "unit": "ms CPU",
            "reference": round(start[name]),
            "ratio": ratio,
            "reach": reach,
        }
        rows[f"memory of {name}"] = {"value": round(statistics.median(each.memory)), "unit": "MB PSS"}
    rows["size of the folder"] = {"value": round(size(FROZEN.parent)), "unit": "MB"}
    for package in sorted((ROOT / "dist").glob("*.deb")) + sorted((ROOT / "dist").glob("*.whl")):
        rows[f"size of {package.name}"] = {"value": round(package.stat().st_size / 1e6), "unit": "MB"}
    return rows


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--retext", default=shutil.which("retext"))
    parser.add_argument("--novelwriter", default=shutil.which("novelwriter"))
    options = parser.parse_args()
    found = {"frozen": Measured([str(FROZEN)]), "checkout": Measured([sys.executable, "-m", "reviewdesk"])}
    found |= {
        name: Measured([path])
        for name, path in (("ReText", options.retext), ("novelWriter", options.novelwriter))
        if path
    }
    with screen(68) as display:
        for turn in range(3 if options.quick else 8):
            for each in found.values():
                spent, memory = measure(each.command, display)
                if turn:  # the first warms the disk
                    each.start.append(spent)
                    each.memory.append(memory)
    rows = figures(found)
    if options.json:
        print(json.dumps(rows))
        return
    for name, row in rows.items():
        print(f"{name:32}", *(f"{key} {value}" for key, value in row.items() if value is not None))


if __name__ == "__main__":
    main()
