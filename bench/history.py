"""The history: the room of 1,000 versions beside one, and the time of what one does with them.

A review grows from 100 words to 1,000 in 1,000 versions: words and sentences change, come and go, paragraphs move
(--quick: 200 versions). Room is what the store's file grows by, emptied of free pages, beside one version written out.
Times are processor time, medians of turns: keeping one more, listing all, reading the oldest, comparing the first with
the last, and putting one back, each beside what a person takes for at once. A text of 20,000 words that was edited in
each paragraph, and moved about in ten, is compared beside difflib's own comparison of the same words in the same run.
"""

import argparse
import json
import random
import re
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reviewdesk.domain.review import Review
from reviewdesk.resources import resource
from reviewdesk.services.history.differences import differing_words
from reviewdesk.services.history.likeness import tokens
from reviewdesk.services.history.versions import History, VersionKind, difference
from reviewdesk.store.mapping import document_of
from reviewdesk.store.opening import open_store
from reviewdesk.store.rows import exact_bytes
from tests.factories import AN_ID, a_review
from tests.unit.store.test_history_size import a_thousand_versions

ROOM_REACH = 10.0
LIMIT_MS = 100.0
LONG_LIMIT_MS = 1_000.0
TURNS = 9


def clocked(work: Callable[[], object]) -> float:
    """Give the processor time of one turn in milliseconds."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def median(work: Callable[[], object], turns: int = TURNS) -> float:
    return statistics.median(clocked(work) for _ in range(turns))


def file_size(place: Path) -> int:
    """Give the bytes of a store without free pages."""
    with sqlite3.connect(place) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return place.stat().st_size


def versions_of_one(folder: Path, many: int) -> dict[str, dict[str, object]]:
    """Measure a history of so many versions."""
    reviews = list(a_thousand_versions())[-many:]
    last = reviews[-1]
    place = folder / "reviews.db"
    url = f"sqlite:///{place}"
    with open_store(url) as store, store.unit_of_work() as work:
        work.reviews.add(replace(a_review(), id=AN_ID, body=last.body))
    empty = file_size(place)
    with open_store(url) as store:
        keeping = [clocked(lambda: keep(History(store), review)) for review in reviews]  # noqa: B023
    room = file_size(place) - empty
    one = len(exact_bytes(document_of(last))) + len(exact_bytes(last.body))
    turn = count(1)
    with open_store(url) as store:
        history = History(store)
        return {
            f"room of {many:,} versions": figure(room, one, ROOM_REACH, "bytes"),
            "keep one more": figure(statistics.median(keeping), LIMIT_MS),
            f"list {many:,}": figure(median(lambda: history.versions(AN_ID)), LIMIT_MS),
            "read the oldest": figure(median(lambda: history.get(AN_ID, 1)), LIMIT_MS),
            "compare first and last": figure(
                median(lambda: difference(history.get(AN_ID, 1), history.get(AN_ID, many))), LIMIT_MS
            ),
            "restore": figure(median(lambda: history.restore(AN_ID, next(turn) % many + 1)), LIMIT_MS),
        }


def keep(history: History, review: Review) -> int:
    return history.keep(review, VersionKind.PAUSE)


def long_texts(words: int) -> tuple[str, str]:
    """Give a text of so many words, and what came of it: edits in each paragraph, ten moved."""
    chance = random.Random(3)
    known = re.findall(r"[A-Za-z’-]+", resource("samples", "a-million-miles-away.md").read_text(encoding="utf-8"))
    old = []
    while sum(map(len, old)) < words:
        old.append(chance.choices(known, k=70))
    new = [list(paragraph) for paragraph in old]
    for paragraph in new:
        for _ in range(2):
            paragraph[chance.randrange(len(paragraph))] = chance.choice(known)
    for _ in range(10):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    before, after = ("\n\n".join(" ".join(words) + "." for words in text) + "\n" for text in (old, new))
    return before, after


def long_text(words: int) -> dict[str, dict[str, object]]:
    """Compare a long text with what came of it."""
    old, new = long_texts(words)
    ours = median(lambda: differing_words(old, new), 3)
    theirs = clocked(lambda: SequenceMatcher(None, tokens(old), tokens(new)).get_opcodes())
    return {
        f"compare {words:,} words": figure(ours, LONG_LIMIT_MS),
        f"compare {words:,} words, beside difflib": figure(ours, theirs),
    }


def figure(value: float, reference: float, reach: float = 1.0, unit: str = "ms CPU") -> dict[str, object]:
    """Set a figure beside another."""
    return {"value": value, "unit": unit, "reference": reference, "ratio": value / reference, "reach": reach}


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = versions_of_one(Path(folder), 200 if options.quick else 1_000)
    found.update(long_text(5_000 if options.quick else 20_000))
    if options.json:
        print(json.dumps(found))
        return
    for name, told in found.items():
        print(
            f"{name:40} {told['value']:10.1f} {told['reference']:10.1f} {told['unit']:7} "
            f"ratio {told['ratio']:.3f} (reach {told['reach']})"
        )


if __name__ == "__main__":
    main()
