"""What a screen reader is told of the page beyond its words: headings, quotes, lists, links and pieces, by name.

Qt's own object gives the text. It cannot say that a row is a heading, so a second one beside it lists what stands out.
Each object here registers its interface itself: a factory would be asked for Chromium's objects too, and PySide 6.11
crashes on those (QAccessible.installFactory, then the focus in a web view).
"""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QAccessibleObject, QTextBlock
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from reviewdesk.markup.nodes import AdSlot, AlsoRead, Embed, Figure, Separator, Table
from reviewdesk.ui.body.rows.card_words import words_in
from reviewdesk.ui.body.rows.row import THING, Card, ItemBox, Kind, ListBox, QuoteBox, Row, Shape
from reviewdesk.ui.body.view import BodyView

Role = QAccessible.Role
_CARDS: dict[type, tuple[QAccessible.Role, str]] = {
    Figure: (Role.Graphic, "Image"),
    Table: (Role.Table, "Table"),
    Separator: (Role.Separator, "Separator"),
    AdSlot: (Role.Section, "Ad slot"),
    Embed: (Role.Section, "Video"),
    AlsoRead: (Role.Link, "Also read"),
}
_KINDS = {
    Kind.CODE: (Role.Section, "Code"),
    Kind.SOURCE: (Role.Section, "Markdown"),
    Kind.PULL_QUOTE: (Role.BlockQuote, "Pull quote"),
    Kind.SPEAKER: (Role.Section, "Speaker"),
    Kind.SUMMARY: (Role.Section, "Spoiler"),
}


def told(row: Row) -> tuple[QAccessible.Role, str]:
    """Give the role of a row and what it is called; nothing for a plain paragraph."""
    card = next((span.thing for span in row.spans if isinstance(span.thing, Card)), None)
    if card is not None:
        role, words = _CARDS[type(card)]
        name = _name_of(card)
        return role, f"{_tr(words)}: {name}" if name else _tr(words)
    if row.shape.kind is Kind.HEADING:
        return Role.Heading, _tr("Heading {level}").format(level=row.shape.level)
    if row.shape.kind in _KINDS:
        role, words = _KINDS[row.shape.kind]
        return role, _tr(words)
    inner = next((box for box in reversed(row.shape.path) if isinstance(box, QuoteBox | ItemBox)), None)
    if isinstance(inner, QuoteBox):
        return Role.BlockQuote, _tr("Quote")
    if isinstance(inner, ItemBox):
        depth = sum(isinstance(box, ListBox) for box in row.shape.path)
        return Role.ListItem, _tr("List entry") if depth == 1 else _tr("List entry, level {depth}").format(depth=depth)
    return Role.Paragraph, ""


def links_in(row: Row) -> list[tuple[str, str]]:
    """Give the words and the address of each link of a row."""
    linked = groupby(row.spans, key=lambda span: span.marks.link)
    return [("".join(span.text for span in spans).replace(THING, ""), link[0]) for link, spans in linked if link]


def _name_of(card: Card) -> str:
    match card:
        case Figure(_, alt):
            return alt
        case Table(_, header):
            return ", ".join(words for words in words_in(card)[: len(header)] if words)
    return ""


class Place(QObject):
    """The so-manieth row that stands out; which one that is it asks each time."""

    def __init__(self, structure: "Structure", index: int) -> None:
        super().__init__(structure)
        self.structure = structure
        self.index = index
        self._links: list[LinkPlace] = []
        _register(_PlaceInterface(self))

    def row(self) -> Row | None:
        """Give the row as it stands, None where there are no longer so many."""
        block = self.structure.block(self.index)
        return self.structure.view.body.row(block) if block.isValid() else None

    def links(self) -> list[tuple[str, str]]:
        row = self.row()
        return [] if row is None else links_in(row)

    def link(self, index: int) -> "LinkPlace":
        while len(self._links) <= index:
            self._links.append(LinkPlace(self, len(self._links)))
        return self._links[index]


class LinkPlace(QObject):
    """The so-manieth link of a row that stands out."""

    def __init__(self, place: Place, index: int) -> None:
        super().__init__(place)
        self.place = place
        self.index = index
        _register(_LinkInterface(self))


