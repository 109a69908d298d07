"""What was noted is there after the end of the writer, whatever end that was."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from resource import RLIMIT_FSIZE, getrlimit, setrlimit

import pytest

from reviewdesk.domain.review import Review
from reviewdesk.store.journal.changes import BodyChange, Change, FieldChange, change_of_body
from reviewdesk.store.journal.file import JournalFile
from reviewdesk.store.journal.leftovers import Leftover, leftovers, read
from reviewdesk.store.journal.records import Base, Kept, line_of, records_of
from reviewdesk.store.journal.writer import JournalWriter
from tests.factories import a_review, full_review

CHANGES: tuple[Change, ...] = (
    BodyChange(4, 7, "lighthouse"),
    FieldChange("headline", "Odd \ud800 and \0 signs"),
    FieldChange("rating", None),
    BodyChange(0, 0, "\r\nNew "),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db.drafts"


@pytest.fixture
def troubles() -> list[OSError | None]:
    return []


@pytest.fixture
def writer(folder: Path, troubles: list[OSError | None]) -> Iterator[JournalWriter]:
    writer = JournalWriter(folder, troubles.append)
    yield writer
    writer.close()


def made_of(review: Review, changes: tuple[Change, ...] = CHANGES) -> Review:
    for change in changes:
        review = change.applied(review)
    return review


def left(folder: Path, writer: JournalWriter) -> list[Leftover]:
    writer.close()
    return list(leftovers(folder))


def noted(writer: JournalWriter, review: Review, changes: tuple[Change, ...] = CHANGES) -> Review:
    writer.begin(review, 3)
    for change in changes:
        writer.note(change)
    return made_of(review, changes)


def test_what_was_noted_is_recovered(folder: Path, writer: JournalWriter) -> None:
    latest = noted(writer, full_review())
    (found,) = left(folder, writer)
    assert (found.kept, found.version, found.latest()) == (full_review(), 3, latest)
    assert list(found.states())[2] == made_of(full_review(), CHANGES[:2])


def test_what_the_store_holds_leaves_nothing(folder: Path, writer: JournalWriter) -> None:
    writer.saved(noted(writer, a_review()), 4)
    assert left(folder, writer) == []
    assert list(folder.iterdir()) == []


def test_a_draft_that_nobody_touched_makes_no_file(folder: Path, writer: JournalWriter) -> None:
    writer.begin(a_review(), 1)
    assert left(folder, writer) == []
    assert not folder.exists()


def test_what_came_after_a_save_is_recovered_on_it(folder: Path, writer: JournalWriter) -> None:
    latest = noted(writer, a_review())
    writer.saved(made_of(a_review(), CHANGES[:3]), 4)
    (found,) = left(folder, writer)
    assert (found.kept, found.version, found.changes) == (made_of(a_review(), CHANGES[:3]), 4, CHANGES[3:])
    assert found.latest() == latest


def test_a_save_that_the_draft_never_was_is_no_ground_to_forget(folder: Path, writer: JournalWriter) -> None:
    latest = noted(writer, a_review())
    writer.saved(full_review(), 9)
    (found,) = left(folder, writer)
    assert (found.version, found.latest()) == (3, latest)


def test_another_draft_leaves_the_journal_of_the_one_before(folder: Path, writer: JournalWriter) -> None:
    one, other = noted(writer, a_review()), noted(writer, full_review())
    assert {found.kept.id: found.latest() for found in left(folder, writer)} == {one.id: one, other.id: other}


def test_a_long_journal_is_written_anew_without_what_is_kept(folder: Path, writer: JournalWriter) -> None:
    many = tuple(BodyChange(0, 0, "x" * 1000) for _ in range(400))
    latest = noted(writer, a_review(), many)
    writer.saved(latest, 4)
    writer.note(BodyChange(0, 0, "y"))
    (found,) = left(folder, writer)
    assert found.latest().body == "y" + latest.body
    assert found.place.stat().st_size < len(latest.body) + 4000


def test_what_cannot_be_saved_all_day_is_remembered_by_what_it_comes_to(folder: Path, writer: JournalWriter) -> None:
    writer.begin(a_review(), 3)
    for count in range(5_000):
        writer.note(BodyChange(count, 0, "x"))
        writer.note(FieldChange("headline", "y" * (count % 500)))
    (found,) = left(folder, writer)
    assert found.latest() == replace(a_review(), body="x" * 5_000 + a_review().body, headline="y" * 499)
    assert found.place.stat().st_size < 1_000_000
    assert len(found.changes) < 2_000


def test_what_is_remembered_by_what_it_comes_to_can_be_saved(folder: Path, writer: JournalWriter) -> None:
    many = tuple(BodyChange(0, 0, f"{count} ") for count in range(2_500))
    latest = noted(writer, a_review(), many)
    writer.saved(latest, 4)
    writer.note(BodyChange(0, 0, "y"))
    (found,) = left(folder, writer)
    assert (found.kept, found.version, found.changes) == (latest, 4, (BodyChange(0, 0, "y"),))


def test_a_torn_line_ends_the_journal_before_it(folder: Path, writer: JournalWriter) -> None:
    noted(writer, a_review())
    (found,) = left(folder, writer)
    whole = found.place.read_bytes()
    states = list(found.states())
    for size in range(len(whole)):
        assert len(list(records_of([*whole[:size].splitlines(keepends=True)]))) <= len(states)
    found.place.write_bytes(whole[:-3])
    assert next(leftovers(folder)).latest() == states[-2]


def test_an_altered_line_ends_the_journal_before_it(folder: Path, writer: JournalWriter) -> None:
    noted(writer, a_review())
    (found,) = left(folder, writer)
    found.place.write_bytes(found.place.read_bytes().replace(b"lighthouse", b"lighthousf"))
    assert next(leftovers(folder)).latest() == a_review()


def test_a_journal_without_a_beginning_is_set_aside(folder: Path) -> None:
    folder.mkdir()
    (folder / "x.journal").write_bytes(b"nonsense\n")
    assert list(leftovers(folder)) == []
    assert (folder / "x.unreadable").read_bytes() == b"nonsense\n"


def test_the_journal_of_a_living_writer_is_left_alone(folder: Path, writer: JournalWriter) -> None:
    noted(writer, a_review())
    other = JournalFile(folder / "mine.journal")
    other.replace([line_of(Base(a_review(), 1))])
    assert other.place not in [found.place for found in leftovers(folder)]
    other.close()


def test_a_folder_that_refuses_is_told_and_tried_again(tmp_path: Path, troubles: list[OSError | None]) -> None:
    (tmp_path / "drafts").write_bytes(b"in the way")
    writer = JournalWriter(tmp_path / "drafts", troubles.append)
    noted(writer, a_review(), CHANGES[:2])
    while not writer.is_idle:
        pass
    (tmp_path / "drafts").unlink()
    for change in CHANGES[2:]:
        writer.note(change)
    (found,) = left(tmp_path / "drafts", writer)
    assert found.latest() == made_of(a_review())
    assert isinstance(troubles[0], OSError)
    assert troubles[-1] is None


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond this."""
    before = getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        setrlimit(RLIMIT_FSIZE, before)


