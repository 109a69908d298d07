"""The hook for a spell checker and the menu of the text."""

from collections.abc import Sequence, Set

from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication

from tests.ui.body.desk import CTRL, Desk, Key

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


class ToySpeller:
    """Knows every word but those with an x."""

    def __init__(self) -> None:
        self.asked: list[set[str]] = []

    def unknown(self, words: Set[str]) -> Set[str]:
        self.asked.append(set(words))
        return {word for word in words if "x" in word}

    def suggestions(self, word: str) -> Sequence[str]:
        return (word.replace("x", "s"), word.replace("x", "z"))


def waves(desk: Desk, row: int) -> list[str]:
    block = desk.view.document().findBlockByNumber(row)
    formats = [one for one in block.layout().formats() if one.format.underlineStyle() == WAVE]
    raw = block.text().encode("utf-16-le")
    return [raw[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le") for one in formats]


def menu(desk: Desk) -> list[str]:
    desk.pane.context_menu.fill()
    return [action.text().split("\t")[0] for action in desk.pane.context_menu.menu.actions() if action.text()]


def choose(desk: Desk, words: str) -> None:
    menu(desk)
    next(one for one in desk.pane.context_menu.menu.actions() if one.text().startswith(words)).trigger()


def test_wrong_words_are_underlined_after_a_pause_and_never_in_the_markdown(desk: Desk) -> None:
    text = "A 😀 baxic word\n\n[baxic](https://exx.org) `foxo` https://wxw.org/x\n\n```\nxx\n```\n"
    desk.open(text).pane.spelling.set_speller(ToySpeller())
    desk.qtbot.waitUntil(lambda: waves(desk, 0) == ["baxic"])
    assert waves(desk, 1) == ["baxic"]
    assert waves(desk, 2) == []
    assert desk.text == text
    assert not desk.view.document().isUndoAvailable()
    desk.pane.spelling.set_speller(None)
    assert waves(desk, 0) == []


def test_only_changed_rows_are_asked_about_and_not_on_the_key(desk: Desk) -> None:
    toy = ToySpeller()
    desk.open("One\n\nTwo\n").pane.spelling.set_speller(toy)
    desk.qtbot.waitUntil(lambda: len(toy.asked) == 1)
    desk.go(1).type(" taxi")
    assert len(toy.asked) == 1
    desk.qtbot.waitUntil(lambda: waves(desk, 1) == ["taxi"])
    assert toy.asked == [{"One", "Two"}, {"taxi"}]


def test_another_review_is_checked_too(desk: Desk) -> None:
    desk.open("One\n").pane.spelling.set_speller(ToySpeller())
    desk.open("Fox\n")
    desk.qtbot.waitUntil(lambda: waves(desk, 0) == ["Fox"])


def test_the_menu_puts_spellings_first_and_replaces_in_one_step(desk: Desk) -> None:
    desk.open("A **baxic** word\n").pane.spelling.set_speller(ToySpeller())
    desk.qtbot.waitUntil(lambda: waves(desk, 0) == ["baxic"])
    desk.find("bax")
    assert menu(desk)[:2] == ["basic", "bazic"]
    choose(desk, "basic")
    assert desk.text == "A **basic** word\n"
    desk.undo()
    assert desk.text == "A **baxic** word\n"


def test_the_menu_has_our_entries_and_none_of_qt(desk: Desk) -> None:
    desk.open("One\n").go(0)
    assert menu(desk) == ["Undo", "Redo", "Cut", "Copy", "Paste", "Paste Plain", "Select All"]


def test_the_menu_of_a_link_edits_copies_and_removes_it(desk: Desk) -> None:
    desk.open("See [it](https://e.org) now\n").find("it")
    assert menu(desk)[:3] == ["Edit Link…", "Copy Link", "Remove Link"]
    choose(desk, "Copy Link")
    assert QApplication.clipboard().text() == "https://e.org"
    choose(desk, "Remove Link")
    assert desk.text == "See it now\n"


def test_cut_in_the_menu_is_the_cut_of_the_keys(desk: Desk) -> None:
    desk.open("# One\n\n---\n\nTwo\n").press(Key.Key_A, CTRL)
    choose(desk, "Cut")
    assert desk.text.strip() == ""
    choose(desk, "Undo")
    assert desk.text == "# One\n\n---\n\nTwo\n"


def test_a_card_can_be_edited_from_the_menu(desk: Desk) -> None:
    desk.open("One\n\n---\n").go(1, 0)
    assert menu(desk)[0] == "Edit Card…"


def test_a_click_of_the_right_button_opens_it_where_it_points(desk: Desk) -> None:
    desk.open("One\n\nSee [it](https://e.org)\n").go(1, 5)
    place = desk.view.cursorRect().center()
    desk.go(0)
    shown = desk.view.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown.mapToGlobal(place))
    QApplication.sendEvent(shown, event)
    open_menu = desk.pane.context_menu.menu
    assert open_menu.isVisible()
    assert "Edit Link…" in open_menu.actions()[0].text()
    open_menu.close()
