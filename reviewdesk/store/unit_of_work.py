"""What belongs together is kept together: one transaction, committed when its block ends well."""

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
