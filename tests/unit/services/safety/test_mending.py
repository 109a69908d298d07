"""A review that is not as it was saved: what can be read is shown, and the newest sound state comes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError, StoreWriteError
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.history.versions import VersionKind
from reviewdesk.services.safety.mending import Mending, Source
from reviewdesk.store.soundness import examine
from tests.factories import AN_ID, a_review
from tests.unit.store.conftest import told

LATER = replace(a_review(), headline="Later")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose review is damaged; a backup has it as it was, its history a version of later."""
    desk = open_desk(f"sqlite:///{tmp_path / 'reviews.db'}")
    desk.library.add(a_review())
    with desk.store.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", b"a picture")
    desk.backing_up.run()
    with desk.store.unit_of_work() as work:
        work.reviews.save(LATER, 1)
    yield desk
    desk.close()


@pytest.fixture
def mending(desk: Desk) -> Mending:
    return Mending(desk.store, desk.backing_up, desk.events)


def damage(desk: Desk) -> None:
    told(desk.store, "UPDATE review SET body = CAST('The harb' || x'FF' || 'ur sleeps.' AS BLOB)")
    with pytest.raises(StoreUnavailableError):
        desk.library.get(AN_ID)


def test_what_can_be_read_is_given_with_the_newest_sound_states(desk: Desk, mending: Mending) -> None:
    desk.history.keep(LATER, VersionKind.PAUSE)
    damage(desk)
    found = mending.look(AN_ID)
    assert (found.headline, found.text) == ("Later", "The harb�ur sleeps.")
    assert {remedy.source: remedy.review for remedy in found.remedies} == {
        Source.HISTORY: LATER,
        Source.BACKUP: a_review(),
    }


@pytest.mark.parametrize("source", list(Source))
def test_a_sound_state_takes_its_place_and_what_could_be_read_is_kept(
    desk: Desk, mending: Mending, source: Source
) -> None:
    desk.history.keep(LATER, VersionKind.PAUSE)
    damage(desk)
    (remedy,) = (each for each in mending.look(AN_ID).remedies if each.source is source)
    aside = mending.mend(remedy)
    assert desk.library.get(AN_ID).review == remedy.review
    assert aside.read_text(encoding="utf-8") == "The harb�ur sleeps."
    assert [hit.summary.id for hit in desk.library.search("beautifully").hits] == [AN_ID]
    assert examine(desk.store.place, is_history_read=True)


def test_a_damaged_history_hides_no_backup(desk: Desk, mending: Mending) -> None:
    desk.history.keep(LATER, VersionKind.PAUSE)
    damage(desk)
    told(desk.store, "UPDATE history SET pack = x'00'")
    (remedy,) = mending.look(AN_ID).remedies
    assert (remedy.source, remedy.review) == (Source.BACKUP, a_review())


def test_nothing_is_mended_where_what_was_there_cannot_be_kept(desk: Desk, mending: Mending, tmp_path: Path) -> None:
    damage(desk)
    (remedy,) = mending.look(AN_ID).remedies
    (tmp_path / "reviews.db.damaged").write_bytes(b"in the way")
    with pytest.raises(StoreWriteError):
        mending.mend(remedy)
    with pytest.raises(StoreUnavailableError):
        desk.library.get(AN_ID)


def test_a_review_without_any_sound_state_is_still_read(desk: Desk, mending: Mending) -> None:
    damage(desk)
    for each in desk.backing_up.list():
        each.backup.place.unlink()
    assert mending.look(AN_ID).remedies == ()
    with pytest.raises(ReviewNotFoundError):
        mending.look(ReviewId("nobody"))


def test_a_damaged_image_comes_back_from_a_backup(desk: Desk, mending: Mending) -> None:
    digest = desk.media.digest(AN_ID, "a.png")
    told(desk.store, "UPDATE asset SET data = x'00'")
    assert mending.mend_image(digest)
    assert desk.picture(AN_ID, "a.png") == b"a picture"
    assert not mending.mend_image("0" * 64)
