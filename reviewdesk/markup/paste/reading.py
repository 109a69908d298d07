"""Reads what was copied elsewhere as what it means here; how it looked there does not come along."""

from dataclasses import dataclass

from reviewdesk.markup.nodes import Blocks, Paragraph, Text
from reviewdesk.markup.paste.blocks import BLOCKS
from reviewdesk.markup.paste.cleaning import clean
from reviewdesk.markup.paste.elements import tree
from reviewdesk.markup.paste.flow import Flow, Notes
from reviewdesk.markup.paste.inlines import INLINES
from reviewdesk.markup.paste.lists import joined_all
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.settling import settled
from reviewdesk.markup.tidy import tidy


@dataclass(frozen=True, slots=True)
class Pasted:
    """The blocks of a paste, tidy, and the codes of what was not taken (see `Loss`)."""

    blocks: Blocks
    dropped: tuple[str, ...] = ()


def read_html(html: str) -> Pasted:
    """Read the HTML of a clipboard; never raises, and takes bounded time for any text."""
    cleaned = clean(html)
    if cleaned.paragraphs:
        blocks = tidy(tuple(Paragraph((Text(words),)) for words in cleaned.paragraphs))
        return Pasted(blocks, _codes(cleaned.losses))
    body, is_flattened = tree(cleaned.markup)
    notes = Notes(INLINES, BLOCKS, cleaned.from_word, set(cleaned.losses))
    if is_flattened:
        notes.losses.add(Loss.TOO_DEEP)
    blocks = Flow(notes).read(body.children)
    return Pasted(tidy(joined_all(settled(blocks))), _codes(notes.losses))


def _codes(losses: set[Loss] | frozenset[Loss]) -> tuple[str, ...]:
    return tuple(loss.value for loss in Loss if loss in losses)
