"""How a language writes numbers, dates and amounts of minutes, out of the Unicode CLDR.

The data lie in `resources/labels/forms.toml`, written there by `packaging/number_forms.py`; a
region's table holds only what differs there.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from reviewdesk.domain.dates import PartialDate
from reviewdesk.resources import resource

_RELATION = re.compile(r"([niveftwc])(?: mod (\d+))? (not )?in ([\d.,]+)")


@dataclass(frozen=True, slots=True)
class Forms:
    """Patterns with gaps in braces; `plural` has a rule for each category but `other`, which is the rest.

    A category that has no `minutes` of its own takes those of `other`.
    """

    digits: str
    decimal: str
    percent: str
    day: str
    month: str
    months: tuple[str, ...]
    plural: Mapping[str, str]
    minutes: Mapping[str, str]

    def number(self, text: str) -> str:
        """Write a number, given with ASCII digits and a point, in the digits of the language."""
        return text.replace(".", self.decimal).translate(dict(enumerate(self.digits, ord("0"))))

    def category(self, count: int) -> str:
        """Give the plural category of a whole number, as CLDR names them (UTS 35, part 3)."""
        return next((name for name, rule in self.plural.items() if _holds(rule, count)), "other")

    def of_minutes(self, count: int) -> str:
        """Write an amount of minutes: `90 minutes`."""
        return self.minutes.get(self.category(count), self.minutes["other"]).format(self.number(str(count)))

    def date(self, date: PartialDate, first_day: str) -> str:
        """Write a date as far as it is known; the first of a month has a word of its own in some languages."""
        year = self.number(str(date.year))
        if not date.month:
            return year
        pattern = self.day if date.day else self.month
        day = first_day if date.day == 1 and first_day else str(date.day)
        return pattern.format(day=self.number(day), month=self.months[date.month - 1], year=year)


@cache
def forms_for(language: str, region: str) -> Forms:
    """Give the forms of a language that is there, with those of its region where they differ."""
    tables = _tables()
    values = tables[language] | tables.get(f"{language}-{region}", {})
    return Forms(**values | {"months": tuple(values["months"])})


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("labels", "forms.toml").read_text(encoding="utf-8"))


def _holds(rule: str, count: int) -> bool:
    return any(all(_is_true(part, count) for part in clause.split(" and ")) for clause in rule.split(" or "))


def _is_true(relation: str, count: int) -> bool:
    """Tell whether one relation of a rule holds; of a whole number all operands but `n` and `i` are zero."""
    found = _RELATION.fullmatch(relation.strip())
    if found is None:
        raise ValueError(f"not a relation of a plural rule: {relation!r}")
    operand, modulus, negated, ranges = found.groups()
    value = count if operand in "ni" else 0
    value = value % int(modulus) if modulus else value
    bounds = (part.partition("..") for part in ranges.split(","))
    return any(int(first) <= value <= int(last or first) for first, _, last in bounds) != bool(negated)
