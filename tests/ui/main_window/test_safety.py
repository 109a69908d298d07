"""What has lain in the trash for thirty days goes when it is quiet, and that is said."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.store.opening import open_store
from tests.factories import a_review
from tests.ui.conftest import Open

OLD, NEW = ReviewId("id-old"), ReviewId("id-new")


def test_what_lay_in_the_trash_for_a_month_goes_and_the_rest_stays(
    open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str
) -> None:
    with open_store(store_url, lambda: datetime.now(UTC) - timedelta(days=31)) as store, store.unit_of_work() as work:
        work.reviews.add(a_review(id=OLD, status=Status.TRASHED))
    stored([a_review(id=NEW, status=Status.TRASHED), a_review()])
    window = open_window(review=a_review().id)
    window.wait_for_review()
    window.presenter.safety.daily.look()
    window.wait(lambda: window.label("message").startswith("A review that lay in the trash for 30 days was deleted."))
    with open_store(store_url) as store, store.reading() as work:
        assert [summary.id for summary in work.reviews.summaries(Status.TRASHED)] == [NEW]
