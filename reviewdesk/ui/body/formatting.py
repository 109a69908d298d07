"""Joins the formatting bar to the text: the bar shows the caret's state, the text does what the bar asks."""

from PySide6.QtCore import QObject, QPoint

from reviewdesk.markup.nodes import Blocks
from reviewdesk.ui.body.bar.table import Style
from reviewdesk.ui.body.bar.toolbar import FormatBar
from reviewdesk.ui.body.card_editing.cell import Cell
from reviewdesk.ui.body.editing.commands import State
from reviewdesk.ui.body.link_popup import LinkPopup
from reviewdesk.ui.body.page import Page
from reviewdesk.ui.body.rows.row import Shape

_FIRST_NUMBER = {"bullets": None, "numbers": 1}


class Formatting(QObject):
    """The wiring between one bar and one page."""

    def __init__(self, bar: FormatBar, page: Page) -> None:
        super().__init__(page)
        self._bar = bar
        self._page = page
        self._link = LinkPopup(page)
        bar.style_chosen.connect(self._set_style)
        bar.mark_toggled.connect(self._toggle)
        bar.insert_chosen.connect(self._insert)
        page.view.state_changed.connect(self.show_state)
        page.view.card_editing.state_changed.connect(self.show_state)
        page.view.card_editing.field_entered.connect(self.show_state)
        page.view.card_editing.closed.connect(self.show_state)
        page.view.link_asked.connect(self._ask_for_link)
        page.view.insert_asked.connect(bar.ask_for)
        self._link.chosen.connect(self._set_link)

    def show_state(self) -> None:
        """Show in the bar what the caret stands in."""
        cell = self._cell()
        if cell is None:
            self._bar.show_state(self._page.view.commands.state())
        else:
            self._bar.show_state(State(Shape(), cell.marks(), False, False, False, is_cell=True))

    def _set_style(self, style: Style) -> None:
        self._page.view.commands.set_kind(style.kind, style.level)
        self._back_to_text()

    def _toggle(self, name: str) -> None:
        commands = self._page.view.commands
        cell = self._cell()
        if cell is not None:
            cell.toggle_mark(name)
            self.show_state()
            return
        if name == "link":
            self._ask_for_link()
            return
        if name == "quote":
            commands.toggle_quote()
        elif name in _FIRST_NUMBER:
            commands.toggle_list(_FIRST_NUMBER[name])
        else:
            commands.toggle_mark(name)
        self._back_to_text()

    def _insert(self, blocks: Blocks) -> None:
        if not self._page.view.entrance.insert(blocks):
            self._back_to_text()

    def _ask_for_link(self) -> None:
        view = self._page.view
        place = view.viewport().mapToGlobal(view.cursorRect().bottomLeft() + QPoint(0, 6))
        self._link.ask(view.commands.link(), place)
        self.show_state()

    def _set_link(self, address: str) -> None:
        self._page.view.commands.set_link(address)
        self._back_to_text()

    def _cell(self) -> Cell | None:
        """Give the cell of a table that one writes in."""
        field = self._page.view.window().focusWidget()
        return field if isinstance(field, Cell) else None

    def _back_to_text(self) -> None:
        self._page.view.setFocus()
        self._page.show_caret()
        self.show_state()
