"""An abbreviation and Tab put a text in; Tab is what it was everywhere else."""

import pytest
from PySide6.QtTest import QTest

from reviewdesk.ui.body.editing.snippets import Expansion
from tests.ui.body.desk import CTRL, SHIFT, Desk, Key

TEXTS = {
    ";by": "*The Tide* (2023), by {caret}, at last",
    ";end": "## Verdict\n\n{caret}\n\nThe end.\n",
    ";two": "One.\n\nTwo.",
    ";x": "Seen at ",
    ";all": "**{caret}** and {caret}",
}


def found(before: str) -> Expansion | None:
    name = next((name for name in TEXTS if before.endswith(name)), None)
    return None if name is None else Expansion(len(name), TEXTS[name], TEXTS[name].replace("*", ""), "{caret}")


@pytest.fixture
def able(desk: Desk) -> Desk:
    desk.view.snippets.find = found
    return desk


PUT = {
    "words": ("Well, ;by", "|", "Well, *The Tide* (2023), by |, at last\n"),
    "behind": ("Well ;x", "|", "Well Seen at |\n"),
    "marked": (";all", "|", "**|** and\n"),
    "paragraphs": (";two", "|", "One.\n\nTwo.|\n"),
    "a section": (";end", "|", "## Verdict\n\n|\n\nThe end.\n"),
}


@pytest.mark.parametrize(("typed", "then", "text"), PUT.values(), ids=PUT)
def test_an_abbreviation_becomes_its_text_with_the_caret_in_its_place(
    able: Desk, typed: str, then: str, text: str
) -> None:
    able.open("").type(typed).press(Key.Key_Tab).type(then)
    assert able.text == text


@pytest.mark.parametrize("typed", [row[0] for row in PUT.values()], ids=PUT)
def test_one_undo_gives_the_abbreviation_back(able: Desk, typed: str) -> None:
    able.open("Before.\n").go(0).press(Key.Key_Return).type(typed)
    before = able.text
    able.press(Key.Key_Tab)
    after = able.text
    assert after != before
    assert able.undo().text == before
    assert able.redo().text == after
    assert able.undo(50).text == "Before.\n"


def test_what_stands_behind_the_caret_stays_behind(able: Desk) -> None:
    able.open("One two.\n").find("One").press(Key.Key_Right, times=0).type(" ;by").press(Key.Key_Tab).type("me")
    assert able.text == "One *The Tide* (2023), by me, at last two.\n"


def test_in_lists_without_an_abbreviation_tab_indents_and_shift_tab_never_puts_anything_in(able: Desk) -> None:
    able.open("- One\n- Two\n").go(1).press(Key.Key_Tab)
    assert able.text == "- One\n    - Two\n"
    able.type(" ;x").press(Key.Key_Backtab, SHIFT)
    assert ";x" in able.text


def test_code_keeps_its_tab(able: Desk) -> None:
    able.open("```\nx ;by\n```\n").go(0).press(Key.Key_Tab)
    assert ";by" in able.text


def test_nothing_is_put_in_while_letters_are_composed(able: Desk) -> None:
    able.open("").type("a ;by").commit("", "か").press(Key.Key_Tab)
    assert "Tide" not in able.text


def test_headline_and_standfirst_take_the_words_alone(able: Desk) -> None:
    able.open("", "", "")
    headline = able.pane.page.headline
    headline.setFocus()
    QTest.keyClicks(headline, "On ;by")
    QTest.keyClick(headline, Key.Key_Tab)
    QTest.keyClicks(headline, "me")
    assert headline.value() == "On The Tide (2023), by me, at last"
    able.pane.undo()
    able.pane.undo()
    assert headline.value() == "On ;by"
    QTest.keyClick(headline, Key.Key_A, CTRL)
    QTest.keyClick(headline, Key.Key_Tab)
    assert able.pane.page.standfirst.hasFocus()
