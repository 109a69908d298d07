"""A second export leaves alone what nobody has changed, and trusts no file that somebody did."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewdesk.domain.dates import Embargo
from reviewdesk.errors import ExportError
from reviewdesk.services.exporting.again import RECORD
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.making import Piece
from reviewdesk.services.exporting.sending import export
from tests.factories import a_review

NAME = "the-long-harbour-review"
PIECE = Piece("a", a_review())
NOW = datetime(2023, 9, 1, tzinfo=UTC)


def send(out: Path, piece: Piece = PIECE, target: str = "html-page", *, as_zip: bool = False) -> Path:
    """Send a review; give its main file, or its zip."""
    (done,) = export([piece], target, out, as_zip=as_zip)
    assert done.error is None
    assert done.place is not None
    return done.place if as_zip else done.place / done.main


def is_made_again(file: Path, send_again: Callable[[], Path]) -> bool:
    before = file.stat().st_ino
    assert send_again() == file
    return file.stat().st_ino != before


@pytest.mark.parametrize("as_zip", [False, True])
def test_what_nobody_changed_is_left_as_it_is(tmp_path: Path, as_zip: bool) -> None:
    file = send(tmp_path, as_zip=as_zip)

    assert not is_made_again(file, lambda: send(tmp_path, as_zip=as_zip))


@pytest.mark.parametrize(
    "piece",
    [
        replace(PIECE, review=a_review(headline="Another")),
        replace(PIECE, review=a_review(body="Another.\n")),
        replace(PIECE, assets={"a.jpg": b"a"}),
    ],
)
def test_another_review_or_image_is_sent(tmp_path: Path, piece: Piece) -> None:
    file = send(tmp_path)

    assert is_made_again(file, lambda: send(tmp_path, piece))


def test_another_target_is_sent_beside_it(tmp_path: Path) -> None:
    send(tmp_path)

    assert send(tmp_path, target="wordpress-blocks").name == "post.html"
    assert sorted(path.name for path in (tmp_path / NAME).glob("*.html")) == [
        "index.html",
        "post.html",
        "structured-data.html",
    ]


def test_a_file_changed_by_hand_is_made_again_though_its_size_and_its_time_are_the_same(tmp_path: Path) -> None:
    file = send(tmp_path)
    ours, seen = file.read_bytes(), file.stat()
    file.write_bytes(ours.replace(b"harbour", b"HARBOUR"))
    os.utime(file, ns=(seen.st_atime_ns, seen.st_mtime_ns))

    send(tmp_path)

    assert file.read_bytes() == ours


def test_a_file_that_was_taken_away_is_made_again(tmp_path: Path) -> None:
    send(tmp_path).unlink()

    assert send(tmp_path).exists()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"NAME": 1}', '{"NAME": ["a", "b"]}', '{"NAME": ["a", "b", {"": 1}]}']
)
def test_a_record_that_cannot_be_understood_is_no_record(tmp_path: Path, text: str) -> None:
    file = send(tmp_path)
    (tmp_path / RECORD).write_text(text.replace("NAME", NAME))

    assert is_made_again(file, lambda: send(tmp_path))


def test_a_record_that_names_another_file_is_not_believed(tmp_path: Path) -> None:
    file = send(tmp_path)
    record = tmp_path / RECORD
    record.write_text(record.read_text().replace('", "index.html", {', '", "../elsewhere.html", {'))

    assert send(tmp_path) == file


def test_what_stands_there_opens_no_gate(tmp_path: Path) -> None:
    held = Piece("a", a_review(embargo=Embargo(datetime(2023, 9, 14, 18), "UTC")))
    named = Gate(NOW, titles=frozenset({"The Long Harbour"}))
    (first,) = export([held], "html-page", tmp_path, gate=named)
    assert first.error is None

    (second,) = export([held], "html-page", tmp_path, gate=Gate(NOW))

    assert isinstance(second.error, ExportError)
