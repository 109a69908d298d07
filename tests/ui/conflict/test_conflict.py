"""Two changed the same: one writes on, sees both when one wants to, and nothing is lost whatever is chosen."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QRadioButton

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.merging import Side
from reviewdesk.services.history.versions import History
from reviewdesk.store.opening import Store, open_store
from reviewdesk.ui.conflict.card import DisputeCard
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

BODY = "The harbour sleeps.\n\nNobody speaks.\n\nThen it is morning.\n"


@pytest.fixture
def window(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([a_review(body=BODY, verdict="Quiet")])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    return window


@pytest.fixture
def elsewhere(window: Window) -> Iterator[Store]:
    with open_store(window.url) as store:
        yield store


@pytest.fixture
def disputed(window: Window, elsewhere: Store) -> Window:
    """Somebody else has changed the last passage and the title in other ways, and the first passage alone."""
    window.presenter.neighbours.watch.close()
    theirs = "The old harbour sleeps.\n\nNobody speaks.\n\nThen it is evening.\n"
    with elsewhere.unit_of_work() as work:
        saved = work.reviews.get(AN_ID)
        film = replace(saved.review.work, title="The Short Harbour")
        work.reviews.save(replace(saved.review, body=theirs, work=film), saved.version)
    window.type_into(window.presenter.pane.page.view, " Ships leave.")
    window.type_into(window.find(QLineEdit, "work.title"), " Again")
    window.wait(lambda: bar(window).isVisible())
    return window


def bar(window: Window) -> object:
    return window.presenter.neighbours.conflict.bar


def compare(window: Window) -> list[DisputeCard]:
    button = bar(window).findChild(QPushButton, "noticeButton")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    view = window.presenter.neighbours.conflict.view
    window.wait(view.isVisible)
    return list(view.cards)


def choose(card: DisputeCard, side: Side) -> None:
    radio = card.findChild(QRadioButton, f"dispute-{side.name.lower()}")
    radio.setFocus()
    QTest.keyClick(radio, Qt.Key.Key_Space)
    assert card.side() is side


def use_these(window: Window) -> Review:
    window.click("settle")
    window.wait(window.presenter.pane.isVisible)
    window.wait(lambda: window.saved() == "All changes saved")
    assert not bar(window).isVisible()
    return window.kept(AN_ID)


def history(store: Store) -> list[Review]:
    past = History(store)
    return [past.get(AN_ID, each.info.number) for each in past.versions(AN_ID)]


def test_it_is_said_and_one_writes_on(disputed: Window) -> None:
    assert disputed.saved() == "Not saved: somebody changed the same passage. Nothing is lost."
    view = disputed.presenter.pane.page.view
    disputed.type_into(view, " And gulls.")
    disputed.wait(lambda: disputed.presenter.pane.to_markdown().endswith("Ships leave. And gulls.\n"))
    assert disputed.kept(AN_ID).body.endswith("Then it is evening.\n")


def test_who_closes_meanwhile_is_told_where_the_text_lies_and_it_lies_there(disputed: Window, elsewhere: Store) -> None:
    disputed.frame.close()
    disputed.wait(lambda: disputed.frame.findChild(QMessageBox, "unsaved") is not None)
    assert disputed.find(QMessageBox, "unsaved").informativeText().startswith("They lie in the history of the review.")
    disputed.click("close")
    disputed.wait(lambda: not disputed.frame.isVisible())
    assert disputed.kept(AN_ID).body.endswith("Then it is evening.\n")
    assert any(each.body.endswith("Then it is morning. Ships leave.\n") for each in history(elsewhere))


def test_both_sides_stand_beside_each_other_by_passage_and_field(disputed: Window) -> None:
    title, passage = compare(disputed)
    words = [label.text() for label in passage.findChildren(QLabel, "disputeText")]
    assert "Ships leave." in words[0]
    assert "evening" in words[1]
    assert title.findChild(QRadioButton, "dispute-both") is None
    assert (title.side(), passage.side()) == (Side.OURS, Side.BOTH)
    assert title.findChild(QRadioButton, "dispute-ours").hasFocus()


def test_what_is_chosen_stands_and_all_else_of_both_too(disputed: Window, elsewhere: Store) -> None:
    title, passage = compare(disputed)
    choose(title, Side.THEIRS)
    choose(passage, Side.OURS)
    kept = use_these(disputed)
    assert kept.body == "The old harbour sleeps.\n\nNobody speaks.\n\nThen it is morning. Ships leave.\n"
    assert kept.work.title == "The Short Harbour"
    assert disputed.presenter.pane.to_markdown() == kept.body
    assert disputed.find(QLineEdit, "work.title").text() == "The Short Harbour"
    assert disputed.label("message") == "Settled. Both texts are in the history."
    assert {review.work.title for review in history(elsewhere)} >= {"The Long Harbour Again", "The Short Harbour"}


def test_both_passages_may_stand(disputed: Window) -> None:
    compare(disputed)
    assert use_these(disputed).body.endswith("Then it is morning. Ships leave.\n\nThen it is evening.\n")


def test_escape_goes_back_to_the_text_and_settles_nothing(disputed: Window) -> None:
    compare(disputed)
    disputed.press(Qt.Key.Key_Escape)
    assert disputed.presenter.pane.isVisible()
    assert bar(disputed).isVisible()
    assert "Ships leave." in disputed.presenter.pane.to_markdown()


def test_what_is_typed_into_a_form_meanwhile_is_compared_again(disputed: Window) -> None:
    compare(disputed)
    disputed.type_into(disputed.find(QLineEdit, "work.title"), "!")
    disputed.click("settle")
    disputed.wait(lambda: "has changed since" in disputed.label("message"))
    disputed.wait(lambda: disputed.presenter.neighbours.conflict._dispute is not None)
    view = disputed.presenter.neighbours.conflict.view
    disputed.wait(lambda: any("!" in label.text() for label in view.findChildren(QLabel, "disputeText")))
    assert use_these(disputed).work.title == "The Long Harbour Again!"


def test_a_dismissed_bar_comes_back_by_retry(disputed: Window) -> None:
    bar(disputed).dismiss()
    disputed.type_into(disputed.presenter.pane.page.view, " More.")
    disputed.click("retry")
    assert bar(disputed).isVisible()


def test_another_review_opens_meanwhile_and_the_dispute_is_found_again(disputed: Window, elsewhere: Store) -> None:
    with elsewhere.unit_of_work() as work:
        work.reviews.add(a_review(id=ANOTHER_ID, slug="another", headline="Another"))
    disputed.type_into(disputed.presenter.pane.page.view, " And gulls.")
    disputed.presenter.open(ANOTHER_ID)
    disputed.wait(lambda: disputed.shown[-1].id == ANOTHER_ID)
    assert not bar(disputed).isVisible()
    assert "It waits in that review" in disputed.label("message")
    disputed.type_into(disputed.presenter.pane.page.headline, "!")
    disputed.wait(lambda: disputed.saved() == "All changes saved")
    disputed.presenter.open(AN_ID)
    disputed.wait(lambda: bar(disputed).isVisible())
    assert disputed.presenter.pane.to_markdown().endswith("Ships leave. And gulls.\n")
    title, passage = compare(disputed)
    choose(title, Side.THEIRS)
    choose(passage, Side.OURS)
    assert use_these(disputed).body.endswith("Then it is morning. Ships leave. And gulls.\n")
    assert disputed.kept(ANOTHER_ID).headline == "Another!"
    drafts = Path(disputed.url.removeprefix("sqlite:///") + ".drafts")
    disputed.close()
    assert not list(drafts.iterdir())


def test_a_dispute_that_waits_when_the_window_goes_is_recovered(
    disputed: Window, elsewhere: Store, open_window: Open
) -> None:
    with elsewhere.unit_of_work() as work:
        work.reviews.add(a_review(id=ANOTHER_ID, slug="another", headline="Another"))
    disputed.presenter.open(ANOTHER_ID)
    disputed.wait(lambda: disputed.shown[-1].id == ANOTHER_ID)
    disputed.close()
    again = open_window(review=AN_ID)
    again.wait_for_review()
    assert [draft.after.body for draft in again.presenter._desk.recovered] == [
        "The harbour sleeps.\n\nNobody speaks.\n\nThen it is morning. Ships leave.\n"
    ]
    assert "Then it is morning. Ships leave." in {review.body.split("\n")[4] for review in history(elsewhere)}
