"""The archive of a Letterboxd account: reviews, the diary and ratings in files that belong together."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from posixpath import dirname

from reviewdesk.exchange.importers.base import (
    NO_WISHES,
    Certainty,
    Claim,
    Document,
    ImportedItem,
    Importer,
    Remark,
    Wishes,
)
from reviewdesk.exchange.importers.letterboxd.viewings import LIKED, Viewing, item_of, viewing_of
from reviewdesk.exchange.importers.sheets import columns_of, rows

_MAINS = ("reviews.csv", "diary.csv", "ratings.csv")
_LEFT = ("watchlist.csv", "comments.csv", "profile.csv")
_BESIDE = (*_MAINS, *_LEFT, "watched.csv")
_BELOW = ("likes/", "lists/", "deleted/", "orphaned/")
_LIKES = "likes/films.csv"
_NAMING = {"name", "title", "letterboxduri", "imdbid", "tmdbid"}
_SAYING = {"rating", "rating10", "review", "watcheddate", "rewatch"}


class LetterboxdArchive(Importer):
    """A member's archive as it is downloaded, one file of it, or a list as Letterboxd's own import takes it."""

    name = "letterboxd"
    endings = frozenset({".csv"})

    def recognises(self, document: Document) -> Certainty:
        """Tell by the names of the columns."""
        line = document.head(4096).partition(b"\n")[0].lower()
        if not any(word in line for word in (b"rating", b"review", b"watched", b"rewatch")):
            return Certainty.NO  # most files are none, and this is asked of each
        columns = set(columns_of(document))
        if not columns & _NAMING or not columns & _SAYING:
            return Certainty.NO
        return Certainty.SURE if "letterboxduri" in columns else Certainty.LIKELY

    def claims(self, names: Sequence[str]) -> Iterable[Claim]:
        """Claim the files of an archive, which lie in one folder; that of the reviews is read with all others."""
        known = set(names)
        for folder in sorted({dirname(name) for name in names if name.rpartition("/")[2] in _MAINS}):
            prefix = f"{folder}/" if folder else ""
            mains = [prefix + main for main in _MAINS if prefix + main in known]
            if len(mains) < 2 and f"{prefix}watched.csv" not in known:
                continue
            below = tuple(prefix + inner for inner in _BELOW)
            others = {name for name in names if name.startswith(below) and name.endswith(".csv")}
            others |= {prefix + name for name in _BESIDE if prefix + name in known}
            yield Claim(mains[0], frozenset(others - {mains[0]}))

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:  # noqa: ARG002
        """Read the reviews; entries of the diary and ratings that have no text follow as ideas."""
        account = _Account(document)
        yield from account.items()
        yield from account.left_behind()


@dataclass(slots=True)
class _Account:
    """What the files say of each other: a viewing is named by its address, a film by its title and year."""

    document: Document
    _films: dict[tuple[str, str], str] = field(default_factory=dict)
    _rated: dict[tuple[str, str], str] = field(default_factory=dict)
    _often: Counter[tuple[str, str]] = field(default_factory=Counter)
    _told: set[tuple[str, str]] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)
    _is_account: bool = False
    _liked: set[tuple[str, str]] = field(default_factory=set)
    _twice: Counter[str] = field(default_factory=Counter)

    def items(self) -> Iterator[ImportedItem]:
        """Give what the main file holds, then what only the other ones do."""
        files = {name: file for name in _MAINS if (file := self._beside(name)) is not None}
        own = self.document.path.rpartition("/")[2]
        self._is_account = own in files and (len(files) > 1 or self._beside("watched.csv") is not None)
        if not self._is_account:
            self._count(self.document)
            yield from self._of_file(self.document, {}, is_rating=own == "ratings.csv")
            return
        self._learn()
        noted = dict(self._diary(files["diary.csv"])) if "diary.csv" in files else {}
        is_main = own == next(iter(files))
        for name, file in files.items():
            found = self._of_file(file, noted if name == "reviews.csv" else {}, is_rating=name == "ratings.csv")
            if is_main or name == own:
                yield from found
            else:
                deque(found, maxlen=0)  # whoever asks for the diary alone gets what is not among the reviews

    def left_behind(self) -> Iterator[ImportedItem]:
        """Tell what an archive holds that is not brought in, and which rows say again what another one said."""
        for name, count in self._twice.items():
            yield ImportedItem(remarks=(Remark("rows-twice", name, {"count": str(count)}),))
        if not self._is_account:
            return
        yield from self._below()
        for name in _LEFT:
            file = self._beside(name)
            count = sum(1 for _ in rows(file)) if file is not None else 0
            if count:
                yield ImportedItem(remarks=(Remark("rows-passed-over", name, {"count": str(count)}),))
        watched = self._beside("watched.csv")
        if watched is not None:
            count = sum(film not in self._told for film in map(_film, (row.cells for row in rows(watched))))
            if count:
                yield ImportedItem(remarks=(Remark("rows-passed-over", "watched.csv", {"count": str(count)}),))

    def _below(self) -> Iterator[ImportedItem]:
        """Tell of lists, of likes of other things than films, and of what the member had deleted."""
        folder = dirname(self.document.path)
        prefix = f"{folder}/" if folder else ""
        for below in _BELOW:
            names = [each for each in self.document.collection.names if each.startswith(prefix + below)]
            left = [each for each in names if each.endswith(".csv") and each != prefix + _LIKES]
            if left:
                data = {"count": str(len(left)), "example": left[0]}
                yield ImportedItem(remarks=(Remark("files-passed-over", below.rstrip("/"), data),))

    def _beside(self, name: str) -> Document | None:
        return self.document if self.document.path.rpartition("/")[2] == name else self.document.beside(name)

    def _learn(self) -> None:
        """Learn the address and the rating of each film, which were liked, and which were seen more than once."""
        likes = self._beside(_LIKES)
        self._liked.update(_film(row.cells) for row in (rows(likes) if likes is not None else ()) if not row.error)
        for name in ("watched.csv", "ratings.csv"):
            file = self._beside(name)
            for row in rows(file) if file is not None else ():
                film = _film(row.cells)
                self._films.setdefault(film, row.cells.get("letterboxduri", ""))
                if name == "ratings.csv":
                    self._rated.setdefault(film, row.cells.get("rating", ""))
        for name in ("diary.csv", "reviews.csv"):
            file = self._beside(name)
            if file is not None:
                self._count(file)
                return

    def _count(self, file: Document) -> None:
        self._often.update(_film(row.cells) for row in rows(file) if not row.error)

    def _diary(self, diary: Document) -> Iterator[tuple[str, dict[str, str]]]:
        for row in rows(diary):
            if address := row.cells.get("letterboxduri", ""):
                yield address, dict(row.cells)

    def _of_file(
        self, file: Document, noted: Mapping[str, Mapping[str, str]], *, is_rating: bool
    ) -> Iterator[ImportedItem]:
        here: set[str] = set()
        for row in rows(file):
            if row.error is not None:
                yield ImportedItem(error=row.error, line=row.line)
                continue
            address, film = row.cells.get("letterboxduri", ""), _film(row.cells)
            key = "\n".join(film).strip() if is_rating else address
            if key and key in here:
                self._twice[file.name] += 1
            here.add(key)
            if (is_rating and film in self._told) or (not is_rating and address and address in self._seen):
                continue
            self._seen.add(address)
            self._told.add(film)
            diary = noted.get(address, {})
            item = item_of(self._viewing(row.cells, diary, is_rating=is_rating), row.line)
            item = replace(item, remarks=(*item.remarks, *_apart(row.cells, diary)))
            is_beside = file is not self.document
            yield replace(item, line=0, entry=f"{file.name}, {row.line}: {item.entry}") if is_beside else item

    def _viewing(self, cells: Mapping[str, str], noted: Mapping[str, str], *, is_rating: bool) -> Viewing:
        film = _film(cells)
        joined = {**noted, **{name: value for name, value in cells.items() if value.strip()}}
        joined["tags"] = f"{cells.get('tags', '')}, {noted.get('tags', '')}"  # whose doubles go
        joined[LIKED] = "yes" if film in self._liked else cells.get(LIKED, "")
        if not joined.get("rating") and self._often[film] < 2:
            joined["rating"] = self._rated.get(film, "")
        is_film = is_rating or not (self._films or self._rated)
        return viewing_of(joined, self._films.get(film, ""), is_again=self._often[film] > 1, is_film=is_film)


def _apart(cells: Mapping[str, str], noted: Mapping[str, str]) -> Iterator[Remark]:
    """Tell where the diary says of a viewing what the review does not."""
    for name in ("rating", "watcheddate", "rewatch"):
        one, other = cells.get(name, "").strip(), noted.get(name, "").strip()
        if one and other and one != other:
            yield Remark("diary-differs", name, {"value": one[:60], "other": other[:60]})


def _film(cells: Mapping[str, str]) -> tuple[str, str]:
    return (cells.get("name") or cells.get("title") or "").strip(), cells.get("year", "").strip()
