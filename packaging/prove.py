"""Proves on a bare Debian 12 that each way to ReviewDesk needs nothing else.

    sudo python3 packaging/prove.py checkout [COMMAND...]    Python and pip alone: python3 run.py COMMAND
    sudo python3 packaging/prove.py deb                      the Debian package of dist/, and Xvfb
    sudo python3 packaging/prove.py wheel                    the wheel of dist/ by pipx, and Xvfb

An ordinary user opens the sample in the window, with Chromium's sandbox on, exports it, prints it and takes a picture,
which is left in build/proof/ with the PDF. With the Debian package the machine then gets a desktop, a site and a
server: files are clicked and dragged, every action is asked for, reviews leave and come back in every format, an image
is fetched and a shared desk opened over TLS. At last it is replaced by a newer one and removed: the reviews stay.
`--keep` leaves the machine for a look.
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
ROUND_IT = (
    "ca-certificates dbus-daemon desktop-file-utils iproute2 libglib2.0-bin openbox openssl pcmanfm postgresql procps"
    " scrot xdg-utils xdotool"
).split()
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
    return (
        installed
        or _use(machine, "reviewdesk", "deb")
        or _try_out(machine)
        or _replace(machine, package)
        or _remove(machine)
    )


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
    """Let an ordinary user open the sample in the window, export it, print it and look at the store."""
    demo = machine.told(*SCREEN, program, "desk", "--sample", "--demo", DEMO, person=PERSON)
    printed = machine.told(program, "export", "--all", "--to", "pdf", "--out", f"{DEMO}/pdf", person=PERSON)
    doctor = machine.told(program, "doctor", person=PERSON)
    PROOF.mkdir(parents=True, exist_ok=True)
    made = machine.folder / DEMO.lstrip("/")
    pages = list(made.rglob("index.html"))
    pictures, prints = list(made.glob("window.png")), list(made.rglob("*.pdf"))
    for file in (*pictures, *prints):
        shutil.copy(file, PROOF / f"{way}{file.suffix}")
    print(f"pages: {len(pages)}, pictures: {len(pictures)}, PDF files: {len(prints)}", flush=True)
    return max(demo, printed, doctor, int(not (pages and pictures and prints)))


def _try_out(machine: Machine) -> int:
    """Lend the machine what stands round an application, and do there what the scripts in `proving/` say."""
    for file in (*(ROOT / "packaging" / "proving").glob("*.sh"), ROOT / "docs" / "reference" / "keys.md"):
        machine.bring(file, "/tmp")
    pictures = f"/home/{PERSON}/pictures"
    tried = (
        machine.told("sh", "-c", f"{' '.join(INSTALL)} {' '.join(ROUND_IT)}")
        or machine.told("sh", "/tmp/formats.sh", person=PERSON)
        or machine.told("unshare", "--net", "sh", "/tmp/net.sh", PERSON)
        or machine.told(
            "dbus-run-session", "--", *SCREEN, "sh", "/tmp/desktop.sh", pictures, "/tmp/keys.md", person=PERSON
        )
    )
    made = machine.folder / pictures.lstrip("/")
    if made.exists():
        shutil.copytree(made, PROOF / "desktop", dirs_exist_ok=True)
    return tried


def _replace(machine: Machine, package: Path) -> int:
    """Put a newer package in the place of this one: what is on the desk stays as it was."""
    before = machine.told("sh", "-c", "reviewdesk list > ~/before; cat ~/before", person=PERSON)
    newer = (
        f"cd /tmp && dpkg-deb -R {package.name} tree && sed -i 's/^Version: .*/&+newer/' tree/DEBIAN/control"
        f" && dpkg-deb -Znone -b tree newer.deb >/dev/null && {' '.join(INSTALL)} /tmp/newer.deb"
        " && dpkg-query -W reviewdesk"
    )
    return (
        before
        or machine.told("sh", "-ec", newer)
        or machine.told("sh", "-c", "reviewdesk list | cmp - ~/before", person=PERSON)
    )


def _remove(machine: Machine) -> int:
    """Remove the package, and all that it brought: the reviews of its users are theirs."""
    gone = "! test -e /usr/lib/reviewdesk && ! test -e /usr/bin/reviewdesk"
    return machine.told("apt-get", "purge", "-y", "-qq", "reviewdesk") or machine.told(
        "sh", "-c", f"{gone} && ls -l ~/.local/share/ReviewDesk/reviews.db", person=PERSON
    )


def _newest(pattern: str) -> Path:
    found = sorted((ROOT / "dist").glob(pattern), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else sys.exit(f"There is no dist/{pattern}. Build it first: python3 run.py package")


PROOFS: dict[str, Callable[[Machine, Sequence[str]], int]] = {"checkout": checkout, "deb": deb, "wheel": wheel}


def main() -> int:
    """Build the machine, prove and tidy up; the exit code is the worst of theirs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", action="store_true", help="leave the machine for a look")
    parser.add_argument("--folder", type=Path, default=FOLDER, help=f"where the machine stands; {FOLDER} if not said")
    parser.add_argument("proof", choices=PROOFS)
    parser.add_argument("commands", nargs="*", metavar="COMMAND", help="what run.py is to do; '' opens the sample")
    options = parser.parse_args()
    if not can_build():
        sys.exit("This needs root and the package debootstrap.")
    machine = Machine(options.folder)
    machine.leave()
    try:
        return PROOFS[options.proof](machine, options.commands)
    finally:
        if not options.keep:
            machine.leave()


if __name__ == "__main__":
    sys.exit(main())
