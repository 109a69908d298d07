"""The reference in `docs/reference/`: keys, commands and settings, written from the tables that the program goes by.

python3 run.py reference
"""

import sys
from collections.abc import Iterable, Iterator

from building.commands import of_all, told
from building.places import ROOT
from reviewdesk.ui.actions.table import ACTIONS, Action
from reviewdesk.ui.preferences.table import PREFERENCES, SECTIONS

FOLDER = ROOT / "docs" / "reference"
_MADE = "<!-- Written by `python3 run.py reference`; change the tables, not this page. -->"


def pages() -> dict[str, str]:
    """Give each page by its name."""
    return {"keys.md": _page(_keys()), "commands.md": _page(_commands()), "settings.md": _page(_settings())}


def main() -> int:
    """Write the pages anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def _keys() -> Iterator[str]:
    yield "# The keyboard card"
    yield (
        "Everything that can be done, by menu, with its keys on Linux and Windows; macOS has ⌘ for Ctrl. Preferences"
        " gives every action other keys. Ctrl+Shift+P finds each of them by name."
    )
    for menu in dict.fromkeys(row.menu for row in ACTIONS):
        rows = [row for row in ACTIONS if row.menu == menu]
        yield f"## {menu or 'In no menu'}"
        yield _table(("Action", "Keys"), ((row.words.rstrip("…"), _key(row)) for row in rows))


def _key(row: Action) -> str:
    return f"`{row.keys}`" if row.keys else ""


def _commands() -> Iterator[str]:
    yield "# The command line"
    yield (
        "`reviewdesk COMMAND --help` says the same. Results go to standard output, talk to standard error; `--json`"
        " gives one JSON document. Exit codes: 0 done, 1 some of it failed, 2 a wrong call, 3 no store."
    )
    yield _table(("Option of all", "What it does"), map(_option, of_all().options))
    for name, command in told():
        yield f"## {name}"
        yield f"    reviewdesk {name} {command.arguments}"
        yield from map(_paragraph, command.paragraphs)
        if command.options:
            yield _table(("Option", "What it does"), map(_option, command.options))


def _option(told_of: tuple[str, str]) -> tuple[str, str]:
    names, words = told_of
    return f"`{names}`".replace("|", "\\|"), words


def _paragraph(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines()) if "\n" in text else text


def _settings() -> Iterator[str]:
    yield "# Preferences"
    yield "Ctrl+, opens them; each holds at once. All of them can be written into a file, and read from one."
    for section in SECTIONS:
        rows = [row for row in PREFERENCES if row.section == section]
        if rows:
            yield f"## {section}"
            yield _table(
                ("Setting", "Name in the file", "What to know"), ((row.words, f"`{row.id}`", row.hint) for row in rows)
            )


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _page(parts: Iterable[str]) -> str:
    title, *rest = parts
    return "\n\n".join((title, _MADE, *rest)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
