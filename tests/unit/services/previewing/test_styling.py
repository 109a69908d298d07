"""A style sheet is read whole or refused in words."""

from pathlib import Path

import pytest

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.services.previewing.styling import LARGEST, read_style


@pytest.mark.parametrize("data", [b"main { color: red }", b"\xef\xbb\xbfmain { color: red }"])
def test_a_style_sheet_is_read_with_or_without_a_mark(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "site.css"
    path.write_bytes(data)
    assert read_style(path) == "main { color: red }"


def test_what_is_no_file_of_text_is_refused(tmp_path: Path) -> None:
    picture = tmp_path / "picture.css"
    picture.write_bytes(b"\x89PNG\xff\xfe")
    for path in (picture, tmp_path, tmp_path / "gone.css", Path("a\0b")):
        with pytest.raises(InputError):
            read_style(path)


def test_what_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "site.css"
    path.write_bytes(b" " * (LARGEST + 1))
    with pytest.raises(TooLargeError):
        read_style(path)
