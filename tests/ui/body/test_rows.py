"""Enter, Backspace, Delete and Tab at the edges of rows; styles and lists."""

import pytest

from tests.ui.body.desk import ALT, CTRL, SHIFT, Desk, Key

CASES = {
    # name: text, row, column (-1 end), keys, Markdown
    "enter splits a paragraph": ("One two\n", 0, 3, "\n", "One\n\ntwo\n"),
    "enter after a heading gives a paragraph": ("# One\n", 0, -1, "\nTwo", "# One\n\nTwo\n"),
    "enter within a heading splits it": ("# One two\n", 0, 4, "\n", "# One\n\n# two\n"),
    "enter before a heading makes room": ("# One\n", 0, 0, "\n", "# One\n"),
    "enter in a list begins an entry": ("- one\n", 0, -1, "\ntwo", "- one\n- two\n"),
    "enter in an empty entry leaves the list": ("- one\n", 0, -1, "\n\nAfter", "- one\n\nAfter\n"),
    "enter in an empty nested entry moves out": (
        "- one\n    - two\n",
        1,
        -1,
        "\n\nthree",
        "- one\n    - two\n- three\n",
    ),
    "enter in a quote goes on": ("> one\n", 0, -1, "\ntwo", "> one\n>\n> two\n"),
    "enter in an empty row of a quote leaves it": ("> one\n", 0, -1, "\n\nAfter", "> one\n\nAfter\n"),
    "enter in code breaks the line": ("```\na\n```\n", 0, -1, "\nb", "```\na\nb\n```\n"),
    "enter twice in code leaves it": ("```\na\n```\n", 0, -1, "\n\nAfter", "```\na\n```\n\nAfter\n"),
    "enter in a summary goes into the spoiler": (
        "/// spoiler | S\nx\n///\n",
        0,
        -1,
        "\nz",
        "/// spoiler | S\nzx\n///\n",
    ),
    "enter in a pull quote goes to its speaker": (
        "/// pull-quote\nx\n///\n",
        0,
        -1,
        "\nJo",
        "/// pull-quote | Jo\nx\n///\n",
    ),
    "enter in a speaker leaves the pull quote": (
        "/// pull-quote | J\nx\n///\n",
        1,
        -1,
        "\nz",
        "/// pull-quote | J\nx\n///\n\nz\n",
    ),
    "enter in the middle of an item takes the rest along": (
        "- one two\n\n    more\n",
        0,
        3,
        "\n",
        "- one\n\n- two\n\n    more\n",
    ),
    "backspace makes a heading plain": ("## One\n", 0, 0, "\b", "One\n"),
    "backspace takes an entry out of its list": ("- one\n- two\n", 1, 0, "\b", "- one\n\ntwo\n"),
    "backspace moves a nested entry out": ("- one\n    - two\n", 1, 0, "\b", "- one\n- two\n"),
    "backspace takes a row out of a quote": ("> one\n", 0, 0, "\b", "one\n"),
    "backspace joins paragraphs": ("One\n\nTwo\n", 1, 0, "\b", "OneTwo\n"),
    "backspace joins a paragraph to a heading": ("# One\n\nTwo\n", 1, 0, "\b", "# OneTwo\n"),
    "backspace at an empty paragraph keeps the next one's look": ("One\n\n# Two\n", 0, -1, "\n\b", "One\n\n# Two\n"),
    "backspace dissolves a spoiler": ("/// spoiler | S\nx\n///\n", 0, 0, "\b", "S\n\nx\n"),
    "backspace dissolves a pull quote": ("/// pull-quote\nx\n///\n", 0, 0, "\b", "x\n"),
    "backspace behind a card marks it first": ("One\n\n---\n\nTwo\n", 1, 1, "\b", "One\n\n---\n\nTwo\n"),
    "backspace behind a card then deletes it": ("One\n\n---\n\nTwo\n", 1, 1, "\b\b", "One\n\nTwo\n"),
    "backspace after a card marks it and then deletes it": ("---\n\nTwo\n", 1, 0, "\b\b", "Two\n"),
    "backspace on the first row does nothing": ("One\n", 0, 0, "\b", "One\n"),
    "delete joins the next paragraph": ("One\n\nTwo\n", 0, -1, "\x7f", "OneTwo\n"),
    "delete before a card marks it first": ("---\n\nTwo\n", 0, 0, "\x7f", "---\n\nTwo\n"),
    "delete before a card then deletes it": ("---\n\nTwo\n", 0, 0, "\x7f\x7f", "Two\n"),
    "delete at the row before a card marks it and then deletes it": (
        "One\n\n---\n\nTwo\n",
        0,
        -1,
        "\x7f\x7f",
        "One\n\nTwo\n",
    ),
    "enter on a marked card begins a row below it": ("---\n\nTwo\n", 1, 0, "\b\nOne", "---\n\nOne\n\nTwo\n"),
    "enter in an empty row does nothing": ("One\n", 0, -1, "\n\n\nTwo", "One\n\nTwo\n"),
    "enter in an empty heading makes it plain": ("One\n", 0, -1, "\n## \nTwo", "One\n\nTwo\n"),
    "a number in the middle of a list begins another": (
        "- a\n- b\n- c\n",
        1,
        0,
        "1. ",
        "- a\n\n1. b\n2. c\n",
    ),
    "a number in the first entry makes the list numbered": ("- a\n- b\n", 0, 0, "1. ", "1. a\n2. b\n"),
    "delete at the end does nothing": ("One\n", 0, -1, "\x7f", "One\n"),
    "tab nests an entry": ("- one\n- two\n", 1, -1, "\t", "- one\n    - two\n"),
    "tab joins the nested list before": ("- a\n    - b\n- c\n", 2, -1, "\t", "- a\n    - b\n    - c\n"),
    "tab on a first entry does nothing": ("- one\n", 0, -1, "\t", "- one\n"),
    "tab takes children along": ("- a\n- b\n    - c\n", 1, -1, "\t", "- a\n    - b\n        - c\n"),
    "tab indents code": ("```\na\n```\n", 0, 0, "\t", "```\n    a\n```\n"),
}


