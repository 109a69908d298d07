"""Finds the letters that the page shows in the Markdown they were read from, so that a caret keeps its place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Final

from reviewdesk.markup.nodes import FootnoteMark, Raw, Separator
from reviewdesk.ui.body.rows.row import LINE_BREAK, THING, Box, ItemBox, Kind, Path, QuoteBox, Row, Thing

_LITERAL = (Kind.CODE, Kind.SOURCE)
_LINE_END = re.compile(r"\r\n|\r|\n")
_SOFT_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*[ \t]*")
_HARD_END = re.compile(r"(?:[ \t]*\\?(?:\r\n|\r|\n)|<br ?/?>(?:\r\n|\r|\n)?)[ \t]*(?:>[ \t]?)*[ \t]*|\u2028|\u2029")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_ADDRESS = r"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)"
_LINK_END = re.compile(rf"\](?:{_ADDRESS}|\s?\[[^\[\]]*\])", re.DOTALL)
_IMAGE = re.compile(rf"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\](?:{_ADDRESS}|\s?\[[^\[\]]*\])?", re.DOTALL)
_CLOSERS = re.compile(rf"(?:[*_~`]+|{_LINK_END.pattern}|\]|>)*", re.DOTALL)
_BLANKS = re.compile(r"[ \t]*")
_QUOTES = re.compile(r"[ \t]*(?:>[ \t]*)*")
_HASHES = re.compile(r"#{1,6}[ \t]*")
_MARKER = re.compile(r"(?:[-*+]|\d+\.)(?:[ \t]+|$)(?:>[ \t]*)*", re.MULTILINE)
_HEADER = re.compile(r"[ \t>]*/{3,}[ \t]*(?:pull-quote|spoiler)\b[ \t]*(?:\|[ \t]*)?")
_RULED = re.compile(r"[ \t>]*(?:=+|-+)[ \t]*$", re.MULTILINE)
_SIGNS: Final = frozenset("*_~`[]<>!#\\ \t\r\n\x02\x03")
_REACH: Final = 300


@dataclass(frozen=True, slots=True)
class _Shown:
    """The letters of a row, those that are code, and what stands among them as one piece."""

    text: str
    code: tuple[bool, ...]
    things: tuple[Thing | None, ...]


def places_of(source: str, rows: Sequence[Row]) -> list[list[int]]:
    """Give for each place of the caret in each row, one more than there are letters, its place in the source."""
    found: list[list[int]] = []
    at, above = 0, _NOWHERE
    for row in rows:
        places, after = _row(source, at, row, above)
        found.append(places)
        at, above = max(at, after), row.shape.path
    return found


_NOWHERE: Path = ()


def _row(source: str, at: int, row: Row, above: Path) -> tuple[list[int], int]:
    """Align one row; also give where the next one may begin."""
    kind = row.shape.kind
    if kind in (Kind.SPEAKER, Kind.SUMMARY):
        return _headed(source, at, row)
    if kind is Kind.CARD:
        return _card(source, at, row.spans[0].thing if row.spans else None)
    if not row.text:
        return _empty(source, at, _new_items(row.shape.path, above))
    if kind in _LITERAL:
        return _literal(source, at, row.text)
    shown = _shown(row)
    starts = list(_starts(source, at, row, above))
    for start in starts:
        places = _aligned(source, start, shown, is_strict=True)
        if places is not None:
            return _ended(source, places)
    places = _aligned(source, starts[0] if starts else at, shown, is_strict=False)
    return _ended(source, places or [at] * len(row.text) + [at])


def _ended(source: str, places: list[int]) -> tuple[list[int], int]:
    """Put the end of a row behind the signs that close its marks; the next row begins on a later line."""
    closed = _CLOSERS.match(source, places[-1])
    places[-1] = closed.end() if closed else places[-1]
    return places, _next_line(source, places[-1])


def _aligned(source: str, at: int, shown: _Shown, *, is_strict: bool) -> list[int] | None:
    """Pair letters with the source one by one; None where that would step over words."""
    places: list[int] = []
    while len(places) < len(shown.text):
        letter = len(places)
        taken, letters = _pair(source, at, shown, letter)
        if letters:
            places.extend([at] * letters)
            at += taken
            continue
        step = _hidden(source, at, shown, letter)
        if step:
            at += step
        elif is_strict:
            return None
        elif source.find(shown.text[letter], at, at + _REACH) < 0:
            places.append(at)
        else:
            at += 1
    return [*places, at]


def _pair(source: str, at: int, shown: _Shown, letter: int) -> tuple[int, int]:
    """Give how many characters of the source are how many letters; nothing where they differ."""
    sign = shown.text[letter]
    if sign == THING:
        return _thing(source, at, shown.things[letter])
    if sign in (LINE_BREAK, " "):
        ended = (_HARD_END if sign == LINE_BREAK else _SOFT_END).match(source, at)
        if ended is not None:
            return ended.end() - at, 1
    if not shown.code[letter]:
        entity, escape = _ENTITY.match(source, at), _ESCAPE.match(source, at)
        meant = unescape(entity[0]) if entity else ""
        if entity and meant != entity[0] and shown.text.startswith(meant, letter):
            return entity.end() - at, len(meant)
        if escape and escape[0][1] == sign:
            return 2, 1
        link = _LINK_END.match(source, at)
        if link is not None and not shown.text.startswith(link[0], letter):
            return 0, 0
    return (1, 1) if source.startswith(sign, at) or (sign == " " and source.startswith("\t", at)) else (0, 0)


def _thing(source: str, at: int, thing: Thing | None) -> tuple[int, int]:
    if isinstance(thing, FootnoteMark | Raw):
        sign = thing.source if isinstance(thing, Raw) else f"[^{thing.label}]"
        return (len(sign), 1) if source.startswith(sign, at) else (0, 0)
    image = _IMAGE.match(source, at)
    return (image.end() - at, 1) if image else (0, 0)


def _hidden(source: str, at: int, shown: _Shown, letter: int) -> int:
    """Give how many characters nobody sees stand here."""
    link = None if shown.code[letter] else _LINK_END.match(source, at)
    if link is not None:
        return link.end() - at
    return 1 if source[at : at + 1] in _SIGNS and at < len(source) else 0


def _starts(source: str, at: int, row: Row, above: Path) -> Iterator[int]:
    """Give where a row can begin: behind what the lines from here on begin with."""
    items = _new_items(row.shape.path, above)
    within = _QUOTES if any(isinstance(box, QuoteBox) for box in row.shape.path) else _BLANKS
    while at < len(source):
        start = _skipped(within, source, at)
        for _ in range(items):
            start = _skipped(_MARKER, source, start)
        if row.shape.kind is Kind.HEADING:
            start = _skipped(_HASHES, source, start)
        if not _is_line_end(source, start) and not _RULED.match(source, at):
            yield start
        at = _next_line(source, at)


def _new_items(path: Path, above: Path) -> int:
    known: frozenset[Box] = frozenset(above)
    return sum(isinstance(box, ItemBox) and box not in known for box in path)


def _headed(source: str, at: int, row: Row) -> tuple[list[int], int]:
    """Align what stands in the first line of a block of our own."""
    headers = [found for found in _HEADER.finditer(source) if _is_line_start(source, found.start())]
    is_before = row.shape.kind is Kind.SPEAKER
    fitting = [found for found in headers if (found.start() < at) == is_before]
    header = (fitting[-1] if is_before else fitting[0]) if fitting else None
    start = header.end() if header else at
    places = _aligned(source, start, _shown(row), is_strict=False) or [start] * (len(row.text) + 1)
    return places, at if is_before else _next_line(source, places[-1])


def _card(source: str, at: int, card: Thing | None) -> tuple[list[int], int]:
    """Put the places before and behind a card at both ends of what it was read from."""
    while at < len(source) and not source[at : _line_end(source, at)].strip():
        at = _next_line(source, at)
    start = end = _skipped(_QUOTES, source, at)
    is_ours = source.startswith("///", start)
    while end < len(source) and not (end > start and isinstance(card, Separator)):
        line = source[end : _line_end(source, end)].strip(" \t>")
        if (not line and not is_ours) or (is_ours and end > start and line == "///"):
            break
        end = _next_line(source, end)
    last = _line_end(source, end) if is_ours else len(source[:end].rstrip())
    return [start, max(last, start)], _next_line(source, last)


def _empty(source: str, at: int, items: int) -> tuple[list[int], int]:
    """Put the caret of a row without words behind an empty marker, or else on the next empty line."""
    line = at
    while items and line < len(source):
        start = _skipped(_MARKER, source, _skipped(_QUOTES, source, line))
        if _is_line_end(source, start) and start > line:
            return [start], _next_line(source, start)
        line = _next_line(source, line)
    return [min(at, len(source))], at


def _literal(source: str, at: int, text: str) -> tuple[list[int], int]:
    """Align lines that are taken literally; each stands at the end of a line of the source."""
    lines = text.split(LINE_BREAK)
    spans = _lines(source, at)
    first = next((here for here in range(len(spans)) if _stands(source, spans[here:], lines)), 0)
    places: list[int] = []
    for line, (start, end) in zip(lines, spans[first:], strict=False):
        left = max(end - len(line), start)
        places.extend(min(left + column, end) for column in range(len(line) + 1))
    places = places[: len(text) + 1]
    last = places[-1] if places else at
    return places + [last] * (len(text) + 1 - len(places)), _next_line(source, last)


def _stands(source: str, spans: list[tuple[int, int]], lines: list[str]) -> bool:
    return len(spans) >= len(lines) and all(
        source[start:end].strip(" \t>") == line.strip(" \t>") for (start, end), line in zip(spans, lines, strict=False)
    )


def _lines(source: str, at: int) -> list[tuple[int, int]]:
    spans = []
    while True:
        end = _line_end(source, at)
        spans.append((at, end))
        if end == len(source):
            return spans
        at = _next_line(source, at)


def _shown(row: Row) -> _Shown:
    spans = [(span, letter) for span in row.spans for letter in span.text]
    return _Shown(
        "".join(letter for _, letter in spans),
        tuple(span.marks.code for span, _ in spans),
        tuple(span.thing for span, _ in spans),
    )


def _skipped(pattern: re.Pattern[str], source: str, at: int) -> int:
    found = pattern.match(source, at)
    return found.end() if found else at


def _line_end(source: str, at: int) -> int:
    found = _LINE_END.search(source, at)
    return found.start() if found else len(source)


def _next_line(source: str, at: int) -> int:
    found = _LINE_END.search(source, at)
    return found.end() if found else len(source)


def _is_line_start(source: str, at: int) -> bool:
    return at == 0 or source[at - 1] in "\r\n"


def _is_line_end(source: str, at: int) -> bool:
    return at == len(source) or source[at] in "\r\n"
