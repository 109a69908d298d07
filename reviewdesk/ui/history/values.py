"""What differs in a field, in words: letters typed over by word, lists by entry, anything else as a whole."""

from collections.abc import Callable, Iterator
from typing import Any

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.extra import Table
from reviewdesk.domain.fields import Kind
from reviewdesk.services.history.differences import Change, FieldDifference, Piece, differing_words, hunks
from reviewdesk.ui.form.words import media_choices, spoiler_choices
from reviewdesk.ui.widgets import reading
from reviewdesk.ui.words import status_words

_PROSE = (Kind.TEXT, Kind.PARAGRAPH)


def pieces_of(differing: FieldDifference) -> tuple[Piece, ...]:
    """Give the pieces of a field's old and new value in reading order; an empty value has none."""
    kind, old, new = _parts(differing)
    if kind in _PROSE:
        return differing_words(old, new)
    if kind in _ENTRIES:
        write = _ENTRIES[kind]
        return tuple(_entries([write(each) for each in old], [write(each) for each in new]))
    write = _WHOLE.get(kind, str)
    both = (Piece(Change.REMOVED, write(old)), Piece(Change.ADDED, write(new)))
    shown = [piece for piece in both if piece.text]
    return tuple(shown) if len(shown) < 2 else (shown[0], Piece(Change.SAME, " "), shown[1])


def _parts(differing: FieldDifference) -> tuple[Kind, Any, Any]:
    return differing.field.kind, differing.old, differing.new


def _entries(old: list[str], new: list[str]) -> Iterator[Piece]:
    gap = ""
    for hunk in hunks(old, new):
        entries = [
            (Change.SAME if hunk.is_same else Change.REMOVED, old[hunk.start : hunk.end]),
            (Change.ADDED, [] if hunk.is_same else new[hunk.other_start : hunk.other_end]),
        ]
        for change, texts in entries:
            for text in texts:
                if gap:
                    yield Piece(Change.SAME, gap)
                yield Piece(change, text)
                gap = " · "


def _embargo(embargo: Embargo | None) -> str:
    return f"{reading.write_moment(embargo.until)} {embargo.zone}" if embargo else ""


def _one_of(choices: Callable[[], list[tuple[Any, str]]]) -> Callable[[Any], str]:
    def write(value: Any) -> str:
        return str(dict(choices())[value])

    return write


def _status(status: str) -> str:
    return status_words()[status]


def _rating(rating: Any) -> str:
    return str(rating.label) if rating else ""


def _number(number: int) -> str:
    return str(number) if number else ""


def _image(image: Any) -> str:
    return f"{image.name}: {image.alt}" if image.alt else str(image.name)


def _extra(extra: Table) -> str:
    return ", ".join(name for name, _ in extra.entries)


_ENTRIES: dict[Kind, Callable[[Any], str]] = {
    Kind.NAMES: str,
    Kind.LINES: str,
    Kind.CREDITS: reading.write_credit,
    Kind.RELEASES: reading.write_release,
    Kind.CERTIFICATES: reading.write_certificate,
    Kind.OFFERS: reading.write_offer,
    Kind.IDS: reading.write_id,
    Kind.IMAGES: _image,
}

_WHOLE: dict[Kind, Callable[[Any], str]] = {
    Kind.NUMBER: _number,
    Kind.ORDINAL: _number,
    Kind.MINUTES: reading.write_minutes,
    Kind.STATUS: _status,
    Kind.MEDIA: _one_of(media_choices),
    Kind.SPOILERS: _one_of(spoiler_choices),
    Kind.MOMENT: reading.write_moment,
    Kind.DATE: reading.write_date,
    Kind.EMBARGO: _embargo,
    Kind.RATING: _rating,
    Kind.EXTRA: _extra,
}
