"""The line above all panels: where one is, and the ways out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import MENUS
from reviewdesk.ui.exporting.grip import Grip
from reviewdesk.ui.main_window.status_pill import StatusPill
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

ROOM_FOR_COMMANDS = 1080
"""The width in pixels from which the bar has room for a button that only repeats a key."""

WIDEST_TITLE = 420
"""So many pixels the title of the review takes at most; it gives way first where the bar is short."""

COPIES = ("copy_cms", "copy_rich", "copy_html", "copy_markdown")


class TopBar(QFrame):
    """The application's name and menu, the open review and its status, Copy and Export."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(44)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 12, 0)
        row.setSpacing(10)
        self.menu_button = QToolButton(self)
        self.menu_button.setObjectName("menuButton")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu (F10)"))
        self.menu_button.setFixedSize(36, 32)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._actions = actions
        self._parts: dict[str, QMenu] = {}
        self._menu = QMenu(self)
        self.menu_button.setMenu(self._menu)
        self._copies = QMenu(self)
        self._place = QLabel(self)
        self._place.setObjectName("crumb")
        self._title = Grip(self)
        self._title.setObjectName("openTitle")
        self._title.setMaximumWidth(WIDEST_TITLE)
        self.title_dragged = self._title.dragged
        self.status = StatusPill(self)
        self._company = QLabel(self)
        self._company.setObjectName("company")
        self._company.setProperty("look", "hint")
        self._company.setTextFormat(Qt.TextFormat.PlainText)
        name = QLabel("ReviewDesk", self)
        name.setObjectName("appName")
        for widget in (self.menu_button, name, self._place, self._title, self.status, self._company):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._commands = self._commands_button(actions)
        self._name_commands()
        row.addWidget(self._commands)
        self._ways_out = (
            self._menu_button("copyButton", self.tr("Copy as…"), self._copies),
            self._menu_button("exportButton", self.tr("Export"), actions.exports),
        )
        for button in self._ways_out:
            row.addWidget(button)
        self.show_open("", "")
        self.show_company("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the way to the commands where there is room for it."""
        super().resizeEvent(event)
        self._commands.setVisible(self.width() >= ROOM_FOR_COMMANDS)

    def open_menu(self) -> None:
        """Drop the menu down from its button."""
        below = self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())
        self.menu_button.menu().popup(below)

    def fill_menu(self) -> None:
        """Put all actions that are known by now into the menus, which are empty until then."""
        if not self._parts:
            self._begin_menu()
            self._actions.fill(self._copies, COPIES)
        for part in self._parts.values():
            part.clear()
            self._actions.fill(part)
            part.menuAction().setVisible(not part.isEmpty())
        self._parts["File"].insertMenu(self._actions["export_again"], self._actions.exports)

    def set_review_open(self, is_open: bool) -> None:
        """Offer the ways out, or grey them and name no review."""
        for button in self._ways_out:
            button.setEnabled(is_open)
        if not is_open:
            self.show_open("", "")
            self.show_company("")
            self.status.show_status("", ())

    def show_open(self, place: str, title: str) -> None:
        """Name the open review; both empty when none is."""
        self._place.setText(f"{place} ›" if place else "")
        self._title.setText(title)
        self._title.setToolTip(self.tr("%1\nDrag it into another program").replace("%1", title) if title else "")

    def show_company(self, words: str) -> None:
        """Say who else has the open review on a desk; nothing where nobody has."""
        self._company.setText(words)
        self._company.setVisible(bool(words))

    def tint(self, tokens: Tokens) -> None:
        """Draw the menu's icon in the colours of the theme."""
        self.menu_button.setIcon(icon("menu", tokens))

    def _begin_menu(self) -> None:
        for name in MENUS:
            self._parts[name] = part = QMenu(self.tr(name), self._menu)  # one that Qt makes may be taken for a dead one
            part.setObjectName(name)
            part.aboutToShow.connect(self._actions.consulted)
            self._menu.addMenu(part)

    def _commands_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("commandsButton")
        button.setAccessibleName(self.tr("Commands"))
        button.clicked.connect(actions["palette"].trigger)
        actions.keys_changed.connect(self._name_commands)
        return button

    def _name_commands(self) -> None:
        palette = self._actions["palette"]
        keys = palette.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._commands.setText(f"{self.tr('Commands')}  {keys}".strip())
        self._commands.setToolTip(palette.toolTip())

    def _menu_button(self, name: str, words: str, menu: QMenu) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setMenu(menu)
        return button
