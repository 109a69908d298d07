"""Two windows on one store: each sees what the other did, and who has which review open."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.watching import Seen, Watching, follow, tell
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.library.reviews import Library
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review())
        yield store


@pytest.fixture
def elsewhere(tmp_path: Path, store: Store) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        yield store


@pytest.fixture
def here(store: Store) -> Watching:
    here = Watching(store, "Ann")
    here.look(AN_ID, 1)
    return here


@pytest.fixture
def drafting(store: Store) -> Drafting:
    drafting = Drafting(store)
    drafting.open(AN_ID)
    return drafting


def write_in(store: Store, headline: str = "Theirs") -> None:
    drafting = Drafting(store)
    drafting.open(AN_ID)
    drafting.edit("headline", headline)
    drafting.save()


def test_the_open_review_comes_along_where_somebody_saved_it(here: Watching, elsewhere: Store) -> None:
    write_in(elsewhere)
    seen = here.look(AN_ID, 1)
    assert seen.newer is not None
    assert (seen.ids, seen.newer.version, seen.newer.review.headline) == ({AN_ID}, 2, "Theirs")
    assert here.look(AN_ID, 2) == Seen(frozenset())


def test_another_review_is_named_and_not_read(here: Watching, elsewhere: Store) -> None:
    Library(elsewhere).add(a_review(id=ANOTHER_ID, slug="another"))
    assert here.look(AN_ID, 1) == Seen(frozenset({ANOTHER_ID}))


def test_a_review_removed_elsewhere_is_gone(here: Watching, elsewhere: Store) -> None:
    Library(elsewhere).delete([AN_ID])
    assert here.look(AN_ID, 1).is_gone


def test_each_window_sees_the_other_at_the_same_review(here: Watching, elsewhere: Store) -> None:
    there = Watching(elsewhere, "Bob")
    assert [each.who for each in there.look(AN_ID, 1).others] == ["Ann"]
    assert [each.who for each in here.look(AN_ID, 1).others] == ["Bob"]
    there.look(None)
    assert here.look(AN_ID, 1).others == ()


def test_who_leaves_is_seen_no_more(here: Watching, elsewhere: Store) -> None:
    there = Watching(elsewhere, "Bob")
    here.leave()
    assert there.look(AN_ID, 1).others == ()


def test_one_who_only_reads_sees_and_is_not_seen(here: Watching, elsewhere: Store) -> None:
    elsewhere.is_read_only = True
    there = Watching(elsewhere, "Bob")
    assert [each.who for each in there.look(AN_ID, 1).others] == ["Ann"]
    assert here.look(AN_ID, 1).others == ()


def test_a_draft_without_changes_follows(here: Watching, drafting: Drafting, elsewhere: Store) -> None:
    write_in(elsewhere)
    newer = here.look(AN_ID, 1).newer
    assert newer is not None
    assert follow(drafting, newer)
    assert (drafting.state, drafting.review.headline) == (State.SAVED, "Theirs")
    assert not follow(drafting, newer)
    drafting.edit("verdict", "Mine")
    drafting.save()
    assert here.look(None).ids == frozenset()


def test_a_draft_with_changes_stays_and_comes_together_when_it_is_saved(
    here: Watching, drafting: Drafting, elsewhere: Store
) -> None:
    drafting.edit("verdict", "Mine")
    write_in(elsewhere)
    newer = here.look(AN_ID, 1).newer
    assert newer is not None
    assert not follow(drafting, newer)
    drafting.save()
    assert (drafting.review.headline, drafting.review.verdict) == ("Theirs", "Mine")


def test_a_draft_of_another_review_does_not_follow(here: Watching, drafting: Drafting, elsewhere: Store) -> None:
    write_in(elsewhere)
    newer = here.look(AN_ID, 1).newer
    drafting.discard()
    assert newer is not None
    assert not follow(drafting, newer)


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        (frozenset(), []),
        (frozenset({AN_ID}), [Changed(Change.ELSEWHERE, (AN_ID,))]),
        (None, [Changed(Change.ELSEWHERE, ())]),
    ],
)
def test_what_others_did_is_told_to_all_who_listen(ids: frozenset[str] | None, told: list[Changed]) -> None:
    heard: list[Changed] = []
    events = Events()
    events.subscribe(heard.append)
    tell(Seen(ids), events)
    assert heard == told


def test_a_window_whose_process_has_ended_is_not_company(here: Watching, elsewhere: Store, tmp_path: Path) -> None:
    program = (
        "import os, sys\n"
        "from reviewdesk.services.drafts.watching import Watching\n"
        "from reviewdesk.store.opening import open_store\n"
        "Watching(open_store(sys.argv[1]), 'Bob').look(sys.argv[2], 1)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", program, f"sqlite:///{tmp_path / 'reviews.db'}", AN_ID], check=False)
    with elsewhere.reading() as work:
        assert len(work.presence.others(AN_ID, "another")) == 2
    assert here.look(AN_ID, 1).others == ()


def test_a_window_of_another_machine_is_company_until_it_fades(here: Watching, elsewhere: Store) -> None:
    with elsewhere.unit_of_work() as work:
        work.presence.beat(AN_ID, "another-host:999999:x", "Bob")
    assert [present.who for present in here.look(AN_ID, 1).others] == ["Bob"]
