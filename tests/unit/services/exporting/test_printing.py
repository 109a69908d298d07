"""A printed page is in its file whole, or what was there before is."""

import os
from pathlib import Path

import pytest

from reviewdesk.errors import ExportError
from reviewdesk.services.exporting.printing import write_print

PDF = b"%PDF of today"


def test_a_print_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "article.pdf"
    path.write_bytes(b"%PDF of yesterday")
    assert write_print(path, PDF) == path
    assert path.read_bytes() == PDF
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_may_be_read_by_others_as_any_file_may(tmp_path: Path) -> None:
    path = write_print(tmp_path / "article.pdf", PDF)
    assert os.access(path, os.R_OK | os.W_OK)
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o644


def test_a_print_that_did_not_come_out_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "article.pdf"
    path.write_bytes(b"%PDF of yesterday")
    with pytest.raises(ExportError, match="print-failed"):
        write_print(path, b"")
    assert path.read_bytes() == b"%PDF of yesterday"


def test_what_cannot_be_replaced_stays_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "article.pdf"
    folder.mkdir()
    with pytest.raises(ExportError, match="print-not-written") as refused:
        write_print(folder, PDF)
    assert refused.value.data["reason"]
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="print-not-written"):
        write_print(tmp_path / "nowhere" / "article.pdf", PDF)


def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 251}.pdf"
    write_print(path, PDF)
    assert path.read_bytes() == PDF
