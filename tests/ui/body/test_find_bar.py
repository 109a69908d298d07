"""Find and replace as a writer does it: in a bar over the page, with keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QTextEdit, QWidget

from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.theme.tokens import DARK, LIGHT
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import CTRL, NONE, SHIFT, Desk, Key
from tests.ui.window import Window

PLAIN = "One cat.\n\nA **bold cat** sat.\n\nNo *dog* here.\n\nCat and cat.\n"


def bar(desk: Desk) -> QFrame:
    return found(desk, QFrame, "findBar")


def found(desk: Desk, kind: type[QWidget], name: str):
    widget = desk.pane.findChild(kind, name)
    assert widget is not None, name
    return widget


def shown(desk: Desk) -> QTextEdit:
    return desk.pane.source if desk.pane.is_source_shown else desk.view


def marks(desk: Desk) -> list[str]:
    return [mark.cursor.selectedText() for mark in shown(desk).extraSelections()]


def current(desk: Desk) -> int | None:
    colours = [mark.format.background().color().name() for mark in shown(desk).extraSelections()]
    return colours.index(LIGHT.found_now) if LIGHT.found_now in colours else None


def says(desk: Desk, words: str) -> Callable[[], bool]:
    return lambda: found(desk, QLabel, "findCount").text() == words


def look_for(desk: Desk, words: str, count: str, *, replacing: str | None = None) -> None:
    if replacing is None:
        desk.pane.finder.find()
    else:
        desk.pane.finder.replace()
        found(desk, QLineEdit, "replaceField").setText(replacing)
    field = found(desk, QLineEdit, "findField")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    desk.qtbot.waitUntil(says(desk, count))


def enter(desk: Desk, modifiers: Qt.KeyboardModifier = NONE, field: str = "findField") -> None:
    QTest.keyClick(found(desk, QLineEdit, field), Key.Key_Return, modifiers)


def choose(desk: Desk, name: str) -> None:
    desk.click(found(desk, QWidget, f"find_{name}"))


def test_all_matches_are_marked_and_the_first_after_the_caret_is_shown(desk: Desk) -> None:
    desk.open(PLAIN).go(1, 0)
    look_for(desk, "CAT", "2 of 4")
    assert (marks(desk), current(desk)) == (["cat", "cat", "Cat", "cat"], 1)


def test_the_marks_take_the_colours_of_another_theme_with_the_page(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    desk.pane.set_tokens(DARK)
    colours = {mark.format.background().color().name() for mark in shown(desk).extraSelections()}
    assert colours == {DARK.found, DARK.found_now}


def test_enter_goes_on_and_round_and_shift_goes_back(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    seen = []
    for modifiers in (NONE, NONE, NONE, NONE, SHIFT, SHIFT):
        enter(desk, modifiers)
        seen.append(current(desk))
    assert seen == [1, 2, 3, 0, 3, 2]


def test_the_match_is_scrolled_into_view(desk: Desk) -> None:
    desk.open("word\n\n" * 200 + "needle\n")
    look_for(desk, "needle", "1 of 1")
    seen = desk.pane.page.viewport().rect()
    spot = desk.view.mapTo(desk.pane.page.viewport(), desk.view.cursorRect().center())
    assert seen.contains(spot)


def test_escape_closes_and_leaves_the_match_selected(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "sat", "1 of 1")
    QTest.keyClick(found(desk, QLineEdit, "findField"), Key.Key_Escape)
    assert not bar(desk).isVisible()
    assert marks(desk) == []
    assert desk.view.textCursor().selectedText() == "sat"
    desk.qtbot.waitUntil(desk.view.hasFocus)


def test_a_word_typed_and_closed_at_once_is_led_to(desk: Desk) -> None:
    desk.open(PLAIN)
    desk.pane.finder.find()
    QTest.keyClicks(found(desk, QLineEdit, "findField"), "sat")
    QTest.keyClick(found(desk, QLineEdit, "findField"), Key.Key_Escape)
    assert desk.view.textCursor().selectedText() == "sat"


def test_f3_goes_on_while_the_bar_is_closed(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    QTest.keyClick(found(desk, QLineEdit, "findField"), Key.Key_Escape)
    desk.pane.finder.go_on()
    assert desk.view.textCursor().block().text() == "A bold cat sat."
    assert desk.view.textCursor().selectedText() == "cat"
    desk.pane.finder.go_back()
    assert desk.view.textCursor().block().text() == "One cat."


def test_what_is_selected_is_looked_for(desk: Desk) -> None:
    desk.open(PLAIN).find("cat", select=True)
    desk.pane.finder.find()
    desk.qtbot.waitUntil(says(desk, "1 of 4"))
    assert found(desk, QLineEdit, "findField").text() == "cat"


def test_the_choices_narrow_what_is_found(desk: Desk) -> None:
    desk.open("Cat cats CAT\n")
    look_for(desk, "cat", "1 of 3")
    choose(desk, "word")
    desk.qtbot.waitUntil(says(desk, "1 of 2"))
    choose(desk, "case")
    desk.qtbot.waitUntil(says(desk, "Nothing found"))
    choose(desk, "regex")
    field = found(desk, QLineEdit, "findField")
    field.clear()
    QTest.keyClicks(field, "[A-Z]+")
    desk.qtbot.waitUntil(says(desk, "1 of 1"))
    assert marks(desk) == ["CAT"]


@pytest.mark.parametrize(("words", "sentence"), [("(", "no complete"), ("(a+)+", "too long")])
def test_an_expression_that_cannot_be_looked_for_is_named_in_words(desk: Desk, words: str, sentence: str) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    choose(desk, "regex")
    field = found(desk, QLineEdit, "findField")
    field.clear()
    QTest.keyClicks(field, words)
    problem = found(desk, QLabel, "findProblem")
    desk.qtbot.waitUntil(lambda: problem.isVisible() and sentence in problem.text())
    assert marks(desk) == []
    assert not found(desk, QWidget, "replaceAll").isEnabled()


def test_marks_follow_the_text_while_one_writes(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    desk.view.setFocus()
    desk.go(2).type(" Cat!")
    desk.qtbot.waitUntil(lambda: len(marks(desk)) == 5)


def test_nothing_is_looked_for_while_the_bar_is_closed(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    QTest.keyClick(found(desk, QLineEdit, "findField"), Key.Key_Escape)
    desk.go(2).type(" cat")
    assert not desk.pane.finder._pause.isActive()


def test_another_text_is_searched_in_the_place_of_the_old_one(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4")
    desk.open("Only one cat.\n")
    assert marks(desk) == []
    desk.qtbot.waitUntil(says(desk, "1 found"))


def test_it_works_in_the_markdown_too(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat**", "Nothing found", replacing="dog**")
    desk.click(desk.button("source"))
    desk.qtbot.waitUntil(says(desk, "1 found"))
    desk.click(found(desk, QWidget, "replaceAll"))
    assert desk.pane.to_markdown() == PLAIN.replace("bold cat", "bold dog")


def test_replace_keeps_the_marks_and_goes_on(desk: Desk) -> None:
    desk.open("[a cat](u) and **cat** cat\n")
    look_for(desk, "cat", "1 of 3", replacing="cat tiger")
    for _ in range(3):
        enter(desk, field="replaceField")
    assert desk.text == "[a cat tiger](u) and **cat tiger** cat tiger\n"


def test_an_expression_puts_its_groups_in(desk: Desk) -> None:
    desk.open("Peña Luis\n")
    look_for(desk, "x", "Nothing found", replacing=r"\2 \1")
    choose(desk, "regex")
    look_for(desk, r"(\w+) (\w+)", "1 of 1", replacing=r"\2 \1")
    enter(desk, field="replaceField")
    assert desk.text == "Luis Peña\n"


def test_replace_all_is_one_step_of_undo(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "cat", "1 of 4", replacing="🎬 film")
    desk.click(found(desk, QWidget, "replaceAll"))
    assert says(desk, "4 replaced")()
    assert desk.text == PLAIN.replace("cat", "🎬 film").replace("Cat", "🎬 film")
    desk.view.setFocus()
    desk.undo()
    assert desk.text == PLAIN
    assert not desk.view.document().isUndoAvailable()


def test_replace_all_leaves_every_other_block_its_bytes(desk: Desk) -> None:
    odd = "*   odd  \n*   list\n\nSetext __bold__\n======\n\n| a|b |\n|--|:--|\n| horse | 1 |\n\n***\n"
    desk.open(f"A zebra.\n\n{odd}\nLast _zebra_.\n")
    look_for(desk, "zebra", "1 of 2", replacing="yak")
    desk.click(found(desk, QWidget, "replaceAll"))
    assert desk.text == f"A yak.\n\n{odd}\nLast *yak*.\n"


def test_cards_and_images_stay_whatever_is_replaced(desk: Desk) -> None:
    desk.open("Ab![x](u.jpg)cd\n\n| a |\n|---|\n| b |\n\n/// ad\n///\n")
    choose(desk, "regex")
    look_for(desk, "[^z]+", "1 of 5", replacing="xy")
    desk.click(found(desk, QWidget, "replaceAll"))
    assert desk.text == "xy![xy](u.jpg)xy\n\n| xy |\n| --- |\n| xy |\n\n/// ad\n///\n"


CARDS = """A cat.

