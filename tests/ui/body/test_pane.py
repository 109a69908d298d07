"""The pane as a whole: headline, standfirst, bar, Markdown source, images, zoom, input methods."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton

from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.theme.tokens import DARK, LIGHT, Tokens
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import CTRL, NONE, SHIFT, Desk, Key


def test_headline_and_standfirst_are_told_and_set_without_echo(desk: Desk) -> None:
    heard: list[str] = []
    desk.pane.headline_edited.connect(heard.append)
    desk.pane.standfirst_edited.connect(heard.append)
    desk.open("Body\n", "Head", "Stand")
    desk.pane.set_headline("Other")
    assert heard == []
    QTest.keyClick(desk.pane.page.headline, Key.Key_End)
    QTest.keyClicks(desk.pane.page.headline, "!")
    QTest.keyClick(desk.pane.page.standfirst, "x")
    assert heard == ["Other!", "xStand"]


def test_a_no_break_space_in_the_headline_survives(desk: Desk) -> None:
    desk.open("", "10\u00a0things")
    assert desk.pane.page.headline.value() == "10\u00a0things"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab, Key.Key_Down])
def test_keys_lead_from_headline_over_standfirst_into_the_body(desk: Desk, key: Qt.Key) -> None:
    page = desk.open("Body\n", "Head", "Stand").pane.page
    page.headline.setFocus()
    for field in (page.standfirst, page.view):
        QTest.keyClick(desk.pane.focusWidget(), key)
        desk.qtbot.waitUntil(field.hasFocus)
    assert desk.text == "Body\n"


def test_up_leads_back_to_the_headline(desk: Desk) -> None:
    page = desk.open("Body\n", "Head", "Stand").go(0, 0).pane.page
    desk.press(Key.Key_Up)
    desk.qtbot.waitUntil(page.standfirst.hasFocus)
    QTest.keyClick(page.standfirst, Key.Key_Up)
    desk.qtbot.waitUntil(page.headline.hasFocus)


def test_the_bar_shows_what_the_caret_stands_in(desk: Desk) -> None:
    desk.open("## Head\n\n> a **b** [c](d)\n\n1. e\n\n/// ad\n///\n")
    style = desk.button("style")
    assert isinstance(style, QToolButton)

    def checked() -> set[str]:
        names = ("strong", "emphasis", "link", "quote", "bullets", "numbers")
        buttons = {name: desk.button(name) for name in names}
        return {name for name, button in buttons.items() if isinstance(button, QToolButton) and button.isChecked()}

    desk.go(0)
    assert (style.text(), checked()) == ("Heading 2", set())
    desk.find("b")
    assert (style.text(), checked()) == ("Paragraph", {"quote", "strong"})
    desk.find("c")
    assert checked() == {"quote", "link"}
    desk.go(2)
    assert checked() == {"numbers"}
    desk.go(3)
    assert style.text() == "Block"


def test_the_style_chooser_makes_headings(desk: Desk) -> None:
    desk.open("One\n").go(0)
    menu = desk.button("style").menu()
    menu.actions()[1].trigger()
    assert desk.text == "## One\n"


@pytest.mark.parametrize(
    ("at", "typed", "markdown"),
    [
        (0, "Words", "One\n\n/// pull-quote\nWords\n///\n\nTwo\n"),
        (1, "End", "One\n\n/// spoiler | End\n///\n\nTwo\n"),
        (2, "", "One\n\n/// also-read | review-slug\nHeadline of the other review\n///\n\nTwo\n"),
        (3, "", "One\n\n/// ad\n///\n\nTwo\n"),
        (4, "", "One\n\n---\n\nTwo\n"),
    ],
)
def test_the_insert_menu_puts_in_our_blocks(desk: Desk, at: int, typed: str, markdown: str) -> None:
    desk.open("One\n\nTwo\n").go(0)
    desk.button("insert").menu().actions()[at].trigger()
    desk.type(typed)
    assert desk.text == markdown
    desk.undo_all()
    assert desk.text == "One\n\nTwo\n"


def test_a_card_opens_as_markdown_and_is_a_card_again_when_the_caret_leaves(desk: Desk) -> None:
    text = "One\n\n/// ad | top\n///\n\nTwo\n"
    desk.open(text).go(1).press(Key.Key_F2, CTRL)
    assert desk.words[1] == "/// ad | top\u2028///"
    assert desk.text == text
    desk.go(1, len("/// ad | top")).type("most").press(Key.Key_Down, times=2)
    assert desk.rows[1].shape.kind is Kind.CARD
    assert desk.text == "One\n\n/// ad | topmost\n///\n\nTwo\n"
    desk.undo_all()
    assert desk.text == text


def test_a_double_click_opens_a_card(desk: Desk) -> None:
    desk.open("One\n\n---\n\nTwo\n").go(1, 0)
    place = desk.view.cursorRect().center() + QPoint(60, 0)
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert desk.words[1] == "---"
    desk.press(Key.Key_Home, CTRL)
    assert desk.rows[1].shape.kind is Kind.CARD
    assert desk.text == "One\n\n---\n\nTwo\n"


def test_a_link_is_made_changed_and_taken_away(desk: Desk) -> None:
    desk.open("One two\n").find("two", select=True).press(Key.Key_K, CTRL)
    field = desk.pane.findChild(QLineEdit, "linkAddress")
    QTest.keyClicks(field, "https://e.org")
    QTest.keyClick(field, Key.Key_Return)
    assert desk.text == "One [two](https://e.org)\n"
    desk.find("tw").press(Key.Key_K, CTRL)
    assert field.text() == "https://e.org"
    desk.click(desk.pane.findChild(QPushButton, "removeLink"))
    assert desk.text == "One two\n"


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_the_source_and_back_changes_no_byte(desk: Desk, text: str) -> None:
    desk.open(text)
    desk.click(desk.button("source"))
    assert desk.pane.is_source_shown
    assert desk.text == text
    desk.click(desk.button("source"))
    assert desk.text == text


def test_the_caret_keeps_its_place_over_the_source(desk: Desk) -> None:
    desk.open("One\r\n\r\nTwo three\r\n\r\nFour\r\n").find("Two thr")
    desk.click(desk.button("source"))
    assert desk.pane.source.textCursor().block().text() == "Two three"
    assert desk.pane.source.textCursor().positionInBlock() == len("Two thr")
    desk.click(desk.button("source"))
    assert desk.view.textCursor().block().text() == "Two three"
    assert desk.view.textCursor().positionInBlock() == len("Two thr")


def test_an_edit_in_the_source_keeps_all_other_bytes(desk: Desk) -> None:
    desk.open("__One__\r\n\r\nTwo\n\n10\u00a0000\r\n")
    desk.click(desk.button("source"))
    source = desk.pane.source
    source.moveCursor(source.textCursor().MoveOperation.End)
    QTest.keyClicks(source, "x")
    desk.qtbot.waitUntil(lambda: "".join(desk.sources).endswith("x"))
    assert desk.text == "__One__\r\n\r\nTwo\n\n10\u00a0000\r\nx"
    desk.click(desk.button("source"))
    assert desk.words == ["One", "Two", "10\u00a0000 x"]
    assert desk.text == "__One__\r\n\r\nTwo\n\n10\u00a0000\r\nx"


def test_undo_survives_a_look_at_the_source(desk: Desk) -> None:
    desk.open("One\n").go(0).type("x")
    desk.click(desk.button("source"))
    desk.click(desk.button("source"))
    desk.undo()
    assert desk.text == "One\n"


def test_another_review_opened_shows_nothing_of_the_first(desk: Desk) -> None:
    desk.open("One\n", "Head").go(0).type("x")
    desk.open("Two\n", "Other")
    assert not desk.view.document().isUndoAvailable()
    assert desk.text == "Two\n"


def test_the_caret_tells_its_source_block(desk: Desk) -> None:
    told: list[int] = []
    desk.pane.caret_block_changed.connect(told.append)
    desk.open("# One\n\n- a\n- b\n\nTwo\n").go(0).go(1).go(2).go(3)
    assert told == [1, 2]
    desk.pane.show_block(1)
    assert desk.view.textCursor().block().text() == "a"


def test_an_input_method_writes_and_its_unfinished_letters_are_not_text(desk: Desk) -> None:
    desk.open("One\n").go(0).commit("", "ni")
    assert desk.text == "One\n"
    desk.commit("你好")
    assert desk.text == "One你好\n"


def test_signs_from_an_input_method_format_as_well(desk: Desk) -> None:
    assert desk.open("").commit("**é**").commit(" x").text == "**é** x\n"


def test_zoom_changes_the_size_and_comes_back(desk: Desk) -> None:
    told: list[int] = []
    desk.pane.zoomed.connect(told.append)
    desk.open("One\n")
    size = desk.view.document().defaultFont().pixelSize()
    desk.press(Key.Key_Plus, CTRL).press(Key.Key_Minus, CTRL).press(Key.Key_Minus, CTRL).press(Key.Key_0, CTRL)
    assert told == [111, 100, 94, 100]
    assert desk.view.document().defaultFont().pixelSize() == size
    assert not desk.view.document().isUndoAvailable()


def test_the_caret_stays_in_sight(desk: Desk) -> None:
    desk.open("One\n\n" * 200).press(Key.Key_End, CTRL)
    bar = desk.pane.page.verticalScrollBar()
    assert bar.value() > bar.maximum() * 0.9
    desk.press(Key.Key_PageUp)
    assert bar.value() < bar.maximum() * 0.95
    desk.press(Key.Key_Home, CTRL)
    assert bar.value() < 200


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_page_wears_the_theme_and_undo_does_not_know(desk: Desk, tokens: Tokens) -> None:
    desk.open("\n\n".join(CORPUS.values()))
    desk.pane.set_tokens(tokens)
    assert not desk.view.document().isUndoAvailable()
    colours = {QColor(colour).rgb() for colour in (tokens.page, tokens.bg)}

    def corner() -> int:
        return desk.pane.grab().toImage().pixel(8, 400)

    desk.qtbot.waitUntil(lambda: corner() in colours)


def test_a_figure_shows_its_image(desk: Desk) -> None:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    desk.view.set_images({"a.png": image}.get)
    desk.open('![alt](a.png "cap")\n')

    def is_shown() -> bool:
        shown = desk.view.grab().toImage()
        return QColor("#123456").rgb() in {shown.pixel(shown.width() // 2, y) for y in range(shown.height())}

    desk.qtbot.waitUntil(is_shown)


def test_every_control_has_a_name(desk: Desk) -> None:
    controls = [*desk.pane.findChildren(QToolButton), *desk.pane.findChildren(QLineEdit)]
    controls += [desk.pane.page.headline, desk.pane.page.standfirst, desk.view, desk.pane.source]
    assert all(control.accessibleName() and control.objectName() for control in controls)


def test_tab_stays_in_the_text_and_takes_no_letter_out_of_it(desk: Desk) -> None:
    desk.open("One\n").go(0).press(Key.Key_Tab).type(" two").press(Key.Key_Backtab, SHIFT).type(" three")
    assert desk.view.hasFocus()
    assert desk.text == "One two three\n"


def test_ctrl_tab_leaves_the_text_so_that_no_key_is_trapped(desk: Desk) -> None:
    desk.open("One\n").go(0).press(Key.Key_Tab, CTRL)
    assert not desk.view.hasFocus()
    desk.view.setFocus()
    desk.press(Key.Key_Backtab, CTRL | SHIFT)
    assert not desk.view.hasFocus()
    assert "Ctrl+Tab" in desk.view.accessibleDescription()


def test_a_closed_pane_leaves_nothing_running(qtbot) -> None:
    pane = BodyPane()
    qtbot.addWidget(pane)
    pane.open("One\n", "", "")
    pane.close()
