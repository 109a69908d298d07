"""The formatting bar: keys, states of mixed selections, room, and where the focus goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from reviewdesk.ui.actions.table import ACTIONS
from reviewdesk.ui.body.bar.table import IMAGE, INSERTS, MARKS, SOURCE_KEYS, STYLES
from tests.ui.body.desk import ALT, CTRL, SHIFT, Desk, Key

MARKED = {"strong": "**One**\n", "emphasis": "*One*\n", "strike": "~~One~~\n", "code": "`One`\n"}
BOXED = {"quote": "> One\n", "bullets": "- One\n", "numbers": "1. One\n"}


def press_keys(desk: Desk, keys: str) -> None:
    pressed = QKeySequence(keys)[0]
    desk.press(pressed.key(), pressed.keyboardModifiers())


def test_every_command_of_the_bar_has_keys_of_its_own() -> None:
    keys = [row.keys for row in (*STYLES, *MARKS, *INSERTS)] + [SOURCE_KEYS]
    taken = [action.keys for action in ACTIONS if action.keys]
    assert all(keys)
    assert len({*keys, *taken}) == len(keys) + len(set(taken))


@pytest.mark.parametrize(("name", "markdown"), {**MARKED, **BOXED}.items())
def test_marks_and_boxes_have_keys_and_buttons(desk: Desk, name: str, markdown: str) -> None:
    keys = next(row.keys for row in MARKS if row.id == name)
    desk.open("One\n").press(Key.Key_A, CTRL)
    press_keys(desk, keys)
    assert desk.text == markdown
    button = desk.button(name)
    assert isinstance(button, QToolButton)
    assert button.isChecked()
    assert keys in button.toolTip()
    button.click()
    assert desk.text == "One\n"


@pytest.mark.parametrize("row", [row for row in INSERTS if row.blocks], ids=lambda row: row.id)
def test_inserts_have_keys(desk: Desk, row) -> None:
    desk.open("One\n").go(0)
    press_keys(desk, row.keys)
    assert len(desk.rows) > 1
    desk.undo_all()
    assert desk.text == "One\n"


def test_an_image_is_asked_for_by_its_key_and_its_button(desk: Desk) -> None:
    asked: list[bool] = []
    desk.pane.image_wanted.connect(lambda: asked.append(True))
    press_keys(desk.open("One\n"), IMAGE.keys)
    desk.click(desk.button("image"))
    assert asked == [True, True]


def test_the_markdown_switch_has_a_key_both_ways(desk: Desk) -> None:
    desk.open("One\n")
    press_keys(desk, SOURCE_KEYS)
    assert desk.pane.is_source_shown
    QTest.keyClick(desk.pane.source, Key.Key_M, CTRL | ALT)
    assert not desk.pane.is_source_shown


@pytest.mark.parametrize(("letter", "key"), [("ą", Key.Key_A), ("ś", Key.Key_S), ("²", Key.Key_2), ("}", Key.Key_0)])
def test_letters_reached_with_altgr_are_typed(desk: Desk, letter: str, key: Qt.Key) -> None:
    desk.open("# One\n").go(0)
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(desk.view, QKeyEvent(kind, key, CTRL | ALT, letter))
    assert desk.text == f"# One{letter}\n"


def test_a_mixed_selection_shows_only_what_all_of_it_is(desk: Desk) -> None:
    desk.open("# **One**\n\n> **two** three\n\n- four\n")
    style = desk.button("style")
    assert isinstance(style, QToolButton)

    def checked() -> set[str]:
        buttons = {row.id: desk.button(row.id) for row in MARKS}
        return {name for name, button in buttons.items() if isinstance(button, QToolButton) and button.isChecked()}

    desk.select((0, 0), (1, 3))
    assert (style.text(), checked()) == ("Mixed", {"strong"})
    desk.select((1, 0), (1, 9))
    assert (style.text(), checked()) == ("Paragraph", {"quote"})
    desk.select((1, 0), (2, 4))
    assert (style.text(), checked()) == ("Paragraph", set())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One\n", "Paragraph"),
        ("# One\n", "Heading 1"),
        ("###### One\n", "Heading 6"),
        ("> ## One\n", "Heading 2"),
        ("```\nx\n```\n", "Code"),
        ("<div>\nx\n</div>\n", "Markdown"),
        ("---\n", "Block"),
        ("/// pull-quote | J\nx\n///\n", "Pull Quote"),
        ("/// spoiler | S\nx\n///\n", "Spoiler"),
    ],
)
def test_the_chooser_names_every_kind(desk: Desk, text: str, words: str) -> None:
    style = desk.open(text).go(0).button("style")
    assert isinstance(style, QToolButton)
    assert style.text() == words


@pytest.mark.parametrize("width", [330, 460, 560, 800])
def test_nothing_in_the_bar_is_cut_and_the_rest_is_in_its_menu(desk: Desk, width: int) -> None:
    desk.open("One\n").press(Key.Key_A, CTRL)
    desk.pane.resize(width, 500)
    bar = desk.pane.bar
    more = bar.findChild(QToolButton, "formatMore")
    shown = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    desk.qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in shown))
    assert all(bar.rect().contains(button.geometry()) for button in shown)
    hidden = [row for row in (*MARKS, IMAGE) if desk.button(row.id).isHidden()]
    assert more.isVisible() == bool(hidden)
    if width == 330:
        more.menu().aboutToShow.emit()
        strike = next(action for action in more.menu().actions() if "Strike" in action.text())
        assert strike.text() == "Strike through\tCtrl+Shift+X"
        strike.trigger()
        assert desk.text == "~~One~~\n"


def test_the_pane_gives_its_focus_to_the_text(desk: Desk) -> None:
    desk.open("One\n", "Head").pane.page.headline.setFocus()
    desk.pane.setFocus()
    assert desk.view.hasFocus()
    desk.pane.show_source(True)
    desk.pane.page.headline.setFocus()
    desk.pane.setFocus()
    assert desk.pane.source.hasFocus()


def test_tab_goes_through_the_page_and_out_at_both_ends(desk: Desk) -> None:
    page = desk.open("One\n\n- two\n- three\n", "Head", "Stand").pane.page
    page.headline.setFocus()
    for field in (page.standfirst, page.view):
        QTest.keyClick(desk.pane.focusWidget(), Key.Key_Tab)
        assert field.hasFocus()
    for field, held in ((page.standfirst, CTRL | SHIFT), (page.headline, SHIFT)):
        QTest.keyClick(desk.pane.focusWidget(), Key.Key_Backtab, held)
        assert field.hasFocus()
    QTest.keyClick(page.headline, Key.Key_Backtab, SHIFT)
    assert not page.headline.hasFocus()
    desk.view.setFocus()
    desk.go(2).press(Key.Key_Tab)
    assert desk.view.hasFocus()
    assert desk.text == "One\n\n- two\n    - three\n"
    desk.go(0).press(Key.Key_Tab, CTRL)
    assert not page.isAncestorOf(QApplication.focusWidget() or QLineEdit())


@pytest.mark.parametrize("width", range(420, 760, 20))
def test_both_kinds_of_list_stand_together_or_go_together(desk: Desk, width: int) -> None:
    desk.pane.resize(width, 600)
    assert desk.button("bullets").isHidden() == desk.button("numbers").isHidden()
