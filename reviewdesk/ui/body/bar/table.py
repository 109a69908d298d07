"""The table of what the formatting bar offers, each with its words, icon and keys; keys, bar and menus read it."""

from dataclasses import dataclass
from typing import Final

from reviewdesk.markup.nodes import AdSlot, AlsoRead, Blocks, Embed, Paragraph, PullQuote, Separator, Spoiler
from reviewdesk.ui.body.card_editing.grid import EMPTY
from reviewdesk.ui.body.card_editing.notes import NEW_NOTE
from reviewdesk.ui.body.rows.row import Kind


@dataclass(frozen=True, slots=True)
class Style:
    """What a row can be made by the style chooser."""

    words: str
    kind: Kind
    level: int = 0
    keys: str = ""

    @property
    def action(self) -> str:
        """Name the window's action that does this."""
        return f"style_{self.kind.name.lower()}{self.level or ''}"


@dataclass(frozen=True, slots=True)
class Button:
    """A button of the bar that shows whether it is on."""

    id: str
    icon: str
    name: str
    keys: str

    @property
    def action(self) -> str:
        """Name the window's action that does this."""
        return f"mark_{self.id}"


@dataclass(frozen=True, slots=True)
class Insert:
    """Blocks to put in below the caret's row; without any, whoever holds the bar asks for an image."""

    id: str
    words: str
    keys: str
    blocks: Blocks = ()

    @property
    def action(self) -> str:
        """Name the window's action that does this."""
        return f"insert_{self.id}"


STYLES: Final = (
    Style("Paragraph", Kind.PARAGRAPH, 0, "Ctrl+Alt+0"),
    Style("Heading 2", Kind.HEADING, 2, "Ctrl+Alt+1"),
    Style("Heading 3", Kind.HEADING, 3, "Ctrl+Alt+2"),
    Style("Heading 4", Kind.HEADING, 4, "Ctrl+Alt+3"),
    Style("Code", Kind.CODE, 0, "Ctrl+Alt+4"),
)
MARKS: Final = (
    Button("strong", "bold", "Bold", "Ctrl+B"),
    Button("emphasis", "italic", "Italic", "Ctrl+I"),
    Button("link", "link", "Link…", "Ctrl+K"),
    Button("quote", "quote", "Quote", "Ctrl+Shift+B"),
    Button("bullets", "list", "List with bullets", "Ctrl+Shift+L"),
    Button("numbers", "list-ordered", "List with numbers", "Ctrl+Shift+N"),
    Button("strike", "strikethrough", "Strike through", "Ctrl+Shift+X"),
    Button("code", "code", "Inline code", "Ctrl+Shift+M"),
)
IMAGE: Final = Insert("image", "Image…", "Ctrl+Alt+I")
SPOILER: Final = Insert("spoiler", "Spoiler", "Ctrl+Alt+S", (Spoiler("", (Paragraph(()),)),))
INSERTS: Final = (
    Insert("pull_quote", "Pull Quote", "Ctrl+Alt+P", (PullQuote(()),)),
    SPOILER,
    Insert("also_read", "Also Read", "Ctrl+Alt+R", (AlsoRead("review-slug", "Headline of the other review"),)),
    Insert("ad", "Ad Slot", "Ctrl+Alt+A", (AdSlot(),)),
    Insert("separator", "Separator", "Ctrl+Alt+H", (Separator(),)),
    Insert("table", "Table", "Ctrl+Alt+T", (EMPTY,)),
    Insert("embed", "Embed", "Ctrl+Alt+E", (Embed("https://"),)),
    Insert("footnote", "Footnote", "Ctrl+Alt+F", NEW_NOTE),
    IMAGE,
)
SOURCE: Final = "source"
SOURCE_KEYS: Final = "Ctrl+Alt+M"
SAID_ALOUD: Final = {
    Kind.PARAGRAPH: "Paragraph",
    Kind.CODE: "Code",
    Kind.SOURCE: "Markdown",
    Kind.CARD: "Block",
    Kind.PULL_QUOTE: "Pull Quote",
    Kind.SPEAKER: "Speaker",
    Kind.SUMMARY: "Spoiler",
}
"""What a row is called that is no heading."""