![fat cat](c.jpg "The cat sits")

| cat | *a cat and **cat*** |
|-----|-----|
| x   | cat |

/// embed | https://v.org/cat
A cat video
///

/// also-read | cat
More cat
///

See ![cat](i.png) it.[^1]

[^1]: By a cat.
"""


def test_words_in_cards_are_found_shown_and_replaced_in_one_step(desk: Desk) -> None:
    desk.open(CARDS)
    look_for(desk, "cat", "1 of 11", replacing="dog")
    enter(desk)
    block = desk.view.textCursor().block()
    assert desk.view.body.row(block).shape.kind is Kind.CARD
    desk.click(found(desk, QWidget, "replaceAll"))
    assert says(desk, "11 replaced")()
    written = (
        CARDS.replace("cat", "dog").replace("v.org/dog", "v.org/cat").replace("also-read | dog", "also-read | cat")
    )
    assert " ".join(desk.text.split()) == " ".join(
        written.replace("| x   |", "| x |").replace("|-----|-----|", "| --- | --- |").split()
    )
    desk.view.setFocus()
    desk.undo()
    assert desk.text == CARDS


def test_matches_in_one_card_are_replaced_one_after_the_other(desk: Desk) -> None:
    desk.open("| cat | cat cat |\n|---|---|\n| a | b |\n\ncat\n")
    look_for(desk, "cat", "1 of 4", replacing="cat dog")
    for _ in range(3):
        enter(desk, field="replaceField")
    assert desk.text == "| cat dog | cat dog cat dog |\n| --- | --- |\n| a | b |\n\ncat\n"
    enter(desk, field="replaceField")
    assert desk.text.endswith("\n\ncat dog\n")


def test_headline_and_standfirst_are_searched_first_and_replaced_by_their_own_edits(desk: Desk) -> None:
    told: list[str] = []
    desk.pane.headline_edited.connect(told.append)
    desk.pane.standfirst_edited.connect(told.append)
    desk.open("No cat.\n", "The cat", "A cat film")
    desk.pane.page.headline.setFocus()
    look_for(desk, "cat", "1 of 3", replacing="dog")
    enter(desk)
    assert says(desk, "2 of 3")()
    desk.click(found(desk, QWidget, "replaceAll"))
    assert told[-2:] == ["The dog", "A dog film"]
    assert desk.text == "No dog.\n"
    desk.pane.page.headline.setFocus()
    QTest.keyClick(desk.pane.page.headline, Key.Key_Z, CTRL)
    assert desk.pane.page.headline.value() == "The cat"


def test_a_match_half_in_bold_is_found_and_takes_the_look_of_its_first_letter(desk: Desk) -> None:
    desk.open("A **bo**ld cat\n")
    look_for(desk, "bold", "1 of 1", replacing="brave")
    enter(desk, field="replaceField")
    assert desk.text == "A **brave** cat\n"


def test_marks_stand_only_where_one_looks(desk: Desk) -> None:
    desk.open("a cat here\n\n" * 900)
    look_for(desk, "cat", "1 of 900")
    assert 3 < len(marks(desk)) < 60


def test_no_text_of_the_corpus_is_broken_by_replacing_words_with_themselves(desk: Desk) -> None:
    for text in CORPUS:
        desk.open(text)
        shape = [row.shape.kind for row in desk.rows]
        words = desk.words
        desk.pane.finder.replace()
        field, line = found(desk, QLineEdit, "findField"), found(desk, QLineEdit, "replaceField")
        field.setText("e")
        line.setText("e")
        desk.pane.finder.go_on()
        desk.click(found(desk, QWidget, "replaceAll"))
        assert [row.shape.kind for row in desk.rows] == shape
        assert [word.casefold() for word in desk.words] == [
            word.replace("é", "e").replace("è", "e").replace("ê", "e").casefold() for word in words
        ]


def test_the_keys_of_the_window_find_and_replace(window: Window) -> None:
    pane = window.presenter.pane
    view, field = pane.page.view, window.find(QLineEdit, "findField")
    window.type_into(view, " salt and salt")
    window.press(Key.Key_F, CTRL)
    window.wait(field.hasFocus)
    QTest.keyClicks(field, "salt")
    window.wait(lambda: window.label("findCount").endswith("of 2"))
    before = window.label("findCount")
    window.press(Key.Key_F3)
    assert window.label("findCount") != before
    window.press(Key.Key_F3, SHIFT)
    assert window.label("findCount") == before
    assert not window.find(QWidget, "replaceAll").isVisible()
    window.press(Key.Key_H, CTRL)
    assert window.find(QWidget, "replaceAll").isVisible()
    window.press(Key.Key_Tab)
    QTest.keyClicks(window.find(QLineEdit, "replaceField"), "sand")
    window.click("replaceAll")
    assert pane.to_markdown().rstrip().endswith("sand and sand")
    assert field.hasFocus()
    window.press(Key.Key_Escape)
    window.press(Key.Key_Z, CTRL)
    assert pane.to_markdown().rstrip().endswith("salt and salt")


@pytest.mark.parametrize("width", [400, 760, 1100])
def test_what_is_looked_for_and_what_replaces_it_stand_below_each_other(desk: Desk, width: int) -> None:
    desk.pane.resize(width, 600)
    desk.open(PLAIN).press(Key.Key_H, CTRL)
    bar(desk).layout().activate()
    field, replacement = (found(desk, QLineEdit, name).geometry() for name in ("findField", "replaceField"))
    assert (field.left(), field.width()) == (replacement.left(), replacement.width())
    assert field.bottom() < replacement.top()


def test_the_field_keeps_its_width_whatever_is_counted(desk: Desk) -> None:
    desk.open(PLAIN)
    look_for(desk, "nowhere", "Nothing found")
    width = found(desk, QLineEdit, "findField").width()
    look_for(desk, "cat", "1 of 4")
    bar(desk).layout().activate()
    assert found(desk, QLineEdit, "findField").width() == width
