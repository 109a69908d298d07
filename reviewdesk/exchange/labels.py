"""The words that an export adds to a review, in the review's language: box labels, dates, ratings in words.

One file a language lies in `resources/labels/`; a region's file holds only what differs there.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.rating import Rating, mixed
from reviewdesk.domain.style import Style
from reviewdesk.resources import resource

DEFAULT_LANGUAGE = "en"

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})


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
    runtime_minutes: str
    decimal_mark: str
    day: str
    first_day: str
    month: str
    months: tuple[str, ...]
    director: tuple[str, str]
    writer: tuple[str, str]
    author: tuple[str, str]
    artist: tuple[str, str]
    cast: str
    role: str
    genre: str
    original_title: str
    released: str
    published: str
    runtime: str
    certificate: str
    distributor: str
    publisher: str
    where_to_watch: str
    where_to_buy: str
    where_to_play: str
    where_to_listen: str
    review: str
    rating: str
    out_of: str
    percent: str
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

    def label(self, name: str, count: int = 1) -> str:
        """Give a label by its name; one that has a plural is chosen by `count`."""
        value: str | tuple[str, str] = getattr(self, name)
        return value if isinstance(value, str) else value[count > 1]

    def joined(self, names: Sequence[str]) -> str:
        """Write a list as a sentence does: `A, B and C`."""
        *first, last = names or ("",)
        return self.pair.format(first=self.comma.join(first), last=last) if first else last

    def date(self, date: PartialDate) -> str:
        """Write a date as far as it is known: `15 September 2023`, `September 2023`, `2023`."""
        if not date.month:
            return str(date.year)
        pattern = self.day if date.day else self.month
        day = self.first_day if date.day == 1 else str(date.day)
        return pattern.format(day=day, month=self.months[date.month - 1], year=date.year)

    def rated(self, rating: Rating) -> str:
        """Say a rating in words: `3½ out of 5`, `75%`, `Grade B+`."""
        if rating.scale.style is Style.THUMBS:
            return self.thumbs_up if rating.share * 2 >= 1 else self.thumbs_down
        if rating.scale.style is Style.LETTERS and rating.label[0].isalpha():
            return self.grade.format(value=rating.label.replace("-", "−"))
        pattern = self.percent if rating.scale.style is Style.PERCENT else self.out_of
        value, best = (self._number(text) for text in (mixed(rating.value), mixed(rating.scale.best)))
        return pattern.format(value=value, best=best)

    def _number(self, text: str) -> str:
        return text.replace(".", self.decimal_mark)


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
    available = {path.stem for path in resource("labels").glob("*.toml")}
    language = primary if primary in available else DEFAULT_LANGUAGE
    texts = _table(language)
    if f"{language}-{region}" in available:
        texts |= _table(f"{language}-{region}")
    values = {field.name: texts[field.name] for field in fields(Labels) if field.name != "language"}
    return Labels(language=language, **values)


def _table(name: str) -> dict[str, Any]:
    table = tomllib.loads(resource("labels", f"{name}.toml").read_text(encoding="utf-8"))
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
