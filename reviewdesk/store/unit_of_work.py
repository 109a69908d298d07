"""What belongs together is kept together: one transaction, committed when its block ends well."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from reviewdesk.store.alike import Alike
from reviewdesk.store.almanac import Almanac
from reviewdesk.store.assets import Assets
from reviewdesk.store.history.versions import History
from reviewdesk.store.overview import Overview
from reviewdesk.store.presence import Presence
from reviewdesk.store.reviews import Reviews
from reviewdesk.store.salvage import Salvage


@dataclass(frozen=True, slots=True)
class UnitOfWork:
    """The store for the length of one `with` block, in one thread."""

    reviews: Reviews
    assets: Assets
    history: History
    presence: Presence
    salvage: Salvage
    alike: Alike
    overview: Overview
    almanac: Almanac


def kept_already() -> None:
    """Wait for nothing: each unit was waited for by itself."""


@dataclass(frozen=True, slots=True)
class Following:
    """Units of work that follow each other, each whole; none is sure to outlive a power cut before `await_disk`."""

    unit_of_work: Callable[[], AbstractContextManager[UnitOfWork]]
    await_disk: Callable[[], None] = kept_already
    """Wait until all is on the disk that these units kept."""
