"""Takes the pictures of the documentation: `python3 run.py shot [SCENE…] [--all] [--into FOLDER]`."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import tomli_w
from PySide6.QtCore import QLocale
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from building.places import ROOT
from reviewdesk.settings.places import home
from reviewdesk.ui.first_paint import Wishes
from reviewdesk.ui.start import Start
from shots.showing import Showing
from shots.stage import Stage
from shots.table import SCENES

USUAL = ROOT / "docs" / "screens"
SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 3840, "height": 2160, "dpr": 1}
SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96}


def main(arguments: Sequence[str]) -> int:
    """Play the scenes that are named, or all, each in a process and a home of its own."""
    parser = argparse.ArgumentParser(prog="run.py shot", description=__doc__)
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help=", ".join(SCENES))
    parser.add_argument("--all", action="store_true", help="every state in every size, where one size is usual")
    parser.add_argument("--into", type=Path, default=USUAL, metavar="FOLDER", help="the folder; docs/screens if none")
    parser.add_argument("--scale", type=float, metavar="FACTOR", help="as on a screen of that scale")
    parser.add_argument("--play", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    unknown = set(asked.scenes) - set(SCENES)
    if unknown:
        parser.error(f"there is no scene {', '.join(sorted(unknown))}")
    if asked.play:
        return _play(asked.scenes[0], asked.into, has_all_sizes=asked.all)
    failed = [name for name in asked.scenes or SCENES if _in_own_process(name, asked)]
    if failed:
        print(f"These did not come: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _in_own_process(name: str, asked: argparse.Namespace) -> int:
    scene = SCENES[name]
    with _own_folder() as folder:
        Path(folder, "screen.json").write_text(json.dumps({"screens": [SCREEN]}))
        Path(folder, "home").mkdir()
        Path(folder, "home", "settings.toml").write_text(tomli_w.dumps({"welcomed": True} | scene.settings))
        said = {
            "REVIEWDESK_HOME": f"{folder}/home",
            "HOME": folder,
            "TMPDIR": folder,
            "QT_QPA_PLATFORM": f"offscreen:configfile={folder}/screen.json",
            "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu",
            "QT_SCALE_FACTOR": str(asked.scale or scene.scale),
        }
        options = ("--into", str(asked.into.absolute()), *(("--all",) if asked.all else ()))
        command = (sys.executable, __file__, "--play", name, *options)
        return subprocess.run(command, env={**os.environ, **said}, cwd=ROOT).returncode


@contextmanager
def _own_folder() -> Iterator[str]:
    """Give a folder that is called alike in all pictures; another one where somebody takes pictures already."""
    usual = Path(tempfile.gettempdir(), "critic")
    try:
        usual.mkdir()
    except FileExistsError:
        with tempfile.TemporaryDirectory(prefix="critic-") as other:
            yield other
        return
    try:
        yield str(usual)
    finally:
        shutil.rmtree(usual, ignore_errors=True)


def _play(name: str, folder: Path, *, has_all_sizes: bool) -> int:
    scene = SCENES[name]
    folder.mkdir(parents=True, exist_ok=True)
    if scene.prepare is not None:
        scene.prepare(home())
    start = Start(Wishes(sample=scene.prepare is None))
    if not start.settings.language:
        QLocale.setDefault(QLocale("en_GB"))  # dates as in London, whatever this machine speaks
    QApplication.setCursorFlashTime(0)
    QCursor.setPos(0, SCREEN["height"] - 1)
    stage = Stage(start, home())
    showing = Showing(stage, scene.act(stage), folder, has_all_sizes=has_all_sizes)
    showing.begin()
    code = start.run()
    sys.stdout.flush()
    os._exit(code)  # the window is left as it stands: there is nothing in it to be kept


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
