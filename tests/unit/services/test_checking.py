"""A draft that is followed is found to lack what it would lack if it were read anew, at the cost of what changed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewdesk.checks.base import Archive
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.markup.plain import word_count
from reviewdesk.markup.source import split
from reviewdesk.services.checking import Checking, Splice, archive_of, check
from reviewdesk.store.opening import open_store
from tests.factories import ANOTHER_ID, a_sound_review

NOW = datetime(2023, 9, 14, 12, 0, tzinfo=UTC)
BODY = "# One\n\nText.\n\n## Two\n\n![](a.jpg)\n\nThe end.[^1]\n\n[^1]: A note.\n"


class Around:
    """What lies around, and how often anybody asked."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, review: Review, targets: Sequence[str]) -> Archive:
        self.asked.append(tuple(targets))
        return self.archive


@pytest.mark.parametrize(
    ("first", "removed", "parts"),
    [
        (1, 1, ("Text, TK.\n\n",)),
        (2, 1, ("#### Two\n\n",)),
        (1, 1, ("<b onclick=x>Text</b>.\n\n",)),
        (3, 1, ("![A keeper](a.jpg)\n\n", "More words.\n\n")),
        (0, 6, ("TK\n",)),
        (5, 1, ("[^1]: TK\n",)),
    ],
)
def test_what_is_followed_is_what_would_be_found_anew(first: int, removed: int, parts: tuple[str, ...]) -> None:
    review = a_sound_review(body=BODY)
    checking = Checking()
    checking.open(review, NOW)
    sources = [block.source for block in split(BODY)]
    sources[first : first + removed] = parts
    edited = replace(review, body="".join(sources))

    told = checking.follow(edited, NOW, [Splice(first, removed, parts)])

    assert told.findings == check(edited, NOW)
    assert told.words == word_count(edited.body)


def test_a_change_that_nobody_told_of_is_found() -> None:
    review = a_sound_review(body=BODY)
    checking = Checking()
    checking.open(review, NOW)
    edited = replace(review, body=BODY.replace("Text.", "TK"), headline="")
    assert checking.follow(edited, NOW).findings == check(edited, NOW)
    wrong = [Splice(1, 1, ("Something else altogether.\n\n",))]
    assert checking.follow(review, NOW, wrong).findings == check(review, NOW)


def test_another_review_is_read_as_a_whole() -> None:
    checking = Checking()
    checking.open(a_sound_review(), NOW)
    other = a_sound_review(id=ANOTHER_ID, body="TK\n")
    assert checking.follow(other, NOW).findings == check(other, NOW)


def test_the_desk_is_not_asked_again_while_only_the_text_changes() -> None:
    around = Around(Archive())
    review = a_sound_review()
    checking = Checking(around)
    checking.open(review, NOW)
    checking.follow(replace(review, body="Other words.\n"), NOW)
    assert around.asked == [()]
    checking.follow(replace(review, body="/// also-read | gone\n///\n"), NOW)
    checking.follow(replace(review, headline="Another"), NOW)
    assert around.asked == [(), ("gone",), ()]


def test_a_desk_that_does_not_answer_stops_no_check() -> None:
    def away(review: Review, targets: Sequence[str]) -> Archive:
        raise StoreUnavailableError("store-server-gone", place="desk", reason="away")

    review = a_sound_review(body="TK\n")
    assert Checking(away).open(review, NOW).findings == check(review, NOW)


def test_the_desk_knows_what_lies_around(tmp_path: Path) -> None:
    review = a_sound_review()
    twin = a_sound_review(id=ANOTHER_ID, slug="twin", headline=review.headline.upper())
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(review)
            work.reviews.add(twin)
            work.assets.put(review.id, "a.jpg", b"a picture")

        found = archive_of(store, review, ["twin", "gone", "https://elsewhere.net/review"])

        assert found == Archive(frozenset({"a.jpg"}), frozenset({"gone"}), ("The Long Harbour",))
        with store.unit_of_work() as work:
            work.reviews.save(replace(twin, status=Status.TRASHED), 1)
        assert archive_of(store, review, ["twin"]) == Archive(frozenset({"a.jpg"}), frozenset({"twin"}))
