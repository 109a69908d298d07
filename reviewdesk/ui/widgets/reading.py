"""Reads what a critic types for a date, a duration or a credit, and writes it back as one would print it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from reviewdesk.domain.dates import PartialDate, parse_moment
from reviewdesk.domain.film import Certificate, Offer, Release
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit

DOT = " · "
"""Stands between the parts of one entry, such as a name and a role."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_CLOCK = re.compile(
    r"(?P<day>.*?)[ ,T]+(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?: *(?P<zone>Z|UTC|[+-]\d\d:?\d\d))?", re.I
)
_H, _M, _S = "hours?|hrs?|h|stunden?|std|heures?", "minutes?|minuten|mins?|min|m|′|'", "seconds?|secs?|sec|s|″"
_MINUTES = re.compile(rf"(\d{{1,4}}) *(?:{_M})?\.?", re.I)
_HOURS = re.compile(
    rf"(\d{{1,2}}) *(?:{_H})\.?(?: *(?:,|and|und|et|&)? *(\d{{1,2}}) *(?:{_M})?\.?)?(?: *0+ *(?:{_S})\.?)?", re.I
)
_CLOCKED = re.compile(r"(\d{1,2}):(\d{2})(?::00)?")
_PARTED = re.compile(rf"(\d{{1,2}})(?:[.,](\d{{1,2}})|(½)) *(?:{_H})\.?", re.I)
_PERIOD = re.compile(r"PT(?=\d)(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:0+S)?", re.I)
_AS = re.compile(r"\s+as\s+|\s*·\s*", re.I)


def read_date(text: str) -> PartialDate | None:
    """Read `2023`, `2023-09`, `Sep 2023`, `15 Sep 2023`, `September 15, 2023` or `15.9.2023`; empty is no date."""
    plain = " ".join(text.replace(",", " ").split())
    if not plain:
        return None
    if re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{4}", plain):
        day, month, year = plain.split(".")
        return PartialDate(int(year), int(month), int(day))
    words = [word.rstrip(".") for word in plain.split(" ")]
    if len(words) == 1:
        return PartialDate.parse(plain)
    return _worded_date(words, text)


def _worded_date(words: Sequence[str], text: str) -> PartialDate:
    *days, year = words
    months = [word for word in days if not word.isdigit()]
    numbers = [int(word) for word in days if word.isdigit()]
    if len(months) != 1 or len(numbers) > 1 or not re.fullmatch(r"\d{4}", year):
        raise ValueError(f"not a date: {text!r}")
    return PartialDate(int(year), _month(months[0]), numbers[0] if numbers else 0)


def _month(word: str) -> int:
    name = word.casefold()
    for number, whole in enumerate(_LONG_MONTHS, start=1):
        if len(name) >= 3 and whole.startswith(name.removesuffix("t") if name == "sept" else name):
            return number
    raise ValueError(f"not a month: {word!r}")


def write_date(date: PartialDate | None) -> str:
    """Write `15 Sep 2023`, `Sep 2023` or `2023`."""
    if date is None:
        return ""
    parts = (str(date.day) if date.day else "", MONTHS[date.month - 1] if date.month else "", f"{date.year:04}")
    return " ".join(part for part in parts if part)


def read_moment(text: str) -> datetime | None:
    """Read a day and a clock, `15 Sep 2023 09:00` or ISO 8601, with or without an offset; empty is no moment."""
    plain = text.strip()
    if not plain:
        return None
    match = _CLOCK.fullmatch(plain)
    if match is None:
        if ":" not in plain:
            raise ValueError(f"no clock: {text!r}")
        return parse_moment(plain)
    date = read_date(match["day"])
    if date is None or not date.day:
        raise ValueError(f"no day: {text!r}")
    return datetime(
        date.year, date.month, date.day, int(match["hour"]), int(match["minute"]), tzinfo=_zone(match["zone"])
    )


def _zone(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text.upper() in ("Z", "UTC"):
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)


def write_moment(moment: datetime | None) -> str:
    """Write `15 Sep 2023 09:00`, with the offset where there is one; seconds are shown only where they count."""
    if moment is None:
        return ""
    if moment.second or moment.microsecond:
        return moment.isoformat()
    day = write_date(PartialDate(moment.year, moment.month, moment.day))
    offset = moment.isoformat()[16:].removeprefix(":00")
    return f"{day} {moment:%H:%M}{' ' if offset else ''}{offset}"


