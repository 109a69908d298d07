"""What is copied is ours: plain words, clean HTML, Markdown; what is pasted brings no foreign looks."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from tests.ui.body.desk import CTRL, SHIFT, Desk, Key


def copied(desk: Desk) -> QMimeData:
    desk.press(Key.Key_C, CTRL)
    return QApplication.clipboard().mimeData()


def paste(desk: Desk, text: str = "", html: str = "", markdown: str = "") -> Desk:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if markdown:
        data.setData("text/markdown", markdown.encode())
    QApplication.clipboard().setMimeData(data)
    return desk.press(Key.Key_V, CTRL)


def test_copied_html_is_clean_and_not_qts(desk: Desk) -> None:
    data = copied(desk.open("# One\n\nTwo **so**\n").press(Key.Key_A, CTRL))
    assert data.html() == "<h1>One</h1>\n<p>Two <strong>so</strong></p>"
    assert set(data.formats()) == {"text/plain", "text/html", "text/markdown"}
    assert bytes(data.data("text/markdown").data()).decode() == "# One\n\nTwo **so**"


def test_nothing_of_qt_is_in_what_is_copied(desk: Desk) -> None:
    text = (
        "# One\n\nTwo *so* [on](https://e.org) ![x](a.png) `c`[^1]\n\n> quote\n\n- a\n    1. b\n\n```py\nx\n```\n\n"
        '| a | b |\n| --- | --: |\n| c | d |\n\n![alt](tide.png "Caption")\n\n'
        "/// ad\n///\n\n/// spoiler | end\nhush\n///\n\n"
        "<div>raw</div>\n\n[^1]: Note.\n"
    )
    data = copied(desk.open(text).press(Key.Key_A, CTRL))
    assert set(data.formats()) == {"text/plain", "text/html", "text/markdown"}
    for sign in ("-qt-", "<style", "<!DOCTYPE", "<html", "<body", "font-family", "\ufffc"):
        assert sign not in data.html()
        assert sign not in data.text()


def test_rows_and_cards_can_be_cut_and_pasted_elsewhere(desk: Desk) -> None:
    text = "# One\n\nTwo\n\n/// ad\n///\n\n| a | b |\n| --- | --- |\n| c | d |\n\n- three\n- four\n"
    desk.open(text).select((1, 0), (3, 1)).press(Key.Key_X, CTRL)
    assert desk.text == "# One\n\n- three\n- four\n" or desk.text.startswith("# One\n")
    desk.press(Key.Key_End, CTRL).press(Key.Key_V, CTRL)
    assert "/// ad\n///" in desk.text
    assert "| c | d |" in desk.text
    assert desk.text.index("three") < desk.text.index("/// ad")
    desk.undo_all()
    assert desk.text == text


def test_no_break_spaces_survive_copying(desk: Desk) -> None:
    text = "10\u00a0000 en\u00adcy\u200b x"
    assert copied(desk.open(f"{text}\n").press(Key.Key_A, CTRL)).text() == text


def test_copied_words_stand_apart_as_on_the_page(desk: Desk) -> None:
    data = copied(desk.open("# One\n\n- a\n- b\n\n/// ad\n///\n\nTwo  \nthree\n").press(Key.Key_A, CTRL))
    assert data.text().split("\n") == ["One", "", "a", "b", "", "", "", "Two", "three"]


def test_a_part_of_a_heading_is_copied_as_words(desk: Desk) -> None:
    data = copied(desk.open("# One *two* three\n").select((0, 4), (0, 9)))
    assert data.text() == "two t"
    assert bytes(data.data("text/markdown").data()) == b"*two* t"


def test_lines_of_plain_text_come_in_as_paragraphs(desk: Desk) -> None:
    paste(desk.open("One two\n").go(0, 4), "a\r\n\r\nb *c*\nd ")
    assert desk.text == "One a\n\nb \\*c\\*\n\nd two\n"


def test_pasted_html_leaves_its_looks_behind_and_keeps_its_meaning(desk: Desk) -> None:
    paste(desk.open("One two\n").go(0, 3), text="a bold", html='a <b style="color:red;font-family:Comic">bold</b>')
    assert desk.text == "Onea **bold** two\n"
    paste(desk.open("").go(0), html="<h2>Head</h2><ul><li>only</li><li><i>html</i></li></ul><p>end</p>")
    assert desk.text == "## Head\n\n- only\n- *html*\n\nend\n"
    desk.undo_all()
    assert desk.text == ""


def test_what_google_docs_calls_bold_is_not_bold(desk: Desk) -> None:
    html = (
        '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span '
        'style="font-weight:400">A calm </span><span style="font-weight:700">and kind</span></p></b><br>'
    )
    paste(desk.open("").go(0), text="A calm and kind", html=html)
    assert desk.text == "A calm **and kind**\n"


def test_html_pasted_into_code_comes_in_as_its_words(desk: Desk) -> None:
    paste(desk.open("```\na\n```\n").go(0), text=" b", html="<p><b>b</b></p>")
    assert desk.text == "```\na b\n```\n"


def test_pasted_scripts_and_handlers_stay_outside(desk: Desk) -> None:
    paste(
        desk.open("").go(0), html='<p onclick="x()">words<script>alert(1)</script> <a href="javascript:x">here</a></p>'
    )
    assert desk.text == "words here\n"


def test_pasted_markdown_comes_in_as_what_it_means(desk: Desk) -> None:
    paste(desk.open("One two\n").go(0, 4), text="x", markdown="a **b**\n\n- c\n")
    assert desk.text == "One a **b**\n\n- c\n\ntwo\n"
    desk.undo_all()
    assert desk.text == "One two\n"


def test_what_is_copied_and_pasted_is_the_same(desk: Desk) -> None:
    text = "## One\n\n- a\n- **b**\n\n/// ad\n///\n\n> Two\n"
    copied(desk.open(text).press(Key.Key_A, CTRL))
    desk.open("").press(Key.Key_V, CTRL)
    assert desk.text == text


def test_text_pasted_into_code_stays_as_it_is(desk: Desk) -> None:
    paste(desk.open("```\na\n```\n").go(0), text="\n# b\n  c", markdown="# b")
    assert desk.text == "```\na\n# b\n  c\n```\n"


def test_cut_takes_whole_rows_and_undo_brings_them_back(desk: Desk) -> None:
    desk.open("# One\n\nTwo\n\n/// ad\n///\n\nThree\n").select((0, 3), (2, 1)).press(Key.Key_X, CTRL)
    assert desk.text == "# One\n\nThree\n"
    desk.undo()
    assert desk.text == "# One\n\nTwo\n\n/// ad\n///\n\nThree\n"


def test_plain_paste_takes_the_signs_as_words(desk: Desk) -> None:
    data = QMimeData()
    data.setText("a **b**")
    data.setData("text/markdown", b"a **b**")
    QApplication.clipboard().setMimeData(data)
    desk.open("").press(Key.Key_V, CTRL | SHIFT)
    assert desk.words == ["a **b**"]


def test_words_that_are_cut_keep_the_blank_they_were_cut_with(desk: Desk) -> None:
    desk.open("One *two* three\n").select((0, 4), (0, 8)).press(Key.Key_X, CTRL)
    desk.go(0, 0).press(Key.Key_V, CTRL)
    assert desk.text == "*two* One three\n"


LIST = "- a\n- b\n    - c\n    - d\n- e\n"
MOVES = {
    "a paragraph with its end": ("a\n\nb\n\nc\n", (1, 0), (2, 0), (0, 0), "b\n\na\n\nc\n"),
    "paragraphs with their ends": ("a\n\nb\n\nc\n\nd\n", (0, 0), (2, 0), (1, 0), "c\n\na\n\nb\n\nd\n"),
    "a heading above a paragraph": ("a\n\n## h\n\nb\n", (1, 0), (2, 0), (0, 0), "## h\n\na\n\nb\n"),
    "a paragraph above a heading": ("## h\n\na\n\nb\n", (1, 0), (2, 0), (0, 0), "a\n\n## h\n\nb\n"),
    "a paragraph into words": ("abc\n\nd\n\ne\n", (1, 0), (2, 0), (0, 1), "ad\n\nbc\n\ne\n"),
    "an entry with its end": (LIST, (0, 0), (1, 0), (3, 0), "- b\n    - c\n    - d\n- a\n- e\n"),
    "an inner entry among outer ones": (LIST, (3, 0), (4, 0), (1, 0), "- a\n- d\n- b\n    - c\n- e\n"),
    "a quoted row within its quote": ("> a\n>\n> b\n>\n> c\n", (1, 0), (2, 0), (0, 0), "> b\n>\n> a\n>\n> c\n"),
    "a row out of a spoiler": (
        "/// spoiler | s\na\n\nb\n///\n\nc\n\nd\n",
        (2, 0),
        (3, 0),
        (3, 0),
        "/// spoiler | s\na\n///\n\nc\n\nb\n\nd\n",
    ),
}


@pytest.mark.parametrize(("text", "start", "end", "to", "after"), MOVES.values(), ids=MOVES)
def test_what_is_cut_goes_on_where_it_is_pasted_as_one_of_those_there(
    desk: Desk, text: str, start: tuple[int, int], end: tuple[int, int], to: tuple[int, int], after: str
) -> None:
    desk.open(text).select(start, end).press(Key.Key_X, CTRL).go(*to).press(Key.Key_V, CTRL)
    assert desk.text == after
    assert desk.words == [words for words in desk.words if words]
    desk.undo(2)
    assert desk.text == text


def test_a_single_entry_pasted_among_words_is_words(desk: Desk) -> None:
    desk.open("One three\n\n- two\n").select((1, 0), (1, 3)).press(Key.Key_C, CTRL).go(0, 4).press(Key.Key_V, CTRL)
    assert desk.text.startswith("One twothree\n")
