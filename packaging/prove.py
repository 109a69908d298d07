"""Proves on a bare Debian 12 that each way to ReviewDesk needs nothing else.

    sudo python3 packaging/prove.py checkout [COMMAND...]    Python and pip alone: python3 run.py COMMAND
    sudo python3 packaging/prove.py deb                      the Debian package of dist/, and Xvfb
    sudo python3 packaging/prove.py wheel                    the wheel of dist/ by pipx, and Xvfb

An ordinary user opens the sample in the window, with Chromium's sandbox on, exports it and takes a picture, which is
left in build/proof/. `--keep` leaves the machine for a look.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from machine import FOLDER, PERSON, Machine, can_build
from setup.system import FONT, LIBRARIES

ROOT = Path(__file__).resolve().parent.parent
PROOF = ROOT / "build" / "proof"
INSTALL = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
COMMANDS = ("check", "", "test")
SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")
DEMO = f"/home/{PERSON}/demo"


def checkout(machine: Machine, commands: Sequence[str]) -> int:
    """Clone the checkout and run its one command there."""
    machine.build("python3", "python3-pip")
    subprocess.run(("git", "clone", "--quiet", str(ROOT), str(machine.folder / "reviewdesk")), check=True)
    return max(machine.told("python3", "/reviewdesk/run.py", *each.split()) for each in commands or COMMANDS)


def deb(machine: Machine, _rest: Sequence[str]) -> int:
    """Install the package and use it."""
    machine.build()
    package = _newest("*.deb")
    machine.bring(package, "/tmp")
    installed = machine.told("sh", "-c", f"apt-get update -qq && {' '.join(INSTALL)} xvfb xauth /tmp/{package.name}")
    return installed or _use(machine, "reviewdesk", "deb")


def wheel(machine: Machine, _rest: Sequence[str]) -> int:
    """Install the wheel by pipx as an ordinary user and use it."""
    machine.build()
    package = _newest("*.whl")
    machine.bring(package, "/tmp")
    libraries = " ".join((*(names[-1] for names in LIBRARIES.values()), *FONT))
    wanted = f"{' '.join(INSTALL)} xvfb xauth pipx python3-venv {libraries}"
    return (
        machine.told("sh", "-c", f"apt-get update -qq && {wanted}")
        or machine.told("pipx", "install", f"/tmp/{package.name}", person=PERSON)
        or _use(machine, f"/home/{PERSON}/.local/bin/reviewdesk", "wheel")
    )


def _use(machine: Machine, program: str, way: str) -> int:
    """Let an ordinary user open the sample in the window, export it and look at the store."""
    demo = machine.told(*SCREEN, program, "desk", "--sample", "--demo", DEMO, person=PERSON)
    doctor = machine.told(program, "doctor", person=PERSON)
    PROOF.mkdir(parents=True, exist_ok=True)
    picture = machine.folder / DEMO.lstrip("/") / "window.png"
    if picture.exists():
        shutil.copy(picture, PROOF / f"{way}.png")
    pages = list(picture.parent.rglob("index.html"))
    print(f"pages: {len(pages)}, picture: {picture.exists()}", flush=True)
    return max(demo, doctor, int(not pages or not picture.exists()))


def _newest(pattern: str) -> Path:
    found = sorted((ROOT / "dist").glob(pattern), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else sys.exit(f"There is no dist/{pattern}. Build it first: python3 run.py package")


PROOFS: dict[str, Callable[[Machine, Sequence[str]], int]] = {"checkout": checkout, "deb": deb, "wheel": wheel}


def main() -> int:
    """Build the machine, prove and tidy up; the exit code is the worst of theirs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", action="store_true", help=f"leave the machine in {FOLDER} for a look")
    parser.add_argument("proof", choices=PROOFS)
    parser.add_argument("commands", nargs="*", metavar="COMMAND", help="what run.py is to do; '' opens the sample")
    options = parser.parse_args()
    if not can_build():
        sys.exit("This needs root and the package debootstrap.")
    machine = Machine()
    machine.leave()
    try:
        return PROOFS[options.proof](machine, options.commands)
    finally:
        if not options.keep:
            machine.leave()


if __name__ == "__main__":
    sys.exit(main())
