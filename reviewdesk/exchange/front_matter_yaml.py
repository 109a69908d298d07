"""The YAML of a head: scalars are text, tables keep their order, and what could hide a bomb is refused.

Anchors, aliases and tags are refused, for some hundred bytes of them can fill the memory. No scalar is guessed at:
a film called `1917` is no number, and Norway (`NO`) is not false.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.errors import NotAReviewError

MAX_DEPTH = 32
MAX_KEY = 500
MAX_WRITTEN_KEY = 1000  # YAML 1.2, 7.4.2: a key of over 1024 characters needs another spelling
MAX_WIDTH = 100

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_GUESSED = frozenset(["y", "n", "yes", "no", "true", "false", "on", "off", "null"])  # no text for YAML 1.1
_MEANT = re.compile(r"[:#,\[\]{}]")
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


class Plain(str):
    """A number, date or truth value, which is written without quotes though it does not look like text."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Head:
    """The values of a head; `lines` has the line in the file of each key and, as `work.title`, of each key below it."""

    values: Table
    lines: Mapping[str, int]


def load(text: str, name: str, depth: int = MAX_DEPTH) -> Head | None:
    """Read a head; None where it is no table; NotAReviewError, with the line, where it cannot be read or is refused."""
    reader = _Reader(text, name, depth)
    try:
        value = reader.document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise NotAReviewError("head-unreadable", name=name, line=line, reason=error.problem) from error
    except yaml.YAMLError as error:
        raise NotAReviewError("head-unreadable", name=name, line=1, reason=str(error).split("\n")[0]) from error
    if value == "":
        return Head(Table(), {})
    return Head(value, reader.lines) if isinstance(value, Table) else None


def comments_in(text: str) -> int:
    """Count the comments of a head that can be read: what stands behind a `#` outside of its values."""
    if "#" not in text:
        return 0
    rest: list[str] = []
    at = 0
    for token in yaml.scan(text, Loader=_LOADER):
        if isinstance(token, yaml.ScalarToken):
            rest.append(text[at : token.start_mark.index])
            at = token.end_mark.index
    rest.append(text[at:])
    return sum("#" in line for part in rest for line in part.splitlines())


class _Reader:
    def __init__(self, text: str, name: str, depth: int) -> None:
        self.lines: dict[str, int] = {}
        self._events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=_LOADER))
        self._name = name
        self._depth = depth

    def document(self) -> Extra:
        """Read the one document of the head."""
        for event in self._events:
            if not isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
                value = "" if isinstance(event, yaml.StreamEndEvent) else self._value(event, ())
                for _ in self._events:  # what follows must be sound as well
                    pass
                return value
        return ""

    def _value(self, event: yaml.Event, path: tuple[str, ...]) -> Extra:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise self._refused("head-forbids", event)
        if len(path) > self._depth:
            raise self._refused("head-too-deep", event)
        if isinstance(event, yaml.ScalarEvent):
            return "" if event.implicit[0] and event.value in ("~", "null") else str(event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return tuple(self._value(each, (*path, "")) for each in self._until(yaml.SequenceEndEvent))
        return self._table(path)

    def _table(self, path: tuple[str, ...]) -> Table:
        entries: dict[str, Extra] = {}
        for event in self._until(yaml.MappingEndEvent):
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                raise self._refused("head-key", event)
            key = str(self._value(event, path))
            if len(key) > MAX_KEY:
                raise self._refused("head-key", event)
            if key in entries:
                raise self._refused("head-key-twice", event, key=key)
            here = (*path, key)
            if len(here) <= 2:
                self.lines[".".join(here)] = _line(event)
            entries[key] = self._value(next(self._events), here)
        return Table(tuple(entries.items()))

    def _until(self, end: type[yaml.Event]) -> Iterator[yaml.Event]:
        for event in self._events:
            if isinstance(event, end):
                return
            yield event

    def _refused(self, code: str, event: yaml.Event, **data: str) -> NotAReviewError:
        return NotAReviewError(code, name=self._name, line=_line(event), **data)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 2 if event.start_mark else 1


def dump(values: Table) -> str:
    """Write a head that every YAML reader takes as it was meant.

    ValueError for what no head can hold: lone surrogates, a name that stands twice or is too long, nesting too deep.
    """
    return "".join(_block(values, ""))


def _block(values: Table, indent: str) -> Iterator[str]:
    _check_names(values)
    for name, value in values.entries:
        line = f"{indent}{_scalar(name)}: {_flow(value, 1)}"
        if len(line) <= MAX_WIDTH or isinstance(value, str) or len(indent) > 2:
            yield line + "\n"
        elif isinstance(value, Table):
            yield f"{indent}{_scalar(name)}:\n"
            yield from _block(value, indent + "  ")
        else:
            yield f"{indent}{_scalar(name)}:\n"
            yield from (f"{indent}  - {_flow(each, 2)}\n" for each in value)


def _flow(value: Extra, depth: int) -> str:
    if depth >= MAX_DEPTH:
        raise ValueError("nested too deep")
    if isinstance(value, str):
        return _scalar(value)
    if isinstance(value, Table):
        _check_names(value)
        pairs = (f"{_scalar(name)}: {_flow(each, depth + 1)}" for name, each in value.entries)
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(_flow(each, depth + 1) for each in value) + "]"


def _check_names(values: Table) -> None:
    names = [name for name, _ in values.entries]
    if len(set(names)) < len(names) or any(len(_scalar(name)) > MAX_WRITTEN_KEY for name in names):
        raise ValueError("a name stands twice or is too long")


def _scalar(text: str) -> str:
    if isinstance(text, Plain):
        return str(text)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("half a character (a lone surrogate) has no place in UTF-8")
    if _reads_as_text(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _reads_as_text(text: str) -> bool:
    return (
        text[:1].isalpha()
        and text.isprintable()
        and not text.endswith(" ")
        and not _MEANT.search(text)
        and text.casefold() not in _GUESSED
    )
