"""The reference is that of the tables, and no page names a key or a command that there is not."""

import re
from pathlib import Path

import pytest

from building import reference
from reviewdesk.cli.main import COMMANDS
from reviewdesk.ui.actions.table import ACTIONS
from tests.house.source import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMAND = re.compile(r"`reviewdesk (?!-)([a-z-]+)")
KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift)\+(?:(?:Ctrl|Alt|Shift)\+)*(?:\w+|[,+-])|\bF\d{1,2}\b")
OF_THE_TEXT = {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Shift+Tab", "Ctrl+PgUp", "Ctrl+PgDown", "Ctrl+Enter", "F2"}
"""Keys that the text or the list itself answers, as everywhere."""


@pytest.mark.parametrize("name", reference.pages())
def test_the_reference_is_that_of_the_tables(name: str) -> None:
    written = (reference.FOLDER / name).read_text(encoding="utf-8")
    assert written == reference.pages()[name], "write it anew: python3 run.py reference"


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_a_page_names_only_commands_and_keys_that_there_are(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    known = {keys for row in ACTIONS for keys in row.keys.split("; ")} | OF_THE_TEXT
    assert set(COMMAND.findall(text)) <= set(COMMANDS)
    assert set(KEYS.findall(text)) - known == set()
