"""Where dictionaries lie: the user's own, those that come along, those of the system."""

import re
from collections.abc import Iterator
from pathlib import Path

from reviewdesk.resources import resource

SYSTEM = (
    Path("/usr/share/hunspell"),
    Path("/usr/share/myspell/dicts"),
    Path("/Library/Spelling"),
)
_NAME = re.compile(r"[a-z]{2,3}(_[A-Za-z]{2,4})*")


def folders(own: Path) -> tuple[Path, ...]:
    """Give the folders in which dictionaries are looked for, the user's own first."""
    return (own, resource("dictionaries"), *SYSTEM)


def dictionary_for(language: str, own: Path) -> Path | None:
    """Give the `.dic` file for a BCP 47 tag: of its region, else of the language anywhere; None where there is none.

    Its `.aff` lies beside it.
    """
    tag = language.replace("-", "_")
    known = dict(reversed(list(_dictionaries(own))))
    wanted = [name for name in known if name.lower() == tag.lower()]
    kin = sorted(name for name in known if name.partition("_")[0] == tag.lower().partition("_")[0])
    found = next(iter((*wanted, *kin)), None)
    return known[found] if found else None


def languages(own: Path) -> tuple[str, ...]:
    """Give the tags of the languages that have a dictionary."""
    return tuple(sorted({name.replace("_", "-") for name, _ in _dictionaries(own)}))


def _dictionaries(own: Path) -> Iterator[tuple[str, Path]]:
    for folder in folders(own):
        try:
            files = sorted(folder.glob("*.dic"))
        except OSError:
            continue
        for file in files:
            if _NAME.fullmatch(file.stem) and file.with_suffix(".aff").is_file():
                yield file.stem, file
