"""What stands beside a review agrees with it, and where it does not, that is found and goes with the next change."""

from pathlib import Path

from reviewdesk.store.agreement import disagreements
from reviewdesk.store.opening import Store
from reviewdesk.store.soundness import Fault, Flaw
from tests.factories import ANOTHER_ID, full_review
from tests.unit.store.conftest import told


def test_a_name_that_stands_beside_a_review_and_not_in_it_is_found_and_goes_with_its_next_change(
    store: Store, place: Path
) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(full_review())
    assert list(disagreements(place)) == []
    told(store, "UPDATE mention SET name = 'Nobody' WHERE field = 'director'")
    assert list(disagreements(place)) == [Flaw(Fault.LIST, ANOTHER_ID, "mention")]
    with store.unit_of_work() as work:
        work.reviews.save(full_review(headline="Now"), 1)
    assert list(disagreements(place)) == []
