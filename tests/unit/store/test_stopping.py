"""A reading that nobody waits for ends in the midst of a statement, and the next one finds the store as it was."""

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

import pytest
from sqlalchemy import text

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store.opening import Store
from reviewdesk.store.stopping import STOPPED, Stopper
from tests.factories import AN_ID, a_review

KINDS = ("sqlite", "postgresql")
ENDLESS = text(
    "WITH RECURSIVE counted(number) AS (SELECT 1 UNION ALL SELECT number % 1000 + 1 FROM counted) "
    "SELECT count(*) FROM counted"
)


def test_a_statement_that_would_go_on_for_ever_is_ended(store: Store) -> None:
    stopper, began = Stopper(), Event()

    def read() -> None:
        with store.reading(stopper) as work:
            began.set()
            work.reviews._connection.execute(ENDLESS)

    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(read)
        began.wait()
        while not reading.done():
            stopper.stop()
            wait([reading], timeout=0.05)
    error = reading.exception()
    assert isinstance(error, StoreUnavailableError)
    assert error.code == STOPPED
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    with store.reading(Stopper()) as work:
        assert work.reviews.get(AN_ID).review == a_review()


def test_what_was_stopped_before_it_began_does_not_begin(store: Store) -> None:
    stopper = Stopper()
    stopper.stop()
    with pytest.raises(StoreUnavailableError, match=STOPPED), store.reading(stopper):
        pytest.fail("it began")
