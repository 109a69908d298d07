"""Proves on a bare Debian 12, with Python and pip and nothing else, that the one command is enough.

    sudo python3 packaging/prove_bare.py [--keep] [COMMAND...]

Makes a minimal system with debootstrap, clones the checkout into it, and runs `python3 run.py COMMAND` there for each
COMMAND: by default the gates, the sample review and all tests. Takes the package sources, the certificates and the
settings of pip and npm from this machine, and leaves nothing behind.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MACHINE = Path("/var/tmp/reviewdesk-bare")
DEBOOTSTRAP = ("debootstrap", "--variant=minbase", "--include=python3,python3-pip", "bookworm", str(MACHINE))
OF_THIS_MACHINE = (
    "etc/hosts",
    "etc/resolv.conf",
    "etc/pip.conf",
    "etc/ssl/certs/ca-certificates.crt",
    "etc/apt/sources.list",
    "etc/apt/sources.list.d/debian.sources",
    "etc/apt/apt.conf.d/99*",
    "root/.npmrc",
)
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
COMMANDS = ("check", "", "test")


def main() -> int:
    """Build the machine, run the commands and tidy up; the exit code is the worst of theirs."""
    options = _options()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        sys.exit("This needs root and the package debootstrap.")
    _leave(keep=False)
    try:
        _build()
        return max([_run(command) for command in options.commands or COMMANDS])
    finally:
        _leave(keep=options.keep)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Prove that run.py needs nothing but Python and pip.")
    parser.add_argument("--keep", action="store_true", help=f"leave the machine in {MACHINE} for a look")
    parser.add_argument("commands", nargs="*", metavar="COMMAND", help="what run.py is to do; '' opens the sample")
    return parser.parse_args()


def _build() -> None:
    print(f"Building a bare Debian 12 in {MACHINE} …", flush=True)
    subprocess.run(DEBOOTSTRAP, check=True, stdout=subprocess.DEVNULL)
    for pattern in OF_THIS_MACHINE:
        for file in Path("/").glob(pattern):
            shutil.copy(file, MACHINE / file.relative_to("/"))
    subprocess.run(("git", "clone", "--quiet", str(ROOT), str(MACHINE / "reviewdesk")), check=True)
    subprocess.run(("mount", "-t", "proc", "proc", str(MACHINE / "proc")), check=True)


def _run(command: str) -> int:
    print(f"\n$ python3 run.py {command}", flush=True)
    started = time.monotonic()
    python = ("chroot", str(MACHINE), "/usr/bin/python3", "/reviewdesk/run.py", *command.split())
    code = subprocess.run(python, env=ENVIRONMENT).returncode
    print(f"exit code {code} after {time.monotonic() - started:.0f} s", flush=True)
    return code


def _leave(*, keep: bool) -> None:
    if os.path.ismount(MACHINE / "proc"):
        subprocess.run(("umount", str(MACHINE / "proc")), check=True)
    if MACHINE.exists() and not keep:
        shutil.rmtree(MACHINE)


if __name__ == "__main__":
    sys.exit(main())
