"""Two write in one review: what both wrote is kept, together where that can be, and apart where it cannot."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError
from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.keeping import Written
from reviewdesk.services.drafts.recovering import recover
from reviewdesk.store.journal.writer import JournalWriter
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_review

BODY = "One.\n\nTwo.\n\nStill.\n\nThree.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review(body=BODY))
        yield store


@pytest.fixture
def journal(folder: Path) -> Iterator[JournalWriter]:
    journal = JournalWriter(folder, print)
    yield journal
    journal.close()


@pytest.fixture
def drafting(store: Store, journal: JournalWriter) -> Drafting:
    drafting = Drafting(store, journal=journal)
    drafting.open(AN_ID)
    return drafting


def save_elsewhere(store: Store, **fields: str) -> None:
    with store.unit_of_work() as work:
        saved = work.reviews.get(AN_ID)
        work.reviews.save(replace(saved.review, **fields), saved.version)


def stored(store: Store) -> Review:
    with store.reading() as work:
        return work.reviews.get(AN_ID).review


def versions(store: Store) -> list[tuple[VersionKind, str]]:
    """Give of each version in the history why it is there, and its text."""
    with store.reading() as work:
        infos = work.history.versions(AN_ID)
        return [(info.kind, work.history.get(AN_ID, info.number).body) for info in infos]


def test_changes_of_other_blocks_and_fields_come_together(drafting: Drafting, store: Store) -> None:
    save_elsewhere(store, body="One.\n\nTwo.\n\nStill.\n\nThird.\n", verdict="Theirs")
    drafting.edit("headline", "Mine")
    drafting.replace_body("First.\n\nTwo.\n\nStill.\n\nThree.\n")
    drafting.save()
    assert (drafting.state, drafting.review) == (State.SAVED, stored(store))
    assert stored(store) == a_review(body="First.\n\nTwo.\n\nStill.\n\nThird.\n", verdict="Theirs", headline="Mine")


def test_what_was_typed_during_the_write_goes_on_from_what_came_together(drafting: Drafting, store: Store) -> None:
    save_elsewhere(store, body="One.\n\nTwo.\n\nStill.\n\nThird.\n")
    drafting.replace_body("First.\n\nTwo.\n\nStill.\n\nThree.\n")
    written = write_while_typing(drafting, "First.\n\nSecond.\n\nStill.\n\nThree.\n")
    assert written.is_merged
    assert (drafting.state, drafting.review.body) == (State.EDITED, "First.\n\nSecond.\n\nStill.\n\nThird.\n")
    drafting.save()
    assert stored(store).body == "First.\n\nSecond.\n\nStill.\n\nThird.\n"


def test_typing_into_what_comes_from_elsewhere_loses_neither(drafting: Drafting, store: Store) -> None:
    save_elsewhere(store, body="One.\n\nTwo.\n\nStill.\n\nThird.\n")
    drafting.replace_body("First.\n\nTwo.\n\nStill.\n\nThree.\n")
    write_while_typing(drafting, "First.\n\nTwo.\n\nStill.\n\nThree is mine.\n")
    assert drafting.review.body == "First.\n\nTwo.\n\nStill.\n\nThree is mine.\n"
    with pytest.raises(ConflictError):
        drafting.save()
    assert stored(store).body == "First.\n\nTwo.\n\nStill.\n\nThird.\n"
    assert versions(store)[-1] == (VersionKind.CONFLICT, "First.\n\nTwo.\n\nStill.\n\nThree is mine.\n")


def test_a_dispute_leaves_theirs_and_keeps_mine_in_the_history(drafting: Drafting, store: Store) -> None:
    save_elsewhere(store, body="Erst.\n\nTwo.\n\nStill.\n\nThree.\n")
    drafting.replace_body("First.\n\nTwo.\n\nStill.\n\nThree.\n")
    with pytest.raises(ConflictError) as caught:
        drafting.save()
    assert (drafting.state, drafting.review.body) == (State.FAILED, "First.\n\nTwo.\n\nStill.\n\nThree.\n")
    assert stored(store).body == "Erst.\n\nTwo.\n\nStill.\n\nThree.\n"
    assert versions(store)[-2:] == [
        (VersionKind.PAUSE, "Erst.\n\nTwo.\n\nStill.\n\nThree.\n"),
        (VersionKind.CONFLICT, "First.\n\nTwo.\n\nStill.\n\nThree.\n"),
    ]
    with store.reading() as work:
        assert work.history.get(AN_ID, caught.value.data["number"]) == drafting.review


def test_what_was_typed_after_a_dispute_is_in_the_history_at_the_next_start(
    drafting: Drafting, store: Store, folder: Path
) -> None:
    save_elsewhere(store, headline="Theirs")
    drafting.edit("headline", "Mine")
    with pytest.raises(ConflictError):
        drafting.save()
    drafting.replace_body("First.\n\nTwo.\n\nStill.\n\nThree.\n")
    drafting._journal.close()
    recover(store, folder)
    assert versions(store)[-1] == (VersionKind.CONFLICT, "First.\n\nTwo.\n\nStill.\n\nThree.\n")


def test_the_journal_follows_what_came_together(drafting: Drafting, store: Store, folder: Path) -> None:
    save_elsewhere(store, body="One.\n\nTwo.\n\nStill.\n\nThird.\n")
    drafting.replace_body("First.\n\nTwo.\n\nStill.\n\nThree.\n")
    write_while_typing(drafting, "First.\n\nSecond.\n\nStill.\n\nThree.\n")
    drafting.edit("headline", "Mine")
    drafting._journal.close()
    (found,) = recover(store, folder)
    assert found.before.body == "First.\n\nTwo.\n\nStill.\n\nThird.\n"
    assert stored(store) == drafting.review == found.after


def test_what_comes_together_without_a_dispute_does_not_fill_the_history(drafting: Drafting, store: Store) -> None:
    for verdict in ("Once", "Twice", "Three times"):
        save_elsewhere(store, verdict=verdict)
        drafting.edit("headline", f"Mine: {verdict}")
        drafting.save()
    assert versions(store) == [(VersionKind.PAUSE, BODY)]
    assert (stored(store).verdict, stored(store).headline) == ("Three times", "Mine: Three times")


def test_two_who_made_the_same_have_no_dispute(drafting: Drafting, store: Store, folder: Path) -> None:
    save_elsewhere(store, headline="Ours")
    drafting.edit("headline", "Ours")
    drafting.save()
    assert (drafting.state, stored(store).headline) == (State.SAVED, "Ours")
    drafting._journal.close()
    assert list(folder.iterdir()) == []


def write_while_typing(drafting: Drafting, text: str) -> Written:
    pending = drafting.pending()
    assert pending is not None
    drafting.replace_body(text)
    written = drafting.write(pending)
    drafting.saved(written)
    return written
