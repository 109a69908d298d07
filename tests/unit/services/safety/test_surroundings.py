"""What lies around a store is found, and nothing of it is changed."""

from pathlib import Path

from reviewdesk.services.desk import open_desk
from reviewdesk.services.safety.surroundings import Drafts, Hazard, surroundings
from reviewdesk.store.journal.changes import FieldChange
from reviewdesk.store.journal.writer import JournalWriter
from tests.factories import a_review
from tests.unit.store.conftest import bytes_of


def test_backups_drafts_and_hazards_are_found(tmp_path: Path) -> None:
    place = tmp_path / "Nextcloud" / "reviews.db"
    desk = open_desk(f"sqlite:///{place}")
    desk.library.add(a_review())
    desk.backing_up.run()
    desk.close()
    drafts = place.with_name("reviews.db.drafts")
    drafts.mkdir(exist_ok=True)
    (drafts / "old.unreadable").write_bytes(b"?")
    (drafts / "left.journal").write_bytes(b"?")
    held = JournalWriter(drafts, lambda _error: None)
    held.begin(a_review(), 1)
    held.note(FieldChange("headline", "Typed"))
    assert held.flush(5.0)
    before = bytes_of(place.parent)
    found = surroundings(place)
    assert bytes_of(place.parent) == before
    held.close()
    assert found.drafts == Drafts(waiting=1, unreadable=1)
    assert [(risk.hazard, risk.by) for risk in found.risks] == [(Hazard.SYNCED, "Nextcloud")]
    assert (len(found.backups), found.damaged) == (1, ())
    assert found.newest_good == found.backups[0]
    assert found.free


def test_a_backup_that_is_damaged_is_not_the_newest_good_one(tmp_path: Path) -> None:
    place = tmp_path / "reviews.db"
    desk = open_desk(f"sqlite:///{place}")
    made = desk.backing_up.run()
    desk.close()
    assert made is not None
    made.place.write_bytes(made.place.read_bytes()[:5000])
    found = surroundings(place)
    assert len(found.damaged) == 1
    assert found.newest_good is None
