"""The Debian package: the frozen application in /usr/lib/reviewdesk, and round it what a desktop asks for."""

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from building import app, icons
from building.binaries import binaries
from building.manual import manual
from building.places import DIST, EPOCH, IDENTITY, PACKAGING, ROOT, VERSION, WORK

LINUX = PACKAGING / "linux"
TREE = WORK / "deb"
HOME = Path("usr", "lib", "reviewdesk")
COMPRESSION = "-Zxz"
MAINTAINER = "The ReviewDesk authors <authors@reviewdesk.invalid>"
ALWAYS = ("fontconfig", "shared-mime-info", "hicolor-icon-theme")
LOADED_LATER = ("libnss3.so", "libxcb-cursor.so.0", "libEGL.so.1", "libGL.so.1")  # asked for by name at run time


def build() -> Path:
    """Build the package into `dist/`."""
    frozen = app.build()
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(frozen, TREE / HOME, symlinks=True)
    _dress(TREE / "usr")
    control = (
        (LINUX / "control")
        .read_text()
        .format(
            version=VERSION,
            architecture=_said("dpkg", "--print-architecture"),
            maintainer=MAINTAINER,
            size=_size(TREE),
            depends=_depends(TREE / HOME),
        )
    )
    _write(TREE / "DEBIAN" / "control", control)
    _settle(TREE)
    file = DIST / f"reviewdesk_{VERSION}_{_said('dpkg', '--print-architecture')}.deb"
    _said("dpkg-deb", "--root-owner-group", COMPRESSION, "--build", str(TREE), str(file))
    return file


def _dress(usr: Path) -> None:
    share = usr / "share"
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / "reviewdesk").symlink_to("../lib/reviewdesk/reviewdesk")
    copies = {
        LINUX / f"{IDENTITY}.desktop": share / "applications" / f"{IDENTITY}.desktop",
        LINUX / f"{IDENTITY}.metainfo.xml": share / "metainfo" / f"{IDENTITY}.metainfo.xml",
        LINUX / "reviewdesk.mime.xml": share / "mime" / "packages" / "reviewdesk.xml",
        LINUX / "lintian-overrides": share / "lintian" / "overrides" / "reviewdesk",
        icons.SVG: share / "icons" / "hicolor" / "scalable" / "apps" / f"{IDENTITY}.svg",
        PACKAGING / "NOTICE": share / "doc" / "reviewdesk" / "copyright",
    }
    for size, png in icons.draw().items():
        copies[png] = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{IDENTITY}.png"
    for source, target in copies.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    _compress(manual().encode(), share / "man" / "man1" / "reviewdesk.1.gz")
    documents = share / "doc" / "reviewdesk"
    _compress((ROOT / "CHANGELOG.md").read_bytes(), documents / "CHANGELOG.md.gz")
    _compress(_changes().encode(), documents / "changelog.gz")


def _changes() -> str:
    """Give the list of changes in the form that Debian's tools read; what is new in words stands in CHANGELOG.md."""
    day = format_datetime(datetime.fromtimestamp(EPOCH, UTC))
    return (
        f"reviewdesk ({VERSION}) unstable; urgency=medium\n\n"
        f"  * What is new stands in CHANGELOG.md.gz beside this file.\n\n -- {MAINTAINER}  {day}\n"
    )


def _depends(home: Path) -> str:
    """Name the packages of the libraries that the files ask for and the folder does not hold."""
    held = {path.name for path in home.rglob("*.so*")}
    asked = {name for path in binaries(home) for name in _needed(path)} | set(LOADED_LATER)
    places = _places()
    packages = {_package(places[name]) for name in asked - held if name in places}
    return ", ".join(sorted(packages | set(ALWAYS)))


def _needed(path: Path) -> list[str]:
    lines = _said("objdump", "-p", str(path)).splitlines()
    return [line.split()[1] for line in lines if line.strip().startswith("NEEDED")]


def _places() -> dict[str, str]:
    """Tell where the loader of this machine finds each library."""
    lines = [
        line.split(" => ")
        for line in _said("/sbin/ldconfig", "-p").splitlines()
        if "x86-64" in line or "AArch64" in line
    ]
    return {name.split()[0]: place for name, place in lines}


def _package(place: str) -> str:
    real = os.path.realpath(place)
    for path in (place, real, place.removeprefix("/usr"), real.removeprefix("/usr")):
        asked = subprocess.run(("dpkg", "-S", path), capture_output=True, text=True)
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    raise LookupError(f"no package holds {place}")


def _settle(tree: Path) -> None:
    """Give every file the rights and the time of a package, whoever built it and when."""
    programs = {tree / HOME / "reviewdesk", *(tree / HOME).rglob("QtWebEngineProcess")}
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path in programs
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (EPOCH, EPOCH))


def _size(tree: Path) -> int:
    """Give the size in KiB, as the control file says it."""
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024


def _compress(data: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(data, mtime=0))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
