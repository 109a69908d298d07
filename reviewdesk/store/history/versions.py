"""The history of reviews: every version that was worth keeping, many of them in one row."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.history.deltas import delta
from reviewdesk.store.history.packs import BrokenPackError, Entry, checksum, packed, texts, unpacked
from reviewdesk.store.mapping import document_of, review_from
from reviewdesk.store.rows import HISTORY, REVIEW, exact_bytes
from reviewdesk.store.searching.words import rough_word_count
from reviewdesk.store.values import VersionInfo, VersionKind

VERSIONS_IN_A_PACK = 250
_BYTES_IN_A_PACK = 2_000_000
"""A pack of more new text than this is closed early: it is read whole for every version that is added."""

_ALWAYS_KEPT = 50
"""So many of the newest versions stay whatever their time: a clock that jumped must not thin the work of an hour."""

_PACKS: Select[Any] = select(HISTORY.c.review_id, HISTORY.c.first, HISTORY.c.versions, HISTORY.c.pack)

_FOR_EVER = {
    VersionKind.NAMED,
    VersionKind.FILED,
    VersionKind.PUBLISHED,
    VersionKind.RECOVERED,
    VersionKind.CONFLICT,
}


class History:
    """The versions of reviews as one unit of work sees them."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime], place: str) -> None:
        self._connection = connection
        self._clock = clock
        self._place = place

    def add(self, review: Review, kind: VersionKind, name: str = "") -> int:
        """Keep this state of a review and give its number; ReviewNotFoundError where the review is not in the store.

        A text like the newest version's is not kept twice: a pause adds nothing, and where the newest is a pause it
        becomes what this one is. Where the newest pack is damaged it stays as it is, and another one is begun: what
        befell the past must not keep the present from being saved.
        """
        self._lock(review.id)
        text = _bytes_of(review)
        entries, number = self._newest(review.id)
        before = _last(texts(entries))
        entry = Entry(
            number=number,
            at=int(self._clock().timestamp()),
            kind=kind,
            name=name,
            words=rough_word_count(review.body),
            check=checksum(text),
            steps=(),
        )
        if entries and text == before:
            newest = entries[-1]
            if kind is VersionKind.PAUSE or (kind, name) == (newest.kind, newest.name):
                return newest.number
            if newest.kind is VersionKind.PAUSE:
                renamed = replace(newest, kind=kind, name=name)
                self._put(review.id, [*entries[:-1], renamed])
                return newest.number
        if _is_full(entries):
            self._insert(review.id, [replace(entry, steps=delta(b"", text))])
        else:
            self._put(review.id, [*entries, replace(entry, steps=delta(before, text))])
        return entry.number

    def versions(self, review_id: ReviewId) -> list[VersionInfo]:
        """List the versions of a review, the oldest first; a review that is not there has none."""
        return [_info(entry) for row in self._packs(review_id) for entry in self._read(row)]

    def get(self, review_id: ReviewId, number: int) -> Review:
        """Read a version; ReviewNotFoundError where there is none of this number."""
        query = _PACKS.where(HISTORY.c.review_id == review_id, HISTORY.c.first <= number)
        row = self._connection.execute(query.order_by(HISTORY.c.first.desc()).limit(1)).one_or_none()
        entries = self._read(row) if row else []
        for entry, text in zip(entries, texts(entries), strict=True):
            if entry.number == number:
                found = _review_of(self._checked(entry, text, review_id))
                if found.id != review_id:  # a damaged index leads astray
                    raise self._damaged(review_id, number)
                return found
        raise ReviewNotFoundError("version-not-found", review=review_id, number=number)

    def name(self, review_id: ReviewId, number: int, name: str) -> None:
        """Give a version a name, by which it stays for ever; ReviewNotFoundError where there is none of this number.

        What it was kept for remains where that is a reason of its own to stay. The empty name takes the name away.
        """
        self._lock(review_id)
        for row in self._packs(review_id):
            entries = self._read(row)
            known = next((entry for entry in entries if entry.number == number), None)
            if known is None:
                continue
            is_reason = known.kind in _FOR_EVER and known.kind is not VersionKind.NAMED
            kind = known.kind if is_reason else VersionKind.NAMED if name else VersionKind.PAUSE
            named = replace(known, kind=kind, name=name)
            self._put(review_id, [named if entry is known else entry for entry in entries])
            return
        raise ReviewNotFoundError("version-not-found", review=review_id, number=number)

    def thin(self, review_id: ReviewId, now: datetime) -> int:
        """Leave of the versions what is worth their room, and give how many went.

        All of the last 24 hours stay, the last of each hour for a week, the last of each day before that; and for ever
        what was named, filed, published, recovered or saved from a conflict.
        """
        self._lock(review_id)
        rows = self._packs(review_id)
        every = [entry for row in rows for entry in self._read(row)]
        kept = _worth_keeping(every, now)
        if len(kept) == len(every):
            return 0
        self._connection.execute(delete(HISTORY).where(HISTORY.c.review_id == review_id))
        pack: list[Entry] = []
        before = b""
        for entry, text in self._kept(rows, kept):
            if _is_full(pack):
                self._insert(review_id, pack)
                pack, before = [], b""
            pack.append(replace(entry, steps=delta(before, text)))
            before = text
        self._insert(review_id, pack)
        return len(every) - len(kept)

    def thin_all(self, now: datetime) -> int:
        """Thin the history of every review, and give how many versions went."""
        many = select(HISTORY.c.review_id).group_by(HISTORY.c.review_id)
        ids = self._connection.scalars(many.having(func.sum(HISTORY.c.versions) > _ALWAYS_KEPT)).all()
        return sum(self.thin(ReviewId(each), now) for each in ids)

    def _lock(self, review_id: ReviewId) -> None:
        """Let writers of one review's history follow each other, where the database lets several write."""
        if not self._connection.execute(
            select(REVIEW.c.number).where(REVIEW.c.id == review_id).with_for_update()
        ).first():
            raise ReviewNotFoundError(review=review_id)

    def _packs(self, review_id: ReviewId) -> Sequence[Row[Any]]:
        query = _PACKS.where(HISTORY.c.review_id == review_id).order_by(HISTORY.c.first)
        return self._connection.execute(query).all()

    def _newest_pack(self, review_id: ReviewId) -> Row[Any] | None:
        query = _PACKS.where(HISTORY.c.review_id == review_id).order_by(HISTORY.c.first.desc())
        return self._connection.execute(query.limit(1)).one_or_none()

    def _newest(self, review_id: ReviewId) -> tuple[list[Entry], int]:
        """Give the versions of the newest pack that a further one can follow, and the number of that one."""
        row = self._newest_pack(review_id)
        if row is None:
            return [], 1
        try:
            entries = unpacked(row.pack)
        except BrokenPackError:
            return [], row.first + row.versions
        return entries, entries[-1].number + 1

    def _kept(self, rows: Iterable[Row[Any]], kept: Collection[int]) -> Iterator[tuple[Entry, bytes]]:
        for row in rows:
            entries = self._read(row)
            for entry, text in zip(entries, texts(entries), strict=True):
                if entry.number in kept:
                    yield entry, self._checked(entry, text, row.review_id)

    def _read(self, row: Row[Any]) -> list[Entry]:
        try:
            return unpacked(row.pack)
        except BrokenPackError as error:
            raise self._damaged(row.review_id, row.first) from error

    def _checked(self, entry: Entry, text: bytes, review_id: str) -> bytes:
        if checksum(text) != entry.check:
            raise self._damaged(review_id, entry.number)
        return text

    def _damaged(self, review_id: str, number: int) -> StoreUnavailableError:
        reason = f"version {number} of the review {review_id} is not as it was kept"
        return StoreUnavailableError("store-corrupt", place=self._place, reason=reason)

    def _put(self, review_id: ReviewId, entries: Sequence[Entry]) -> None:
        """Keep a pack in place of the one that began with the same version, or as a new one."""
        key = HISTORY.c.review_id == review_id, HISTORY.c.first == entries[0].number
        if not self._connection.execute(update(HISTORY).where(*key).values(**_columns(entries))).rowcount:
            self._insert(review_id, entries)

    def _insert(self, review_id: ReviewId, entries: Sequence[Entry]) -> None:
        values = {"review_id": review_id, "first": entries[0].number, **_columns(entries)}
        self._connection.execute(insert(HISTORY).values(values))


