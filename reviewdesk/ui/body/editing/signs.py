"""The signs of Markdown around words: what they mark once the last of them is typed, in a row or in a cell."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextCursor

from reviewdesk.ui.body.editing.marking import Marking
from reviewdesk.ui.body.rows.places import length, select
from reviewdesk.ui.body.rows.row import Marks


@dataclass(frozen=True, slots=True)
class _Sign:
    """What is typed around words, and what it makes of them."""

    last: str
    pattern: re.Pattern[str]
    change: Callable[[Marks, re.Match[str]], Marks]


_SIGNS = (
    _Sign(
        "*", re.compile(r"(?<![*\\])\*\*(?P<words>[^*\s](?:[^*]*[^*\s])?)\*\*$"), lambda m, _: replace(m, strong=True)
    ),
    _Sign(
        "*", re.compile(r"(?<![*\\\w])\*(?P<words>[^*\s](?:[^*]*[^*\s])?)\*$"), lambda m, _: replace(m, emphasis=True)
    ),
    _Sign("~", re.compile(r"(?<![~\\])~~(?P<words>[^~\s](?:[^~]*[^~\s])?)~~$"), lambda m, _: replace(m, strike=True)),
    _Sign("`", re.compile(r"(?<![`\\])`(?P<words>[^`\s](?:[^`]*[^`\s])?)`$"), lambda m, _: replace(m, code=True)),
    _Sign(
        ")",
        re.compile(r"(?<![!\\])\[(?P<words>[^\[\]]+)\]\((?P<address>[^()\s]+)\)$"),
        lambda m, found: replace(m, link=(found["address"], None)),
    ),
)


@dataclass(frozen=True, slots=True)
class Marked:
    """Words that signs stand around."""

    sign: _Sign
    found: re.Match[str]

    def take(self, cursor: QTextCursor, marking: Marking) -> Marks:
        """Put marks in the place of the signs before the cursor; gives the marks to type on with."""
        before = self.found.string
        start = cursor.block().position() + length(before[: self.found.start()])
        words = start + length(before[self.found.start() : self.found.start("words")])
        end = words + length(self.found["words"])
        document = cursor.document()
        cursor.beginEditBlock()
        marks = marking.before(cursor)
        select(document, end, cursor.position()).removeSelectedText()
        select(document, start, words).removeSelectedText()
        marking.change(select(document, start, start + end - words), self._changed)
        cursor.endEditBlock()
        return marks

    def _changed(self, marks: Marks) -> Marks:
        return self.sign.change(marks, self.found)


def signs_before(text: str) -> Marked | None:
    """Find the signs that the last letter of a text closes."""
    for sign in _SIGNS:
        found = sign.pattern.search(text) if text.endswith(sign.last) else None
        if found is not None:
            return Marked(sign, found)
    return None
