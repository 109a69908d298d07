"""Start-up: processor time of a process until its window is painted, `reviewdesk` beside a bare PySide6 window.

The bare window holds a QTextEdit; ours is what the bare command opens, for a user who has a settings file. Both are
started fresh, in turns, with their bytecode kept; the first turn warms up and is dropped. The figure is the ratio of
the medians (reach: 1.4). With DISPLAY set, both use it; else they paint off the screen.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REACH = 1.4

BARE = """
import os, time
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.process_time(), flush=True)
        os._exit(0)
app = QApplication([])
window = Window()
window.setCentralWidget(QTextEdit())
window.resize(1440, 900)
window.show()
app.exec()
"""

OURS = """
import importlib, os, sys, time
from reviewdesk import app
def stop(start):
    print(time.process_time(), flush=True)
    os._exit(0)
def load(name):
    module = importlib.__import__(name, fromlist=["Start"])
    module.Start._load = stop
    return module
importlib.import_module = load
sys.argv = ["reviewdesk"]
app.main()
"""


def measure(source: str, home: str) -> float:
    """Run one program in a fresh process; give its processor seconds at the first paint."""
    platform = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **platform, "REVIEWDESK_HOME": home, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", source],
        capture_output=True,
        text=True,
        env=environment,
        cwd=home,  # so that both find the packages by the path alone
        check=True,
        timeout=60,
    )
    return float(done.stdout.split()[-1])


def turns(count: int) -> tuple[list[float], list[float]]:
    """Measure both in turns, in a home with settings; the first turn is not counted."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "settings.toml").write_text('theme = "light"\npanel = "film"\n', encoding="utf-8")
        pairs = [(measure(BARE, home), measure(OURS, home)) for _ in range(count + 1)][1:]
    return [bare for bare, _ in pairs], [ours for _, ours in pairs]


def main() -> None:
    """Print the figure as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    bare, ours = turns(5 if options.quick else 25)
    reference, value = statistics.median(bare), statistics.median(ours)
    ratio = value / reference
    figure = {"value": value, "unit": "s CPU", "reference": reference, "ratio": ratio, "reach": REACH}
    if options.json:
        print(json.dumps({"first paint": figure}))
    else:
        print(f"first paint: {value:.3f} s, bare window {reference:.3f} s, ratio {ratio:.2f} (reach {REACH})")


if __name__ == "__main__":
    main()
