"""A head between two lines of `+++`, as Hugo has it: TOML, whose values become text as those of YAML do."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.errors import NotAReviewError
from reviewdesk.exchange.front_matter_text import Parts, check_size
from reviewdesk.exchange.front_matter_yaml import MAX_DEPTH, MAX_KEY

_OPENING = re.compile(r"\+\+\+[ \t]*(?:\r\n|\n|\r)")
_CLOSING = re.compile(r"^\+\+\+[ \t]*(?:\r\n|\n|\r(?!\n)|\Z)", re.MULTILINE)
_DOTTED = re.compile(r"(?:[\w\"'-]{1,500}[ \t]{0,9}\.[ \t]{0,9}){60}")
"""A key of so many parts: the parser goes through all of them again for each."""
_PLACE = re.compile(r"\s*\(at line (\d+), column \d+\)|\s*\(at end of document\)")


def split_toml(text: str, name: str) -> Parts | None:
    """Part head and body; None where the text does not begin with `+++`, TooLargeError where the head is too large."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return None
    head = text[opening.end() : closing.start()]
    check_size(head, name)
    return Parts(head, text[closing.end() :])


def load_toml(head: str, name: str) -> Table:
    """Read a head; NotAReviewError, with the line in the file, where it is not sound or nested too deep."""
    deep = _DOTTED.search(head)
    if deep is not None:
        raise NotAReviewError("head-too-deep", name=name, line=head.count("\n", 0, deep.start()) + 2)
    try:
        values = tomllib.loads(head.replace("\r\n", "\n"), parse_float=str)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        at = int(found[1]) if found and found[1] else head.count("\n")
        reason = _PLACE.sub("", str(error))
        raise NotAReviewError("head-not-toml", name=name, line=at + 1, reason=reason) from error
    except RecursionError as error:
        raise NotAReviewError("head-too-deep", name=name, line=2) from error
    except ValueError as error:
        raise NotAReviewError("head-not-toml", name=name, line=2, reason="a number is too long") from error
    return Table(tuple((key, _entry(key, value, head, name)) for key, value in values.items()))


def _entry(key: str, value: object, head: str, name: str) -> Extra:
    """Read a value at the top, whose line a refusal can name."""
    try:
        _check(key)
        return _value(value, 2)
    except _RefusedError as error:
        found = re.search(rf"^[ \t\[]*[\"']?{re.escape(key)}\b", head, re.MULTILINE)
        line = head.count("\n", 0, found.start()) + 2 if found else 2
        raise NotAReviewError(str(error), name=name, line=line) from error


class _RefusedError(ValueError):
    """Says by its code why a value is not taken."""


def _check(key: str) -> None:
    if len(key) > MAX_KEY:
        raise _RefusedError("head-key")


def _value(value: object, depth: int) -> Extra:
    if isinstance(value, Mapping | list) and depth >= MAX_DEPTH:
        raise _RefusedError("head-too-deep")
    if isinstance(value, Mapping):
        for key in value:
            _check(key)
        return Table(tuple((key, _value(each, depth + 1)) for key, each in value.items()))
    if isinstance(value, list):
        return tuple(_value(each, depth + 1) for each in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, datetime | date | time) else str(value)
