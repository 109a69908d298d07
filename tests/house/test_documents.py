"""What the documents name is there: pages and pictures, menus and settings, commands with their options."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from building.commands import of_all, told
from reviewdesk.settings.model import Settings
from reviewdesk.ui.actions.table import ACTIONS, MENUS
from tests.house.source import ROOT

DOCS = ROOT / "docs"
OWN = [*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "packaging").glob("*.md"), *(ROOT / "bench").glob("*.md")]
PAGES = sorted(OWN)
GUIDE = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]*)(?:#([^)\s]*))?\)")
MENU = re.compile(rf"\b({'|'.join(MENUS)}) [>›] ([^*.;:,)\n]+)")
CALL = re.compile(r"(?m)^ {4}reviewdesk (.+?)(?: {2,}#.*)?$|`reviewdesk ([^`]+)`")
TOML = re.compile(r"```toml\n(.*?)```", re.DOTALL)


CODE = re.compile(r"```.*?```|(`+).*?\1|(?m:^ {4}.*$)", re.DOTALL)


def links(page: Path) -> list[tuple[str, str]]:
    """Give where the links and pictures of a page lead, and to which place there."""
    return LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


def anchors(page: Path) -> set[str]:
    """Give the places of a page that a link can lead to."""
    headings = re.findall(r"(?m)^#+ (.+)$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def options() -> dict[str, set[str]]:
    """Give the options of each command."""
    of_each = {name: {each for names, _ in command.options for each in names.split()} for name, command in told()}
    everywhere = {each for names, _ in of_all().options for each in names.split()} | {"--help"}
    return {name: known | everywhere for name, known in of_each.items()}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    own = [(path, anchor) for path, anchor in links(page) if "://" not in path]
    places = [((page.parent / path).resolve() if path else page, anchor) for path, anchor in own]
    assert not [str(place) for place, _ in places if not place.exists()]
    assert not [anchor for place, anchor in places if anchor and anchor not in anchors(place)]


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, waiting = set(), [DOCS / "README.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page in reached or page.suffix != ".md" or not page.exists():
            waiting += sorted(page.glob("*.md")) if page.is_dir() else []
            continue
        reached.add(page)
        waiting += [page.parent / path for path, _ in links(page) if path]
    assert not set(DOCS.rglob("*.md")) - reached


def test_the_index_of_decisions_names_each_by_its_title() -> None:
    index = (DOCS / "decisions" / "README.md").read_text(encoding="utf-8")
    notes = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    titles = [note.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ") for note in notes]
    assert re.findall(r"(?m)^\| \[(.+)\]\((.+)\)", index) == [
        (title, note.name) for title, note in zip(titles, notes, strict=True)
    ]


@pytest.mark.parametrize("page", GUIDE, ids=named)
def test_a_page_names_only_what_stands_in_the_menus(page: Path) -> None:
    known = {menu: tuple(row.words.rstrip("…") for row in ACTIONS if row.menu == menu) for menu in MENUS}
    asked = MENU.findall(page.read_text(encoding="utf-8"))
    assert not [(menu, words) for menu, words in asked if not words.startswith(known[menu])]


@pytest.mark.parametrize("page", GUIDE, ids=named)
def test_a_page_names_only_options_that_its_command_has(page: Path) -> None:
    known = options()
    for calls in CALL.findall(page.read_text(encoding="utf-8")):
        words = "".join(calls).split()
        command = next((word for word in words if word in known), "desk")
        asked = {word.partition("=")[0].strip("[],.") for word in words if word.startswith("--") and len(word) > 2}
        assert asked <= known[command], " ".join(words)


@pytest.mark.parametrize("page", GUIDE, ids=named)
def test_a_page_names_only_settings_that_there_are(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    blocks = [block for block in TOML.findall(text) if "[" not in block]
    assert {key for block in blocks for key in tomllib.loads(block)} <= {field.name for field in fields(Settings)}
