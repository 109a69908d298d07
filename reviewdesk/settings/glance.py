"""What the first paint must know of the settings, seen without the parser, which takes as long as the whole frame."""

from pathlib import Path

NEEDED = {"theme": "system", "language": "", "panel": "film"}
"""The settings that are looked for, and what holds where the file does not name them."""


def glance(path: Path) -> dict[str, str] | None:
    """Give theme, language and panel; None where the file is written so that only the parser can tell."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return dict(NEEDED)
    except (OSError, ValueError):
        return None
    if '"""' in text or "'''" in text:  # what looks like a setting may stand within such a text
        return None
    seen = dict(NEEDED)
    for line in text.splitlines():
        if line.startswith("["):  # from here on names belong to tables
            break
        name = line.partition("=")[0].strip(" \t\"'")
        if name in NEEDED:
            seen[name] = value = line.removeprefix(f'{name} = "').removesuffix('"')
            if line != f'{name} = "{value}"' or not (value.replace("-", "") or "none").isalnum():
                return None
    return seen
