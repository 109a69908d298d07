"""Blocks of ours are made by typing the row they begin with, as tables and footnotes are."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.body.desk import CTRL, Desk, Key

BLOCKS = {
    "spoiler": ("/// spoiler | The end\n", "He dies.", "/// spoiler | The end\nHe dies.\n///\n"),
    "spoiler without a name": ("/// spoiler\n", "The end\nHe dies.", "/// spoiler | The end\nHe dies.\n///\n"),
    "pull quote": ("/// pull-quote | Ada Kern\n", "What a *film*.", "/// pull-quote | Ada Kern\nWhat a *film*.\n///\n"),
    "embed": ("/// embed | https://e.org/v\n", "More", "/// embed | https://e.org/v\n///\n\nMore\n"),
    "ad slot": ("/// ad | top\n", "More", "/// ad | top\n///\n\nMore\n"),
    "review box": ("/// review-box\n", "", "/// review-box\n///\n"),
}


@pytest.mark.parametrize(("signs", "words", "markdown"), BLOCKS.values(), ids=BLOCKS)
def test_a_block_begins_by_the_row_that_names_it(desk: Desk, signs: str, words: str, markdown: str) -> None:
    assert desk.open("").type(signs).type(words).text == markdown
    assert desk.open(desk.text).text == markdown


@pytest.mark.parametrize("signs", [signs for signs, _, _ in BLOCKS.values()], ids=BLOCKS)
def test_one_undo_gives_the_typed_row_back(desk: Desk, signs: str) -> None:
    desk.open("One\n").go(0).type("\n" + signs).undo()
    assert desk.words == ["One", signs.strip()]


@pytest.mark.parametrize(
    ("signs", "field", "words", "markdown"),
    [
        ("/// also-read | the-tide\n", "card_text", "The Tide", "/// also-read | the-tide\nThe Tide\n///\n"),
        ("/// embed\n", "card_url", "https://e.org/v", "/// embed | https://e.org/v\n///\n"),
        ("/// ad\n", "card_name", "top", "/// ad | top\n///\n"),
    ],
)
def test_what_a_block_lacks_is_asked_where_it_stands(
    desk: Desk, signs: str, field: str, words: str, markdown: str
) -> None:
    desk.open("").type(signs)
    asked = QApplication.focusWidget()
    assert asked.objectName() == field
    QTest.keyClick(asked, Key.Key_A, CTRL)
    QTest.keyClicks(asked, words)
    assert desk.text == markdown


def test_the_sign_that_ends_a_spoiler_leads_out_of_it(desk: Desk) -> None:
    desk.open("").type("/// spoiler | The end\nHe dies.\n///\nMore")
    assert desk.text == "/// spoiler | The end\nHe dies.\n///\n\nMore\n"


@pytest.mark.parametrize("words", ["/// nonsense", "/// Spoiler, they say", "///", "see /// spoiler"])
def test_what_names_no_block_is_words(desk: Desk, words: str) -> None:
    desk.open("").type(words + "\nMore")
    assert desk.words == [words, "More"]
