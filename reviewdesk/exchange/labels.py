"""The words that an export adds to a review, in the review's language: box labels, dates, ratings in words.

One file a language lies in `resources/labels/`; a region's file holds only what differs there. How numbers and dates
are formed stands apart, for it comes from elsewhere: `number_forms`.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from functools import cache
from typing import Any

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.rating import Rating, exact, mixed
from reviewdesk.domain.style import Style
from reviewdesk.exchange.number_forms import Forms, forms_for
from reviewdesk.resources import resource

DEFAULT_LANGUAGE = "en"

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})


_MADE = {"language", "forms"}


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; texts in braces are filled by the methods, pairs are singular and plural."""

    language: str
    by: str
    pair: str
    comma: str
    labelled: str
    placed: str
    reading_time: str
    first_day: str
    director: tuple[str, str]
    writer: tuple[str, str]
    author: tuple[str, str]
    artist: tuple[str, str]
    cast: str
    developer: tuple[str, str]
    role: str
    genre: str
    platform: tuple[str, str]
    original_title: str
    series: str
    season: str
    episode: str
    released: str
    published: str
    runtime: str
    certificate: str
    distributor: str
    publisher: str
    record_label: str
    network: str
    where_to_watch: str
    where_to_buy: str
    where_to_play: str
    where_to_listen: str
    review: str
    rating: str
    out_of: str
    grade: str
    thumbs_up: str
    thumbs_down: str
    verdict: str
    good: str
    bad: str
    spoiler: str
    spoilers_mild: str
    spoilers_full: str
    embargo: str
    affiliate: str
    affiliate_note: str
    disclosure: str
    seen: str
    also_read: str
    tags: str
    image_credit: str
    back_to_text: str
    forms: Forms

    def label(self, name: str, count: int = 1) -> str:
        """Give a label by its name; one that has a plural is chosen by `count`."""
        value: str | tuple[str, str] = getattr(self, name)
        return value if isinstance(value, str) else value[self.forms.category(count) != "one"]

    def joined(self, names: Sequence[str]) -> str:
        """Write a list as a sentence does: `A, B and C`."""
        *first, last = names or ("",)
        return self.pair.format(first=self.comma.join(first), last=last) if first else last

    def date(self, date: PartialDate) -> str:
        """Write a date as far as it is known: `15 September 2023`, `September 2023`, `2023`."""
        return self.forms.date(date, self.first_day)

    def minutes(self, count: int) -> str:
        """Write an amount of minutes: `90 minutes`."""
        return self.forms.of_minutes(count)

    def time_to_read(self, minutes: int) -> str:
        """Say how long a reader needs; nothing where that is not known."""
        return self.reading_time.format(time=self.minutes(minutes)) if minutes else ""

    def year(self, year: int) -> str:
        """Write a year; nothing where it is not known."""
        return self.numeral(year)

    def numeral(self, number: int) -> str:
        """Write a number that counts nothing, such as that of an episode; nothing where it is not known."""
        return self.forms.number(str(number)) if number else ""

    def rated(self, rating: Rating) -> str:
        """Say a rating in words: `3½ out of 5`, `75%`, `Grade B+`; halves as fractions are an English way."""
        if rating.scale.style is Style.THUMBS:
            return self.thumbs_up if rating.share * 2 >= 1 else self.thumbs_down
        if rating.scale.style is Style.LETTERS and rating.label[0].isalpha():
            return self.grade.format(value=rating.label.replace("-", "−"))
        pattern = self.forms.percent if rating.scale.style is Style.PERCENT else self.out_of
        return pattern.format(value=self._number(rating.value), best=self._number(rating.scale.best))

    def _number(self, value: Fraction) -> str:
        has_fractions = self.language == DEFAULT_LANGUAGE or "/" in exact(value)
        return self.forms.number(mixed(value) if has_fractions else exact(value))


def labels_for(language: str) -> Labels:
    """Give the labels of a BCP 47 language: those of its region, else of the language, else English."""
    primary, _, rest = language.replace("_", "-").partition("-")
    region = next((part.upper() for part in rest.split("-") if len(part) == 2), "")
    return _labels(primary.lower(), region)


def direction(language: str) -> str:
    """Give `rtl` for a language written from right to left, else `ltr`; a script in the tag decides first."""
    primary, *rest = language.replace("_", "-").lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    if script:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if primary in _RIGHT_TO_LEFT else "ltr"


@cache
def _labels(primary: str, region: str) -> Labels:
    available = {path.stem for path in resource("labels").glob("*.toml")} - {"forms"}
    language = primary if primary in available else DEFAULT_LANGUAGE
    texts = _table(language)
    if f"{language}-{region}" in available:
        texts |= _table(f"{language}-{region}")
    values = {field.name: texts[field.name] for field in fields(Labels) if field.name not in _MADE}
    return Labels(language=language, forms=forms_for(language, region), **values)


def _table(name: str) -> dict[str, Any]:
    table = tomllib.loads(resource("labels", f"{name}.toml").read_text(encoding="utf-8"))
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
