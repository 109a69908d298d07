"""The programs and libraries in the frozen folder: which there are, and what they are rid of before they leave."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ELF = b"\x7fELF"


def binaries(folder: Path) -> Iterator[Path]:
    """Give all programs and libraries of Linux in a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(ELF)) == ELF:
                    yield path


def tidy(folder: Path) -> None:
    """Take from the libraries of Python what debuggers read, and the place at which this machine keeps its Python.

    Those of Qt and of the wheels are as their makers made them: some do not survive it.
    """
    for path in binaries(folder):
        if path.name.startswith("libpython") or path.parent.name == "lib-dynload":
            subprocess.run(("strip", "--strip-unneeded", str(path)), check=True)
            _forget_place(path)


def _forget_place(library: Path) -> None:
    """Empty the path along which a library looks for others; the program that loads it has found them all."""
    place = os.fsencode(Path(sys.base_prefix, "lib")) + b"\0"
    data = library.read_bytes()
    library.write_bytes(data.replace(b"\0" + place, bytes(len(place) + 1)))
