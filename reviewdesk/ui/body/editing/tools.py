"""The tools that work on one text, made once and lent to keys and formatting bar."""

from dataclasses import dataclass

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.editing.deleting import Deleting
from reviewdesk.ui.body.editing.entering import Entering
from reviewdesk.ui.body.editing.inserting import Inserting
from reviewdesk.ui.body.editing.marking import Marking
from reviewdesk.ui.body.editing.nesting import Nesting
from reviewdesk.ui.body.editing.shortcuts import TypingShortcuts
from reviewdesk.ui.body.editing.styles import Styles


@dataclass(frozen=True, slots=True)
class Tools:
    """What changes rows, marks and places."""

    text_blocks: TextBlocks
    styles: Styles
    marking: Marking
    nesting: Nesting
    deleting: Deleting
    entering: Entering
    inserting: Inserting
    shortcuts: TypingShortcuts


def tools_for(body: BodyDocument) -> Tools:
    """Make the tools of a text."""
    text_blocks = body.text_blocks
    styles = Styles(text_blocks, body.numbers)
    marking = Marking(text_blocks)
    nesting = Nesting(text_blocks, styles)
    deleting = Deleting(text_blocks, nesting)
    entering = Entering(text_blocks, styles, nesting, deleting)
    inserting = Inserting(text_blocks, body.numbers, entering, deleting)
    shortcuts = TypingShortcuts(text_blocks, styles, nesting, marking, inserting)
    return Tools(text_blocks, styles, marking, nesting, deleting, entering, inserting, shortcuts)
