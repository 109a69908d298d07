"""NOTICE: every library and asset that is passed on with ReviewDesk, with its licence; an unknown licence stops it.

    python3 run.py notice

The libraries are those that `pyproject.toml` asks for and what they ask for in turn, as they are installed here.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from building.places import PACKAGING, ROOT

FILE = ROOT / "resources" / "NOTICE"
TEXTS = PACKAGING / "licences"

# What may be passed on with an MIT application whose Qt and database driver stay files of their own. The value says it
# in SPDX's words where a library says it in others.
ACCEPTED = {
    "Apache-2.0": "Apache-2.0",
    "Apache-2.0 OR BSD-2-Clause": "Apache-2.0 OR BSD-2-Clause",
    "BSD License": "BSD-3-Clause",
    "BSD-2-Clause": "BSD-2-Clause",
    "BSD-3-Clause": "BSD-3-Clause",
    "LGPL-3.0-only": "LGPL-3.0-only",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
    "MIT": "MIT",
    "MIT License": "MIT",
    "MIT + MPL 1.1/GPL 2.0/LGPL 2.1": "MIT and MPL-1.1",
    "MIT-CMU": "MIT-CMU",
    "MPL-2.0": "MPL-2.0",
    "PSF-2.0": "PSF-2.0",
}
SHARED = {"LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt")}
"""The texts of licences whose libraries do not bring them along; the one refers to the other."""

ELSEWHERE = frozenset({"colorama", "tzdata"})
"""Asked for on Windows alone: their licences are those of their wheels there, BSD-3-Clause and Apache-2.0."""


@dataclass(frozen=True, slots=True)
class Part:
    """What comes along without being a package of Python, and where its own list of licences is."""

    name: str
    licence: str
    words: str


PARTS = (
    Part(
        "Qt 6",
        "LGPL-3.0-only",
        "The libraries of Qt come with PySide6 as files of their own, which anybody may replace. Their source is at\n"
        "    https://download.qt.io/, the list of what they contain at https://doc.qt.io/qt-6/licenses-used-in-qt.html",
    ),
    Part(
        "Chromium",
        "BSD-3-Clause and others",
        "Part of Qt WebEngine; the list of what it contains is at https://doc.qt.io/qt-6/qtwebengine-3rdparty.html",
    ),
    Part("CPython", "PSF-2.0", "Part of the frozen application: https://docs.python.org/3/license.html"),
    Part("PyInstaller's loader", "GPL-2.0-or-later, with its exception for bundles", "Starts the frozen application."),
    Part("SQLite", "public domain", "Part of CPython."),
    Part("OpenSSL", "Apache-2.0", "Part of CPython and of the database driver."),
)
ASSETS = {
    "Inter (fonts)": "fonts/Inter-OFL.txt",
    "Source Serif 4 (fonts)": "fonts/SourceSerif4-OFL.txt",
    "English dictionary, British": "dictionaries/en_GB-LICENSE.txt",
    "English dictionary, American": "dictionaries/en_US-LICENSE.txt",
    "Lucide (icons)": "icons/LICENSE.txt",
    "Sample review and pictures": "samples/LICENSE",
}


class UnknownLicenceError(Exception):
    """A library whose licence nobody has weighed yet."""


@dataclass(frozen=True, slots=True)
class Library:
    """A library that is passed on: its name, the SPDX name of its licence, and the texts that it brings."""

    name: str
    licence: str
    texts: tuple[str, ...]


def libraries() -> list[Library]:
    """Give the libraries that the application asks for, and those that these ask for."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    found: dict[str, Library] = {}
    waiting = [Requirement(each) for each in asked]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if (name in found and not requirement.extras) or name in ELSEWHERE or not _is_here(requirement):
            continue
        installed = distribution(name)
        found[name] = Library(installed.name, licence_of(installed), tuple(_texts(installed)))
        waiting += _asked_by(installed, requirement.extras)
    return sorted(found.values(), key=lambda each: each.name.lower())


def licence_of(installed: Distribution) -> str:
    """Give the SPDX name of the licence of a library; UnknownLicenceError where nobody has weighed it."""
    said = _said(installed)
    if said not in ACCEPTED:
        raise UnknownLicenceError(
            f"{installed.name} is under {said!r}: weigh it, then name it in {__file__} or leave it"
        )
    return ACCEPTED[said]


def notice() -> str:
    """Write the notice."""
    known = libraries()
    lines = ["ReviewDesk is under the MIT licence. With it are passed on:", ""]
    lines += [f"    {each.name:30}{each.licence}" for each in PARTS]
    lines += [f"    {each.name:30}{each.licence}" for each in known]
    lines += [f"    {name}" for name in ASSETS]
    lines += ["", *(f"{each.name}: {each.words}" for each in PARTS)]
    for title, text in _titled(known).items():
        lines += ["", "=" * 100, title, "=" * 100, "", text.strip()]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write NOTICE anew."""
    try:
        FILE.write_text(notice(), encoding="utf-8")
    except UnknownLicenceError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _titled(known: list[Library]) -> dict[str, str]:
    """Give every text once, below the names of all to whom it belongs."""
    owners: dict[str, list[str]] = {(ROOT / "LICENSE").read_text(encoding="utf-8"): ["ReviewDesk"]}
    for each in known:
        for text in each.texts:
            owners.setdefault(text, []).append(each.name)
    for licence, files in SHARED.items():
        of = [each.name for each in known if each.licence == licence]
        for file in files if of else ():
            owners.setdefault((TEXTS / file).read_text(encoding="utf-8"), []).extend(["Qt 6", *of])
    for name, file in ASSETS.items():
        owners.setdefault((ROOT / "resources" / file).read_text(encoding="utf-8"), []).append(name)
    return {", ".join(dict.fromkeys(names)): text for text, names in owners.items()}


def _is_here(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def _asked_by(installed: Distribution, extras: set[str]) -> Iterator[Requirement]:
    for each in map(Requirement, installed.requires or ()):
        if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            each.marker = None
            yield each


def _said(installed: Distribution) -> str:
    said = installed.metadata
    for field in ("License-Expression", "License"):
        for words in said.get_all(field) or ():
            if len(words) < 100:  # some put the whole licence there
                return str(words)
    return " and ".join(
        each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or () if each.startswith("License")
    )


def _texts(installed: Distribution) -> Iterator[str]:
    for file in installed.files or ():
        is_text = re.match(r"(?i)(licen[cs]e|copying)(?!.*\.(h|py)$)", file.name) and ".dist-info" in str(file)
        if is_text:
            yield Path(str(installed.locate_file(file))).read_text(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
