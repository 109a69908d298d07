"""A head that is one JSON object at the top of the file, as Hugo has it; its values become text as those of YAML do."""

import json
import re

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.errors import NotAReviewError
from reviewdesk.exchange.front_matter_text import MAX_HEAD, Parts, check_size
from reviewdesk.exchange.front_matter_yaml import MAX_DEPTH, MAX_KEY
from reviewdesk.exchange.importers.structured_data import whole

_OPENING = re.compile(r'\ufeff?\{[ \t]*(?:\r?\n[ \t\r\n]*)?"')
_ENDING = re.compile(r"[ \t]*(?:\r\n|\n|\r|\Z)")


def json_head(text: str, name: str) -> tuple[Table, Parts] | None:
    """Part head and body; None where no object begins the text, NotAReviewError where that is not sound."""
    if not _OPENING.match(text):
        return None
    start = text.index("{")
    decoder = json.JSONDecoder(object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str)
    try:
        values, end = decoder.raw_decode(text[: start + MAX_HEAD + 1], start)
    except json.JSONDecodeError as error:
        reason = error.msg[:1].lower() + error.msg[1:]
        raise NotAReviewError("head-not-json", name=name, line=error.lineno, reason=reason) from error
    except RecursionError as error:
        raise NotAReviewError("head-too-deep", name=name, line=1) from error
    closing = _ENDING.match(text, end)
    if closing is None:
        line = text.count("\n", 0, end) + 1
        raise NotAReviewError("head-not-json", name=name, line=line, reason="something follows its last bracket")
    head = text[start:end]
    check_size(head, name)
    table = _value(values, 1, name)
    assert isinstance(table, Table)
    return table, Parts(head, text[closing.end() :])


class _Pairs(list[tuple[str, object]]):
    """The names of an object with their values, in order, also where one stands twice."""


def _value(value: object, depth: int, name: str) -> Extra:
    if isinstance(value, list) and depth >= MAX_DEPTH:
        raise NotAReviewError("head-too-deep", name=name, line=1)
    if isinstance(value, _Pairs):
        return Table(tuple(_entries(value, depth, name)))
    if isinstance(value, list):
        return tuple(_value(each, depth + 1, name) for each in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(whole(str(value)))


def _entries(pairs: _Pairs, depth: int, name: str) -> list[tuple[str, Extra]]:
    entries: dict[str, Extra] = {}
    for spelled, value in pairs:
        key = str(whole(spelled))
        if len(key) > MAX_KEY:
            raise NotAReviewError("head-key", name=name, line=1)
        if key in entries:
            raise NotAReviewError("head-key-twice", name=name, line=1, key=key)
        entries[key] = _value(value, depth + 1, name)
    return list(entries.items())
