"""Another review comes to the desk: read aside, while the one before is still written in."""

from collections.abc import Callable, Iterable
from functools import partial

import pytest

from reviewdesk.domain.review import Review
from reviewdesk.store.opening import open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window


@pytest.fixture
def window(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([a_review(), a_review(id=ANOTHER_ID, slug="another", body="Another text.\n\n- and a list\n")])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    return window


def test_what_is_typed_until_the_text_is_there_is_kept(window: Window) -> None:
    window.presenter.open(ANOTHER_ID)
    window.type_into(window.presenter.pane.page.view, " Meanwhile.")
    window.wait_for_review(2)
    assert window.kept(AN_ID).body == a_review().body.rstrip("\n") + " Meanwhile.\n"
    assert window.presenter.pane.to_markdown() == "Another text.\n\n- and a list\n"


def test_the_newest_wish_counts(window: Window) -> None:
    window.presenter.open(ANOTHER_ID)
    window.presenter.open(AN_ID)
    assert window.wait_for_review(2).id == AN_ID
    assert window.presenter.pane.to_markdown() == a_review().body


def test_a_text_that_changed_since_it_was_read_is_read_again(window: Window) -> None:
    window.presenter._opening.read.connect(partial(change_outside, window))
    window.presenter.open(ANOTHER_ID)
    window.wait_for_review(2)
    assert window.presenter.pane.to_markdown() == "Changed.\n"


def test_a_review_that_has_gone_leaves_the_one_before(window: Window) -> None:
    window.presenter.open("01J9ZZZZZZZZZZZZZZZZZZZZZZ")
    window.wait(lambda: window.label("message") != "")
    assert window.presenter.pane.to_markdown() == a_review().body
    assert window.presenter.editor.review == a_review()


def change_outside(window: Window) -> None:
    """Keep another body of the other review, as another program might."""
    with open_store(window.url) as store, store.unit_of_work() as work:
        saved = work.reviews.get(ANOTHER_ID)
        work.reviews.save(a_review(id=ANOTHER_ID, slug="another", body="Changed.\n"), saved.version)
