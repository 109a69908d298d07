"""What abbreviations stand for: the user's own before those that come along, filled from the review."""

from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.services.drafts.abbreviating import Abbreviations, Snippet, fill, meant
from reviewdesk.settings.snippets import given_snippets
from tests.factories import a_review

OWN = Snippet(";x", "Mine.\n")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "home" / "snippets.toml"


@pytest.mark.parametrize("language", ["en-GB", "de", "fr-CA"])
def test_some_come_along_in_each_language_of_the_window(place: Path, language: str) -> None:
    given = Abbreviations(place).of(language)
    assert len(given) >= 4
    assert given == given_snippets(language)


def test_a_language_without_any_has_ones_own(place: Path) -> None:
    Abbreviations(place).change([OWN], "ja")
    assert Abbreviations(place).of("ja") == (OWN,)


def test_ones_own_come_first_and_take_the_place_of_others(place: Path) -> None:
    first, *others = given_snippets("en")
    changed = Snippet(first.abbreviation, "Mine.")
    abbreviations = Abbreviations(place)
    abbreviations.change([*others, changed, OWN], "en-GB")
    assert abbreviations.of("en-US") == (changed, OWN, *others)
    assert abbreviations.of("de") == (changed, OWN, *given_snippets("de"))


def test_what_was_removed_stays_away_and_only_there(place: Path) -> None:
    first, *others = given_snippets("en")
    Abbreviations(place).change(others, "en")
    Abbreviations(place).change(given_snippets("de")[1:], "de")
    again = Abbreviations(place)
    assert again.of("en") == tuple(others)
    assert again.of("de") == given_snippets("de")[1:]
    again.change([first, *others], "en")
    assert set(again.of("en")) == set(given_snippets("en"))


def test_a_file_that_somebody_edits_holds_at_once(place: Path) -> None:
    abbreviations = Abbreviations(place)
    abbreviations.of("en")
    place.parent.mkdir()
    place.write_text('[[snippet]]\nabbreviation = ";new"\ntext = "New."\n')
    assert abbreviations.of("en")[0] == Snippet(";new", "New.")


@pytest.mark.parametrize(
    "text", ["[[", "snippet = 1", '[[snippet]]\nabbreviation = "a b"', "[[snippet]]\ntext = 'a'", "snippet = [1]"]
)
def test_a_broken_file_is_named_and_kept(place: Path, text: str) -> None:
    place.parent.mkdir()
    place.write_text(text)
    abbreviations = Abbreviations(place)
    assert abbreviations.of("en") == given_snippets("en")
    assert abbreviations.error is not None
    abbreviations.change([OWN], "ja")
    assert place.with_name("snippets.toml.broken").read_text() == text
    assert abbreviations.of("ja") == (OWN,)
    assert abbreviations.error is None


@pytest.mark.parametrize(
    ("before", "found"),
    [("so ;x", ";x"), ("so;x", ";x"), ("rt", "rt"), ("start", None), ("a.rt", "rt"), ("xrt;xx", ";xx"), ("", None)],
)
def test_the_longest_abbreviation_is_meant_and_no_part_of_a_word(before: str, found: str | None) -> None:
    known = [Snippet(name, "Text") for name in (";x", "rt", ";xx", "x")]
    meaning = meant(known[:3], before)
    assert (meaning.abbreviation if meaning else None) == found


def test_places_are_filled_and_those_for_which_there_is_nothing_stay() -> None:
    work = Work("*batteries [not] included", year=1987, directors=(Credit("A. B."), Credit("C_D")))
    text = "*{film}* ({year}) by {director}, {date}, {caret} {other}"
    assert fill(text, a_review(work=work), "1. May") == (
        r"*\*batteries \[not\] included* (1987) by A. B., C\_D, 1. May, {caret} {other}"
    )
    assert fill("{film} {year} {director}", a_review(work=Work()), "today") == "{film} {year} {director}"
