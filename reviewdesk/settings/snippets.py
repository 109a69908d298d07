"""Snippets: texts that abbreviations stand for, in a TOML file that a person may edit, replaced whole or not at all."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from reviewdesk.errors import SettingsError
from reviewdesk.resources import resource
from reviewdesk.settings.places import home
from reviewdesk.settings.replacing import replace_file


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text in Markdown; `{caret}` in it is where one writes on."""

    abbreviation: str
    text: str


def snippets_file() -> Path:
    """Give the place of the user's own."""
    return home() / "snippets.toml"


def given_snippets(language: str) -> tuple[Snippet, ...]:
    """Give those that come along for a language by its tag; none where there are none."""
    place = resource("snippets", f"{language.partition('-')[0].lower()}.toml")
    return _read(place) if place.is_file() else ()


def load_snippets(path: Path) -> tuple[Snippet, ...]:
    """Give the user's own, none where there is no file; SettingsError for a broken one, which stays as it is."""
    try:
        return _read(path)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise SettingsError(path=str(path), reason=str(error)) from error


def save_snippets(path: Path, snippets: Iterable[Snippet]) -> None:
    """Replace the file whole, or raise SettingsError; a broken one is kept beside it as `.broken`."""
    rows = [{"abbreviation": snippet.abbreviation, "text": snippet.text} for snippet in snippets]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _keep_broken(path)
        replace_file(path, tomli_w.dumps({"snippet": rows}, multiline_strings=True).encode("utf-8"))
    except (OSError, UnicodeEncodeError) as error:
        raise SettingsError("settings-not-written", path=str(path), reason=str(error)) from error


def _keep_broken(path: Path) -> None:
    try:
        load_snippets(path)
    except SettingsError:
        path.replace(path.with_name(f"{path.name}.broken"))


def _read(path: Path) -> tuple[Snippet, ...]:
    rows = tomllib.loads(path.read_text(encoding="utf-8")).get("snippet", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError("snippet takes tables, each with abbreviation and text")
    found = tuple(Snippet(row.get("abbreviation", ""), row.get("text", "")) for row in rows)
    for each in found:
        if not isinstance(each.text, str) or not isinstance(each.abbreviation, str) or not is_abbreviation(each):
            raise ValueError("an abbreviation is a text without blanks, and what it stands for is a text")
    return found


def is_abbreviation(snippet: Snippet) -> bool:
    """Tell whether a snippet can be asked for: by some letters without blanks."""
    return bool(snippet.abbreviation) and not any(map(str.isspace, snippet.abbreviation))
