"""What a review is: its legal moves, its fields, its ids."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.extra import Table
from reviewdesk.domain.fields import FIELDS, Kind, field_named
from reviewdesk.domain.identifiers import parse_review_id, review_id
from reviewdesk.domain.review import MOVES, Image, Review, Status
from reviewdesk.errors import MoveError, ReviewDeskError
from tests.factories import AN_ID, a_review, full_review


def test_a_draft_becomes_ready_and_is_published() -> None:
    published = a_review().moved(Status.READY).moved(Status.PUBLISHED)
    assert published == a_review(status=Status.PUBLISHED)


def test_an_idea_cannot_be_published() -> None:
    with pytest.raises(MoveError) as caught:
        a_review(status=Status.IDEA).moved(Status.PUBLISHED)
    assert caught.value.data == {"current": Status.IDEA, "wanted": Status.PUBLISHED}


@pytest.mark.parametrize("status", Status)
def test_every_status_leads_to_the_trash_and_back(status: Status) -> None:
    assert status is Status.TRASHED or status in MOVES[Status.TRASHED]
    assert a_review(status=status).moved(Status.TRASHED).status is Status.TRASHED


def test_a_move_to_where_it_is_changes_nothing() -> None:
    review = a_review()
    assert review.moved(Status.DRAFT) is review


def test_an_image_is_found_by_its_name() -> None:
    review = a_review(images=(Image("a.jpg"), Image("b.jpg", "B")))
    assert review.image("b.jpg") == Image("b.jpg", "B")
    assert review.image("c.jpg") is None


def test_the_fields_are_all_of_a_review_but_its_body() -> None:
    plain = Review(id=AN_ID, body="Text")
    rebuilt = plain
    for field in FIELDS:
        rebuilt = field.write(rebuilt, field.read(full_review(body="Text")))
    assert rebuilt == full_review(body="Text")


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_a_field_writes_what_it_reads(field: object) -> None:
    named = field_named(getattr(field, "name"))  # noqa: B009
    changed = named.write(a_review(), named.read(full_review()))
    assert named.read(changed) == named.read(full_review())


def test_every_kind_is_that_of_a_field() -> None:
    assert {field.kind for field in FIELDS} == set(Kind)


def test_an_unknown_field_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        field_named("work.mood")


@given(st.integers(0, 2**48 - 1), st.integers(0, 2**74 - 1))
def test_an_id_is_a_uuid_of_version_7(milliseconds: int, randomness: int) -> None:
    uuid = UUID(review_id(milliseconds, randomness))
    assert (uuid.version, uuid.variant) == (7, "specified in RFC 4122")
    assert uuid.int >> 80 == milliseconds


def test_later_ids_sort_later() -> None:
    moments = [datetime(year, 1, 1, tzinfo=UTC).timestamp() * 1000 for year in (1980, 2023, 2024)]
    ids = [review_id(int(moment), 2**74 - 1 - at) for at, moment in enumerate(moments)]
    assert ids == sorted(ids)


def test_an_id_is_read_in_any_usual_spelling() -> None:
    assert parse_review_id(f" {{{AN_ID.upper()}}} ") == AN_ID
    with pytest.raises(ValueError, match=r"."):
        parse_review_id("12")


def test_an_empty_table_is_false() -> None:
    assert not Table()
    assert Table((("a", ""),))


def test_an_error_tells_its_code_and_data() -> None:
    assert str(ReviewDeskError("some-code", name="a")) == "some-code(name='a')"
    assert ReviewDeskError().code == "failed"
