"""An import is one step: it can be taken back, also when it was cut short, and never over what was done since."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewdesk.domain.review import Status
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.records import KEPT, Record, recorded
from reviewdesk.services.importing.report import report
from reviewdesk.services.importing.running import Importing
from reviewdesk.services.importing.undoing import Undoing
from reviewdesk.store.opening import Store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.services.importing.bringing import put, run


def undo(store: Store) -> list[str]:
    """Take the last import back and give the codes of what could not be."""
    undoing = Importing(store).undoing
    last = undoing.last()
    assert last is not None
    return [undone.error.code for undone in undoing.undo(last) if undone.error]


def test_what_came_in_goes_to_the_trash_and_what_was_replaced_is_as_it_was(store: Store, folder: Path) -> None:
    run(store, put(folder, "a.md", write(a_review())))
    put(folder, "a.md", write(a_review(body="Another", status=Status.READY)))
    put(folder, "b.md", write(full_review(slug="b")))
    run(store, folder, wanted=Step.REPLACE)
    assert undo(store) == []
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review()
        assert work.reviews.get(ANOTHER_ID).review.status is Status.TRASHED
        kinds = [info.kind for info in work.history.versions(AN_ID)]
        assert kinds == [VersionKind.BEFORE_IMPORT, VersionKind.BEFORE_RESTORE]
        assert work.history.get(AN_ID, 2).body == "Another"
    last = Importing(store).undoing.last()
    assert last is not None
    assert last.counts == {Step.ADD: 1}  # the import before


def test_what_was_changed_since_stays(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", write(full_review(slug="b")))
    run(store, folder)
    with store.unit_of_work() as work:
        work.reviews.save(a_review(body="Written since"), 1)
    assert undo(store) == ["undo-changed"]
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review.body == "Written since"
        assert work.reviews.get(ANOTHER_ID).review.status is Status.TRASHED
    assert Importing(store).undoing.last() is None


def test_what_is_gone_is_told(store: Store, folder: Path) -> None:
    run(store, put(folder, "a.md", write(a_review())))
    with store.unit_of_work() as work:
        work.reviews.delete(AN_ID)
    assert undo(store) == ["undo-gone"]


def test_an_import_that_was_cut_short_can_be_taken_back(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", write(full_review(slug="b")))
    importing = Importing(store)
    record = importing.record([folder])
    next(importing.run(importing.plan([folder]), record))
    assert record.place is not None
    with record.place.open("a") as stream:
        stream.write('{"name": "half a li')
    assert undo(store) == []
    record.close()
    with store.reading() as work:
        assert work.reviews.summaries() == []
        assert len(work.reviews.summaries(Status.TRASHED)) == 1


def test_an_undo_that_was_cut_short_goes_on(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", write(full_review(slug="b")))
    run(store, folder)
    undoing = Importing(store).undoing
    last = undoing.last()
    assert last is not None
    next(undoing.undo(last))
    assert undo(store) == []
    with store.reading() as work:
        assert len(work.reviews.summaries(Status.TRASHED)) == 2


def test_each_review_that_goes_back_is_told(store: Store, folder: Path) -> None:
    heard: list[Changed] = []
    events = Events()
    run(store, put(folder, "a.md", write(a_review())))
    events.subscribe(heard.append)
    undoing = Undoing(store, Importing(store).folder, events)
    last = undoing.last()
    assert last is not None
    list(undoing.undo(last))
    assert heard == [Changed(Change.MOVED, (AN_ID,))]


def test_an_import_that_changed_nothing_is_not_the_one_to_take_back(store: Store, folder: Path) -> None:
    run(store, put(folder, "a.md", write(a_review())))
    run(store, folder)
    last = Importing(store).undoing.last()
    assert last is not None
    assert last.counts == {Step.ADD: 1}


def test_the_report_names_all_with_place_and_reason(store: Store, folder: Path) -> None:
    put(folder, "a.md", "---\ntitle: A\nstars: many\n---\n")
    put(folder, "b.md", "---\ntitle: 'B\n---\n")
    put(folder, "c.odt", "")
    put(folder, "d.odt", "")
    run(store, folder)
    (made,) = recorded(Importing(store).folder)
    text = "\n".join(report(made))
    assert text.splitlines()[0].startswith("# Import of 20")
    assert str(folder) in text
    assert "## Not imported (1)\n\n- b.md\n  - b.md, line 3: the head is not sound YAML" in text
    assert "## Came in (1)\n\n- A · a.md\n  - stars: many was kept under extra" in text
    assert ".odt: 2 passed over, such as c.odt." in text


def test_only_the_newest_records_stay(tmp_path: Path, store: Store, folder: Path) -> None:
    (item,) = Importing(store).plan([put(folder, "a.md", write(a_review()))])
    for day in range(1, KEPT + 3):
        with Record(tmp_path / "records", [folder], datetime(2026, 1, day, tzinfo=UTC)) as record:
            record.add(item)
    days = [each.at.day for each in recorded(tmp_path / "records")]
    assert days == list(range(KEPT + 2, 2, -1))


@pytest.mark.parametrize("text", ["", "{}\n", "[]\n", "no json\n", '{"at": 3, "paths": []}\n'])
def test_a_broken_record_is_passed_over(tmp_path: Path, text: str) -> None:
    put(tmp_path, "2026-01-01T00-00-00-000000Z.import.jsonl", text)
    assert list(recorded(tmp_path)) == []


def test_an_import_goes_on_where_no_record_can_be_written(tmp_path: Path, store: Store, folder: Path) -> None:
    importing = Importing(store)
    put(tmp_path, "file", "")
    with Record(tmp_path / "file" / "records", [folder]) as record:
        items = list(importing.run(importing.plan([put(folder, "a.md", write(a_review()))]), record))
    assert [item.step for item in items] == [Step.ADD]
    assert record.trouble is not None
