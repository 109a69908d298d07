"""What the window's own actions do: undo, panes, theme; the rest belongs to the panels."""

from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from reviewdesk.settings.model import Theme as ThemeChoice
from reviewdesk.ui.body.bar_actions import BarActions
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.library.places import ALL
from reviewdesk.ui.library.view import LibraryView
from reviewdesk.ui.main_window.tab_order import entrance
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.theme.theme import Theme


class Commands(QObject):
    """Answers the actions that concern the whole window."""

    trash_requested = Signal(list)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        pane: BodyPane,
        editor: EditorPresenter,
        library: LibraryView,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._editor = editor
        self._library = library
        BarActions(window.actions_, pane)
        window.top_bar.fill_menu()
        window.actions_.keys_changed.connect(self._pass_keys_on)
        window.actions_.connect_all(
            {
                "undo": self.undo,
                "redo": self.redo,
                "find": pane.finder.find,
                "find_next": pane.finder.go_on,
                "find_previous": pane.finder.go_back,
                "replace": pane.finder.replace,
                "trash": self.trash,
                "show_preview": self.toggle_preview,
                "next_marked": self.next_marked,
                "find_in_library": self.find_in_library,
                "next_pane": self.next_pane,
                "previous_pane": self.previous_pane,
                "page_larger": partial(pane.page.zoom, 1),
                "page_smaller": partial(pane.page.zoom, -1),
                "page_usual": partial(pane.page.zoom, 0),
                "open_menu": window.top_bar.open_menu,
                "open_context_menu": self.open_context_menu,
                "theme_system": partial(theme.apply, ThemeChoice.SYSTEM.value),
                "theme_light": partial(theme.apply, ThemeChoice.LIGHT.value),
                "theme_dark": partial(theme.apply, ThemeChoice.DARK.value),
                "theme_contrast": partial(theme.apply, ThemeChoice.CONTRAST.value),
                "quit": window.close,
            }
        )

    def undo(self) -> None:
        """Take back the last change: of the page where the caret is in it, else of the last field."""
        if self._is_page_in_focus():
            self._pane.undo()
        else:
            self._editor.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._is_page_in_focus():
            self._pane.redo()
        else:
            self._editor.redo()

    def trash(self) -> None:
        """Ask for the open review to go to the trash."""
        if self._editor.review is not None:
            self.trash_requested.emit([self._editor.review.id])

    def toggle_preview(self) -> None:
        """Open or close the preview; a hidden one renders nothing."""
        self._window.show_preview(not self._window.columns.is_preview_shown)

    def next_marked(self) -> None:
        """Select the next word that is marked as misspelt, or say that there is none."""
        view = self._pane.page.view
        found = self._pane.spelling.next_wrong_word(view.textCursor()) if view.isVisible() else None
        if found is None:
            self._window.status_line.show_message(self.tr("No word is marked."))
        else:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            view.setTextCursor(found)
            self._pane.page.show_caret()

    def open_context_menu(self) -> None:
        """Open the menu of the control that has the focus, as the menu key does where a keyboard has one."""
        focus = QApplication.focusWidget()
        if focus is not None:
            caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            place = QRectF(caret or focus.rect()).center().toPoint()  # the page of the preview has no caret
            at = place if focus.rect().contains(place) else focus.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at))
            QApplication.sendEvent(focus, event)

    def find_in_library(self) -> None:
        """Open the library with the caret in its search box."""
        self._window.show_panel("library")
        self._library.focus_search()

    def search_library(self, query: str) -> None:
        """Show what a query finds in the library, in all of it."""
        self.find_in_library()
        self._library.places.choose(ALL)
        self._library.search.setText(query)

    def next_pane(self) -> None:
        """Move the focus to the next part of the window."""
        self._go_to_pane(1)

    def previous_pane(self) -> None:
        """Move the focus to the part of the window before."""
        self._go_to_pane(-1)

    def _go_to_pane(self, way: int) -> None:
        panes = self._window.panes()
        focus = QApplication.focusWidget()
        outside = -1 if way > 0 else 0
        found = (number for number, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus))
        at = next(found, outside)
        for step in range(1, len(panes) + 1):
            target = entrance(panes[(at + way * step) % len(panes)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _pass_keys_on(self) -> None:
        self._pane.set_keys(self._window.actions_.chosen_keys)

    def _is_page_in_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._pane.isAncestorOf(focus)
