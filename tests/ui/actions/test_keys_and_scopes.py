"""Each key does one thing where it is pressed, whoever answers it: an action, a shortcut of a panel, or the text."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from reviewdesk.ui.actions.table import ACTIONS, Action, Scope
from reviewdesk.ui.body.bar.table import INSERTS, MARKS, SOURCE, STYLES
from tests.ui.window import Window

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WINDOW = "window"


def claims(window: Window) -> Iterator[tuple[str, str, str]]:
    """Give each key with where it holds and who answers it there."""
    rows = {row.id: row for row in window.frame.actions_.rows}
    for action in window.frame.findChildren(QAction):
        row = rows.get(action.objectName())
        for key in action.shortcuts():
            if row is not None and row.scope in (Scope.WINDOW, Scope.TEXT):
                yield WINDOW, key.toString(), row.id
            elif row is None:
                context = action.shortcutContext()
                assert context is not Qt.ShortcutContext.WindowShortcut, f"{action.text()} is in no table"
                yield f"{context.name} of {action.parent().objectName()}", key.toString(), action.text()
    for shortcut in window.frame.findChildren(QShortcut):
        is_wide = shortcut.context() is Qt.ShortcutContext.WindowShortcut
        where = WINDOW if is_wide else f"{shortcut.parent().objectName()}"
        name = shortcut.objectName() or shortcut.parent().objectName()
        yield where, shortcut.key().toString(), name


def test_no_two_answer_the_same_key_in_one_place(window: Window) -> None:
    answering = defaultdict(set)
    for where, key, who in claims(window):
        if key:
            answering[where, key].add(who)
    assert len(answering) > 60
    clashes = {place: names for place, names in answering.items() if len(names) > 1}
    assert clashes == {(WINDOW, "Ctrl+Alt+M"): {SOURCE, "formatBar"}}, "both are the Markdown switch, answered once"


def test_a_panel_takes_no_key_of_the_window(window: Window) -> None:
    of_window = {key for where, key, _ in claims(window) if where == WINDOW}
    taken = {(where, key) for where, key, _ in claims(window) if where != WINDOW and key in of_window}
    assert taken == set()


def test_every_row_of_the_bar_is_an_action_with_its_keys(window: Window) -> None:
    for row in (*STYLES, *MARKS, *INSERTS):
        assert window.action(row.action).shortcut() == QKeySequence(row.keys)
        assert window.action(row.action).isEnabled()


@pytest.mark.parametrize("row", [row for row in ACTIONS if row.menu], ids=lambda row: row.id)
def test_every_menu_holds_its_rows(window: Window, row: Action) -> None:
    part = next(menu for menu in window.frame.findChildren(QMenu) if menu.objectName() == row.menu)
    assert row.id in [action.objectName() for action in part.actions()]


def test_a_format_from_the_menu_is_one_of_the_text(window: Window) -> None:
    view = window.presenter.pane.page.view
    view.selectAll()
    window.action("mark_strong").trigger()
    assert window.presenter.pane.to_markdown().startswith("**The harbour sleeps.**")
    window.action("style_heading2").trigger()
    assert "## " in window.presenter.pane.to_markdown()


def test_what_cannot_be_done_in_the_source_is_grey_in_the_menu(window: Window) -> None:
    window.action("source").trigger()
    window.frame.actions_.consulted.emit()
    assert not window.action("mark_strong").isEnabled()
    assert not window.action("insert_table").isEnabled()
    assert window.action("source").isEnabled()
    window.action("source").trigger()
    window.frame.actions_.consulted.emit()
    assert window.action("mark_strong").isEnabled()


def test_chosen_keys_answer_in_the_window_and_the_usual_ones_no_more(window: Window) -> None:
    window.frame.actions_.set_keys({"show_history": "Ctrl+Alt+Y"})
    window.press(Qt.Key.Key_Y, CONTROL, ALT)
    assert window.frame.panel == "history"
    window.press(Qt.Key.Key_7, CONTROL)
    assert window.frame.panel == "history"
    window.frame.actions_.set_keys({})
    window.press(Qt.Key.Key_7, CONTROL)
    assert window.frame.panel == ""


def test_chosen_keys_answer_in_the_text_and_stand_in_its_bar(window: Window) -> None:
    view: QTextEdit = window.presenter.pane.page.view
    window.frame.actions_.set_keys({"mark_strong": "Ctrl+Alt+B", "mark_emphasis": ""})
    before = window.presenter.pane.to_markdown()
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_I, CONTROL)
    assert window.presenter.pane.to_markdown() == before
    QTest.keyClick(view, Qt.Key.Key_B, CONTROL | ALT)
    assert window.presenter.pane.to_markdown().startswith("**The harbour sleeps.**")
    assert "Ctrl+Alt+B" in window.find(QWidget, "format_strong").toolTip()
    assert "(" not in window.find(QWidget, "format_emphasis").toolTip()


def test_the_markdown_switch_takes_a_chosen_key(window: Window) -> None:
    window.frame.actions_.set_keys({SOURCE: "Ctrl+Alt+K"})
    window.press(Qt.Key.Key_K, CONTROL, ALT)
    assert window.presenter.pane.is_source_shown
    window.press(Qt.Key.Key_K, CONTROL, ALT)
    assert not window.presenter.pane.is_source_shown
