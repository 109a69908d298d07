"""Cards are edited where they stand: opened by keys or a click, written at each key, left by the keys of the text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reviewdesk.markup.nodes import FootnoteMark
from reviewdesk.ui.body.card_editing.editor import CardEditor
from reviewdesk.ui.body.rows.row import THING
from tests.ui.body.desk import CTRL, NONE, SHIFT, Desk, Key

TABLE = "| Film | Year |\n|:--|--:|\n| *Tide* | 2023 |\n"
CARDS = {
    "table": TABLE,
    "figure": "![A wave](tide.png)\n",
    "embed": "/// embed | https://e.org/v\nTrailer\n///\n",
    "also read": "/// also-read | the-tide\nThe Tide\n///\n",
    "ad slot": "/// ad | top\n///\n",
}
BOXED = {
    "quote": "> | a | b |\n> |---|---|\n> | c | d |\n",
    "list": "1.  One\n\n    | a | b |\n    |---|---|\n    | c | d |\n",
    "spoiler": "/// spoiler | End\n| a | b |\n|---|---|\n| c | d |\n///\n",
}
cards = pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)


def editor(desk: Desk) -> CardEditor | None:
    return desk.view.card_editing.editor


def field(desk: Desk, name: str) -> QWidget:
    opened = editor(desk)
    assert opened is not None
    found = opened.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def focused() -> str:
    return QApplication.focusWidget().objectName()


def open_card(desk: Desk, text: str, row: int = 1) -> Desk:
    desk.open(text).go(row).press(Key.Key_F2)
    assert editor(desk) is not None
    return desk


def position(desk: Desk) -> tuple[int, int]:
    cursor = desk.view.textCursor()
    return cursor.blockNumber(), cursor.positionInBlock()


@cards
def test_a_look_into_a_card_changes_nothing(desk: Desk, card: str) -> None:
    text = f"One\n\n{card}\nTwo\n"
    open_card(desk, text)
    told: list[object] = []
    desk.pane.body_changed.connect(lambda *change: told.append(change))
    press(Key.Key_Tab)
    press(Key.Key_Escape)
    assert editor(desk) is None
    assert desk.text == text
    assert not told
    assert not desk.view.document().isUndoAvailable()


@cards
def test_a_card_is_marked_on_the_way_down_and_opens_by_enter(desk: Desk, card: str) -> None:
    desk.open(f"One\n\n{card}\nTwo\n").go(0).press(Key.Key_Down)
    assert desk.view.textCursor().selectedText() == THING
    desk.press(Key.Key_Return)
    assert editor(desk) is not None
    press(Key.Key_Escape)
    desk.press(Key.Key_Down)
    assert position(desk)[0] == 2


@cards
def test_a_click_opens_a_card_and_another_elsewhere_closes_it(desk: Desk, card: str) -> None:
    desk.open(f"One\n\n{card}\nTwo\n").go(1, 0)
    place = desk.view.cursorRect().center() + QPoint(30, 0)
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert editor(desk) is not None
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(5, 12))
    assert editor(desk) is None
    assert position(desk)[0] == 0


@pytest.mark.parametrize(
    ("card", "name", "typed", "markdown"),
    [
        ("figure", "card_alt", "The sea", "![The sea](tide.png)\n"),
        ("figure", "card_caption", 'So "it" is', '![A wave](tide.png "So &quot;it&quot; is")\n'),
        ("embed", "card_url", "https://e.org/w", "/// embed | https://e.org/w\nTrailer\n///\n"),
        ("embed", "card_caption", "Teaser", "/// embed | https://e.org/v\nTeaser\n///\n"),
        ("also read", "card_target", "the-sea", "/// also-read | the-sea\nThe Tide\n///\n"),
        ("also read", "card_text", "The Sea", "/// also-read | the-tide\nThe Sea\n///\n"),
        ("ad slot", "card_name", "bottom", "/// ad | bottom\n///\n"),
    ],
)
def test_a_field_is_written_at_each_key_and_undone_word_by_word(
    desk: Desk, card: str, name: str, typed: str, markdown: str
) -> None:
    text = f"One\n\n{CARDS[card]}\nTwo\n"
    open_card(desk, text)
    wanted = field(desk, name)
    while QApplication.focusWidget() is not wanted:
        press(Key.Key_Tab)
    write(typed)
    assert desk.text == f"One\n\n{markdown}\nTwo\n"
    for _ in typed.split():
        assert desk.text != text
        press(Key.Key_Z, CTRL)
    assert desk.text == text
    desk.qtbot.waitUntil(lambda: wanted.toPlainText() != typed)
    for _ in typed.split():
        press(Key.Key_Z, CTRL | SHIFT)
    assert desk.text == f"One\n\n{markdown}\nTwo\n"


def test_each_field_is_a_step_of_its_own(desk: Desk) -> None:
    open_card(desk, f"One\n\n{CARDS['embed']}\nTwo\n")
    write("https://e.org/w")
    press(Key.Key_Tab)
    write("Teaser")
    press(Key.Key_Z, CTRL)
    assert "https://e.org/w\nTrailer" in desk.text
    press(Key.Key_Z, CTRL)
    assert "https://e.org/v\nTrailer" in desk.text


def test_an_address_that_is_deleted_is_kept_until_there_is_another(desk: Desk) -> None:
    text = f"One\n\n{CARDS['embed']}\nTwo\n"
    open_card(desk, text)
    press(Key.Key_Delete)
    assert desk.text == text
    write("https://e.org/w")
    assert desk.text == text.replace("/v", "/w")


def test_tab_and_arrows_over_the_edge_lead_back_into_the_text(desk: Desk) -> None:
    text = f"One\n\n{CARDS['ad slot']}\nTwo\n"
    for key, row in ((Key.Key_Tab, 2), (Key.Key_Down, 2), (Key.Key_Up, 0), (Key.Key_Backtab, 0)):
        open_card(desk, text)
        press(key)
        assert editor(desk) is None
        assert position(desk)[0] == row
        assert desk.view.hasFocus()


def test_the_text_makes_room_and_takes_it_back(desk: Desk) -> None:
    desk.open(f"One\n\n{CARDS['also read']}\nTwo\n").go(1)
    document = desk.view.document()
    height = document.size().height()
    desk.press(Key.Key_F2)
    opened = editor(desk)
    assert document.size().height() > height
    below = document.documentLayout().blockBoundingRect(document.lastBlock()).top()
    assert opened.geometry().bottom() < below
    press(Key.Key_Escape)
    assert document.size().height() == height


def test_undo_that_takes_the_card_away_closes_its_editor(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").go(0)
    desk.pane.bar.ask_for("ad")
    assert editor(desk) is not None
    press(Key.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: editor(desk) is None)
    assert desk.text == "One\n\nTwo\n"
    assert desk.view.hasFocus()


def test_letters_at_a_marked_card_are_typed_into_it(desk: Desk) -> None:
    desk.open(f"One\n\n{CARDS['ad slot']}\nTwo\n").go(0).press(Key.Key_Down).type("b")
    write("elow")
    assert desk.text == "One\n\n/// ad | below\n///\n\nTwo\n"


# Tables


def test_cells_are_typed_into_and_keep_their_marks(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    press(Key.Key_Tab, times=2)
    press(Key.Key_End)
    write("s rise")
    assert desk.text == "One\n\n| Film | Year |\n| :-- | --: |\n| *Tides rise* | 2023 |\n\nTwo\n"
    press(Key.Key_Z, CTRL, times=2)
    assert desk.text == f"One\n\n{TABLE}\nTwo\n"


@pytest.mark.parametrize(("key", "sign"), [(Key.Key_B, "**"), (Key.Key_I, "*")])
def test_marks_in_a_cell_by_keys(desk: Desk, key: Qt.Key, sign: str) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    press(Key.Key_A, CTRL)
    press(key, CTRL)
    assert f"| {sign}Film{sign} | Year |" in desk.text


def test_a_link_in_a_cell(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    press(Key.Key_A, CTRL)
    press(Key.Key_K, CTRL)
    address = field(desk, "linkAddress")
    QTest.keyClicks(address, "https://e.org")
    QTest.keyClick(address, Key.Key_Return)
    assert "| [Film](https://e.org) | Year |" in desk.text
    assert focused() == "cell_0_0"


def test_tab_goes_through_the_cells_and_adds_a_row_behind_the_last(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    for name in ("cell_0_1", "cell_1_0", "cell_1_1", "cell_2_0"):
        press(Key.Key_Tab)
        assert focused() == name
    write("Sea")
    assert desk.text.endswith("| *Tide* | 2023 |\n| Sea |  |\n\nTwo\n")
    press(Key.Key_Z, CTRL, times=2)
    assert desk.text == f"One\n\n{TABLE}\nTwo\n"


def test_enter_and_arrows_go_from_cell_to_cell_and_out(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    press(Key.Key_Return)
    assert focused() == "cell_1_0"
    press(Key.Key_Right)
    assert focused() == "cell_1_1"
    press(Key.Key_Up)
    assert focused() == "cell_0_1"
    press(Key.Key_Home)
    press(Key.Key_Left)
    assert focused() == "cell_0_0"
    press(Key.Key_Up)
    assert position(desk)[0] == 0


def test_a_bar_in_a_cell_stays_in_it(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    write("a|b")
    assert "| a\\|bFilm | Year |" in desk.text
    assert desk.open(desk.text).rows[1].spans[0].thing.header[0][0].text == "a|bFilm"


def test_what_is_pasted_into_a_cell_is_one_line(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    QApplication.clipboard().setText("two\nlines")
    press(Key.Key_A, CTRL)
    press(Key.Key_V, CTRL)
    assert "| two lines | Year |" in desk.text


ALT_SHIFT = Qt.KeyboardModifier.AltModifier | SHIFT
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "header", "row"),
    [
        (Key.Key_Right, ALT_SHIFT, "| Film |  | Year |", "| *Tide* |  | 2023 |"),
        (Key.Key_Left, ALT_SHIFT, "|  | Film | Year |", "|  | *Tide* | 2023 |"),
        (Key.Key_Right, ALT, "| Year | Film |", "| 2023 | *Tide* |"),
        (Key.Key_Down, ALT, "| *Tide* | 2023 |", "| Film | Year |"),
        (Key.Key_Delete, ALT_SHIFT, "| Year |", "| 2023 |"),
    ],
)
def test_rows_and_columns_by_keys(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier, header: str, row: str
) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    press(key, modifiers)
    lines = desk.text.split("\n")
    assert (lines[2], lines[4]) == (header, row)
    press(Key.Key_Z, CTRL)
    assert desk.text == f"One\n\n{TABLE}\nTwo\n"


def test_the_strip_aligns_a_column(desk: Desk) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    field(desk, "table_align").menu().actions()[2].trigger()
    assert "| :-: | --: |" in desk.text


def test_the_insert_menu_begins_a_table_in_its_first_cell(desk: Desk) -> None:
    desk.open("One\n").go(0)
    desk.pane.bar.ask_for("table")
    assert focused() == "cell_0_0"
    write("Film")
    assert desk.text == "One\n\n| Film |  |  |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |\n"


def test_a_row_between_bars_becomes_a_table_by_enter(desk: Desk) -> None:
    desk.open("One\n").go(0).press(Key.Key_Return).type("|a|b|\n")
    assert focused() == "cell_1_0"
    write("c")
    assert desk.text == "One\n\n| a | b |\n| --- | --- |\n| c |  |\n"


@pytest.mark.parametrize("text", BOXED.values(), ids=BOXED)
def test_cards_in_boxes_open_as_well(desk: Desk, text: str) -> None:
    open_card(desk, text, len(desk.open(text).rows) - 1)
    write("x")
    assert "| xa | b |" in desk.text
    press(Key.Key_Z, CTRL)
    assert desk.text == text
    press(Key.Key_Escape)
    desk.press(Key.Key_F2, CTRL)
    assert focused() == "card_markdown"
    press(Key.Key_Home, CTRL)
    press(Key.Key_Right, times=2)
    write("y")
    assert "| ya | b |" in desk.text


# Footnotes and images in a line

NOTED = "One[^1] two.\n\n[^1]: A note\n"


def test_a_footnote_is_edited_at_its_mark(desk: Desk) -> None:
    desk.open(NOTED).go(0, 4).press(Key.Key_F2)
    press(Key.Key_End)
    write(" more")
    assert desk.text == "One[^1] two.\n\n[^1]: A note more\n"
    press(Key.Key_Z, CTRL)
    assert desk.text == NOTED
    press(Key.Key_Escape)
    assert desk.text == NOTED
    assert position(desk) == (0, 4)


def test_a_note_of_several_lines_keeps_its_shape(desk: Desk) -> None:
    text = "One[^n] two[^2].\n\n[^n]: A note\n\n    goes on\n[^2]: Other\n"
    desk.open(text).go(0, 4).press(Key.Key_F2)
    assert field(desk, "card_note").toPlainText() == "A note\n\ngoes on"
    press(Key.Key_End, CTRL)
    write("!")
    assert desk.text == text.replace("goes on", "goes on!")


def test_the_insert_menu_begins_a_footnote(desk: Desk) -> None:
    desk.open(NOTED + "\nEnd\n").find("two")
    desk.pane.bar.ask_for("footnote")
    write("Mine")
    assert desk.text == "One[^1] two[^2].\n\n[^1]: A note\n\nEnd\n\n[^2]: Mine\n"
    press(Key.Key_Escape)
    desk.type("z")
    assert "two[^2]z." in desk.text
    desk.undo_all()
    assert desk.text == NOTED + "\nEnd\n"


def test_a_typed_footnote_is_a_mark_and_one_undo_gives_the_signs_back(desk: Desk) -> None:
    desk.open("One\n").go(0).type("[^a]")
    assert desk.rows[0].spans[-1].thing == FootnoteMark("a")
    assert desk.text == "One[^a]\n\n[^a]:\n"
    desk.undo()
    assert desk.words == ["One[^a]"]


def test_an_image_in_a_line_is_edited_below_it(desk: Desk) -> None:
    desk.open("See ![](a.png) here\n").go(0, 5).press(Key.Key_F2)
    write("A sea")
    assert desk.text == "See ![A sea](a.png) here\n"
    press(Key.Key_Z, CTRL, times=2)
    assert desk.text == "See ![](a.png) here\n"


def test_every_field_has_a_name(desk: Desk) -> None:
    for card in CARDS.values():
        open_card(desk, f"One\n\n{card}\nTwo\n")
        named = [one for one in editor(desk).findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert all(one.accessibleName() for one in named if one.isVisible() and one.parent() is editor(desk))


@cards
def test_f2_twice_shows_the_markdown(desk: Desk, card: str) -> None:
    text = f"One\n\n{card}\nTwo\n"
    open_card(desk, text)
    press(Key.Key_F2)
    assert editor(desk) is None
    assert desk.words[1].replace("\u2028", "\n").split("\n")[0].strip() in (card.split("\n")[0], "| Film | Year |")
    assert desk.text == text


def test_a_click_marks_a_footnote_and_enter_opens_it(desk: Desk) -> None:
    desk.open(NOTED).go(0, 4)
    place = desk.view.cursorRect().center() - QPoint(3, 0)
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert desk.view.textCursor().selectedText() == THING
    desk.press(Key.Key_Return)
    assert focused() == "card_note"


@pytest.mark.parametrize("steps", [-3, 0, 4])
def test_an_editor_stands_over_its_card_at_any_size(desk: Desk, steps: int) -> None:
    open_card(desk, f"One\n\n{TABLE}\nTwo\n")
    desk.pane.resize(600, 700)
    desk.pane.page.zoom(steps)
    document = desk.view.document()
    layout = document.documentLayout()

    def stands() -> bool:
        row = layout.blockBoundingRect(document.findBlockByNumber(1))
        place = editor(desk).geometry()
        return abs(place.top() - row.top()) < 14 and place.bottom() <= row.bottom() and place.width() <= row.width()

    desk.qtbot.waitUntil(stands)


def test_the_undo_of_the_pane_takes_back_what_was_typed_in_a_card(desk: Desk) -> None:
    text = f"One\n\n{CARDS['ad slot']}\nTwo\n"
    open_card(desk, text)
    write("bottom")
    desk.pane.undo()
    assert desk.text == text
    wanted = field(desk, "card_name")
    desk.qtbot.waitUntil(lambda: wanted.toPlainText() == "top")


def test_letters_that_come_to_nothing_leave_no_step(desk: Desk) -> None:
    open_card(desk, f"One\n\n{CARDS['ad slot']}\nTwo\n")
    press(Key.Key_End)
    write("x")
    press(Key.Key_Backspace)
    assert desk.text == f"One\n\n{CARDS['ad slot']}\nTwo\n"
    assert not desk.view.document().isUndoAvailable()
