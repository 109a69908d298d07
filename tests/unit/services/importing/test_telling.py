"""What an import changed is told of once it is on the disk, and a disk that takes nothing hides no other error."""

from collections.abc import Callable

import pytest

from reviewdesk.errors import InputError, ReviewDeskError, StoreError, StoreWriteError
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.importing.telling import Telling
from reviewdesk.store.opening import Store
from reviewdesk.store.unit_of_work import Following
from tests.factories import AN_ID


def a_block(store: Store, await_disk: Callable[[], None], error: BaseException | None = None) -> list[Changed]:
    """Note a review in a block that this error ends, and give what was told."""
    events, told = Events(), list[Changed]()
    events.subscribe(told.append)
    with Telling(events, Following(store.unit_of_work, await_disk)) as telling:
        telling.note(Change.ADDED, AN_ID)
        if error is not None:
            raise error
    return told


def take_nothing() -> None:
    raise StoreWriteError("store-full", place="reviews.db")


def take_all() -> None:
    pass


def test_what_the_disk_took_is_told_once(store: Store) -> None:
    assert a_block(store, take_all) == [Changed(Change.ADDED, (AN_ID,))]


@pytest.mark.parametrize("end", [None, GeneratorExit()])
def test_what_the_disk_did_not_take_is_an_error_at_the_end_even_where_one_stops_early(
    store: Store, end: BaseException | None
) -> None:
    with pytest.raises(StoreError, match="store-full"):
        a_block(store, take_nothing, end)


def test_the_error_that_ended_the_block_is_the_one_that_is_heard(store: Store) -> None:
    with pytest.raises(ReviewDeskError, match="import-changed"):
        a_block(store, take_nothing, InputError("import-changed", name="a.md"))
