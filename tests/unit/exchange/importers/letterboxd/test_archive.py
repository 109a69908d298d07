"""An account of Letterboxd comes in whole: each review once, joined with its entry in the diary."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.extra import Table
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import InputError
from reviewdesk.exchange.exporters.letterboxd.diary import Letterboxd
from reviewdesk.exchange.importers import sheets
from reviewdesk.exchange.importers.base import MAX_TEXT, Certainty, Content, Document, Held, ImportedItem
from reviewdesk.exchange.importers.letterboxd.archive import LetterboxdArchive
from reviewdesk.exchange.importers.registry import importer_for
from tests.factories import a_full_work, a_rating, a_review
from tests.unit.exchange.exporters.contexts import a_context

REVIEWS = """Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date
2023-09-15,The Long Harbour,2023,https://boxd.it/aaa1,3.5,,"A <i>slow</i> one.

Nothing happens, & <b>it</b> is ""good"".
<a href=""https://example.org"">More</a>",sea,2023-09-12
2024-01-02,The Long Harbour,2023,https://boxd.it/aaa2,,Yes,Again.,,2024-01-01
"""
DIARY = """Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2023-09-15,The Long Harbour,2023,https://boxd.it/aaa1,3.5,,"sea, fog",2023-09-12
2024-01-02,The Long Harbour,2023,https://boxd.it/aaa2,4,Yes,,2024-01-01
2024-02-02,Playtime,1967,https://boxd.it/aaa3,5,,,2024-02-01
"""
RATINGS = """Date,Name,Year,Letterboxd URI,Rating
2023-09-15,The Long Harbour,2023,https://boxd.it/film1,4
2024-02-02,Playtime,1967,https://boxd.it/film2,5
2024-03-03,Mon Oncle,1958,https://boxd.it/film3,0.5
"""
WATCHED = """Date,Name,Year,Letterboxd URI
2023-09-15,The Long Harbour,2023,https://boxd.it/film1
2024-04-04,Parade,1974,https://boxd.it/film4
"""
WATCHLIST = "Date,Name,Year,Letterboxd URI\n2024-01-01,Trafic,1971,https://boxd.it/film5\n"
ACCOUNT = {
    "reviews.csv": REVIEWS,
    "diary.csv": DIARY,
    "ratings.csv": RATINGS,
    "watched.csv": WATCHED,
    "watchlist.csv": WATCHLIST,
    "lists/best.csv": "Letterboxd list export v7\nDate,Name\n",
    "profile.csv": "Date Joined,Username\n2020-01-01,ada\n",
}


class Files:
    """Files that came together, in memory."""

    def __init__(self, files: dict[str, str]) -> None:
        self._files = files
        self.names: Sequence[str] = tuple(files)

    def content(self, name: str) -> Content | None:
        return Held(self._files[name].encode()) if name in self._files else None


def read(files: dict[str, str], main: str = "reviews.csv") -> list[ImportedItem]:
    return list(LetterboxdArchive().read(Document(main, files[main].encode(), Files(files))))


def reviews(files: dict[str, str], main: str = "reviews.csv") -> list[Review]:
    return [item.review for item in read(files, main) if item.review]


def alone(text: str) -> list[ImportedItem]:
    return read({"films.csv": text}, "films.csv")


def rated(text: str) -> str | None:
    (item,) = alone(f"Title,Rating\nM,{text}\n")
    assert item.review is not None
    return item.review.rating.label if item.review.rating else None


def test_a_table_with_the_line_ends_of_the_mac_is_read_as_any_other() -> None:
    rows = 'Title,Rating,Review\rM,4,"a\nb"\rTrafic,3,c\r'
    found = [item.review for item in alone(rows) if item.review]
    assert [(each.work.title, each.body) for each in found] == [("M", "a  \nb\n"), ("Trafic", "c\n")]
    assert [item.review for item in alone(rows.replace("\r", "\r\n")) if item.review] == found


def test_a_line_end_inside_of_a_columns_name_says_nothing_of_those_of_the_file() -> None:
    def rows(end: str) -> bytes:
        return f'Title,Review,"Seen\rin"{end}M,"a{end}b",Lux{end}'.encode()

    assert [[*row.cells.values()] for row in sheets.rows(Document("films.csv", rows("\r\n")))] == [
        ["M", "a\r\nb", "Lux"]
    ]
    assert [[*row.cells.values()] for row in sheets.rows(Document("films.csv", rows("\r")))] == [["M", "a\nb", "Lux"]]


def test_the_files_of_an_archive_belong_together_wherever_they_lie() -> None:
    names = [f"letterboxd-ada/{name}" for name in ACCOUNT]
    (claim,) = LetterboxdArchive().claims([*names, "notes/a.md"])
    assert claim.main == "letterboxd-ada/reviews.csv"
    assert claim.others == set(names) - {claim.main}
    assert list(LetterboxdArchive().claims(["reviews.csv", "a.md"])) == []


def test_a_review_is_joined_with_its_entry_in_the_diary() -> None:
    first, second, *_ = reviews(ACCOUNT)
    assert first.headline == "The Long Harbour (2023)"
    assert first.body == ('A *slow* one.\n\nNothing happens, & **it** is "good".  \n[More](https://example.org)\n')
    assert (first.status, first.published) == (Status.PUBLISHED, datetime.fromisoformat("2023-09-15"))
    assert (first.work.title, first.work.year) == ("The Long Harbour", 2023)
    assert first.work.ids == (ExternalId("letterboxd", "https://boxd.it/film1"),)
    assert first.rating == a_rating("3.5")
    assert (first.seen.on, first.tags) == (PartialDate(2023, 9, 12), ("sea", "fog"))
    assert second.rating == a_rating("4")
    assert second.extra == Table((("letterboxd", Table((("uri", "https://boxd.it/aaa2"), ("rewatch", "yes")))),))


def test_two_viewings_of_a_film_are_two_reviews_with_slugs_of_their_own() -> None:
    first, second, *_ = reviews(ACCOUNT)
    assert first.id != second.id
    assert (first.slug, second.slug) == ("the-long-harbour-2023-2023-09-12", "the-long-harbour-2023-2024-01-01")


def test_viewings_and_ratings_without_a_text_come_in_as_ideas_once() -> None:
    items = read(ACCOUNT)
    ideas = [item for item in items if item.review and item.review.status is Status.IDEA]
    assert [item.entry for item in ideas] == ["diary.csv, 4: Playtime (1967)", "ratings.csv, 4: Mon Oncle (1958)"]
    assert [remark.code for item in ideas for remark in item.remarks] == ["viewing-without-text"] * 2
    assert ideas[0].review is not None
    assert (ideas[0].review.rating, ideas[0].review.seen.on) == (a_rating("5"), PartialDate(2024, 2, 1))


def test_what_is_only_planned_or_seen_is_told_and_left_out() -> None:
    told = [(item.remarks[0].place, dict(item.remarks[0].data)) for item in read(ACCOUNT) if item.review is None]
    assert told == [
        ("lists", {"count": "1", "example": "lists/best.csv"}),
        ("watchlist.csv", {"count": "1"}),
        ("profile.csv", {"count": "1"}),
        ("watched.csv", {"count": "1"}),
    ]


def test_a_film_that_was_liked_is_so_here_and_other_likes_are_told() -> None:
    likes = "Date,Name,Year,Letterboxd URI\n2024-02-02,Playtime,1967,https://boxd.it/film2\n"
    items = read(ACCOUNT | {"likes/films.csv": likes, "likes/reviews.csv": likes, "deleted/diary.csv": DIARY})
    liked = {item.review.headline for item in items if item.review and "liked" in str(item.review.extra)}
    assert liked == {"Playtime (1967)"}
    told = {item.remarks[0].place: dict(item.remarks[0].data) for item in items if item.review is None}
    assert told["likes"] == {"count": "1", "example": "likes/reviews.csv"}
    assert told["deleted"] == {"count": "1", "example": "deleted/diary.csv"}


def test_a_row_that_stands_there_twice_is_told() -> None:
    again = REVIEWS.splitlines()[-1].replace("Again.", "Another text.") + "\n"
    items = read({"reviews.csv": REVIEWS + again})
    assert [(each.code, each.place, dict(each.data)) for each in items[-1].remarks] == [
        ("rows-twice", "reviews.csv", {"count": "1"})
    ]
    assert [item.review.body for item in items[:-1] if item.review][-1] == "Again.\n"
    assert [item.remarks[0].code for item in read({"ratings.csv": RATINGS + RATINGS.splitlines()[-1]}, "ratings.csv")][
        -1
    ] == "rows-twice"


def test_a_diary_that_says_something_else_is_told() -> None:
    told = [
        each for item in read(ACCOUNT | {"diary.csv": DIARY.replace("aaa1,3.5", "aaa1,3")}) for each in item.remarks
    ]
    assert [(each.place, dict(each.data)) for each in told if each.code == "diary-differs"] == [
        ("rating", {"value": "3.5", "other": "3"})
    ]


def test_columns_that_nobody_knows_and_second_ones_of_a_name_are_kept() -> None:
    (item,) = alone("Title,Rating,Cinema,Rating\nM,4,Metro,2\n")
    assert item.review is not None
    assert item.review.rating == a_rating("4")
    assert item.review.extra == Table((("letterboxd", Table((("cinema", "Metro"), ("rating(2)", "2")))),))


def test_the_diary_alone_gives_what_is_not_among_the_reviews() -> None:
    assert [review.headline for review in reviews(ACCOUNT, "diary.csv")] == ["Playtime (1967)"]
    assert len(reviews({"diary.csv": DIARY}, "diary.csv")) == 3


def test_the_same_viewing_has_the_same_id_though_its_text_was_corrected() -> None:
    corrected = ACCOUNT | {"reviews.csv": REVIEWS.replace("Again.", "Once more.")}
    assert [review.id for review in reviews(corrected)] == [review.id for review in reviews(ACCOUNT)]


@pytest.mark.parametrize(
    ("text", "label"), [("0.5", "½"), ("3.5", "3½"), ("5", "5"), ("", None), ("0", None), ("7", None), ("many", None)]
)
def test_stars_are_half_stars_and_nought_is_none(text: str, label: str | None) -> None:
    assert rated(text) == label


def test_a_value_of_the_wrong_form_is_told() -> None:
    (item,) = alone("Title,Year,Rating,WatchedDate\nM,MCM,9,never\n")
    assert [remark.place for remark in item.remarks if remark.code == "value-left-out"] == [
        "watched date",
        "year",
        "rating",
    ]


def test_the_list_that_letterboxd_takes_is_read_back() -> None:
    review = a_review(
        work=a_full_work(),
        rating=a_rating("3.5"),
        tags=("sea", "fog"),
        body="One *two*.\n\nThree [four](https://example.org).\n",
    )
    artifact = Letterboxd().export(a_context(review))
    document = Document("letterboxd.csv", artifact.files[0].data)
    assert isinstance(importer_for(document), LetterboxdArchive)
    (item,) = LetterboxdArchive().read(document)
    again = item.review
    assert again is not None
    assert (again.body, again.rating, again.tags) == (review.body, review.rating, review.tags)
    assert (again.work.title, again.work.year, again.work.directors) == (
        review.work.title,
        review.work.year,
        review.work.directors,
    )
    assert set(again.work.ids) == set(review.work.ids)


def test_a_table_of_something_else_is_not_taken() -> None:
    assert LetterboxdArchive().recognises(Document("a.csv", b"Name,Price\nA,3\n")) is Certainty.NO
    assert LetterboxdArchive().recognises(Document("a.csv", b"")) is Certainty.NO
    assert LetterboxdArchive().recognises(Document("a.csv", b"Title;Rating\nA;3\n")) is Certainty.LIKELY


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("M\x00,1931,4", "NUL"),
        ("M,1931", "2 cells"),
        ("M,1931,4,5", "4 cells"),
        (",,4", "no film"),
    ],
)
def test_a_broken_row_is_told_with_its_line_and_the_others_come_in(row: str, reason: str) -> None:
    items = alone(f'Title,Year,Review\nA,1990,"one\ntwo"\n{row}\nB,1991,three\n')
    assert [item.review is not None for item in items] == [True, False, True]
    error = items[1].error
    assert error is not None
    assert (error.code, error.data["line"], items[1].line) == ("row-unreadable", 4, 4)
    assert reason in str(error.data["reason"])


def test_a_quotation_that_never_ends_costs_its_line_and_no_more() -> None:
    items = alone('Title,Year,Review\nA,1990,"one\nand"\nB,1991,"two\nC,1992,three\nD,1993')
    assert [item.review.work.title if item.review else item.line for item in items] == ["A", 4, "C", 6]
    assert items[2].review is not None
    assert items[2].review.body == "three\n"
    error = items[1].error
    assert error is not None
    assert "never closed" in str(error.data["reason"])


@pytest.mark.parametrize("cell", ["x" * (MAX_TEXT + 10), '"' + "x" * (MAX_TEXT + 10) + '"', "," * (MAX_TEXT + 10)])
def test_a_line_that_is_too_long_is_told_and_the_next_one_comes_in(cell: str) -> None:
    items = alone(f"Title,Year,Review\nA,1990,{cell}\nB,1991,two\n")
    assert [item.review.work.title if item.review else item.line for item in items] == [2, "B"]
    error = items[0].error
    assert error is not None
    assert "longer than" in str(error.data["reason"])


def test_a_table_that_is_broken_through_and_through_is_not_read_to_its_end() -> None:
    read = LetterboxdArchive().read(Document("a.csv", b"Title,Year,Review\n" + b"A,1990\n" * 100_000))
    with pytest.raises(InputError) as found:
        list(read)
    assert (found.value.code, found.value.data["line"]) == ("row-unreadable", 102)


def test_cells_that_a_spreadsheet_would_reckon_with_are_texts() -> None:
    (item,) = alone('Title,Review,Rating\n=1+1,"\t-3 for me, \'@home",4\n')
    assert item.review is not None
    assert (item.review.work.title, item.review.body) == ("=1+1", "-3 for me, '@home\n")


def test_old_encodings_are_read() -> None:
    data = "Title,Review\nAmélie,“Oui”\n".encode("cp1252")
    (item,) = LetterboxdArchive().read(Document("a.csv", data))
    assert item.review is not None
    assert (item.review.work.title, item.review.body) == ("Amélie", "“Oui”\n")


def test_a_hundred_thousand_rows_are_read_one_by_one() -> None:
    data = b"Title,Year,Rating\n" + b"M,1931,4\n" * 100_000
    items = LetterboxdArchive().read(Document("a.csv", data))
    first = next(items)
    assert first.review is not None
    assert first.line == 2
    items.close()
