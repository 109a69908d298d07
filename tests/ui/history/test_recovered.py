"""What was typed before a sudden end is simply there; a quiet line says so and shows the difference."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.store.journal.writer import JournalWriter
from reviewdesk.store.opening import open_store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.history.past import Past
from tests.ui.window import Window

OTHER = a_review(id=ANOTHER_ID, slug="another", headline="Another review")


@pytest.fixture
def killed(stored: Callable[[Iterable[Review]], None], store_url: str) -> Callable[..., None]:
    """Type at the end of a review and end without a save, as by force."""
    stored([a_review(), OTHER])

    def end(*reviews: Review) -> None:
        for review in reviews:
            with open_store(store_url) as store:
                journal = JournalWriter(Path(store_url.removeprefix("sqlite:///") + ".drafts"), print)
                drafting = Drafting(store, journal=journal)
                drafting.open(review.id)
                drafting.replace_body(review.body + "\nTyped before the end.\n")
                journal.close()

    return end


def opened(open_window: Open, review: str = AN_ID) -> Past:
    window: Window = open_window(review=review)
    window.wait_for_review()
    return Past(window)


def test_the_text_is_there_and_a_line_says_so(killed: Callable[..., None], open_window: Open) -> None:
    killed(a_review())
    past = opened(open_window)
    assert past.window.presenter.pane.to_markdown().endswith("Typed before the end.\n")
    assert past.notice() == (
        f"ReviewDesk ended before it had saved. Your last changes to “{a_review().headline}” are back."
    )
    assert past.kinds() == [(VersionKind.RECOVERED, ""), (VersionKind.PAUSE, "")]


def test_the_line_shows_the_difference(killed: Callable[..., None], open_window: Open) -> None:
    killed(a_review())
    past = opened(open_window)
    past.click_notice()
    past.wait_for("Recovered", "Pause in the writing")
    past.wait_for_comparison("Recovered")
    assert past.underlined() == "Typed before the end."
    assert past.struck() == ""
    assert past.notice() == ""


def test_the_difference_of_another_review_opens_it_first(killed: Callable[..., None], open_window: Open) -> None:
    killed(OTHER)
    past = opened(open_window)
    past.click_notice()
    assert past.window.wait_for_review(2).id == ANOTHER_ID
    past.wait_for_comparison("Recovered")
    assert past.underlined() == "Typed before the end."


def test_of_several_reviews_one_is_chosen(killed: Callable[..., None], open_window: Open) -> None:
    killed(a_review(), OTHER)
    past = opened(open_window)
    assert past.notice() == "ReviewDesk ended before it had saved. Your last changes to 2 reviews are back."
    menu = past.window.presenter.past.notice.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [a_review().headline, "Another review"]
    menu.actions()[1].trigger()
    past.wait_for_comparison("Recovered")
    assert past.window.presenter.editor.review.id == ANOTHER_ID
    assert [action.text() for action in menu.actions()] == [a_review().headline]


def test_a_second_start_says_nothing(killed: Callable[..., None], open_window: Open) -> None:
    killed(a_review())
    opened(open_window).window.close()
    again = opened(open_window)
    assert again.notice() == ""
    assert again.window.presenter.pane.to_markdown().endswith("Typed before the end.\n")
