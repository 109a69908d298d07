"""The words of exports."""

import string
import tomllib
from fractions import Fraction

import pytest

from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.style import Style
from reviewdesk.exchange.labels import direction, labels_for
from reviewdesk.resources import resource

LANGUAGES = sorted(path.stem for path in resource("labels").glob("??.toml"))
ENGLISH = tomllib.loads(resource("labels", "en.toml").read_text(encoding="utf-8"))


def holes(text: object) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_holes(language: str) -> None:
    table = tomllib.loads(resource("labels", f"{language}.toml").read_text(encoding="utf-8"))

    assert list(table) == list(ENGLISH)
    assert len(table["months"]) == 12
    for name, text in table.items():
        if not isinstance(text, list):
            assert text.strip()
            assert holes(text) == holes(ENGLISH[name]), name


def test_a_region_takes_what_it_lacks_from_its_language() -> None:
    assert labels_for("en-US").verdict == labels_for("en").verdict
    assert labels_for("en-US").day != labels_for("en").day
    assert labels_for("de-AT") == labels_for("de")


@pytest.mark.parametrize("language", ["", "tlh", "x", "../../etc"])
def test_a_language_without_words_is_served_in_english(language: str) -> None:
    assert labels_for(language).language == "en"


@pytest.mark.parametrize(
    ("names", "sentence"), [((), ""), (("A",), "A"), (("A", "B"), "A and B"), (("A", "B", "C"), "A, B and C")]
)
def test_names_are_joined_as_a_sentence_does(names: tuple[str, ...], sentence: str) -> None:
    assert labels_for("en").joined(names) == sentence


def test_decimals_follow_the_language() -> None:
    rating = Rating(Fraction("7.2"), SCALES[Style.POINTS])

    assert labels_for("en").rated(rating) == "7.2 out of 10"
    assert labels_for("de").rated(rating) == "7,2 von 10"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("ur", "rtl"),
        ("en", "ltr"),
        ("pa-Arab-PK", "rtl"),
        ("ar-Latn", "ltr"),
        ("", "ltr"),
    ],
)
def test_writing_runs_as_its_script_does(language: str, expected: str) -> None:
    assert direction(language) == expected
