"""The application as a folder that needs no Python: PyInstaller by `frozen/reviewdesk.spec`.

Many rooms are loaded by name, which PyInstaller does not see: so all modules have to be there, or nothing is built.
"""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from building import icons
from building.binaries import tidy
from building.places import DIST, EPOCH, PACKAGING, ROOT, WORK


class MissingModulesError(Exception):
    """Modules of ReviewDesk that did not come along."""


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
    folder = DIST / "reviewdesk"
    missing = modules(ROOT / "reviewdesk") - held(
        folder / ("reviewdesk.exe" if sys.platform == "win32" else "reviewdesk")
    )
    if missing:
        raise MissingModulesError(f"the frozen application lacks {', '.join(sorted(missing))}")
    if sys.platform == "linux":
        tidy(folder)
    return folder


def modules(package: Path) -> set[str]:
    """Name all modules of a package, as an import names them."""
    paths = (path.with_suffix("").relative_to(package.parent) for path in package.rglob("*.py"))
    return {".".join(path.parts).removesuffix(".__init__") for path in paths}


def held(program: Path) -> set[str]:
    """Name the modules in a frozen program."""
    code = (
        "import sys; from PyInstaller.archive.readers import CArchiveReader;"
        " print(*CArchiveReader(sys.argv[1]).open_embedded_archive('PYZ.pyz').toc)"
    )
    read = subprocess.run((sys.executable, "-c", code, str(program)), check=True, capture_output=True, text=True)
    return set(read.stdout.split())
