"""Deltas and packs give back what went in, and a pack that is none is told apart."""

import os
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.store.history.deltas import applied, delta
from reviewdesk.store.history.packs import KINDS, BrokenPackError, Entry, checksum, packed, texts, unpacked
from reviewdesk.store.values import VersionKind

PARAGRAPHS = [f"Paragraph {number} of the text, with a word of its own: w{number}.\n\n".encode() for number in range(9)]
pieces = st.lists(st.sampled_from([*PARAGRAPHS, b"a", b".", b"\0", b"\xff", b"", b"One sentence, then. "]), max_size=12)


def entries_of(*bodies: bytes) -> list[Entry]:
    """Make entries of texts that follow each other."""
    pairs = zip((b"", *bodies), bodies, strict=False)
    return [
        Entry(
            3 * at, 1_700_000_000 - at * at, KINDS[at % len(KINDS)], "é\ud800" * at, at, checksum(new), delta(old, new)
        )
        for at, (old, new) in enumerate(pairs)
    ]


@given(pieces, pieces)
def test_the_steps_lead_from_any_text_to_any_other(old: list[bytes], new: list[bytes]) -> None:
    before, after = b"".join(old), b"".join(new)
    assert applied(before, delta(before, after)) == after


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_any_bytes_will_do(old: bytes, new: bytes) -> None:
    assert applied(old, delta(old, new)) == new


def test_what_is_new_is_kept_and_what_was_there_is_not() -> None:
    old = b"".join(PARAGRAPHS)
    steps = delta(old, old.replace(b"word of", b"letter of", 1))
    assert b"".join(step.new for step in steps) == b"letter"


def test_a_paragraph_that_moves_is_not_kept_again() -> None:
    old = b"".join(PARAGRAPHS)
    new = b"".join([*PARAGRAPHS[3:], *PARAGRAPHS[:3]])
    assert b"".join(step.new for step in delta(old, new)) == b""


@given(st.lists(st.binary(max_size=40), min_size=1, max_size=8))
def test_a_pack_gives_back_every_version(bodies: list[bytes]) -> None:
    entries = entries_of(*bodies)
    assert unpacked(packed(entries)) == entries
    assert list(texts(unpacked(packed(entries)))) == bodies


def test_every_kind_has_its_place_in_a_pack() -> None:
    assert set(KINDS) == set(VersionKind)


@pytest.mark.parametrize(
    "pack",
    [b"", b"\0" * 9, os.urandom(50), zlib.compress(b""), zlib.compress(b"\5\xff\xff"), packed(entries_of(b"a"))[:-1]],
    ids=["empty", "noughts", "noise", "nothing", "no end", "cut"],
)
def test_what_is_no_pack_is_told_apart(pack: bytes) -> None:
    with pytest.raises(BrokenPackError):
        unpacked(pack)
