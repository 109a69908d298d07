"""A journal's lines: each is a record with its checksum, so that a line torn by a crash is known for what it is."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias
from zlib import crc32

from reviewdesk.domain.fields import field_named
from reviewdesk.domain.review import Review
from reviewdesk.store.journal.changes import BodyChange, Change, FieldChange
from reviewdesk.store.mapping import codec_of, document_of, review_from
from reviewdesk.store.rows import exact_bytes

_SUM = 8


@dataclass(frozen=True, slots=True)
class Base:
    """A review as the store held it as `version`; what follows was made of it."""

    review: Review
    version: int


@dataclass(frozen=True, slots=True)
class Kept:
    """The store holds, as `version`, the review as it was after `changes` of the changes since the base."""

    changes: int
    version: int


Record: TypeAlias = Base | Kept | Change


def line_of(record: Record) -> bytes:
    """Write a record as a line."""
    text = exact_bytes(json.dumps(_encoded(record), ensure_ascii=False, separators=(",", ":")))
    return b"%08x %s\n" % (crc32(text), text)


def records_of(lines: Iterable[bytes]) -> Iterator[Record]:
    """Read lines up to the first that is torn or altered: what stands behind it has lost its ground."""
    for line in lines:
        text = line[_SUM + 1 : -1]
        if not line.endswith(b"\n") or line[: _SUM + 1] != b"%08x " % crc32(text):
            return
        yield _decoded(*json.loads(text.decode("utf-8", "surrogatepass")))


def _encoded(record: Record) -> list[Any]:
    match record:
        case Base(review, version):
            return ["base", document_of(review), review.body, version]
        case Kept(changes, version):
            return ["kept", changes, version]
        case BodyChange(start, removed, text):
            return ["body", start, removed, text]
        case FieldChange(name, value):
            return ["field", name, codec_of(field_named(name)).encode(value)]


def _decoded(kind: str, *values: Any) -> Record:
    match kind:
        case "base":
            return Base(review_from(values[0], values[1]), values[2])
        case "kept":
            return Kept(*values)
        case "body":
            return BodyChange(*values)
    name, value = values
    return FieldChange(name, codec_of(field_named(name)).decode(value))
