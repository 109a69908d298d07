"""The store: processor time of what one does all day, beside the same statements in bare sqlite3 in the same run.

In libraries of 10,000 and 100,000 reviews of 900 words (--quick: 2,000 and 10,000): the first page of the list, one
review opened, one saved with another text, and the commonest word looked for. Ours includes all that happens on the way
between a value and its row; the bare side runs the very statements that ours was seen to run. Medians of turns taken
one after the other. A library is made once and kept in the temporary folder.
"""

import argparse
import json
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import event

from bench._library import COMMONEST, library
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.searching.query import Query, Term

REACHES = {"list": 2.0, "save": 2.5, "search": 1.2}
LIMITS_MS = {"open": 1.0, "search": 100.0}
GROWTH = 1.5
PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL")


class Peer:
    """Runs again, in bare sqlite3, what a store was seen to run."""

    def __init__(self, place: Path) -> None:
        self._connection = sqlite3.connect(place, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")

    def run(self, statements: list[tuple[str, object]]) -> None:
        for statement, parameters in statements:
            self._connection.execute(statement, parameters).fetchall()
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def works(store: Store) -> dict[str, Callable[[], object]]:
    """Give what one does, each from asking to the plain value."""
    with store.reading() as work:
        some = [summary.id for summary in work.reviews.summaries(limit=50)]
        held = {each: work.reviews.get(each) for each in some}
    turn, saves = count(), count()

    def first_page() -> object:
        with store.reading() as work:
            return work.reviews.summaries()

    def open_one() -> object:
        with store.reading() as work:
            return work.reviews.get(some[next(turn) % len(some)])

    def save_one() -> object:
        number = next(saves)  # the first one is the peer's to save again
        saved = held[some[1 + number % (len(some) - 1) if number else 0]]
        review = replace(saved.review, body=f"{saved.review.body} again {number}")
        with store.unit_of_work() as work:
            version = work.reviews.save(review, saved.version)
        held[review.id] = replace(saved, version=version)
        return version

    def search() -> object:
        with store.reading() as work:
            return work.reviews.search(Query((Term(COMMONEST),)))

    return {"list": first_page, "open": open_one, "save": save_one, "search": search}


def seen(store: Store, work: Callable[[], object]) -> list[tuple[str, object]]:
    """Do it once and note the statements."""
    statements: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        statements.append((statement, parameters))

    engine = store._engine  # noqa: SLF001 - what goes through it is what we came to see
    event.listen(engine, "before_cursor_execute", note)
    work()
    event.remove(engine, "before_cursor_execute", note)
    return statements


def clocked(work: Callable[[], object]) -> float:
    """Give the processor time of one turn in milliseconds."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def measure(reviews: int, turns: int) -> dict[str, tuple[float, float]]:
    """Give ours and the peer's median of each work."""
    place = library(reviews)
    peer = Peer(place)
    figures = {}
    with open_store(f"sqlite:///{place}") as store:
        for name, work in works(store).items():
            statements = seen(store, work)
            pairs = [(clocked(work), clocked(lambda: peer.run(statements))) for _ in range(turns + 3)][3:]  # noqa: B023
            figures[name] = statistics.median(ours for ours, _ in pairs), statistics.median(raw for _, raw in pairs)
    peer.close()
    return figures


def report(small: int, large: int, turns: int) -> dict[str, dict[str, object]]:
    """Measure both libraries and set the figures beside their reach."""
    by_size = {size: measure(size, turns) for size in (small, large)}
    found = {}
    for size, figures in by_size.items():
        for name, (ours, raw) in figures.items():
            if name in REACHES:
                found[f"{name}, {size:,} reviews"] = figure(ours, raw, REACHES[name])
            if name in LIMITS_MS:
                found[f"{name}, {size:,} reviews, limit"] = figure(ours, LIMITS_MS[name], 1.0)
    for name in ("list", "open", "save"):
        few, many = by_size[small][name][0], by_size[large][name][0]
        found[f"{name}, {large:,} beside {small:,}"] = figure(many, few, GROWTH)
    return found


def figure(value: float, reference: float, reach: float) -> dict[str, object]:
    """Set a time beside another."""
    ratio = value / reference
    return {"value": value, "unit": "ms CPU", "reference": reference, "ratio": ratio, "reach": reach}


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    found = report(2_000, 10_000, 20) if options.quick else report(10_000, 100_000, 60)
    if options.json:
        print(json.dumps(found))
        return
    for name, told in found.items():
        times = f"{told['value']:8.2f} ms {told['reference']:8.2f} ms"
        print(f"{name:32} {times}  ratio {told['ratio']:.2f} (reach {told['reach']})")


if __name__ == "__main__":
    main()