class Structure(QWidget):
    """Takes no room and draws nothing; announces what the caret enters."""

    announced = Signal(str)

    def __init__(self, view: BodyView) -> None:
        super().__init__(view)
        self.setObjectName("bodyStructure")
        self.setAccessibleName(self.tr("Outline of the text"))
        self.resize(0, 0)
        self.view = view
        self._places: list[Place] = []
        self._rows: list[int] | None = None
        self._said = ""
        self._describe("")
        view.cursorPositionChanged.connect(self._announce)
        view.textChanged.connect(self._forget)
        _REGISTERED[:] = filter(isValid, _REGISTERED)
        _register(_StructureInterface(self, Role.Section))

    def rows(self) -> list[int]:
        """Give the numbers of the rows that stand out, looked for when somebody asks after a change."""
        if self._rows is None:
            document, body = self.view.document(), self.view.body
            numbers = range(document.blockCount())
            rows = ((number, body.row(document.findBlockByNumber(number))) for number in numbers)
            self._rows = [number for number, row in rows if told(row)[1] or links_in(row)]
        return self._rows

    def block(self, index: int) -> QTextBlock:
        rows = self.rows()
        return self.view.document().findBlockByNumber(rows[index]) if index < len(rows) else QTextBlock()

    def place(self, index: int) -> Place:
        while len(self._places) <= index:
            self._places.append(Place(self, len(self._places)))
        return self._places[index]

    def _describe(self, words: str) -> None:
        """Say what the caret is in, and how one leaves a text that keeps Tab for itself."""
        way_out = _tr("Tab nests entries of lists; F6 or Ctrl+Tab leaves the text.")
        self.view.setAccessibleDescription(f"{words}. {way_out}" if words else way_out)

    def _forget(self) -> None:
        self._rows = None

    def _announce(self) -> None:
        """Say what the caret has entered, where that is another thing than before."""
        block, body = self.view.textCursor().block(), self.view.body
        is_plain = body.text_blocks.shape(block) == Shape()
        words = "" if is_plain else told(body.row(block))[1]
        if words == self._said:
            return
        self._said = words
        self._describe(words)
        if words:
            self.announced.emit(words)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, words))


class _StructureInterface(QAccessibleWidget):
    """The list of what stands out; reading its children makes them."""

    def childCount(self) -> int:
        return len(self._structure().rows())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is for none
        if not 0 <= index < self.childCount():
            return None
        return QAccessible.queryAccessibleInterface(self._structure().place(index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        place = child.object()
        return place.index if isinstance(place, Place) else -1

    def _structure(self) -> Structure:
        structure = self.object()
        assert isinstance(structure, Structure)
        return structure


class _PlaceInterface(QAccessibleObject):
    """One row that stands out: its words are the name, what it is the description; its links are its children."""

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._place().structure)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None is for none
        if not 0 <= index < self.childCount():
            return None
        return QAccessible.queryAccessibleInterface(self._place().link(index))

    def childCount(self) -> int:
        return len(self._place().links())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        link = child.object()
        return link.index if isinstance(link, LinkPlace) else -1

    def isValid(self) -> bool:
        return super().isValid() and self._block().isValid()

    def role(self) -> QAccessible.Role:
        return self._told()[0]

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, of: QAccessible.Text) -> str:
        words = self._told()[1]
        if of == QAccessible.Text.Name:
            return self._block().text().replace("\ufffc", "").strip() or words
        return words if of == QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        view = self._place().structure.view
        box = view.document().documentLayout().blockBoundingRect(self._block()).toRect()
        return QRect(view.viewport().mapToGlobal(QPoint(box.x(), box.y())), box.size())

    def _told(self) -> tuple[QAccessible.Role, str]:
        row = self._place().row()
        return told(row) if row is not None else (Role.NoRole, "")

    def _block(self) -> QTextBlock:
        place = self._place()
        return place.structure.block(place.index)

    def _place(self) -> Place:
        place = self.object()
        assert isinstance(place, Place)
        return place


class _LinkInterface(QAccessibleObject):
    """A link: its words are the name, its address the description."""

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._link().place)

    def child(self, _index: int) -> None:  # type: ignore[override]  # None is for none
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def isValid(self) -> bool:
        return super().isValid() and self._link().index < len(self._link().place.links())

    def role(self) -> QAccessible.Role:
        return Role.Link

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, of: QAccessible.Text) -> str:
        links = self._link().place.links()
        words, address = links[self._link().index] if self._link().index < len(links) else ("", "")
        return {QAccessible.Text.Name: words, QAccessible.Text.Description: address}.get(of, "")

    def rect(self) -> QRect:
        return self.parent().rect()

    def _link(self) -> LinkPlace:
        link = self.object()
        assert isinstance(link, LinkPlace)
        return link


_REGISTERED: list[QAccessibleInterface] = []
"""Qt frees these with their objects; should Python do so before, Qt would free them again."""


def _register(interface: QAccessibleInterface) -> None:
    QAccessible.registerAccessibleInterface(interface)
    _REGISTERED.append(interface)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Structure", words)
