"""A clock that jumps back and ahead by years: no word is lost, no order is, and nothing goes before its time."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.events import Events
from reviewdesk.services.history.versions import History
from reviewdesk.services.library.reviews import Library
from reviewdesk.services.safety.backing_up import BackingUp
from reviewdesk.services.safety.trash import DAYS, Trash
from reviewdesk.store.opening import open_store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, ANOTHER_ID, a_review

JUMPS = 60
FARTHEST_DAYS = 800
STARTED = datetime(2026, 5, 1, tzinfo=UTC)


class JumpyClock:
    """Shows another time whenever it is told to jump, and goes on from there."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self.shown = STARTED

    def __call__(self) -> datetime:
        self.shown += timedelta(milliseconds=1)
        return self.shown

    def jump(self) -> None:
        self.shown = STARTED + timedelta(days=self._draw.randint(-FARTHEST_DAYS, FARTHEST_DAYS))


def test_a_clock_that_jumps_costs_no_word_and_no_order(
    tmp_path: Path, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    clock = JumpyClock(random.Random(7))
    texts = []
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}", clock) as store:
        library, history = Library(store), History(store, clock=clock)
        library.add(a_review(body=""))
        library.add(a_review(id=ANOTHER_ID, slug="another"))
        library.trash([ANOTHER_ID])
        drafting = Drafting(store)
        drafting.open(AN_ID)
        for number in range(scaled(JUMPS)):
            texts.append(f"{texts[-1] if texts else ''}n-{number} ")
            drafting.replace_body(texts[-1])
            drafting.save()
            history.keep(drafting.review, VersionKind.NAMED, f"{number}")
            clock.jump()
            assert library.get(AN_ID).review.body == texts[-1]
            assert [hit.summary.id for hit in library.search(f"n-{number}").hits] == [AN_ID]
        history.thin()
        kept = [history.get(AN_ID, version.info.number).body for version in history.versions(AN_ID)]
        named = [body for body in reversed(kept) if body]
        assert list(dict.fromkeys(named)) == texts
        copies = BackingUp(store, clock)
        made = copies.run()
        assert made is not None
        clock.shown = STARTED + timedelta(days=DAYS - 1)
        assert Trash(store, Events(), copies, tmp_path / "drafts", clock).purge() == 0
        assert len(list(made.place.parent.glob("*.db"))) >= 1
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        assert Library(store).get(AN_ID).review.body == texts[-1]
    report(f"the clock jumped {scaled(JUMPS)} times by up to {FARTHEST_DAYS} days: all texts there, in their order")
