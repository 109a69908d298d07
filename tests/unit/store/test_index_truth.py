"""After whatever happened to the reviews, in whatever order, the index knows exactly the words that stand in them."""

import random

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.store.opening import Store
from reviewdesk.store.searching.query import Place, Query, Term
from reviewdesk.store.unit_of_work import UnitOfWork
from tests.factories import a_review

KINDS = ("sqlite", "postgresql")
OPERATIONS = 2000
WORDS = "tide harbour lantern peña straße фильм scène amélie dog sea keeper gull crane ferry salt fog".split()


class Diary:
    """Does things to reviews by chance and remembers how they must be now."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.chance = random.Random(seed)
        self.known: dict[ReviewId, tuple[Review, int]] = {}
        self.made = 0

    def words(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(0, 5)))

    def do(self, desk: UnitOfWork) -> None:
        if len(self.known) < 5 or self.chance.random() < 0.25:
            self.add(desk)
            return
        self.chance.choice((self.rewrite, self.rename, self.trash, self.restore, self.delete))(desk)

    def add(self, desk: UnitOfWork) -> None:
        self.made += 1
        review = a_review(
            id=ReviewId(f"id-{self.made}"), headline=self.words(), work=Work(self.words()), body=self.words(), byline=()
        )
        self.known[review.id] = (desk.reviews.add(review).review, 1)

    def rewrite(self, desk: UnitOfWork) -> None:
        self.save(desk, body=self.words())

    def rename(self, desk: UnitOfWork) -> None:
        self.save(desk, headline=self.words(), work=Work(self.words()), tags=(self.words(),))

    def trash(self, desk: UnitOfWork) -> None:
        self.save(desk, status=Status.TRASHED)

    def restore(self, desk: UnitOfWork) -> None:
        self.save(desk, status=Status.DRAFT)

    def save(self, desk: UnitOfWork, **changes: object) -> None:
        review, version = self.known[self.any()]
        values = {name: getattr(review, name) for name in review.__slots__}
        review = Review(**{**values, **changes})  # type: ignore[arg-type]
        self.known[review.id] = (review, desk.reviews.save(review, version))

    def delete(self, desk: UnitOfWork) -> None:
        review_id = self.any()
        desk.reviews.delete(review_id)
        del self.known[review_id]

    def any(self) -> ReviewId:
        return self.chance.choice(list(self.known))

    def holding(self, word: str, place: Place, *, in_trash: bool) -> set[ReviewId]:
        """Give the reviews that must be found."""
        found = set()
        for review, _ in self.known.values():
            texts = {
                Place.ANYWHERE: f"{review.headline} {review.work.title} {' '.join(review.tags)} {review.body}",
                Place.HEADLINE: review.headline,
                Place.FILM: review.work.title,
                Place.TAGS: " ".join(review.tags),
            }
            if word in texts[place].split() and (review.status is Status.TRASHED) == in_trash:
                found.add(review.id)
        return found


def found(store: Store, word: str, place: Place) -> tuple[set[ReviewId], int]:
    query = Query((Term(word, place),))
    with store.reading() as work:
        return {hit.summary.id for hit in work.reviews.search(query, OPERATIONS)}, work.reviews.count(query)


def test_the_index_knows_what_stands_in_the_reviews_and_nothing_else(store: Store) -> None:
    diary = Diary(store, 20_261_122)
    done = 0
    while done < OPERATIONS:
        with store.unit_of_work() as work:
            for _ in range(min(diary.chance.randint(1, 50), OPERATIONS - done)):
                diary.do(work)
                done += 1
    for word in WORDS:
        for place in (Place.ANYWHERE, Place.HEADLINE, Place.FILM, Place.TAGS):
            expected = diary.holding(word, place, in_trash=False)
            assert found(store, word, place) == (expected, len(expected)), (word, place)
        with store.reading() as work:
            trashed = {each.id for each in work.reviews.summaries(Status.TRASHED, Query((Term(word),)), OPERATIONS)}
        assert trashed == diary.holding(word, Place.ANYWHERE, in_trash=True), word
    assert len(diary.known) > 20
