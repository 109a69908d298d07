"""Reads what was copied elsewhere as what it means here; how it looked there does not come along."""

from dataclasses import dataclass

from reviewdesk.markup.elements import tree
from reviewdesk.markup.nodes import Blocks, Paragraph, Text
from reviewdesk.markup.paste.blocks import BLOCKS
from reviewdesk.markup.paste.cleaning import clean
from reviewdesk.markup.paste.cutting import cut
from reviewdesk.markup.paste.flow import Flow, Notes
from reviewdesk.markup.paste.inlines import INLINES
from reviewdesk.markup.paste.lists import joined_all
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.settling import settled
from reviewdesk.markup.tidy import tidy


@dataclass(frozen=True, slots=True)
class Pasted:
    """The blocks of a paste, tidy, and the codes of what was not taken (see `Loss`); `pictures` counts those."""

    blocks: Blocks
    dropped: tuple[str, ...] = ()
    pictures: int = 0


def read_html(html: str) -> Pasted:
    """Read the HTML of a clipboard; never raises, and takes bounded time for any text."""
    cleaned = clean(html)
    if cleaned.paragraphs:
        blocks = tidy(tuple(Paragraph((Text(words),)) for words in cleaned.paragraphs))
        return _pasted(blocks, set(cleaned.losses))
    body, is_flattened = tree(cleaned.markup)
    notes = Notes(INLINES, BLOCKS, cleaned.from_word, set(cleaned.losses))
    if is_flattened:
        notes.losses.add(Loss.TOO_DEEP)
    blocks = Flow(notes).read(body.children)
    return _pasted(tidy(joined_all(settled(blocks))), notes.losses, notes.pictures)


def _pasted(blocks: Blocks, losses: set[Loss], pictures: int = 0) -> Pasted:
    blocks, was_cut = cut(blocks)
    found = losses | {Loss.TOO_LONG} if was_cut else losses
    return Pasted(blocks, tuple(loss.value for loss in Loss if loss in found), pictures)