def read_year(text: str) -> int:
    """Read a year of four digits; empty is 0, for unknown."""
    plain = text.strip()
    if not plain:
        return 0
    if not re.fullmatch(r"[0-9]{4}", plain) or not int(plain):
        raise ValueError(f"not a year: {text!r}")
    return int(plain)


def write_year(year: int) -> str:
    return str(year) if year else ""


def read_ordinal(text: str) -> int:
    """Read `7`, `07`, `E07` or `no. 7`; empty is 0, for unknown."""
    plain = text.strip()
    if not plain:
        return 0
    match = re.fullmatch(r"(?:[^\W\d_]+\.? *)?([0-9]{1,5})\.?", plain)
    if match is None or not int(match[1]):
        raise ValueError(f"not a place in a row: {text!r}")
    return int(match[1])


def write_ordinal(number: int) -> str:
    return str(number) if number else ""


def read_minutes(text: str) -> int:
    """Read `121`, `121 min`, `2h 1m`, `2:01`, `2 hours and 1 minute`, `1.5 h` or `PT2H1M`; empty is 0, for unknown."""
    plain = text.strip()
    minutes = _minutes(plain) if plain else 0
    if plain and not minutes:
        raise ValueError(f"not a duration: {text!r}")
    return minutes


def _minutes(plain: str) -> int:
    if match := _MINUTES.fullmatch(plain):
        return int(match[1])
    if match := _PERIOD.fullmatch(plain):
        return int(match[1] or 0) * 60 + int(match[2] or 0)
    if match := _PARTED.fullmatch(plain):
        return int(match[1]) * 60 + (30 if match[3] else round(float(f"0.{match[2]}") * 60))
    match = _CLOCKED.fullmatch(plain) or _HOURS.fullmatch(plain)
    return int(match[1]) * 60 + int(match[2] or 0) if match and int(match[2] or 0) < 60 else 0


def write_minutes(minutes: int) -> str:
    return f"{minutes} min" if minutes else ""


def read_name(text: str) -> str:
    """Read a name; ValueError where nothing is left of it."""
    name = " ".join(text.split())
    if not name:
        raise ValueError("no name")
    return name


def read_credit(text: str) -> Credit:
    """Read `Michael Peña as José Hernández` or `Michael Peña · José Hernández`."""
    name, *roles = _AS.split(text.strip(), maxsplit=1)
    return Credit(read_name(name), " ".join(" ".join(roles).split()))


def name_in_credit(text: str) -> str:
    """Give the name that is being typed; empty once its part follows."""
    return "" if _AS.search(text.lstrip()) else text.strip()


def write_credit(credit: Credit) -> str:
    return _joined(credit.name, credit.role)


def read_release(line: str) -> Release:
    """Read `15 Sep 2023 · US`; the place may be left out."""
    day, place = _parts(line, 2)
    date = read_date(day)
    if date is None:
        raise ValueError(f"no date: {line!r}")
    return Release(place, date)


def write_release(release: Release) -> str:
    return _joined(write_date(release.on), release.country)


def read_certificate(line: str) -> Certificate:
    """Read `PG · US`; the place may be left out."""
    label, place = _parts(line, 2)
    return Certificate(place, read_name(label))


def write_certificate(certificate: Certificate) -> str:
    return _joined(certificate.label, certificate.country)


def read_offer(line: str) -> Offer:
    """Read `Prime Video · https://… · affiliate`; all but the name may be left out."""
    name, *rest = _parts(line, 3)
    is_affiliate = any(part.casefold() == "affiliate" for part in rest)
    address, *more = [part for part in rest if part and part.casefold() != "affiliate"] or [""]
    if more or (address and not address.startswith(("https://", "http://"))):
        raise ValueError(f"not an offer: {line!r}")
    return Offer(read_name(name), address, is_affiliate)


def write_offer(offer: Offer) -> str:
    return _joined(offer.name, offer.url, "affiliate" if offer.affiliate else "")


def read_id(line: str) -> ExternalId:
    """Read `imdb · tt11426232`, or the same with a colon or a blank between."""
    match = re.fullmatch(r"([^\s:·]+)\s*[:·\s]\s*(\S+)", line.strip())
    if match is None:
        raise ValueError(f"not an id: {line!r}")
    return ExternalId(match[1].casefold(), match[2])


def write_id(external: ExternalId) -> str:
    return _joined(external.catalogue, external.value)


def _parts(line: str, count: int) -> list[str]:
    parts = [part.strip() for part in line.split("·")]
    if len(parts) > count:
        raise ValueError(f"too many parts: {line!r}")
    return parts + [""] * (count - len(parts))


def _joined(*parts: str) -> str:
    return DOT.join(part for part in parts if part)
