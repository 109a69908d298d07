"""Tells a place on the page by the letters before it in its block: all that the page and its HTML have in common.

Quotation marks, dashes and blanks may be set otherwise in the HTML; letters and digits are the same ones.
"""

from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtGui import QTextBlock

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.places import length, preceding, select, text_before


@dataclass(frozen=True, slots=True)
class Place:
    """A source block, how many letters of it stand before, and how many other signs since the last letter."""

    block: int
    letters: int = 0
    signs: int = 0


def letters_in(text: str) -> int:
    """Count letters and digits."""
    return sum(map(str.isalnum, text))


def place_at(body: BodyDocument, position: int) -> Place:
    """Give the place of a position."""
    row = body.qt_document.findBlock(position)
    index = body.block_index(row)
    earlier = takewhile(lambda other: body.block_index(other) == index, preceding(row))
    before = text_before(select(body.qt_document, position, position))
    return Place(index, sum(letters_in(other.text()) for other in earlier) + letters_in(before))


def position_of(body: BodyDocument, place: Place) -> int:
    """Give the position of a place, or of the last one in its block where that has fewer letters."""
    row, left = body.text_block(place.block), place.letters
    while left > letters_in(row.text()) and _goes_on(body, row, place.block):
        left -= letters_in(row.text())
        row = row.next()
    text = row.text()
    end = _behind(text, left)
    signs = len(list(takewhile(lambda sign: not sign.isalnum(), text[end:])))
    if place.signs > signs and left and _goes_on(body, row, place.block):
        return row.next().position()
    return row.position() + length(text[: end + min(place.signs, signs)])


def _goes_on(body: BodyDocument, row: QTextBlock, index: int) -> bool:
    return row.next().isValid() and body.block_index(row.next()) == index


def _behind(text: str, letters: int) -> int:
    """Give the place in a text that so many letters stand before."""
    places = [at for at, sign in enumerate(text, 1) if sign.isalnum()]
    return places[min(letters, len(places)) - 1] if letters and places else 0
