"""Exports on bad days: names that no file system likes, a full disk, a folder in the way, somebody who ends it."""

import re
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.film import Media
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.services.exporting.again import RECORD
from reviewdesk.services.exporting.making import TARGETS, Piece
from reviewdesk.services.exporting.sending import export
from tests.factories import a_review
from tests.unit.services.exporting.test_making import files_in, sent


@pytest.mark.parametrize("target", [target.name for target in TARGETS])
@pytest.mark.parametrize("as_zip", [False, True])
def test_names_that_no_file_system_likes_are_safe_and_apart_in_every_target(
    tmp_path: Path, target: str, as_zip: bool
) -> None:
    slugs = (
        "..",
        "CON",
        "a" * 300,
        "a" * 301,
        "evil\u202egpj.exe",
        "same",
        "same",
        "a/../../b",
        "nul.txt",
        "",
        " ",
        ".git",
    )
    pieces = [
        Piece(
            slug,
            a_review(id=ReviewId(f"0192f7c1-0000-7000-8000-{at:012}"), slug=slug, headline=f"H {at}", media=Media.FILM),
        )
        for at, slug in enumerate(slugs)
    ]
    out = tmp_path / "out"
    done = sent(pieces, out, target, as_zip=as_zip)
    assert [each.error for each in done] == [None] * len(slugs)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    names = [path.name for path in out.iterdir() if path.name != RECORD]
    together = len({each.place for each in done}) == 1
    assert len(names) == (1 if together else len(slugs))
    assert len({name.casefold() for name in names}) == len(names)
    assert all(re.fullmatch(r"[^\x00-\x1f<>:\"/\\|?*\u202a-\u202e]{1,110}", name) for name in names)
    assert not {name.partition(".")[0] for name in names} & {"con", "nul", ""}


@pytest.mark.parametrize("target", ["html-page", "wordpress-wxr"])
@pytest.mark.parametrize("as_zip", [False, True])
def test_a_disk_that_is_full_says_so_for_each_and_leaves_what_was_there(
    tmp_path: Path, target: str, as_zip: bool
) -> None:
    out = tmp_path / "out"
    pieces = [Piece(str(at), a_review(id=ReviewId(f"id-{at}"), slug=f"film-{at}")) for at in range(3)]
    sent(pieces, out, target, as_zip=as_zip)
    before = files_in(out)
    changed = [replace(each, review=replace(each.review, body="Anew.\n")) for each in pieces if each.review]

    with limited_files():
        done = sent(changed, out, target, as_zip=as_zip)

    assert {each.error.code for each in done if each.error} == {"export-failed"}
    assert len([each for each in done if each.error]) == 3
    assert files_in(out) == before
    assert [path.name for path in out.iterdir() if path.name.startswith(".") and path.name != RECORD] == []


@contextmanager
def limited_files() -> Iterator[None]:
    """Let no file grow beyond a hundred bytes, as on a disk that is all but full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)


def test_a_folder_that_may_not_be_written_to_is_said_for_each(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file where the folder should be")
    pieces = [Piece(str(at), a_review(id=ReviewId(f"id-{at}"), slug=f"film-{at}")) for at in range(3)]
    for target in ("html-page", "wordpress-wxr"):
        for as_zip in (False, True):
            done = sent(pieces, tmp_path / "out", target, as_zip=as_zip)
            assert [each.error.code for each in done if each.error] == ["export-failed"] * 3


@pytest.mark.parametrize("jobs", [1, 2])
def test_who_ends_half_way_leaves_what_has_left_and_the_old_of_the_others(tmp_path: Path, jobs: int) -> None:
    old = [Piece(str(at), a_review(id=ReviewId(f"id-{at}"), slug=f"film-{at}", body="Old.\n")) for at in range(80)]
    list(export(old, "plain", tmp_path))

    def until(last: int) -> Iterator[Piece]:
        for at, piece in enumerate(old):
            if at == last:
                raise KeyboardInterrupt
            yield replace(piece, review=replace(piece.review, body="New.\n")) if piece.review else piece

    with pytest.raises(KeyboardInterrupt):
        list(export(until(50), "plain", tmp_path, jobs=jobs))
    texts = [(tmp_path / f"film-{at}" / "review.txt").read_text() for at in range(80)]
    assert all("New." in text or "Old." in text for text in texts)
    assert any("New." in text for text in texts) or jobs > 1
    assert all("Old." in text for text in texts[50:])
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".film")]