def _columns(entries: Sequence[Entry]) -> dict[str, int | datetime | bytes]:
    newest = datetime.fromtimestamp(entries[-1].at, UTC)
    return {"versions": len(entries), "newest": newest, "pack": packed(entries)}


def _is_full(entries: Sequence[Entry]) -> bool:
    new = sum(len(step.new) for entry in entries[1:] for step in entry.steps)
    return len(entries) >= VERSIONS_IN_A_PACK or new > _BYTES_IN_A_PACK


def _worth_keeping(entries: Sequence[Entry], now: datetime) -> set[int]:
    """Give the numbers of the versions that stay; going back from the newest, the first seen of an hour is its last."""
    day_ago, week_ago = (int((now - timedelta(days=days)).timestamp()) for days in (1, 7))
    kept: set[int] = set()
    seen: set[tuple[str, int]] = set()
    for place, entry in enumerate(reversed(entries)):
        slot = ("hour", entry.at // 3600) if entry.at > week_ago else ("day", entry.at // 86400)
        if place < _ALWAYS_KEPT or entry.at > day_ago or entry.kind in _FOR_EVER or slot not in seen:
            kept.add(entry.number)
        seen.add(slot)
    return kept


def _info(entry: Entry) -> VersionInfo:
    return VersionInfo(entry.number, datetime.fromtimestamp(entry.at, UTC), entry.kind, entry.name, entry.words)


def _last(found: Iterable[bytes]) -> bytes:
    text = b""
    for text in found:  # noqa: B007
        pass
    return text


def _bytes_of(review: Review) -> bytes:
    """Join document and body by NUL, which no JSON holds."""
    return exact_bytes(f"{document_of(review)}\0{review.body}")


def _review_of(text: bytes) -> Review:
    document, body = text.decode("utf-8", "surrogatepass").split("\0", 1)
    return review_from(document, body)
