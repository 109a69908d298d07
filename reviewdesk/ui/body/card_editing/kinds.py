"""Which editor opens what."""

from typing import Final

from reviewdesk.markup.nodes import AdSlot, AlsoRead, Embed, Figure, FootnoteMark, Image, Table
from reviewdesk.ui.body.card_editing.ad_slot import AdSlotEditor
from reviewdesk.ui.body.card_editing.also_read import AlsoReadEditor
from reviewdesk.ui.body.card_editing.editor import CardEditor
from reviewdesk.ui.body.card_editing.embed import EmbedEditor
from reviewdesk.ui.body.card_editing.figure import FigureEditor
from reviewdesk.ui.body.card_editing.footnote import FootnoteEditor
from reviewdesk.ui.body.card_editing.inline_image import InlineImageEditor
from reviewdesk.ui.body.card_editing.table import TableEditor

EDITORS: Final[dict[type, type[CardEditor]]] = {
    Table: TableEditor,
    Figure: FigureEditor,
    Embed: EmbedEditor,
    AlsoRead: AlsoReadEditor,
    AdSlot: AdSlotEditor,
    Image: InlineImageEditor,
    FootnoteMark: FootnoteEditor,
}
