"""A library to measure with, made once and kept in the temporary folder: made-up words, as frequent as real ones."""

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import accumulate, islice
from pathlib import Path

from sqlalchemy import insert

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import review_id
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES
from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.style import Style
from reviewdesk.store import migrate
from reviewdesk.store.copies import columns_of
from reviewdesk.store.engine import engine_for
from reviewdesk.store.mentions import mentions_of
from reviewdesk.store.opening import open_store
from reviewdesk.store.rows import MENTION, REVIEW

WORDS_IN_A_REVIEW = 900
COMMONEST = "the"
_FREQUENT = "the of and a to in is it that film with as his for her but on an this at by from not who".split()
_SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi no ka li mo du re so ta pe".split()
_BATCH = 1000
_START = datetime(2020, 1, 1, tzinfo=UTC)


def library(count: int) -> Path:
    """Give the file of a library of so many reviews, making it where there is none of this schema."""
    place = Path(tempfile.gettempdir()) / f"reviewdesk-bench-{migrate.revisions()[0]}-{count}.db"
    if not place.exists():
        _make(place, count)
    return place


def _make(place: Path, count: int) -> None:
    rough = place.with_suffix(".part")
    for ending in ("", "-wal", "-shm"):
        Path(f"{rough}{ending}").unlink(missing_ok=True)
    open_store(f"sqlite:///{rough}").close()
    engine = engine_for(rough, "mode=rw", 5.0)
    made = reviews(count)
    for first in range(0, count, _BATCH):
        batch = list(islice(made, min(_BATCH, count - first)))
        rows = [
            {"version": 1, "edited": _START + timedelta(minutes=first + at), **columns_of(review)}
            for at, review in enumerate(batch)
        ]
        named = [{"review_id": review.id, **each._asdict()} for review in batch for each in mentions_of(review)]
        with engine.begin() as connection:
            connection.execute(insert(REVIEW), rows)
            connection.execute(insert(MENTION), named)
    engine.dispose()
    with closing(sqlite3.connect(rough, isolation_level=None)) as connection:
        connection.execute("INSERT INTO review_words(review_words) VALUES ('rebuild')")
        connection.execute("INSERT INTO review_words(review_words) VALUES ('optimize')")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rough.rename(place)


def reviews(count: int) -> Iterator[Review]:
    """Write reviews by chance, the same ones each time."""
    chance = random.Random(count)
    words = [*_FREQUENT, *("".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000))]
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    names = [f"{chance.choice(words)} {chance.choice(words)}".title() for _ in range(3000)]
    for number in range(count):
        text = chance.choices(words, cum_weights=weights, k=WORDS_IN_A_REVIEW)
        title = " ".join(chance.choices(words, k=3)).title()
        yield Review(
            id=review_id(number, chance.getrandbits(74)),
            headline=f"{title} review: {' '.join(chance.choices(words, k=6))}",
            slug=f"review-{number}",
            byline=(names[number % 7],),
            status=list(Status)[number % 9 % 5],
            work=Work(
                title=title,
                year=1950 + number % 75,
                directors=(Credit(names[number % 3000]),),
                cast=tuple(Credit(name) for name in chance.choices(names, k=6)),
            ),
            rating=SCALES[Style.STARS].rate(Fraction(number % 11, 2)),
            tags=tuple(chance.choices(words[30:300], k=3)),
            body="\n\n".join(" ".join(text[at : at + 75]).capitalize() + "." for at in range(0, len(text), 75)),
        )
