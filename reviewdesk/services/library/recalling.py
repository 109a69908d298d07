"""What one may want to come back to by name: reviews by headline and film, and people."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewdesk.services.library.suggesting import Begun, ValuesInReviews
from reviewdesk.store.searching.query import Place, Query, Term
from reviewdesk.store.values import Summary

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store

_SHORTEST_BEGINNING = 3
"""Of fewer letters only whole words are looked for: they begin too many."""

_SHORTEST = 2
_RANKED = 50


@dataclass(frozen=True, slots=True)
class Recalled:
    """What answers to a name, the best first; a person as the query that finds the reviews with them."""

    reviews: tuple[Summary, ...] = ()
    people: tuple[tuple[str, str], ...] = ()


class Recalling:
    """Finds by name. It waits for the disk: call it from a worker thread."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._values = ValuesInReviews(store)

    def find(self, text: str, limit: int) -> Recalled:
        """Find so many reviews and as many people whose names begin with these words; what is in the trash is not."""
        words = text.split()
        if not words or max(map(len, words)) < _SHORTEST:
            return Recalled()
        return Recalled(self._reviews(words, limit), self._people(text.strip(), limit))

    def _people(self, text: str, limit: int) -> tuple[tuple[str, str], ...]:
        if len(text) < _SHORTEST_BEGINNING:
            return ()
        return tuple((each.label, each.typed) for each in self._values.of(Begun(0, "people", text))[:limit])

    def _reviews(self, words: list[str], limit: int) -> tuple[Summary, ...]:
        found: dict[str, Summary] = {}
        with self._store.reading() as work:
            for place in (Place.FILM, Place.HEADLINE):
                query = Query(tuple(Term(word, place, len(word) >= _SHORTEST_BEGINNING) for word in words))
                ranked = work.reviews.ranking(query, _RANKED)
                for hit in work.reviews.hits(ranked[:limit], query):
                    found.setdefault(hit.summary.id, hit.summary)
        return tuple(found.values())[:limit]
