"""A bare Debian 12 in a folder, for proofs that a package needs nothing that happens to be on this machine."""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path("/var/tmp/reviewdesk-bare")
OF_THIS_MACHINE = (
    "etc/hosts",
    "etc/resolv.conf",
    "etc/pip.conf",
    "etc/apt/sources.list",
    "etc/apt/sources.list.d/debian.sources",
    "etc/apt/apt.conf.d/99*",
    "root/.npmrc",
)
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
# The folder becomes the root of a mount namespace of its own: in a mere chroot the kernel refuses Chromium its sandbox.
ENTER = """
mount --bind "$0" "$0"; cd "$0"; mkdir -p .before
mount -t proc proc proc; mount --rbind /dev dev; mount --rbind /sys sys; mount -t tmpfs tmpfs dev/shm
pivot_root . .before; umount -l /.before; cd /; exec "$@"
"""
PERSON = "critic"


class Machine:
    """The machine; made anew by `build`, and gone after `leave`."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.folder = folder

    def build(self, *packages: str) -> None:
        """Install a minimal system with some packages, told what this machine knows of sources and certificates."""
        print(f"Building a bare Debian 12 in {self.folder} …", flush=True)
        include = ("--variant=minbase", *([f"--include={','.join(packages)}"] if packages else []))
        subprocess.run(("debootstrap", *include, "bookworm", str(self.folder)), check=True, stdout=subprocess.DEVNULL)
        for pattern in OF_THIS_MACHINE:
            for file in Path("/").glob(pattern):
                self.bring(file, str(file.parent))
        # as certificates of the place, so that they stay when a package makes the list anew
        self.bring(CERTIFICATES, "/etc/ssl/certs")
        self.bring(CERTIFICATES, "/usr/local/share/ca-certificates")
        self.run("useradd", "--create-home", PERSON)

    def bring(self, file: Path, to: str) -> None:
        """Copy a file into a folder of the machine."""
        target = self.folder / to.lstrip("/")
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)

    def run(self, *command: str, person: str = "root", **variables: str) -> int:
        """Run a command as a person and give its exit code."""
        home = "/root" if person == "root" else f"/home/{person}"
        becoming = () if person == "root" else ("setpriv", f"--reuid={person}", f"--regid={person}", "--init-groups")
        enter = ("unshare", "--mount", "--propagation", "private", "sh", "-ec", ENTER, str(self.folder))
        settled = {**ENVIRONMENT, "HOME": home, **variables}
        return subprocess.run((*enter, *becoming, *command), env=settled, stdin=subprocess.DEVNULL).returncode

    def told(self, *command: str, person: str = "root", **variables: str) -> int:
        """Run a command, and say how it ended and when."""
        print(f"\n$ {' '.join(command)}", flush=True)
        started = time.monotonic()
        code = self.run(*command, person=person, **variables)
        print(f"exit code {code} after {time.monotonic() - started:.0f} s", flush=True)
        return code

    def leave(self) -> None:
        """Remove the machine."""
        if self.folder.exists():
            shutil.rmtree(self.folder)


def can_build() -> bool:
    """Tell whether a machine can be built here."""
    tools: Sequence[str] = ("debootstrap", "unshare", "pivot_root", "setpriv")
    return os.geteuid() == 0 and all(map(shutil.which, tools))
