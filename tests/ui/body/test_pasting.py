"""A paste can be had the other way, says what it left behind, and never keeps the window waiting."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from reviewdesk.markup.paste.losses import Loss
from reviewdesk.ui.body.clip import LONGEST_TEXT, Clip, Way, meaning
from reviewdesk.ui.body.pasting import words as paste_words
from reviewdesk.ui.tasks import Lane
from tests.ui.body.bringing import offer, paste, said
from tests.ui.body.desk import ALT, CTRL, SHIFT, Desk, Key

MARKDOWN = "A **calm** one\n\n- a\n- b"
TYPED = "A \\*\\*calm\\*\\* one\n\n\\- a\n\n\\- b"


@pytest.fixture
def lane(desk: Desk) -> Iterator[Lane]:
    made = Lane("reading")
    desk.view.pasting.read_in(made)
    yield made
    made.close()


# The two ways


def test_plain_text_that_looks_like_markdown_is_formatted_and_says_so(desk: Desk) -> None:
    paste(desk.open("One\n").go(0), f" {MARKDOWN}")
    assert desk.text == "OneA **calm** one\n\n- a\n- b\n"
    assert said(desk) == "Pasted as formatted text"
    assert offer(desk).isVisible()
    assert offer(desk).text() == "Keep as typed characters"


def test_one_click_keeps_the_typed_characters_and_each_is_one_step(desk: Desk) -> None:
    paste(desk.open("One\n\nend\n").go(0), MARKDOWN)
    formatted = desk.text
    desk.click(offer(desk))
    assert desk.text == f"One{TYPED}\n\nend\n"
    assert (said(desk), offer(desk).text()) == ("Pasted as plain text", "Format it")
    desk.undo()
    assert desk.text == formatted
    assert not said(desk)
    desk.undo()
    assert desk.text == "One\n\nend\n"
    desk.redo(2)
    assert desk.text == f"One{TYPED}\n\nend\n"


def test_a_key_does_it_too_and_back_again(desk: Desk) -> None:
    paste(desk.open("").go(0), MARKDOWN)
    desk.press(Key.Key_V, CTRL | ALT)
    assert desk.text == f"{TYPED}\n"
    desk.press(Key.Key_V, CTRL | ALT)
    assert desk.text == f"{MARKDOWN}\n"
    desk.undo(3)
    assert desk.text == ""


def test_a_plain_paste_offers_to_be_formatted(desk: Desk) -> None:
    paste(desk.open("").go(0), MARKDOWN, plain=True)
    assert desk.text == f"{TYPED}\n"
    desk.click(offer(desk))
    assert desk.text == f"{MARKDOWN}\n"


def test_a_plain_paste_of_html_can_become_what_it_meant(desk: Desk) -> None:
    paste(desk.open("").go(0), "a b", html="<h2>a</h2><p><b>b</b>", plain=True)
    assert desk.text == "a b\n"
    desk.press(Key.Key_V, CTRL | ALT)
    assert desk.text == "## a\n\n**b**\n"


def test_markdown_in_a_shell_of_html_is_markdown(desk: Desk) -> None:
    lines = "".join(f"<div><span style='color:#333'>{line}</span></div>" for line in MARKDOWN.split("\n"))
    paste(desk.open("").go(0), MARKDOWN, html=f"<div style='font-family:monospace'>{lines}</div>")
    assert desk.text == f"{MARKDOWN}\n"
    assert offer(desk).isVisible()


def test_html_that_lost_a_picture_is_no_shell_of_markdown(desk: Desk) -> None:
    paste(desk.open("").go(0), MARKDOWN, html=f"<p>{MARKDOWN}</p><img src='cid:1'>")
    assert "a picture without a web address" in said(desk)
    assert "\\*\\*calm" in desk.text


@pytest.mark.parametrize("select", [((0, 1), (2, 2)), ((1, 0), (2, 4)), ((0, 0), (3, 1)), ((3, 0), (3, 1))])
def test_the_other_way_brings_back_what_was_replaced(desk: Desk, select: tuple) -> None:
    text = "One *two*\n\n## Three\n\n- four\n- five\n\n/// ad\n///\n"
    paste(desk.open(text).select(*select), MARKDOWN)
    desk.press(Key.Key_V, CTRL | ALT)
    other = desk.text
    desk.undo(2)
    assert desk.text == text
    paste(desk.select(*select), MARKDOWN, plain=True)
    assert desk.text == other
    desk.undo_all()
    assert desk.text == text


def test_the_offer_goes_with_the_next_edit(desk: Desk) -> None:
    paste(desk.open("").go(0), MARKDOWN).type("x")
    assert not said(desk)
    assert not offer(desk).isVisible()
    assert desk.text == f"{MARKDOWN}x\n"
    desk.undo()
    assert desk.text == f"{MARKDOWN}\n"


def test_moving_the_caret_leaves_the_offer(desk: Desk) -> None:
    paste(desk.open("One\n").go(0), MARKDOWN).press(Key.Key_Up)
    assert offer(desk).isVisible()


@pytest.mark.parametrize("close", [Key.Key_Escape, None])
def test_escape_or_a_click_clears_the_line(desk: Desk, close: Qt.Key | None) -> None:
    paste(desk.open("").go(0), MARKDOWN)
    if close is None:
        desk.click(desk.pane.findChild(QToolButton, "pasteClose"))
    else:
        desk.press(close)
    assert not said(desk)
    assert desk.text == f"{MARKDOWN}\n"


def test_another_text_knows_nothing_of_the_offer(desk: Desk) -> None:
    paste(desk.open("").go(0), MARKDOWN)
    desk.open("Two\n").view.pasting.take_other_way()
    assert not said(desk)
    assert desk.text == "Two\n"


def test_words_without_signs_say_nothing(desk: Desk) -> None:
    paste(desk.open("").go(0), "a calm one")
    assert not said(desk)


def test_code_takes_characters_and_offers_nothing(desk: Desk) -> None:
    paste(desk.open("```\na\n```\n").go(0), MARKDOWN)
    assert desk.text == f"```\na{MARKDOWN}\n```\n"
    assert not said(desk)


# What was left behind


def test_what_was_left_out_is_said(desk: Desk) -> None:
    html = "<p>words</p><img src='file:///a.png'><img src='cid:1'><form><p>more</p></form>"
    paste(desk.open("").go(0), "words", html=html)
    assert said(desk) == "Left out: 2 pictures without a web address and a form. The words are all here."
    assert not offer(desk).isVisible()
    desk.type("x")
    assert said(desk)


def test_every_loss_has_words() -> None:
    assert set(paste_words.LEFT_OUT) | set(paste_words.SENTENCES) | {Loss.IMAGE} == set(Loss)


def test_an_empty_clipboard_is_said(desk: Desk) -> None:
    data = QMimeData()
    data.setData("text/html", b"")
    QApplication.clipboard().setMimeData(data)
    desk.open("One\n").press(Key.Key_V, CTRL)
    assert said(desk).startswith("There is nothing on the clipboard")
    assert desk.text == "One\n"


# Large and hostile


class Gaps:
    """Measures how long the window was kept from answering."""

    def __init__(self) -> None:
        self.beats = 0
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        self.beats += 1


PARAGRAPH = "<p>Lorem <b>ipsum</b> dolor " + "word " * 30 + "</p>\n"


def test_a_large_paste_is_read_aside_and_is_one_step(desk: Desk, lane: Lane) -> None:
    gaps = Gaps()
    paste(desk.open("One\n\nend\n").go(0), html=PARAGRAPH * 1_000)
    assert desk.words == ["One", "end"]
    desk.qtbot.waitUntil(lambda: len(desk.words) == 1_001 and not desk.view.isReadOnly(), timeout=20_000)
    assert gaps.beats > 10
    assert desk.words[0].startswith("OneLorem ipsum")
    assert desk.text.count("**ipsum**") == 1_000
    desk.undo()
    assert desk.text == "One\n\nend\n"


def test_escape_stops_a_paste_that_is_read(desk: Desk, lane: Lane) -> None:
    paste(desk.open("One\n").go(0), html=PARAGRAPH * 500).press(Key.Key_Escape)
    done: list[object] = []
    lane.run(list, done.append)
    desk.qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert desk.text == "One\n"


def test_escape_stops_a_paste_that_is_written_and_takes_it_back(desk: Desk, lane: Lane) -> None:
    paste(desk.open("One\n").go(0), html=PARAGRAPH * 1_000)
    desk.qtbot.waitUntil(lambda: said(desk) == "Pasting…", timeout=20_000)
    desk.type("x\n").press(Key.Key_Backspace).press(Key.Key_V, CTRL | SHIFT).commit("é")
    assert said(desk) == "Pasting…"
    desk.press(Key.Key_Escape)
    assert desk.text == "One\n"
    assert desk.type("y").text == "Oney\n"


def test_reading_is_said_when_it_takes_a_while(desk: Desk, lane: Lane) -> None:
    hold = Event()
    lane.run(hold.wait)
    paste(desk.open("One\n").go(0), html=PARAGRAPH * 500)
    desk.qtbot.waitUntil(lambda: said(desk) == "Reading the clipboard…")
    desk.type(" more")
    hold.set()
    desk.qtbot.waitUntil(lambda: len(desk.words) == 500 and not desk.view.isReadOnly(), timeout=20_000)
    assert desk.words[0].startswith("One")


def test_a_text_that_was_left_gets_nothing(desk: Desk, lane: Lane) -> None:
    paste(desk.open("One\n").go(0), html=PARAGRAPH * 500)
    desk.open("Two\n")
    done: list[object] = []
    lane.run(list, done.append)
    desk.qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert desk.text == "Two\n"


HOSTILE = {
    "a line of 5 MB": ("word " * 1_000_000, ""),
    "a word of 5 MB": ("x" * 5_000_000, ""),
    "20 MB": ("", "<p>word " * 2_500_000),
    "backticks": ("`" * 100_000, ""),
    "brackets": ("[" * 10_000 + "](" * 10_000, ""),
    "quotes": ("> " * 10_000 + "word", ""),
    "stars": ("**a" * 30_000, ""),
    "deep quotes": ("", "<blockquote>" * 10_000 + "word"),
    "deep boxes": ("", "<div>" * 10_000 + "word" + "</div>" * 10_000),
    "no characters": ("wo\x00rd\x07\x1b[0m\ufdd0\ufffe\x7f", ""),
    "control marks in html": ("", "<p>wo&#0;rd\x01\x02&#xFDD0;&#xFFFC;&#x2029;x"),
    "many lines": ("a\n" * 100_000, ""),
    "many rows": ("", "<table>" + "<tr><td>a<td>b" * 5_000),
}


@pytest.mark.parametrize(("text", "html"), HOSTILE.values(), ids=HOSTILE.keys())
def test_no_clipboard_stops_the_window(desk: Desk, lane: Lane, text: str, html: str) -> None:
    paste(desk.open("One\n\nend\n").go(0), text, html=html)
    settled: list[object] = []
    lane.run(list, settled.append)
    desk.qtbot.waitUntil(lambda: bool(settled) and not desk.view.isReadOnly(), timeout=60_000)
    assert len(desk.text) < 2 * LONGEST_TEXT
    assert not set("\x00\x01\x07\x1b\x7f\ufdd0\ufffe") & set(desk.text)
    desk.undo()
    assert desk.text == "One\n\nend\n"


def test_half_characters_become_signs(desk: Desk) -> None:
    assert meaning(Clip(text="a\ud800b"), Way.PLAIN).text == "a\ufffdb"


def test_what_is_too_large_is_cut_and_said(desk: Desk) -> None:
    paste(desk.open("").go(0), "word " * 300_000)
    desk.qtbot.waitUntil(lambda: not desk.view.isReadOnly(), timeout=20_000)
    assert "too large" in said(desk)
    assert "cut into several" in said(desk)
    assert len(desk.text) <= LONGEST_TEXT + 200


def test_the_line_stands_in_the_sheet_whatever_its_width(desk: Desk) -> None:
    html = "<p>words</p><img src='a'><form></form><video></video><audio></audio><svg></svg><a href='x:y'>b</a>"
    for width in (420, 760, 1200):
        desk.pane.resize(width, 700)
        paste(desk.open("").go(0), "words", html=html)
        notice = desk.pane.findChild(QToolButton, "pasteClose").parentWidget()
        QTest.qWait(0)
        assert notice.parentWidget().rect().contains(notice.geometry())
        assert notice.height() >= notice.layout().minimumHeightForWidth(notice.width())
