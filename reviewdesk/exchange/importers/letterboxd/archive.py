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
from reviewdesk.exchange.importers.letterboxd.viewings import Viewing, item_of, viewing_of
from reviewdesk.exchange.importers.sheets import columns_of, rows

_MAINS = ("reviews.csv", "diary.csv", "ratings.csv")
_BESIDE = (*_MAINS, "watched.csv", "watchlist.csv", "profile.csv", "comments.csv")
_BELOW = ("likes/", "lists/", "deleted/", "orphaned/")
_LEFT = ("watchlist.csv", "comments.csv")
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

    def items(self) -> Iterator[ImportedItem]:
        """Give what the main file holds, then what only the other ones do."""
        files = {name: file for name in _MAINS if (file := self._beside(name)) is not None}
        own = self.document.path.rpartition("/")[2]
        if own not in files or (len(files) == 1 and self._beside("watched.csv") is None):
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
        """Tell what an archive holds that is not brought in."""
        if not self._films:
            return
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

    def _beside(self, name: str) -> Document | None:
        return self.document if self.document.path.rpartition("/")[2] == name else self.document.beside(name)

    def _learn(self) -> None:
        """Learn the address and the rating of each film, and which films were seen more than once."""
        for name in ("watched.csv", "ratings.csv"):
            file = self._beside(name)
            for row in rows(file) if file is not None else ():
                film = _film(row.cells)
                self._films[film] = row.cells.get("letterboxduri", "")
                if name == "ratings.csv":
                    self._rated[film] = row.cells.get("rating", "")
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
        for row in rows(file):
            if row.error is not None:
                yield ImportedItem(error=row.error, line=row.line)
                continue
            address, film = row.cells.get("letterboxduri", ""), _film(row.cells)
            if (is_rating and film in self._told) or (not is_rating and address and address in self._seen):
                continue
            self._seen.add(address)
            self._told.add(film)
            viewing = self._viewing(row.cells, noted.get(address, {}), is_rating=is_rating)
            item = item_of(viewing, row.line)
            is_beside = file is not self.document
            yield replace(item, line=0, entry=f"{file.name}, {row.line}: {item.entry}") if is_beside else item

    def _viewing(self, cells: Mapping[str, str], noted: Mapping[str, str], *, is_rating: bool) -> Viewing:
        film = _film(cells)
        joined = {**noted, **{name: value for name, value in cells.items() if value.strip()}}
        if not joined.get("rating") and self._often[film] < 2:
            joined["rating"] = self._rated.get(film, "")
        is_film = is_rating or not (self._films or self._rated)
        return viewing_of(joined, self._films.get(film, ""), is_again=self._often[film] > 1, is_film=is_film)


def _film(cells: Mapping[str, str]) -> tuple[str, str]:
    return (cells.get("name") or cells.get("title") or "").strip(), cells.get("year", "").strip()