def test_what_follows_a_line_that_a_full_disk_tore_is_recovered(folder: Path, writer: JournalWriter) -> None:
    latest = noted(writer, a_review(), CHANGES[:1])
    assert writer.flush(5.0)
    (place,) = folder.iterdir()
    with room_for(place.stat().st_size + 9):
        writer.note(CHANGES[1])
        assert not writer.flush(5.0)
    assert writer.flush(5.0)
    for change in CHANGES[2:]:
        writer.note(change)
    (found,) = left(folder, writer)
    assert found.latest() == made_of(latest, CHANGES[1:])


KILLED = """
import os, signal, sys
from pathlib import Path
from reviewdesk.store.journal.changes import BodyChange
from reviewdesk.store.journal.writer import JournalWriter
from tests.factories import a_review
writer = JournalWriter(Path(sys.argv[1]), print)
writer.begin(a_review(), 3)
for number in range(50):
    writer.note(BodyChange(0, 0, f"{number} "))
while not writer.is_idle:
    pass
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_writer_leaves_all_that_was_handed_over(folder: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, folder], check=False, cwd=Path.cwd(), env=os.environ)
    assert killed.returncode == -signal.SIGKILL
    (found,) = leftovers(folder)
    assert found.latest().body.startswith("49 48 47 ")


@pytest.mark.parametrize(
    ("old", "new"), [("", "a"), ("a", ""), ("abc", "abXc"), ("aaa", "aa"), ("same", "same"), ("ab\ud800", "\ud800b")]
)
def test_the_change_between_two_bodies_makes_the_one_of_the_other(old: str, new: str) -> None:
    change = change_of_body(old, new)
    review = a_review(body=old)
    assert (change.applied(review) if change else review) == replace(review, body=new)


def test_every_field_survives_a_line() -> None:
    records = [Base(full_review(), 7), Kept(2, 8), *CHANGES]
    assert list(records_of([line_of(record) for record in records])) == records


def test_a_flush_waits_until_all_is_on_the_disk(folder: Path, writer: JournalWriter) -> None:
    assert writer.flush(5.0)
    latest = noted(writer, a_review())
    assert writer.flush(5.0)
    (place,) = folder.iterdir()
    found = read(place, place.read_bytes().splitlines(keepends=True))
    assert found is not None
    assert found.latest() == latest
