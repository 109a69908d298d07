"""Marks around the same words stay nested as they were written: a reader of the Markdown sees which is outside."""

from itertools import permutations

import pytest

from tests.ui.body.desk import CTRL, Desk, Key

NESTED = ["~~**x**~~", "**~~x~~**", "***x***", "~~[x](u)~~", "**[*x*](u)**", "*~~**x**~~*", "~~a **b**~~", "**`x`**"]


@pytest.mark.parametrize("words", NESTED)
def test_an_edit_beside_nested_marks_leaves_their_order(desk: Desk, words: str) -> None:
    assert desk.open(f"One {words} two\n").find("One").type("s").text == f"Ones {words} two\n"


def test_every_order_of_marks_comes_back_in_the_meaning_it_was_written_in(desk: Desk) -> None:
    for order in permutations((("<strong>", "**"), ("<em>", "_"), ("<del>", "~~"))):
        signs = "".join(sign for _, sign in order)
        text = f"One {signs}x{signs[::-1]} two\n"
        written = desk.open(text).find("One").type("s").text
        assert written.replace("*", "_").replace("Ones", "One") == text.replace("*", "_")


def test_a_mark_that_is_set_later_stands_inside_and_leaves_as_it_came(desk: Desk) -> None:
    desk.open("One ~~**x**~~ two\n").find("x", select=True).press(Key.Key_I, CTRL)
    assert desk.text == "One ~~***x***~~ two\n"
    assert desk.press(Key.Key_I, CTRL).find("One").type("s").text == "Ones ~~**x**~~ two\n"


def test_marks_keep_their_order_where_they_come_to_touch_a_word(desk: Desk) -> None:
    desk.open("**a b**a c *__(d)__*\n").find("a c ").press(Key.Key_Backspace)
    assert desk.text == "**a b**a c*__(d)__*\n"