def press(desk: Desk, keys: str) -> None:
    special = {"\b": Key.Key_Backspace, "\x7f": Key.Key_Delete, "\t": Key.Key_Tab}
    for key in keys:
        desk.press(special[key]) if key in special else desk.type(key)


@pytest.mark.parametrize(("text", "row", "column", "keys", "markdown"), CASES.values(), ids=CASES)
def test_edges(desk: Desk, text: str, row: int, column: int, keys: str, markdown: str) -> None:
    press(desk.open(text).go(row, column), keys)
    assert desk.text == markdown
    desk.undo_all()
    assert desk.text == text


@pytest.mark.parametrize(("text", "row", "column", "keys", "markdown"), CASES.values(), ids=CASES)
def test_what_the_page_shows_is_what_it_shows_when_opened_again(
    desk: Desk, text: str, row: int, column: int, keys: str, markdown: str
) -> None:
    press(desk.open(text).go(row, column), keys)
    shown = [(row.text.strip(), row.shape.kind, len(row.shape.path)) for row in desk.rows if row.text]
    desk.open(markdown)
    assert [(row.text.strip(), row.shape.kind, len(row.shape.path)) for row in desk.rows if row.text] == shown


def test_shift_tab_moves_an_entry_out_with_its_children(desk: Desk) -> None:
    desk.open("- a\n    - b\n        - c\n").go(1).press(Key.Key_Backtab, SHIFT)
    assert desk.text == "- a\n- b\n    - c\n"


def test_headings_by_keys(desk: Desk) -> None:
    desk.open("One\n").go(0)
    for key, signs in ((Key.Key_1, "## "), (Key.Key_2, "### "), (Key.Key_3, "#### "), (Key.Key_0, "")):
        desk.press(key, CTRL | ALT)
        assert desk.text == f"{signs}One\n"


def test_shift_enter_breaks_the_line_within_a_paragraph(desk: Desk) -> None:
    desk.open("").type("One").press(Key.Key_Return, SHIFT).type("two")
    assert desk.text == "One  \ntwo\n"


def test_a_list_of_several_paragraphs_and_back(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").press(Key.Key_A, CTRL)
    desk.click(desk.button("bullets"))
    assert desk.text == "- One\n- Two\n"
    desk.click(desk.button("numbers"))
    assert desk.text == "1. One\n2. Two\n"
    desk.click(desk.button("numbers"))
    assert desk.text == "One\n\nTwo\n"


def test_a_quote_by_its_button_and_back(desk: Desk) -> None:
    desk.open("One\n\n- two\n").press(Key.Key_A, CTRL)
    desk.click(desk.button("quote"))
    assert desk.text == "> One\n>\n> - two\n"
    desk.click(desk.button("quote"))
    assert desk.text == "One\n\n- two\n"


def test_a_new_entry_beside_a_list_joins_it(desk: Desk) -> None:
    desk.open("- one\n\nTwo\n").go(1)
    desk.click(desk.button("bullets"))
    assert desk.text == "- one\n- Two\n"


def test_tab_and_back_move_all_selected_entries(desk: Desk) -> None:
    desk.open("- a\n- b\n    - c\n- d\n").select((1, 0), (3, 1)).press(Key.Key_Tab)
    assert desk.text == "- a\n    - b\n        - c\n    - d\n"
    desk.press(Key.Key_Backtab, SHIFT)
    assert desk.text == "- a\n- b\n    - c\n- d\n"


def test_tab_and_back_move_all_selected_lines_of_code(desk: Desk) -> None:
    desk.open("```\na\nb\nc\n```\n").select((0, 0), (0, 3)).press(Key.Key_Tab)
    assert desk.text == "```\n    a\n    b\nc\n```\n"
    desk.press(Key.Key_Backtab, SHIFT)
    assert desk.text == "```\na\nb\nc\n```\n"


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Right])
@pytest.mark.parametrize("press", [Key.Key_Delete, Key.Key_Backspace])
def test_a_separator_is_marked_by_the_arrows_and_deleted(desk: Desk, key: Key, press: Key) -> None:
    desk.open("One\n\n---\n\nTwo\n").go(0).press(key)
    assert desk.view.textCursor().selectedText() == "\ufffc"
    assert desk.press(press).text == "One\n\nTwo\n"


def test_of_whole_entries_that_are_deleted_an_empty_one_is_left(desk: Desk) -> None:
    desk.open("1. one\n2. two\n3. three\n").select((0, 0), (1, 3)).press(Key.Key_Delete)
    assert desk.type("new").text == "1. new\n2. three\n"
    assert not desk.view.grab().isNull()
