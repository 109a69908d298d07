"""The application as a folder that needs no Python: PyInstaller by `frozen/reviewdesk.spec`."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from building import icons
from building.binaries import tidy
from building.places import DIST, EPOCH, PACKAGING, WORK


@cache
def build() -> Path:
    """Freeze the application into `dist/reviewdesk/`."""
    icons.draw()
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR")
    places = ("--distpath", str(DIST), "--workpath", str(WORK / "frozen"))
    settled = {"SOURCE_DATE_EPOCH": str(EPOCH), "PYTHONHASHSEED": "1"}
    subprocess.run(
        (*command, *places, str(PACKAGING / "frozen" / "reviewdesk.spec")), check=True, env=os.environ | settled
    )
    if sys.platform == "linux":
        tidy(DIST / "reviewdesk")
    return DIST / "reviewdesk"
