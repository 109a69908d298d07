"""Reads the HTML of an article into a body of ours: its words, links and images in their order, and nothing lost."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewdesk.markup.articles.cleaning import has_odd_link, is_too_much, well_formed
from reviewdesk.markup.articles.footnotes import take_footnotes
from reviewdesk.markup.articles.readers import Readers
from reviewdesk.markup.articles.setting_apart import set_apart
from reviewdesk.markup.articles.writing import footnote, written
from reviewdesk.markup.elements import tree
from reviewdesk.markup.nodes import Paragraph, Source, Text
from reviewdesk.markup.paste.cleaning import plain_paragraphs, sound
from reviewdesk.markup.paste.cutting import cut
from reviewdesk.markup.paste.flow import Flow, Notes
from reviewdesk.markup.paste.lists import joined_all
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.settling import settled
from reviewdesk.markup.tidy import tidy


@dataclass(frozen=True, slots=True)
class Article:
    """A body in Markdown.

    `losses` says what stayed behind, `sources` holds what came in as HTML, `pictures` those that stood in the text.
    """

    body: str
    losses: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def read_article(html: str) -> Article:
    """Read the HTML of an article; never raises, and takes bounded time for any text."""
    apart = set_apart(sound(html))
    if is_too_much(apart.markup):
        words = tidy(tuple(Paragraph((Text(words),)) for words in plain_paragraphs(html)))
        return Article(written(cut(words)[0], ()), (Loss.TOO_LARGE.value,))
    body, is_flattened = tree(well_formed(apart.markup))
    footnotes = take_footnotes(body)
    readers = Readers(apart.kept, footnotes)
    notes = Notes(readers.inlines, readers.blocks, from_word=False, losses=set(apart.losses))
    if has_odd_link(apart.markup):
        notes.losses.add(Loss.LINK)
    if is_flattened:
        notes.losses.add(Loss.TOO_DEEP)
    blocks = Flow(notes).read(body.children)
    labels = tuple(footnotes.notes)
    texts = [(label, Flow(notes).read(note.children)) for label, note in footnotes.notes.items()]
    definitions = tuple(Source(footnote(label, settled(note), labels)) for label, note in texts)
    opened = joined_all(settled(blocks))
    whole, was_cut = cut(blocks if opened == blocks else tidy(opened))
    if was_cut:
        notes.losses.add(Loss.TOO_LONG)
    text = written((*whole, *definitions), labels)
    losses = tuple(loss.value for loss in Loss if loss in notes.losses)
    return Article(text, losses, tuple(readers.sources), apart.pictures)
