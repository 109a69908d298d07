"""The glance before the first paint sees what the parser reads, or says that it cannot tell."""

from pathlib import Path

import pytest
from hypothesis import given

from reviewdesk.settings.file import load, save
from reviewdesk.settings.glance import NEEDED, glance
from reviewdesk.settings.model import Settings, Theme
from tests.unit.settings.test_file import ANY


def read(path: Path) -> dict[str, str]:
    settings = load(path)
    return {name: str(getattr(settings, name)) for name in NEEDED}


def test_without_a_file_it_sees_what_holds_then(tmp_path: Path) -> None:
    assert glance(tmp_path / "settings.toml") == read(tmp_path / "settings.toml")


def test_it_sees_what_was_chosen(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save(path, Settings(theme=Theme.DARK, language="fr-CA", panel="", searches={"panel": "x"}))
    assert glance(path) == {"theme": "dark", "language": "fr-CA", "panel": ""} == read(path)


@given(ANY)
def test_whatever_was_chosen_it_sees_that_or_says_that_it_cannot(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    save(path, settings)
    assert glance(path) in (read(path), None)


@pytest.mark.parametrize(
    "written",
    [
        "theme='dark'",
        'theme="dark"',
        "  theme = 'dark'",
        '"theme" = "dark"',
        'theme = "dark"  # at night',
        'theme = """dark"""',
        'publisher = """\ntheme = "dark"\n"""',
        'panel = "fi\\u006cm"',
    ],
)
def test_what_a_person_wrote_in_another_way_is_for_the_parser(tmp_path: Path, written: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(written + "\n", encoding="utf-8")
    load(path)
    assert glance(path) is None


@pytest.mark.parametrize("written", ['# mine\n\ntheme = "dark"\n', 'known_risks = [\n  "theme",\n]\ntheme = "dark"\n'])
def test_what_stands_around_it_is_no_hindrance(tmp_path: Path, written: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(written, encoding="utf-8")
    assert glance(path) == read(path)


def test_names_in_a_table_are_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[searches]\ntheme = "light"\n', encoding="utf-8")
    assert glance(path) == read(path) == NEEDED


def test_a_file_that_is_no_text_is_for_the_parser(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff")
    assert glance(path) is None
