"""What an export hands over: named files in memory, which a service writes to a folder or an archive."""

import re
from dataclasses import dataclass

_UNSAFE_PATH = re.compile(r"^/|\\|:|(?:^|/)\.\.?(?:/|$)|//|/$|[\x00-\x1f]|^$")


@dataclass(frozen=True, slots=True)
class File:
    """One file; `path` is relative with forward slashes and never leaves its folder, else ValueError."""

    path: str
    data: bytes
    media_type: str

    def __post_init__(self) -> None:
        if _UNSAFE_PATH.search(self.path):
            raise ValueError(f"not a path inside a folder: {self.path!r}")


@dataclass(frozen=True, slots=True)
class Artifact:
    """The files of one exported review; `main` is the path of the one to open or copy."""

    files: tuple[File, ...]
    main: str

    def __post_init__(self) -> None:
        paths = [file.path.casefold() for file in self.files]
        if len(set(paths)) != len(paths):
            raise ValueError("two files have the same path")
        if all(file.path != self.main for file in self.files):
            raise ValueError(f"no file is the main one: {self.main!r}")

    @property
    def text(self) -> str:
        """Give the main file as text."""
        return next(file.data for file in self.files if file.path == self.main).decode()
