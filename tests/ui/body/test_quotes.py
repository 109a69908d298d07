"""Quotes in quotes are made as one would expect: by signs, and by the keys that nest lists."""

import pytest

from tests.ui.body.desk import SHIFT, Desk, Key


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("> one\n> > two", "> one\n>\n> > two\n"),
        ("> > one", "> > one\n"),
        ("> one\n> two", "> one\n>\n> two\n"),
        ("> one\n> > two\n> > three\n> > > four", "> one\n>\n> > two\n> >\n> > three\n> >\n> > > four\n"),
        ("> one\n> > two\n> three", "> one\n>\n> > two\n> >\n> > three\n"),
        ("> > one\n\ntwo", "> > one\n>\n> two\n"),
        ("> a > b > c", "> a > b > c\n"),
    ],
)
def test_signs_quote_within_a_quote(desk: Desk, typed: str, markdown: str) -> None:
    assert desk.open("").type(typed).text == markdown


def test_one_undo_gives_the_second_sign_back(desk: Desk) -> None:
    desk.open("").type("> one\n> > ").undo()
    assert desk.words == ["one", "> "]
    assert desk.type("x").text == "> one\n>\n> \\> x\n"


def test_tab_and_shift_tab_lead_into_an_inner_quote_and_out(desk: Desk) -> None:
    desk.open("> one\n>\n> two\n>\n> three\n").go(1).press(Key.Key_Tab)
    assert desk.text == "> one\n>\n> > two\n>\n> three\n"
    desk.go(2).press(Key.Key_Tab)
    assert desk.text == "> one\n>\n> > two\n> >\n> > three\n"
    desk.select((1, 0), (2, 1)).press(Key.Key_Backtab, SHIFT)
    assert desk.text == "> one\n>\n> two\n>\n> three\n"
    desk.go(2).press(Key.Key_Backtab, SHIFT)
    assert desk.text == "> one\n>\n> two\n\nthree\n"
    assert desk.undo_all().text == "> one\n>\n> two\n>\n> three\n"


def test_signs_of_a_heading_typed_in_a_heading_give_its_level(desk: Desk) -> None:
    desk.open("## One\n").go(0, 0).type("### ")
    assert desk.text == "### One\n"
    desk.undo()
    assert desk.words == ["### One"]
    assert desk.undo_all().text == "## One\n"


def test_other_signs_in_a_heading_are_words(desk: Desk) -> None:
    assert desk.open("## One\n").go(0, 0).type("- ").text == "## - One\n"
