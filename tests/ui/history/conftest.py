"""A review with a past, open in the window."""

from collections.abc import Callable, Iterable
from datetime import timedelta

import pytest

from reviewdesk.domain.review import Review
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_rating, a_review
from tests.ui.conftest import Open
from tests.ui.history.past import Past, put
from tests.ui.window import Window

FIRST = a_review(body="The harbour waits.\n", rating=a_rating("2"))
SECOND = a_review(body="The harbour sleeps.\n\nNobody comes.\n")


@pytest.fixture
def past(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str) -> Past:
    """The window with a review that was named ten days ago and left in a pause yesterday."""
    stored([a_review()])
    put(
        store_url,
        (FIRST, VersionKind.NAMED, "First idea", timedelta(days=10)),
        (SECOND, VersionKind.PAUSE, "", timedelta(days=1)),
    )
    window = open_window(review=AN_ID)
    window.wait_for_review()
    return Past(window)


@pytest.fixture
def new(window: Window) -> Past:
    """The window with a review that has no past yet."""
    return Past(window)
