"""Walks the elements of a paste and collects their blocks; who reads which element stands in `Notes.readers`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from reviewdesk.markup.elements import Child, Element
from reviewdesk.markup.nodes import Block, Blocks, Inline, Inlines, Paragraph, Text
from reviewdesk.markup.paste import lists
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.running import NO_MARKS, Address, Leaf, Marks, paragraphs
from reviewdesk.markup.paste.styles import is_comment, is_deletion, is_hidden, marks_of
from reviewdesk.markup.tidy import tidy, tidy_inlines

_NESTING = 16

Reader: TypeAlias = "Callable[[Flow, Element, Marks], None]"


@dataclass(slots=True)
class Notes:
    """What holds for the whole paste: who reads which element, and what was lost so far.

    An element that none of `inlines` reads is a block.
    """

    inlines: Mapping[str, Reader]
    blocks: Mapping[str, Reader]
    from_word: bool
    losses: set[Loss] = field(default_factory=set)
    pictures: int = 0
    """How many pictures are among the losses."""


class Flow:
    """The blocks of one container, in the making: leaves become a paragraph when a block begins or ends."""

    def __init__(self, notes: Notes, depth: int = 0) -> None:
        self.notes = notes
        self._depth = depth
        self._blocks: list[Block] = []
        self._leaves: list[Leaf] = []
        self._entries: list[lists.Entry] = []

    def read(self, children: Sequence[Child], marks: Marks = NO_MARKS) -> Blocks:
        """Read a whole container."""
        self.add(children, marks)
        self.end_run()
        self._end_entries()
        return tidy(tuple(self._blocks))

    def add(self, children: Sequence[Child], marks: Marks) -> None:
        """Read on in the same container."""
        for child in children:
            if isinstance(child, Element):
                self._element(child, marks)
            else:
                self.say(Text(child), marks)

    def say(self, inline: Inline, marks: Marks) -> None:
        """Put a leaf into the running text."""
        self._leaves.append(Leaf(inline, marks))

    def ends_with(self, address: Address) -> bool:
        """Say whether the text so far ends with a link to the same place, whose words may not touch what follows."""
        return bool(self._leaves) and address in self._leaves[-1].marks

    def end_run(self) -> None:
        """Let the running text be paragraphs; entries wait for more of their list."""
        for children in self._run():
            self.block(Paragraph(children))

    def _run(self) -> list[Inlines]:
        leaves, self._leaves = self._leaves, []
        return [words for part in paragraphs(leaves) if (words := tidy_inlines(part))]

    def block(self, block: Block) -> None:
        """Append a block to those before it."""
        self._end_entries()
        together = lists.joined(self._blocks[-1], block) if self._blocks else None
        if together is None:
            self._blocks.append(block)
        else:
            self._blocks[-1] = together

    def inside(self, children: Sequence[Child], marks: Marks) -> Blocks:
        """Read a container inside this one."""
        return Flow(self.notes, self._depth + 1).read(children, marks)

    def has_room(self) -> bool:
        """Tell whether one more container may be inside; beyond that, its words go on here."""
        if self._depth < _NESTING:
            return True
        self.notes.losses.add(Loss.TOO_DEEP)
        return False

    def entry(self, sign: lists.Sign, blocks: Blocks) -> None:
        """Keep an entry until the last of its list is known."""
        self._entries.append(lists.Entry(sign, blocks))

    def _end_entries(self) -> None:
        entries, self._entries = self._entries, []
        for built in lists.lists(entries) if entries else ():
            self.block(built)

    def _element(self, element: Element, marks: Marks) -> None:
        if is_hidden(element):
            return
        if is_comment(element):
            self.notes.losses.add(Loss.COMMENT)
        elif is_deletion(element, self.notes.from_word):
            self.notes.losses.add(Loss.DELETION)
        elif (inline := self.notes.inlines.get(element.name)) is not None:
            inline(self, element, marks_of(element, marks))
        else:
            self.end_run()
            self.notes.blocks.get(element.name, part)(self, element, marks_of(element, marks))


def part(flow: Flow, element: Element, marks: Marks) -> None:
    """Read a block that means no more than that words begin and end."""
    flow.add(element.children, marks)
    flow.end_run()
