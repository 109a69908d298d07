"""Texts are read as what their bytes are, not as what they say that they are."""

import io

import pytest

from reviewdesk.exchange.importers.encodings import decoded, encoding_of, is_unmarked_utf16, texts


@pytest.mark.parametrize(
    ("data", "declared", "text", "is_sound"),
    [
        ("Café".encode(), "", "Café", True),
        ("Café".encode(), "iso-8859-1", "Café", True),
        ("“Café”".encode("cp1252"), "iso-8859-1", "“Café”", True),
        ("“Café”".encode("cp1252"), "", "“Café”", False),
        ("Café".encode("utf-16"), "utf-8", "Café", True),
        ("Café".encode("utf-8-sig"), "", "Café", True),
        ("Кино".encode("windows-1251"), "windows-1251", "Кино", True),
        (b"plain", "utf-16", "plain", True),
        (b"a\x81b", "", "a�b", False),
        (b"x", "no-such", "x", True),
        ("Café".encode("utf-32"), "", "Café", True),
        (b"6162", "hex", "6162", True),
        (b"abc", "rot13", "abc", True),
        (b"abc", "zlib", "abc", True),
        (b"abc", "undefined", "abc", True),
        (b"+ADw-", "utf-7", "+ADw-", True),
        (b"\\u0041", "unicode_escape", "\\u0041", True),
        (b"xn--a", "punycode", "xn--a", True),
    ],
)
def test_a_text_is_read_as_what_it_is(data: bytes, declared: str, text: str, is_sound: bool) -> None:
    assert decoded(data, declared) == (text, is_sound)


def test_a_character_may_be_cut_in_two_by_the_end_of_what_was_looked_at() -> None:
    assert encoding_of("é".encode()[:1]) == "utf-8"
    assert encoding_of("é".encode()[:1], is_whole=True) == "utf-8"


def test_a_stream_is_read_in_pieces_whose_seams_do_not_show() -> None:
    text = "é“”" * 200_000
    assert "".join(texts(io.BytesIO(text.encode()), "utf-8")) == text
    assert "".join(texts(io.BytesIO(text.encode() + b"\x93"), "utf-8")) == text + "“"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_text_of_two_bytes_a_letter_is_known_without_its_mark(encoding: str) -> None:
    assert is_unmarked_utf16("---\ntitle: Über\n---\n".encode(encoding))


@pytest.mark.parametrize(
    "data", [b"", b"\0\1\2", b"Text", "Text".encode("utf-16"), b"\0" * 100, bytes(range(256)), b"GIF89a\1\0\1\0\x80"]
)
def test_other_bytes_are_not_taken_for_that(data: bytes) -> None:
    assert not is_unmarked_utf16(data)
