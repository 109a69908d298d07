"""What is no value of a field yet is kept with its review, on the disk too, and goes when it is done with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewdesk.services.drafts.half_typed import HalfTyped
from reviewdesk.store.journal.writer import JournalWriter
from tests.factories import AN_ID, ANOTHER_ID


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalWriter]:
    writer = JournalWriter(tmp_path / "drafts", print)
    yield writer
    writer.close()


def test_it_is_there_again_after_a_restart_and_with_its_own_review_only(journal: JournalWriter, tmp_path: Path) -> None:
    half_typed = HalfTyped(journal)
    half_typed.note(AN_ID, "work.runtime", "ab\ud800c")
    half_typed.note(AN_ID, "ids", "imdb")
    half_typed.note(ANOTHER_ID, "slug", "No Slug")
    half_typed.note(ANOTHER_ID, "slug", "")
    assert journal.flush(5)
    again = HalfTyped(JournalWriter(tmp_path / "drafts", print))
    assert again.of(AN_ID) == half_typed.of(AN_ID) == {"work.runtime": "ab\ud800c", "ids": "imdb"}
    assert again.of(ANOTHER_ID) == {}
    assert len(list((tmp_path / "drafts").iterdir())) == 1


@pytest.mark.parametrize("bytes_", [b"", b"{", b"[1]", b'{"slug": 1}', b"\xff"])
def test_a_file_that_was_tampered_with_holds_nothing(journal: JournalWriter, tmp_path: Path, bytes_: bytes) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / f"{AN_ID}.half-typed").write_bytes(bytes_)
    assert HalfTyped(journal).of(AN_ID) == {}


def test_a_folder_that_takes_nothing_is_told_and_tried_again(tmp_path: Path) -> None:
    troubles: list[OSError | None] = []
    (tmp_path / "drafts").write_text("in the way")
    writer = JournalWriter(tmp_path / "drafts", troubles.append)
    half_typed = HalfTyped(writer)
    half_typed.note(AN_ID, "slug", "a")
    writer.flush(5)
    (tmp_path / "drafts").unlink()
    half_typed.note(AN_ID, "slug", "a b")
    writer.flush(5)
    writer.close()
    assert len(troubles) == 1
    assert HalfTyped(JournalWriter(tmp_path / "drafts", print)).of(AN_ID) == {"slug": "a b"}
