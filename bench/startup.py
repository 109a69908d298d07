"""Start-up: processor time of the process until the window is painted, beside a bare PySide6 window with a QTextEdit.

Both are started fresh, in turns, in the same run; the figure is the ratio of the medians (reach: 1.4).
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
import os, time
from PySide6.QtCore import QObject
from reviewdesk.ui.start import Start, Wishes
class Stop(QObject):
    def now(self):
        print(time.process_time(), flush=True)
        os._exit(0)
start, stop = Start(Wishes()), Stop()
start.window.painted.disconnect()
start.window.painted.connect(stop.now)
start.run()
"""


def measure(source: str, home: str) -> float:
    """Run one program in a fresh process; give its processor seconds at the first paint."""
    platform = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **platform, "REVIEWDESK_HOME": home, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, env=environment, check=True, timeout=60
    )
    return float(done.stdout.split()[0])


def main() -> None:
    """Print the figure as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(4 if options.quick else 16):
            bare.append(measure(BARE, home))
            ours.append(measure(OURS, home))
    reference, value = statistics.median(bare[1:]), statistics.median(ours[1:])
    ratio = value / reference
    figure = {"value": value, "unit": "s CPU", "reference": reference, "ratio": ratio, "reach": REACH}
    if options.json:
        print(json.dumps({"first paint": figure}))
    else:
        print(f"first paint: {value:.3f} s, bare window {reference:.3f} s, ratio {ratio:.2f} (reach {REACH})")


if __name__ == "__main__":
    main()
