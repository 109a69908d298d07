"""A review's own names and words are known; what is nearly a name of its credits is marked with the name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.errors import SettingsError
from reviewdesk.services.spelling import Spelling
from tests.factories import a_review

REVIEW = replace(
    a_review(),
    language="en-GB",
    tags=("zzyxology",),
    work=Work(title="Qwertalon", cast=(Credit("Rosa Salazar", "Adela Vukovarić"), Credit("Grace Park"))),
)


@pytest.fixture
def spelling(tmp_path: Path) -> Iterator[Spelling]:
    service = Spelling(tmp_path)
    yield service
    service.close()


def test_names_titles_tags_and_words_of_the_trade_are_known(spelling: Spelling) -> None:
    words = {"Salazar", "Vukovarić", "Vukovarić’s", "Qwertalon", "zzyxology", "biopic", "mise", "NASA", "colour"}
    assert spelling.speller_for(REVIEW).unknown(words) == set()


def test_a_slip_in_a_word_and_one_in_a_name_are_found(spelling: Spelling) -> None:
    speller = spelling.speller_for(REVIEW)
    assert speller.unknown({"recieve", "Salasar", "Part", "Grace Part", "A Part"}) == {
        "recieve",
        "Salasar",
        "Grace Part",
    }
    assert speller.suggestions("Salasar")[0] == "Salazar"
    assert speller.suggestions("Grace Part")[0] == "Park"
    assert speller.suggestions("recieve")[0] == "receive"


def test_the_dictionary_is_that_of_the_language(spelling: Spelling) -> None:
    american = spelling.speller_for(replace(REVIEW, language="en-US"))
    assert american.unknown({"color", "colour"}) == {"colour"}
    british = spelling.speller_for(REVIEW)
    assert british.unknown({"color", "colour"}) == {"color"}


def test_without_a_dictionary_names_are_guarded_all_the_same(spelling: Spelling) -> None:
    speller = spelling.speller_for(replace(REVIEW, language="qq"))
    assert speller.unknown({"anything", "Salasar", "Rosa Salasar"}) == {"Rosa Salasar"}
    assert speller.suggestions("Rosa Salasar") == ("Salazar",)


def test_a_word_that_was_added_is_known_from_then_on(spelling: Spelling, tmp_path: Path) -> None:
    assert spelling.speller_for(REVIEW).unknown({"zzyxic"}) == {"zzyxic"}
    spelling.add_word("zzyxic")
    spelling.add_word("Apple")
    assert spelling.speller_for(REVIEW).unknown({"zzyxic"}) == set()
    assert (tmp_path / "words.txt").read_text(encoding="utf-8") == "Apple\nzzyxic\n"


def test_a_word_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / "words.txt").mkdir()
    with pytest.raises(SettingsError) as raised:
        Spelling(tmp_path).add_word("zzyxic")
    assert raised.value.code == "word-not-kept"


@pytest.mark.parametrize(
    ("words", "rules"), [(None, "SET UTF-8"), ("1\nword", None), ("no count\nword", "SET UTF-8"), ("", "SET UTF-8")]
)
def test_what_is_no_dictionary_is_refused(
    spelling: Spelling, tmp_path: Path, words: str | None, rules: str | None
) -> None:
    for ending, text in ((".dic", words), (".aff", rules)):
        if text is not None:
            (tmp_path / f"mine{ending}").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as raised:
        spelling.add_dictionary(tmp_path / "mine.dic", "uk")
    assert raised.value.code == "dictionary-incomplete"
    assert not (tmp_path / "dictionaries").exists()


def test_a_dictionary_that_is_added_takes_the_place_of_the_one_before(spelling: Spelling, tmp_path: Path) -> None:
    (tmp_path / "mine.aff").write_text("SET UTF-8\n", encoding="utf-8")
    review = replace(REVIEW, language="uk")
    assert not spelling.speller_for(review).has_dictionary
    for word in ("one", "two"):
        (tmp_path / "mine.dic").write_text(f"\ufeff1\n{word}\n", encoding="utf-8")
        spelling.add_dictionary(tmp_path / "mine.aff", "uk")
        speller = spelling.speller_for(review)
        assert speller.has_dictionary
        assert speller.unknown({"one", "two"}) == {"one", "two"} - {word}
