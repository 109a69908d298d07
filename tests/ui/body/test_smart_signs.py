"""Signs of the language while one types; the keyboard's own are one Ctrl+Z away."""

import pytest
from PySide6.QtTest import QTest

from tests.ui.body.card_editing.test_cards_in_place import field, open_card, press, write
from tests.ui.body.card_editing.test_cells import cell
from tests.ui.body.desk import CTRL, Desk, Key

N = "\u202f"
TYPED = {
    "english": ("en-GB", 'He said "it\'s \'so\'" (or "not").', "He said “it’s ‘so’” (or “not”)."),
    "decades": ("en-US", "the '80s and '2001'", "the ’80s and ‘2001’"),
    "inches": ("en-US", 'a 9" screen', "a 9″ screen"),
    "a quoted number": ("en-US", 'a "9" rating', "a “9” rating"),
    "german": ("de-DE", "Sie sagt \"es 'geht' so\" und geht's an", "Sie sagt „es ‚geht‘ so“ und geht’s an"),
    "swiss": ("de-CH", '"so"', "«so»"),
    "french": ("fr-FR", 'C\'est "beau" et dit', f"C’est «{N}beau{N}» et dit"),
    "french with blanks": ("fr-FR", 'dit " beau " et', f"dit «{N}beau{N}» et"),
    "spanish": ("es-ES", '"bello"', "«bello»"),
    "swedish": ("sv-SE", '"bra" och "sen"', "”bra” och ”sen”"),
    "a language that is not known": ("ja", "\"so\" 'so' a--b", "\"so\" 'so' a–b"),
    "dashes": ("en-GB", "one -- two---three 1990--99", "one – two—three 1990–99"),
    "an ellipsis": ("en-GB", "and so... on", "and so… on"),
    "an address": ("en-GB", 'see https://e.org/a--b... "it"', "see https://e.org/a--b... “it”"),
    "beyond the plane": ("en-GB", '😀 "so"', "😀 “so”"),
}


@pytest.fixture
def smart(desk: Desk) -> Desk:
    desk.view.signs.is_on = True
    return desk


@pytest.mark.parametrize(("language", "keys", "words"), TYPED.values(), ids=TYPED)
def test_signs_are_those_of_the_language(smart: Desk, language: str, keys: str, words: str) -> None:
    smart.pane.page.set_language(language)
    smart.open("").type(keys)
    assert smart.words == [words]
    assert smart.text == f"{words}\n"


@pytest.mark.parametrize(("typed", "becomes"), [('so "', "so “"), ("it'", "it’"), ("a --", "a –"), ("so...", "so…")])
def test_one_undo_gives_back_what_was_typed_and_it_stays(smart: Desk, typed: str, becomes: str) -> None:
    smart.pane.page.set_language("en-GB")
    smart.open("").type(typed)
    assert smart.words == [becomes]
    smart.undo()
    assert smart.words == [typed]
    smart.type("x")
    assert smart.words == [typed + "x"]
    smart.undo_all().redo(20)


def test_signs_are_left_alone_in_code_and_links_and_where_nobody_wants_them(smart: Desk) -> None:
    smart.pane.page.set_language("en-GB")
    assert smart.open("```\nx\n```\n").go(0).type(' = "a"--').text == '```\nx = "a"--\n```\n'
    assert smart.open("a `b` c\n").go(0, 3).type('"').text == 'a `b"` c\n'
    assert smart.open("a [bc](https://e.org) d\n").go(0, 3).type("'").text == "a [b'c](https://e.org) d\n"
    assert smart.open("").type('a `b"c` d').text == 'a `b"c` d\n'
    smart.view.signs.is_on = False
    assert smart.open("").type('"a"').text == '"a"\n'


def test_dashes_at_the_beginning_of_a_row_are_a_rule_still(smart: Desk) -> None:
    smart.pane.page.set_language("en-GB")
    assert smart.open("").type("One\n---\nTwo").text == "One\n\n---\n\nTwo\n"


def test_marks_go_on_over_a_sign(smart: Desk) -> None:
    smart.pane.page.set_language("en-GB")
    smart.open("One **two** three\n").find("two").type("'s so")
    assert smart.text == "One **two’s so** three\n"
    assert smart.open("").type('a **"so"** b').text == "a **“so”** b\n"


def test_all_of_it_goes_back_and_comes_again(smart: Desk) -> None:
    smart.pane.page.set_language("fr-FR")
    smart.open("Un\n").go(0).type(' "deux" -- trois...').press(Key.Key_Return).type('"x"')
    text = smart.text
    smart.undo_all()
    assert smart.text == "Un\n"
    smart.redo(60)
    assert smart.text == text


def test_headline_and_standfirst_have_them_too(smart: Desk) -> None:
    smart.pane.page.set_language("de-DE")
    smart.open("", "Das", "Ein")
    for line in (smart.pane.page.headline, smart.pane.page.standfirst):
        line.setFocus()
        line.place_caret(at_end=True)
        before = line.value()
        QTest.keyClicks(line, ' "so')
        assert line.value() == f"{before} „so"
        smart.pane.undo()
        assert line.value() == f'{before} "'
        smart.pane.undo()
        QTest.keyClicks(line, " -- ")
        assert line.value() == f"{before} – "


def test_cells_of_tables_and_captions_have_them_each_with_its_own_step(smart: Desk) -> None:
    smart.pane.page.set_language("en-GB")
    open_card(smart, "| Film |\n|---|\n| Tide |\n", row=0)
    press(Key.Key_A, CTRL)
    write("it'")
    assert "| it’ |" in smart.text
    press(Key.Key_Z, CTRL)
    assert "| it' |" in smart.text
    smart.qtbot.waitUntil(lambda: cell().toPlainText() == "it'")
    write('s `"` "so')
    assert "| it's `\"` “so |" in smart.text
    open_card(smart, "![A](tide.png)\n", row=0)
    press(Key.Key_Tab)
    write('The "Tide')
    assert smart.text == '![A](tide.png "The “Tide")\n'
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    smart.qtbot.waitUntil(lambda: field(smart, "card_caption").text() == 'The "')


def test_addresses_in_cards_are_left_alone(smart: Desk) -> None:
    smart.pane.page.set_language("en-GB")
    open_card(smart, "/// embed | https://e.org/v\nTrailer\n///\n", row=0)
    press(Key.Key_End)
    write("--a'b")
    assert "https://e.org/v--a'b" in smart.text
