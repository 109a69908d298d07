"""The words of exports."""

import string
import sys
import tomllib
from dataclasses import replace
from fractions import Fraction
from subprocess import run

import pytest
from babel import Locale

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.style import Style
from reviewdesk.exchange.labels import direction, labels_for
from reviewdesk.resources import resource
from tests.house.source import ROOT

LANGUAGES = sorted(path.stem for path in resource("labels").glob("??.toml"))
ENGLISH = tomllib.loads(resource("labels", "en.toml").read_text(encoding="utf-8"))


def holes(text: object) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_holes(language: str) -> None:
    table = tomllib.loads(resource("labels", f"{language}.toml").read_text(encoding="utf-8"))

    assert list(table) == list(ENGLISH)
    for name, text in table.items():
        if not isinstance(text, list):
            assert text.strip() or name == "first_day"
            assert holes(text) == holes(ENGLISH[name]), name


def test_a_region_takes_what_it_lacks_from_its_language() -> None:
    assert labels_for("en-US").verdict == labels_for("en").verdict
    assert labels_for("en-US").forms.day != labels_for("en").forms.day
    assert labels_for("fr-BE") == labels_for("fr")


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
    assert labels_for("de").rated(replace(rating, value=Fraction(10, 3))) == "3⅓ von 10"


DATE = PartialDate(2023, 9, 15)
FOUR_AND_A_HALF = Rating(Fraction("4.5"), SCALES[Style.STARS])


@pytest.mark.parametrize(
    ("language", "rated", "percent", "day", "month", "time"),
    [
        ("en-GB", "4½ out of 5", "75%", "15 September 2023", "September 2023", "115 minutes"),
        ("en-US", "4½ out of 5", "75%", "September 15, 2023", "September 2023", "115 minutes"),
        ("de", "4,5 von 5", "75\u00a0%", "15. September 2023", "September 2023", "115 Minuten"),
        ("fr", "4,5 sur 5", "75\u00a0%", "15 septembre 2023", "septembre 2023", "115 minutes"),
        ("es", "4,5 de 5", "75\u00a0%", "15 de septiembre de 2023", "septiembre de 2023", "115 minutos"),
        ("es-MX", "4.5 de 5", "75%", "15 de septiembre de 2023", "septiembre de 2023", "115 minutos"),
        ("hi", "5 में से 4.5", "75%", "15 सितंबर 2023", "सितंबर 2023", "115 मिनट"),
        ("ar", "\u20664.5\u2069 من \u20665\u2069", "75\u200e%\u200e", "15 سبتمبر 2023", "سبتمبر 2023", "115 دقيقة"),
        ("ar-EG", "\u2066٤٫٥\u2069 من \u2066٥\u2069", "٧٥٪\u061c", "١٥ سبتمبر ٢٠٢٣", "سبتمبر ٢٠٢٣", "١١٥ دقيقة"),
    ],
)
def test_numbers_dates_and_times_are_as_the_language_writes_them(
    language: str, rated: str, percent: str, day: str, month: str, time: str
) -> None:
    labels = labels_for(language)
    assert labels.rated(FOUR_AND_A_HALF) == rated
    assert labels.rated(Rating(Fraction(75), SCALES[Style.PERCENT])) == percent
    assert labels.date(DATE) == day
    assert labels.date(PartialDate(2023, 9)) == month
    assert labels.date(PartialDate(2023)) == labels.year(2023)
    assert labels.minutes(115) == time


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {0: "0 minutes", 1: "1 minute", 2: "2 minutes", 1_000_000: "1000000 minutes"}),
        ("de", {0: "0 Minuten", 1: "1 Minute", 2: "2 Minuten"}),
        ("fr", {0: "0 minute", 1: "1 minute", 2: "2 minutes", 1_000_000: "1000000 minutes"}),
        ("es", {0: "0 minutos", 1: "1 minuto", 2: "2 minutos", 1_000_000: "1000000 minutos"}),
        ("hi", {0: "0 मिनट", 1: "1 मिनट", 2: "2 मिनट"}),
        (
            "ar-EG",
            {0: "٠ دقيقة", 1: "دقيقة", 2: "دقيقتان", 3: "٣ دقائق", 10: "١٠ دقائق", 11: "١١ دقيقة", 99: "٩٩ دقيقة"}
            | {100: "١٠٠ دقيقة", 103: "١٠٣ دقائق", 111: "١١١ دقيقة"},
        ),
    ],
)
def test_minutes_have_as_many_forms_as_the_language(language: str, forms: dict[int, str]) -> None:
    assert {count: labels_for(language).minutes(count) for count in forms} == forms


def test_arabic_has_six_plural_categories() -> None:
    found = {labels_for("ar").forms.category(count) for count in range(120)}
    assert found == {"zero", "one", "two", "few", "many", "other"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_has_its_words_for_minutes(language: str) -> None:
    forms = labels_for(language).forms
    assert {"other"} < set(forms.minutes) <= {*forms.plural, "other"}
    assert len(forms.months) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rules_of_plurals_say_what_babel_says(language: str) -> None:
    plural = Locale.parse(language).plural_form
    counts = (*range(250), 999, 1000, 999_999, 1_000_000, 3_000_000, 1_000_001)
    assert {n: labels_for(language).forms.category(n) for n in counts} == {n: plural(n) for n in counts}


def test_the_forms_are_those_of_babel() -> None:
    made = run([sys.executable, ROOT / "packaging" / "number_forms.py", "--print"], capture_output=True, check=True)
    assert made.stdout.decode() == resource("labels", "forms.toml").read_text(encoding="utf-8")


def test_the_first_of_a_month_is_written_as_french_writes_it() -> None:
    assert labels_for("fr").date(PartialDate(2023, 9, 1)) == "1er septembre 2023"
    assert labels_for("de").date(PartialDate(2023, 9, 1)) == "1. September 2023"


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
