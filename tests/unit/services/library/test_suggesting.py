"""What is offered while a query is typed: facets, their words, and names from the reviews."""

from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Status
from reviewdesk.services.library.queries import FACETS
from reviewdesk.services.library.suggesting import Begun, ValuesInReviews, begun, fixed
from reviewdesk.store.opening import open_store
from tests.factories import a_review, full_review


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Begun(0, "")),
        ("dir", Begun(0, "dir")),
        ("tide dir", Begun(5, "dir")),
        ("-dir", Begun(1, "dir")),
        ("Director:", Begun(0, "director", "")),
        ("director:vil", Begun(0, "director", "vil")),
        ('a director:"Denis Vil', Begun(2, "director", "Denis Vil")),
        ("a director:“Denis Vil", Begun(2, "director", "Denis Vil")),
        ('"a phrase dir', None),
        ('director:"Denis"', None),
        ("rating>=4", None),
        ("a.b", None),
    ],
)
def test_what_was_begun_is_read_up_to_the_caret(text: str, expected: Begun | None) -> None:
    assert begun(text) == expected


def test_facets_and_their_words_are_offered_by_their_beginnings() -> None:
    assert [each.typed for each in fixed(Begun(0, "t"))] == ["title:", "tag:"]
    assert [each.typed for each in fixed(Begun(0, "rat"))] == ["rating>="]
    assert [each.label for each in fixed(Begun(0, ""))] == list(FACETS)
    assert [each.typed for each in fixed(Begun(0, "status", "RE"))] == ["status:ready"]
    assert fixed(Begun(0, "year", "19")) == []


@pytest.mark.parametrize(
    ("what", "typed"),
    [
        (Begun(0, "director", ""), ['director:"Denis Villeneuve"', "director:Ozu", 'director:"Alejandra Márquez"']),
        (Begun(0, "director", "MARQ"), ['director:"Alejandra Márquez"']),
        (Begun(0, "director", "denis vil"), ['director:"Denis Villeneuve"']),
        (Begun(0, "director", "zzz"), []),
        (Begun(0, "cast", "pe"), ['cast:"Michael Peña"']),
        (Begun(0, "people", "b"), ['people:"B. Second"', 'people:"B. Márquez"']),
        (Begun(0, "tag", "sea"), ["tag:sea"]),
        (Begun(0, "title", "long"), ['title:"The Long Harbour"', 'title:"Le Long Port"']),
        (Begun(0, "language", "fr"), ["language:fr-CA"]),
    ],
)
def test_names_come_from_the_reviews_the_most_frequent_first(tmp_path: Path, what: Begun, typed: list[str]) -> None:
    villeneuve = Work("Dune", directors=(Credit("Denis Villeneuve"), Credit("Ozu")))
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review(work=villeneuve))
            work.reviews.add(a_review(id="c", work=Work("Arrival", directors=(Credit("Denis Villeneuve"),))))
            work.reviews.add(a_review(id="d", status=Status.TRASHED, work=Work(directors=(Credit("Thrown"),))))
            work.reviews.add(full_review())
        found = [each.typed for each in ValuesInReviews(store).of(what)]
    assert sorted(found) == sorted(typed)
    assert found[:1] == typed[:1] or what.name in ("people", "title")


@pytest.mark.parametrize(
    ("field", "beginning", "names"),
    [
        ("work.cast", "marq", ("Alejandra Márquez", "B. Márquez")),
        ("work.directors", "sal", ("Rosa Salazar",)),
        ("byline", "cri", ("A. Critic",)),
        ("work.genres", "dra", ("Drama",)),
        ("work.genres", "sea", ()),
        ("tags", "sea", ("sea",)),
        ("work.developers", "sho", ("Second Shore",)),
        ("work.platforms", "sw", ("Switch",)),
        ("work.countries", "n", ("NO",)),
        ("work.title", "long", ()),
    ],
)
def test_a_field_is_offered_names_of_its_kind(
    tmp_path: Path, field: str, beginning: str, names: tuple[str, ...]
) -> None:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(full_review())
        assert ValuesInReviews(store).in_field(field, beginning) == names
