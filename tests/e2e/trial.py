"""A store that a typist writes to, under whatever force a test applies, and what is found in it afterwards."""

import atexit
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from queue import Empty, Queue
from shutil import rmtree
from sqlite3 import connect
from tempfile import mkdtemp
from threading import Lock, Thread
from time import monotonic
from typing import TypeVar

from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review
from reviewdesk.services.desk import open_desk
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.store.soundness import examine
from tests.e2e.typist import NUMBER, begin_review

T = TypeVar("T")
ROOT = Path(__file__).parents[2]
TYPIST = Path(__file__).with_name("typist.py")
PATIENCE = 60.0
REVIEW = review_id(1, 1)
AT_ONCE = 5
"""A typist waits for its own keys most of the time, so that two cores have room for some of them."""
_BEGINNING = Lock()


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the typist, and when it came."""

    kind: str
    words: str
    at: float

    @property
    def numbers(self) -> set[int]:
        return {int(number) for number in re.findall(r"\d+", self.words)}


class Typing:
    """A typist at work: what it told so far, and the way to tell it something."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.told: list[Told] = []
        self._lines: Queue[Told | None] = Queue()
        self._reader = Thread(target=self._read, name="typist")
        self._reader.start()

    def wait_for(self, *kinds: str, count: int = 1, patience: float = PATIENCE) -> Told:
        """Wait for so many lines of these kinds from now on, and give the last."""
        end = monotonic() + patience
        while count:
            told = self._next(end - monotonic())
            assert told is not None, f"the typist ended: {self.told[-5:]}"
            count -= told.kind in kinds
        return told

    def ask(self, order: str) -> None:
        """Give an order."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()

    def shown(self) -> set[int]:
        """Give the numbers that a copy of everything in the window holds."""
        self.ask("show")
        return self.wait_for("shown").numbers

    def settled(self, *kinds: str) -> Told:
        """Give what the window says of its text once it is none of what it says in between."""
        while True:
            states = [told for told in self.told if told.kind in ("saved", "failed", "busy")]
            if states and states[-1].kind in (kinds or ("saved", "failed")):
                return states[-1]
            self.wait_for("saved", "failed", "busy")

    def idle(self, seconds: float) -> None:
        """Let it go on for so long."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)

    def kill(self) -> None:
        """End it as a power cut ends a program, and read what it still told."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.leave()

    def leave(self) -> int:
        """Wait for its end."""
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        while self._next(0.0) is not None:
            pass
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            with suppress(BrokenPipeError):
                pipe.close()
        return code

    @property
    def safe(self) -> set[int]:
        """Give the numbers that the window said are saved."""
        return {number for told in self.told if told.kind == "saved" for number in told.numbers}

    def elsewhere(self) -> set[int]:
        """Give the numbers that were typed into headline or standfirst, which a copy of the page does not hold."""
        return {number for told in self.told if told.kind == "head" for number in told.numbers}

    def kinds(self) -> list[str]:
        return [told.kind for told in self.told]

    def _next(self, patience: float) -> Told | None:
        try:
            told = self._lines.get(timeout=max(patience, 0.001))
        except Empty:
            assert patience <= 0.001, f"the typist is silent: {self.told[-5:]}"
            return None
        if told is not None:
            self.told.append(told)
        return told

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n"):
                kind, _, words = line.rstrip("\n").partition(" ")
                told = ("painted", kind) if kind.isdecimal() else (kind, words)
                self._lines.put(Told(*told, monotonic()))
        self._lines.put(None)


@dataclass(slots=True)
class Trial:
    """One store, and the typists that write to it."""

    folder: Path
    errors: list[str] = field(default_factory=list)

    @property
    def place(self) -> Path:
        return self.folder / "reviews.db"

    @property
    def url(self) -> str:
        return f"sqlite:///{self.place}"

    def begin(self, review: ReviewId = REVIEW) -> None:
        """Let there be a review to write in; one store after the other, for Alembic has one present store at a time."""
        with _BEGINNING:
            begin_review(self.url, review)

    @contextmanager
    def typing(self, *options: str, review: ReviewId = REVIEW, home: Path | None = None) -> Iterator[Typing]:
        """Let a typist write and tell what the window says, unless told otherwise; killed at the end if still there."""
        command = [sys.executable, str(TYPIST), "--store", self.url, "--review", review, "--tell", "window", *options]
        environment = {**os.environ, **_compiled(), "REVIEWDESK_HOME": str(home or self.folder / "home")}
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, env=environment, cwd=ROOT, text=True, start_new_session=True
        )
        typing = Typing(process)
        try:
            yield typing
        finally:
            typing.kill()

    def found(self) -> dict[ReviewId, Review]:
        """Open the store as the next start does, and read everything; it must be sound."""
        desk = open_desk(self.url)
        try:
            reviews = {summary.id: desk.library.get(summary.id).review for summary in all_summaries(desk.store)}
        finally:
            desk.close()
        soundness = examine(self.place)
        assert soundness, soundness.flaws
        return reviews

    def numbers(self, review: ReviewId = REVIEW) -> set[int]:
        """Give the numbers that are there after the next start."""
        return numbers_in(self.found()[review])

    def kept(self, review: ReviewId = REVIEW) -> set[int]:
        """Give the numbers that are there after the next start, in the review or in one of its versions."""
        found = numbers_in(self.found()[review])
        desk = open_desk(self.url)
        try:
            for version in desk.history.versions(review):
                found |= numbers_in(desk.history.get(review, version.info.number))
        finally:
            desk.close()
        return found


@contextmanager
def held(place: Path, how: str = "EXCLUSIVE") -> Iterator[None]:
    """Be another program that lets nobody else write, nor read if it is exclusive."""
    with closing(connect(place, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield


@cache
def _compiled() -> dict[str, str]:
    """Let a process that is begun find what one before it compiled, where Python does not write that down by itself."""
    if not sys.dont_write_bytecode:
        return {}
    folder = mkdtemp(prefix="reviewdesk-compiled-")
    atexit.register(rmtree, folder, ignore_errors=True)
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}


def at_once(work: Callable[[T], object], items: Iterable[T]) -> None:
    """Do the work for each of the items, for a few at a time."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(work, items))


def numbers_in(review: Review) -> set[int]:
    """Give the numbers that stand in a review."""
    return {int(number) for number in NUMBER.findall(str(review))}
