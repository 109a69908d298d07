"""What comes back by a few letters of its name."""

from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Status
from reviewdesk.services.library.recalling import Recalled, Recalling
from reviewdesk.store.opening import open_store
from tests.factories import a_review

ROMA = replace(a_review(), headline="A house remembers", work=Work(title="Roma", directors=(Credit("Alfonso Cuarón"),)))


def found(tmp_path: Path, text: str, *, review=ROMA) -> Recalled:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(review)
        return Recalling(store).find(text, 5)


@pytest.mark.parametrize("text", ["rom", "Roma", "ROMA", "house rem", "a house"])
def test_a_review_comes_back_by_film_or_headline(tmp_path: Path, text: str) -> None:
    assert [each.id for each in found(tmp_path, text).reviews] == [ROMA.id]


def test_a_person_comes_back_with_the_query_for_them(tmp_path: Path) -> None:
    assert found(tmp_path, "cuaron").people == (("Alfonso Cuarón", 'people:"Alfonso Cuarón"'),)


@pytest.mark.parametrize("text", ["", " ", "r", '"', "-("])
def test_less_than_a_word_calls_nothing_back(tmp_path: Path, text: str) -> None:
    assert found(tmp_path, text) == Recalled()


def test_words_of_the_text_alone_call_nothing_back(tmp_path: Path) -> None:
    assert found(tmp_path, "secretly", review=replace(ROMA, body="It is secretly a comedy.\n")) == Recalled()


def test_the_trash_stays_closed(tmp_path: Path) -> None:
    assert found(tmp_path, "roma", review=replace(ROMA, status=Status.TRASHED)).reviews == ()
