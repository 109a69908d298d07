"""The words in what stands in the text as one piece: cells, captions, alt texts; to be found and replaced there."""

from dataclasses import replace

from reviewdesk.markup.nodes import AlsoRead, Embed, Figure, Image, Inlines, Table
from reviewdesk.markup.tidy import tidy_inlines
from reviewdesk.ui.body.rows.gathering import inlines_of
from reviewdesk.ui.body.rows.row import THING, Span, Thing
from reviewdesk.ui.body.rows.spreading import spans_of


def words_in(thing: Thing | None) -> tuple[str, ...]:
    """Give the words of a piece, slot by slot; what stands among them as a piece itself is a line end."""
    match thing:
        case Table(_, header, rows):
            cells = [cell for row in (header, *rows) for cell in row]
            return tuple("".join(span.text for span in spans_of(cell)).replace(THING, "\n") for cell in cells)
        case Figure(_, alt, caption):
            return (alt, caption or "")
        case Embed(_, caption):
            return (caption,)
        case AlsoRead(_, text):
            return (text,)
        case Image(_, alt):
            return (alt,)
    return ()


def with_words(thing: Thing, slot: int, stretch: tuple[int, int], words: str) -> Thing:
    """Give a piece with other words in a stretch of one of its slots, marked as the first letter there is."""
    match thing:
        case Table(_, header, rows):
            cells = [cell for row in (header, *rows) for cell in row]
            cells[slot] = _rewritten(cells[slot], stretch, words)
            width = len(header)
            parts = [tuple(cells[at : at + width]) for at in range(0, len(cells), width)]
            return replace(thing, header=parts[0], rows=tuple(parts[1:]))
        case Figure(_, alt, caption):
            if slot:
                return replace(thing, caption=_cut(caption or "", stretch, words) or None)
            return replace(thing, alt=_cut(alt, stretch, words))
        case Embed(_, caption):
            return replace(thing, caption=_cut(caption, stretch, words))
        case AlsoRead(_, text):
            return replace(thing, text=_cut(text, stretch, words) or thing.target)
        case Image(_, alt):
            return replace(thing, alt=_cut(alt, stretch, words))
    return thing


def _cut(text: str, stretch: tuple[int, int], words: str) -> str:
    return " ".join((text[: stretch[0]] + words + text[stretch[1] :]).split())


def _rewritten(cell: Inlines, stretch: tuple[int, int], words: str) -> Inlines:
    low, high = stretch
    letters = [Span(letter, span.marks, span.thing) for span in spans_of(cell) for letter in span.text]
    new = Span(words, letters[low].marks)
    return tidy_inlines(inlines_of([*letters[:low], new, *letters[high:]]))
