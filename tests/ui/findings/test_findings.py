"""What a review still lacks is counted and listed, and a click leads there."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from reviewdesk.domain.film import Work
from reviewdesk.domain.review import Image, Review
from reviewdesk.words import WORDS
from tests.factories import AN_ID, a_review, a_sound_review
from tests.ui.conftest import Open
from tests.ui.window import Window

LACKING = a_review(headline="", work=Work(), body="First.\n\nSecond.\n\nTK here.\n", images=(Image("tide.png"),))


@pytest.fixture
def lacking(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([LACKING])
    window = open_window(review=AN_ID, panel="checks")
    window.wait_for_review()
    window.wait(lambda: bool(lines(window)))
    return window


def lines(window: Window) -> list[str]:
    shown = window.find(QListWidget, "findingList")
    return [shown.item(row).text() for row in range(shown.count())]


def click(window: Window, words: str) -> None:
    shown = window.find(QListWidget, "findingList")
    (item,) = shown.findItems(words, Qt.MatchFlag.MatchExactly)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualItemRect(item).center())


def test_blockers_come_first(lacking: Window) -> None:
    assert set(lines(lacking)[:2]) == {WORDS["check-no-headline"], WORDS["check-no-film"]}


def test_rail_and_status_line_count_them(lacking: Window) -> None:
    count = len(lines(lacking))
    assert lacking.label("badge") == str(count)
    link = lacking.find(QPushButton, "checksLink")
    assert link.text() == f"{count} checks to look at"
    lacking.action("show_film").trigger()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert lacking.frame.panel == "checks"


def test_a_click_leads_to_a_field(lacking: Window) -> None:
    click(lacking, WORDS["check-no-film"])
    assert lacking.frame.panel == "film"
    assert lacking.find(QLineEdit, "work.title").hasFocus()


def test_a_click_leads_to_the_headline(lacking: Window) -> None:
    click(lacking, WORDS["check-no-headline"])
    assert lacking.presenter.pane.page.headline.hasFocus()


def test_a_click_leads_into_the_text(lacking: Window) -> None:
    click(lacking, WORDS["check-to-come"])
    page = lacking.presenter.pane.page
    assert page.view.hasFocus()
    assert page.view.textCursor().block().text() == "TK here."


def test_a_click_leads_to_the_images(lacking: Window) -> None:
    click(lacking, "The image tide.png has no alt text. Say what it shows, or mark it as decoration.")
    assert lacking.frame.panel == "images"


def test_what_is_put_right_goes_from_the_list(lacking: Window) -> None:
    lacking.type_into(lacking.presenter.pane.page.headline, "A tide")
    lacking.wait(lambda: WORDS["check-no-headline"] not in lines(lacking))


def test_where_nothing_is_missing_the_panel_says_so(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_sound_review()])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.action("show_checks").trigger()
    panel = window.find(QWidget, "findings")
    window.wait(lambda: panel.findChild(QLabel, "notice").isVisible())
    assert not window.find(QLabel, "badge").isVisible()
    assert not window.find(QPushButton, "checksLink").isVisible()


def test_the_status_line_counts_words_and_minutes(window: Window) -> None:
    window.wait(lambda: window.label("length") == "9 words · 1 min")
    assert window.find(QPushButton, "language").text() == "British English"


def test_who_never_rests_is_told_all_the_same(window: Window) -> None:
    window.wait(lambda: window.label("length") == "9 words · 1 min")
    window.presenter.findings.set_pauses(600_000, 50)
    window.type_into(window.presenter.pane.page.view, " one more")
    window.wait(lambda: window.label("length") == "11 words · 1 min")


def mute(window: Window, words: str, reason: str) -> None:
    click(window, words)
    QTest.mouseClick(window.find(QPushButton, "muteOffer"), Qt.MouseButton.LeftButton)
    field = window.find(QLineEdit, "muteReason")
    assert field.hasFocus()
    assert not window.find(QPushButton, "muteConfirm").isEnabled()
    QTest.keyClicks(field, reason)
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.wait(lambda: words not in lines(window))


def test_a_check_is_muted_with_a_reason_and_heard_again(lacking: Window) -> None:
    words = WORDS["check-no-standfirst"]
    before = len(lines(lacking))

    mute(lacking, words, "Our site has none.")

    assert len(lines(lacking)) == before - 1
    assert lacking.label("badge") == str(before - 1)
    fold = lacking.find(QPushButton, "mutedFold")
    assert fold.isVisible()
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    muted = lacking.find(QListWidget, "mutedList")
    assert [muted.item(row).text() for row in range(muted.count())] == [f"{words}\nOur site has none."]
    muted.setCurrentRow(0)
    QTest.mouseClick(lacking.find(QPushButton, "unmute"), Qt.MouseButton.LeftButton)
    lacking.wait(lambda: words in lines(lacking))
    assert not fold.isVisible()


def test_escape_mutes_nothing(lacking: Window) -> None:
    words = WORDS["check-no-standfirst"]
    click(lacking, words)
    QTest.mouseClick(lacking.find(QPushButton, "muteOffer"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(lacking.find(QLineEdit, "muteReason"), "Why")
    QTest.keyClick(lacking.find(QLineEdit, "muteReason"), Qt.Key.Key_Escape)
    assert not lacking.find(QLineEdit, "muteReason").isVisible()
    assert lacking.find(QPushButton, "muteOffer").hasFocus()
    assert words in lines(lacking)


@pytest.mark.parametrize(("words", "field"), [("has no alt text", "alt"), ("has no credit", "credit")])
def test_a_finding_on_an_image_leads_to_what_is_to_be_said_of_it(lacking: Window, words: str, field: str) -> None:
    click(lacking, next(line for line in lines(lacking) if words in line))
    assert lacking.frame.panel == "images"
    assert lacking.find(QWidget, "imagesForm").findChild(QWidget, field).hasFocus()
