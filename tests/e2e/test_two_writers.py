"""Two write in one review at the same time: each number either of them wrote is there in the end, come what may.

`--runs 1000` makes 10,000 edits of it on each kind of store.
"""

import random
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError
from reviewdesk.services.desk import open_desk
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.drafts.merging import Side
from reviewdesk.services.drafts.settling import Choices, find_dispute, keep_ours, settle
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.values import VersionKind
from tests.e2e.trial import PATIENCE, REVIEW, Trial, Typing
from tests.unit.store.cluster import cluster, stopped
from tests.unit.store.conftest import empty

EDITS = 500
FIELDS = ("headline", "standfirst", "verdict")
TIDY_EVERY = 60
"""A writer throws away what stands there after so many edits, once it is in the history."""
TWO = 2
FAR = 1_000_000
WORDS = 40
KEYS_PER_SECOND = 120


@dataclass(slots=True)
class SharedTrial(Trial):
    """A store on a server."""

    address: str = ""

    @property
    def url(self) -> str:
        return self.address

    def found(self) -> dict[ReviewId, Review]:
        """Open the desk as the next start does, and read everything."""
        desk = open_desk(self.url)
        try:
            return {summary.id: desk.library.get(summary.id).review for summary in all_summaries(desk.store)}
        finally:
            desk.close()


class Writer:
    """Edits passages and fields of its own, and now and then what the other edits too."""

    def __init__(self, store: Store, number: int, turn: Barrier) -> None:
        self.disputes = 0
        self._store = store
        self._mine = number
        self._turn = turn
        self._draw = random.Random(number)
        self._drafting = Drafting(store)

    def write(self, edits: int) -> set[int]:
        """Make so many edits, each with a number of its own, which are given in the end."""
        self._drafting.open(REVIEW)
        numbers = range(FAR * self._mine + 1, FAR * self._mine + 1 + edits)
        for count, number in enumerate(numbers, 1):
            self._edit(number)
            self._turn.wait()
            self._save()
            if count % TIDY_EVERY == 0:
                self._tidy()
        return set(numbers)

    def _edit(self, number: int) -> None:
        review = self._drafting.review
        if self._draw.random() < 0.15:
            name = self._draw.choice((FIELDS[self._mine], FIELDS[TWO]))
            self._drafting.edit(name, f"{getattr(review, name)} n-{number}".strip())
            return
        passages = review.body.split("\n\n")
        places = [at for at in range(len(passages)) if at % (TWO + 1) in (self._mine, TWO)]
        weights = [1 if at % (TWO + 1) == TWO else 5 for at in places]
        (at,) = self._draw.choices(places, weights)
        if self._draw.random() < 0.05:
            passages.insert(at, f"New n-{number}.")
        else:
            passages[at] = f"{passages[at].rstrip()} n-{number}"
        self._drafting.replace_body("\n\n".join(passages).rstrip("\n") + "\n")

    def _tidy(self) -> None:
        self._drafting.mark(VersionKind.PAUSE)
        self._save()
        self._drafting.replace_body(passages_of(9))
        for name in FIELDS:
            self._drafting.edit(name, "")
        self._save()

    def _save(self) -> None:
        """Keep the draft, with a dispute settled by lot as often as there is one."""
        while True:
            try:
                self._drafting.save()
            except ConflictError:
                self._settle()
            else:
                return

    def _settle(self) -> None:
        self.disputes += 1
        drafting = self._drafting
        assert drafting.kept is not None
        dispute = keep_ours(self._store, find_dispute(self._store, drafting.kept.review, drafting.review))
        sides = [(each.number or 0, self._draw.choice(list(Side))) for each in dispute.merge.disputed]
        fields = [(each.field.name, self._draw.choice([Side.OURS, Side.THEIRS])) for each in dispute.merge.fields]
        assert settle(drafting, dispute, Choices(tuple(sides), tuple(fields)))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with cluster() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def trial(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trial:
    """One review, in a file or on a server, for two to write in."""
    monkeypatch.setenv("REVIEWDESK_HOME", str(tmp_path / "home"))
    if request.param == "sqlite":
        trial = Trial(tmp_path)
    else:
        shared: str = request.getfixturevalue("server")
        empty(shared)
        trial = SharedTrial(tmp_path, address=shared)
    trial.begin()
    return trial


def passages_of(number: int) -> str:
    return "".join(f"Passage {'abcdefghi'[at]}.\n\n" for at in range(number)).rstrip("\n") + "\n"


def test_of_interleaved_edits_none_is_lost(
    trial: Trial, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    with ExitStack() as stack:
        stores = [stack.enter_context(open_store(trial.url)) for _ in range(TWO)]
        with stores[0].unit_of_work() as work:
            saved = work.reviews.get(REVIEW)
            work.reviews.save(Review(id=REVIEW, body=passages_of(9)), saved.version)
        turn = Barrier(TWO, timeout=PATIENCE)
        writers = [Writer(store, number, turn) for number, store in enumerate(stores)]
        each = scaled(EDITS) // TWO
        with ThreadPoolExecutor(TWO) as pool:
            written = set().union(*pool.map(Writer.write, writers, [each] * TWO))
    missing = written - trial.kept()
    assert not missing, f"lost: {len(missing)} {sorted(missing)[:20]} of {len(written)}"
    disputes = sum(writer.disputes for writer in writers)
    report(f"{trial.url.partition(':')[0]}: {len(written)} edits by two, {disputes} disputes, none lost")
    assert disputes


@contextmanager
def two_typists(trial: Trial) -> Iterator[tuple[Typing, Typing]]:
    """Let two type into the one review, each in a window of its own process; they begin once both have it open."""
    options = ("--no-preview", "--words", "0", "--keys-per-second", str(KEYS_PER_SECOND))
    with trial.typing(*options) as first, trial.typing(*options, "--first", str(FAR), "--seed", "1") as second:
        for typing in (first, second):
            typing.wait_for("begun")
        yield first, second


def type_at_once(typists: Iterable[Typing]) -> None:
    for typing in typists:
        typing.ask(f"type {WORDS}")
    for typing in typists:
        typing.wait_for("typed")


WRITTEN = {*range(1, WORDS + 1), *range(FAR, FAR + WORDS)}


def test_of_two_windows_neither_loses_a_word(trial: Trial, report: Callable[[str], None]) -> None:
    with two_typists(trial) as typists:
        type_at_once(typists)
        states = [typing.settled().kind for typing in typists]
    missing = WRITTEN - trial.kept()
    assert not missing, f"lost: {sorted(missing)} ({states})"
    report(f"{trial.url.partition(':')[0]}: {len(WRITTEN)} words typed in two windows at once, {states}, none lost")


@pytest.mark.parametrize("trial", ["postgresql"], indirect=True)
def test_of_two_windows_neither_loses_a_word_where_the_server_is_gone(trial: Trial) -> None:
    with two_typists(trial) as typists:
        with stopped(trial.url):
            type_at_once(typists)
            assert [typing.settled().kind for typing in typists] == ["failed", "failed"]
        for typing in typists:
            typing.idle(1)
    assert not WRITTEN - trial.kept()
