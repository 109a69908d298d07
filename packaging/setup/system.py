"""Finds out what Qt misses on a Linux machine and adds it where it may: on Debian and its kin, as root."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from setup.problem import SetupError

# What Qt loads, and the packages that hold it: the newest name first (Debian 13 and Ubuntu 24.04 added t64).
LIBRARIES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libXcomposite.so.1": ("libxcomposite1",),
    "libXdamage.so.1": ("libxdamage1",),
    "libXrandr.so.2": ("libxrandr2",),
    "libXtst.so.6": ("libxtst6",),
    "libasound.so.2": ("libasound2t64", "libasound2"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libnss3.so": ("libnss3",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbfile.so.1": ("libxkbfile1",),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT = ("fonts-dejavu-core",)
DATABASES = Path("/usr/lib/postgresql")  # where Debian keeps the programs of the server, which are not on the path
SERVER = "initdb"  # looked for on Linux alone
PROGRAMS = {
    SERVER: "postgresql",
    "node": "nodejs",
    "npm": "npm",
    "java": "default-jre-headless",
    "hugo": "hugo",
    "strace": "strace",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "groff": "groff-base",
}
INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


def is_root() -> bool:
    """Say whether this is root; Windows has none."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_display() -> bool:
    """Say whether a window can be shown."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def complete() -> None:
    """Install the libraries and the font that Qt misses, or say which command does."""
    if sys.platform != "linux":
        return
    missing = [name for name in LIBRARIES if not _loads(name)]
    wanted = [LIBRARIES[name] for name in missing] + ([] if _has_fonts() else [FONT])
    if not wanted:
        return
    if not shutil.which("apt-get"):
        raise SetupError(f"Qt misses {', '.join(missing) or 'any font'}. Install what holds it, then try again.")
    if not is_root():
        command = " ".join(("sudo apt-get update && sudo", *INSTALL, *map(_package, wanted)))
        raise SetupError(f"Qt misses some packages of the system. Add them, then try again:\n\n    {command}\n")
    _apt("apt-get", "update")
    packages = [_package(names) for names in wanted]
    print(f"Adding {len(packages)} packages of the system that Qt needs …", flush=True)
    _apt(*INSTALL, *packages)


def complete_for_tests() -> None:
    """Install the PostgreSQL and the judges that the tests run for themselves, or say which command does."""
    missing = [name for name in PROGRAMS if not _finds(name)]
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise SetupError(f"The tests need {', '.join(missing)}. Install what holds it, then try again.")
    packages = [PROGRAMS[name] for name in missing]
    if not is_root():
        command = " ".join(("sudo apt-get update && sudo", *INSTALL, *packages))
        raise SetupError(f"The tests need {', '.join(missing)}. Add what holds it, then try again:\n\n    {command}\n")
    _apt("apt-get", "update")
    print(f"Adding {', '.join(packages)} for the tests …", flush=True)
    _apt(*INSTALL, *packages)


def _finds(program: str) -> bool:
    if program == SERVER and (sys.platform != "linux" or any(DATABASES.glob(f"*/bin/{SERVER}"))):
        return True
    return shutil.which(program) is not None


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    return any(any(Path(folder).expanduser().rglob("*.[ot]t[fc]")) for folder in FONT_FOLDERS)


def _package(names: tuple[str, ...]) -> str:
    """Choose the first name that this system's package lists know."""
    known = (name for name in names if _apt_knows(name))
    return next(known, names[-1])


def _apt_knows(name: str) -> bool:
    return subprocess.run(("apt-cache", "show", name), capture_output=True).returncode == 0


def _apt(*command: str) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run((*command, "-qq"), env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SetupError(f"{done.stdout}\n`{' '.join(command)}` failed. See what it says above, then try again.")
