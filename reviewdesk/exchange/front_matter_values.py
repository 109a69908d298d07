"""How values stand in a head: for each a reader, which raises ValueError for what it cannot be, and a writer."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from reviewdesk.domain.dates import Embargo, PartialDate, parse_moment
from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.film import Offer
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES, Rating, Scale, exact
from reviewdesk.domain.review import Image
from reviewdesk.domain.style import Style
from reviewdesk.exchange.front_matter_yaml import Plain

_Item = TypeVar("_Item")
_Choice = TypeVar("_Choice", bound=StrEnum)
_TRUTHS = {**dict.fromkeys(("true", "yes", "on", "y"), True), **dict.fromkeys(("false", "no", "off", "n", ""), False)}
_NUMBER = re.compile(r"[+-]?\d{1,400}(?:\.\d{1,400}|/\d{1,400})?")


def read_text(value: Extra) -> str:
    """Take a text; ValueError for a list or a table."""
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def read_texts(value: Extra) -> tuple[str, ...]:
    """Take a list of texts, or one text for a list of one."""
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(read_text(each) for each in _items(value))


def read_fraction(text: str) -> Fraction:
    """Take `4`, `3.5` or `7/2`; nothing with an exponent, which could be endless."""
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError("not a number")
    try:
        return Fraction(text.strip())
    except ZeroDivisionError as error:
        raise ValueError("nothing is divided by zero") from error


def read_whole(value: Extra) -> int:
    """Take a whole number; empty is 0, which means unknown."""
    text = read_text(value).strip()
    if text and not re.fullmatch(r"[+-]?\d{1,9}", text):
        raise ValueError("not a whole number")
    return int(text or 0)


def _items(value: Extra) -> tuple[Extra, ...]:
    if isinstance(value, (str, Table)):
        raise ValueError("not a list")
    return value


def _table(value: Extra, *names: str) -> dict[str, Extra]:
    if not isinstance(value, Table):
        raise ValueError("not a table")
    found = dict(value.entries)
    if not found.keys() <= set(names):
        raise ValueError("a name that is not known")
    return found


def _texts(value: Extra, *names: str) -> dict[str, str]:
    return {name: read_text(each) for name, each in _table(value, *names).items()}


def _filled(**values: str) -> Table:
    return Table(tuple((name, value) for name, value in values.items() if value))


def _truth(text: str) -> bool:
    if text.lower() not in _TRUTHS:
        raise ValueError("neither true nor false")
    return _TRUTHS[text.lower()]


def read_named(make: Callable[[str, Extra], _Item], key: str, value: Extra) -> tuple[_Item, ...]:
    if value == "":
        return ()
    if isinstance(value, Table):
        return tuple(make(name, each) for name, each in value.entries)
    pairs = [_table(each, key, "is") for each in _items(value)]
    return tuple(make(read_text(pair.get(key, "")), pair.get("is", "")) for pair in pairs)


def write_named(key: str, pairs: Iterable[tuple[str, Extra]]) -> Extra:
    """Write a table; where a name stands twice, a list of pairs, for a table cannot hold that."""
    entries = tuple(pairs)
    if len({name for name, _ in entries}) == len(entries):
        return Table(entries)
    return tuple(Table(((key, name), ("is", value))) for name, value in entries)


def read_rating(value: Extra) -> Rating | None:
    if value in ("", Table()):
        return None
    found = _texts(value, "value", "best", "worst", "step", "style")
    usual = SCALES[Style(found.get("style", Style.STARS))]
    parts = (
        read_fraction(found[name]) if name in found else getattr(usual, name) for name in ("worst", "best", "step")
    )
    scale = Scale(usual.style, *parts)
    if usual.style is Style.LETTERS and not _NUMBER.fullmatch(found.get("value", "")):
        return Rating(Rating.from_letter(found.get("value", "")).value, scale)
    return Rating(read_fraction(found.get("value", "")), scale)


def write_rating(rating: Rating | None) -> Extra:
    if rating is None:
        return ""
    scale = rating.scale
    return Table(
        (
            ("value", exact(rating.value)),
            ("best", exact(scale.best)),
            ("worst", exact(scale.worst)),
            ("step", exact(scale.step)),
            ("style", scale.style.value),
        )
    )


def read_credit(value: Extra) -> Credit:
    if isinstance(value, str):
        return Credit(value)
    found = _texts(value, "name", "role")
    return Credit(found.get("name", ""), found.get("role", ""))


def write_credit(credit: Credit) -> Extra:
    """Write a name, or name and role."""
    return Table((("name", credit.name), ("role", credit.role))) if credit.role else credit.name


def read_offer(value: Extra) -> Offer:
    if isinstance(value, str):
        return Offer(value)
    found = _texts(value, "name", "url", "affiliate")
    return Offer(found.get("name", ""), found.get("url", ""), _truth(found.get("affiliate", "")))


def write_offer(offer: Offer) -> Extra:
    said = Plain("true") if offer.affiliate else ""
    return _filled(name=offer.name, url=offer.url, affiliate=said)


def read_image(name: str, value: Extra) -> Image:
    found = _texts(value or Table(), "alt", "caption", "credit", "licence", "source", "decorative")
    decorative = _truth(found.pop("decorative", ""))
    return Image(name, decorative=decorative, **found)


def write_image(image: Image) -> Extra:
    return _filled(
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        licence=image.licence,
        source=image.source,
        decorative=Plain("true") if image.decorative else "",
    )


def read_embargo(value: Extra) -> Embargo | None:
    if value in ("", Table()):
        return None
    found = _texts(value, "until", "zone")
    return Embargo(parse_moment(found.get("until", "")), found.get("zone", ""))


def write_embargo(embargo: Embargo | None) -> Extra:
    if embargo is None:
        return ""
    return Table((("until", Plain(embargo.until.isoformat())), ("zone", embargo.zone)))


def read_moment(value: Extra) -> datetime | None:
    text = read_text(value).strip()
    return parse_moment(text) if text else None


def read_date(value: Extra) -> PartialDate | None:
    text = read_text(value).strip()
    return PartialDate.parse(text) if text else None


def read_extra(value: Extra) -> Table:
    if value == "":
        return Table()
    if not isinstance(value, Table):
        raise ValueError("not a table")
    return value


def read_choice(choices: type[_Choice], usual: _Choice, value: Extra) -> _Choice:
    """Take one of the words of an enumeration; empty is the usual one."""
    return choices(read_text(value).strip().lower() or usual)


def write_number(value: int) -> Extra:
    """Write a whole number; 0, which means unknown, is empty."""
    return Plain(value) if value else ""


def write_day(value: PartialDate | datetime | None) -> Extra:
    """Write a date or a moment; None is empty."""
    if value is None:
        return ""
    return Plain(value.isoformat() if isinstance(value, datetime) else value)


def read_list(read: Callable[[Extra], _Item], value: Extra) -> tuple[_Item, ...]:
    """Take a list; a single text stands for a list of one, an empty one for none."""
    items = (value,) if isinstance(value, str) and value else value or ()
    return tuple(read(each) for each in _items(items))
