"""A row says which film it is, and says nothing that Letterboxd would take for something else."""

import csv
import io
from typing import Any

import pytest

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.review import Seen
from reviewdesk.domain.style import Style
from reviewdesk.errors import ExportError
from reviewdesk.exchange.exporters.letterboxd.diary import LIMIT, Letterboxd
from tests.factories import a_rating, a_review, full_review
from tests.unit.exchange.exporters.contexts import a_context

TARGET = Letterboxd()


def row(**changes: Any) -> dict[str, str]:
    review = full_review(**{"media": Media.FILM, **changes})
    (only,) = csv.DictReader(io.StringIO(TARGET.export(a_context(review)).text, newline=""))
    return only


def test_a_row_names_the_film_in_every_way_that_is_known() -> None:
    known = row()
    assert (known["tmdbID"], known["imdbID"]) == ("961323", "tt11426232")
    assert (known["Title"], known["Year"], known["Directors"]) == ("The Long Harbour", "2023", "Alejandra Márquez")
    assert (known["WatchedDate"], known["Tags"]) == ("2023-09-12", "no, 1.10, sea")
    assert "A <i>slow</i> one." in known["Review"]


def test_an_id_that_the_import_would_not_know_stays_out() -> None:
    ids = (ExternalId("imdb", "The Long Harbour"), ExternalId("letterboxd", "javascript:1"), ExternalId("tmdb", "x"))
    known = row(work=Work(title="A", ids=ids))
    assert [known[name] for name in ("LetterboxdURI", "tmdbID", "imdbID")] == ["", "", ""]


@pytest.mark.parametrize(
    ("rating", "stars"),
    [
        (a_rating("7/2"), "3.5"),
        (a_rating("0"), "0.5"),
        (a_rating("7", Style.POINTS, best=10), "3.5"),
        (SCALES[Style.DICE].rate(3), "2.5"),
        (SCALES[Style.PERCENT].rate(75), "4"),
        (Rating.from_letter("A+"), "5"),
        (a_rating("9"), "5"),
        (SCALES[Style.THUMBS].rate(1), ""),
        (None, ""),
    ],
)
def test_a_rating_is_said_in_half_stars(rating: Rating | None, stars: str) -> None:
    assert row(rating=rating)["Rating"] == stars


def test_a_day_that_is_not_known_makes_no_diary_entry() -> None:
    assert row(seen=Seen(on=PartialDate(2023, 9)))["WatchedDate"] == ""


@pytest.mark.parametrize("media", [media for media in Media if media is not Media.FILM])
def test_what_is_no_film_is_not_taken_for_the_film_of_that_title(media: Media) -> None:
    with pytest.raises(ExportError) as failure:
        TARGET.export(a_context(a_review(media=media)))
    assert "films" in str(failure.value.data["reason"])


def test_a_review_of_no_film_stays() -> None:
    with pytest.raises(ExportError):
        TARGET.export(a_context(a_review(work=Work())))


@pytest.mark.parametrize("title", ["=HYPERLINK(1)", "+1", "-1", "@a"])
def test_no_cell_is_reckoned_by_a_spreadsheet(title: str) -> None:
    known = row(work=Work(title=title), body=f"{title}\n", tags=(title,))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in known.values())
    assert known["Title"].strip() == title


def test_a_name_with_a_comma_stays_one_name() -> None:
    assert row(tags=("love, actually", "sea"))["Tags"] == "love actually, sea"


def test_text_keeps_its_marks_and_nothing_else() -> None:
    body = (
        "# Tide\n\nA **dark** [sea](https://example.org/?a=1&b=2) 1 < 2 & [mail](mailto:a@example.org).\n\n"
        "> It comes.\n\n- one\n- *two*\n"
    )
    assert row(body=body, spoilers="none")["Review"] == (
        '<b>Tide</b>\n\nA <b>dark</b> <a href="https://example.org/?a=1&amp;b=2">sea</a> 1 &lt; 2 &amp; mail.\n\n'
        "<blockquote>It comes.</blockquote>\n\n- one\n- two"
    )


def test_an_embargo_that_holds_is_said_at_the_top() -> None:
    context = a_context(full_review(media=Media.FILM), is_held=True)
    assert "2023-09-14 18:00" in TARGET.part(context).value[-1].split("\n")[0]


def test_many_films_go_into_files_that_the_import_takes() -> None:
    rows = [TARGET.part(a_context(a_review(body="Sea. " * 25_000))).value for _ in range(10)]
    artifact = TARGET.gather(rows)
    assert [file.path for file in artifact.files] == ["letterboxd.csv", "letterboxd-2.csv"]
    assert all(len(file.data) <= LIMIT for file in artifact.files)
    read = [each for file in artifact.files for each in csv.DictReader(io.StringIO(file.data.decode(), newline=""))]
    assert len(read) == 10
