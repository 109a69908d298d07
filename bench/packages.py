"""What a package weighs, and what its start takes beside that of the checkout; Linux, after `python3 run.py package`.

The frozen folder (`--frozen` names another) and the checkout are started in turns, each on a store of 10,000 reviews
with the preview closed, until the desk is open: until the socket is there at which later calls are taken. The figures
are ratios of the medians of processor time and of memory (the process's own, and its share of what it shares); reach:
1.3 for the start, 150 MB for the Debian package. Beside what the folder takes on the disk stands what ReText and
novelWriter take with all that pip brings for them, without the Python that they need and without a web engine, where
`--peers` names an environment that has them (see `startup.py`).
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from _library import library

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
FROZEN = DIST / "reviewdesk" / "reviewdesk"
CHECKOUT = (sys.executable, "-m", "reviewdesk")
TICKS_PER_S = os.sysconf("SC_CLK_TCK")
PATIENCE_S = 120
SETTINGS = 'panel = "film"\npreview_shown = false\nspell_check = false\n'
START, DEB_MB = 1.3, 150

WEIGH = """
import re, sys
from importlib import metadata
from pathlib import Path
def weigh(name, seen):
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return 0
    if found.name in seen:
        return 0
    seen.add(found.name)
    files = [Path(file.locate()) for file in found.files]
    needed = [re.match("[A-Za-z0-9._-]+", each)[0] for each in found.requires or () if "extra ==" not in each]
    return sum(file.stat().st_size for file in files if file.exists()) + sum(weigh(each, seen) for each in needed)
print(weigh(sys.argv[1], set()))
"""


def start(command: Sequence[str], home: Path) -> tuple[float, float]:
    """Start until the desk is open; give the seconds of the processor and the MB taken by then."""
    own = {"REVIEWDESK_HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for left in home.glob("reviewdesk-*"):
        left.unlink()
    process = subprocess.Popen(command, env=environment, cwd=home, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + PATIENCE_S
        while not list(home.glob("reviewdesk-*")):
            assert process.poll() is None, f"{command[0]} ended before its desk was open"
            assert time.monotonic() < end, f"{command[0]} opened no desk"
            time.sleep(0.002)
        fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        lines = Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines()
        share = next(line for line in lines if line.startswith("Pss:"))
        return (int(fields[11]) + int(fields[12])) / TICKS_PER_S, int(share.split()[1]) / 1000
    finally:
        process.kill()
        process.wait()


def starts(frozen: Path, count: int) -> dict[str, dict[str, object]]:
    """Start both in turns; the first turn is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        homes = [Path(folder, name) for name in ("frozen", "checkout")]
        for home in homes:
            home.mkdir()
            (home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
            shutil.copyfile(library(10_000), home / "reviews.db")
        pairs = [list(map(start, ((str(frozen),), CHECKOUT), homes)) for _ in range(count + 1)]
    figures = {}
    for at, (name, unit, reach) in enumerate((("start", "s CPU", START), ("memory once started", "MB", None))):
        value, other = (statistics.median(turn[side][at] for turn in pairs[1:]) for side in (0, 1))
        figures[f"{name}, frozen beside checkout"] = figure(value, unit, other, reach)
    return figures


def figure(value: float, unit: str, reference: float, reach: float | None) -> dict[str, object]:
    return {"value": value, "unit": unit, "reference": reference, "ratio": value / reference, "reach": reach}


def weights(frozen: Path, peers: Path) -> dict[str, dict[str, object]]:
    """Weigh what `run.py package` made, beside what peers take."""
    figures = {}
    for package in sorted(DIST.glob("*.deb")):
        figures["size of the Debian package"] = figure(package.stat().st_size / 1e6, "MB", DEB_MB, 1.0)
    if frozen.exists():
        folder = sum(path.lstat().st_size for path in frozen.parent.rglob("*") if path.is_file()) / 1e6
        for name in ("ReText", "novelWriter"):
            done = subprocess.run([peers / "bin" / "python", "-c", WEIGH, name], capture_output=True, text=True)
            if done.returncode == 0 and int(done.stdout):
                figures[f"size installed beside {name}"] = figure(folder, "MB", int(done.stdout) / 1e6, None)
    return figures


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--peers", type=Path, default=Path(tempfile.gettempdir()) / "peers", metavar="FOLDER")
    parser.add_argument("--frozen", type=Path, default=FROZEN, metavar="PROGRAM")
    options = parser.parse_args()
    has_peers = (options.peers / "bin" / "python").exists()
    found = weights(options.frozen, options.peers if has_peers else Path(sys.prefix))
    if options.frozen.exists():
        found |= starts(options.frozen, 3 if options.quick else 9)
    else:
        print(f"There is no {options.frozen}; `python3 run.py package` makes it.", file=sys.stderr)
    if options.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        reach = f" (reach {row['reach']})" if row["reach"] else ""
        print(
            f"{name}: {row['value']:.2f} {row['unit']} beside {row['reference']:.2f}, ratio {row['ratio']:.2f}{reach}"
        )


if __name__ == "__main__":
    main()
