"""Fetches many files, a few at once: one account for all of them, and an end when nobody waits any more."""

import queue
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from threading import Event, Lock, Thread
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from reviewdesk.errors import FetchError, ReviewDeskError
from reviewdesk.fetching.limits import USUAL, Limits
from reviewdesk.fetching.visiting import Visiting

_Kept = TypeVar("_Kept")
_NO_USE = frozenset({"fetch-unreachable", "fetch-behind-proxy", "fetch-too-slow"})
"""What tells that the next file of that host would only take as long to fail."""


class Fetcher(Generic[_Kept]):
    """Fetches into `keep`, which is called with each address and its bytes in the thread that fetched them.

    Its threads end when it is closed: at once, but for one that waits to hear where a host is.
    """

    def __init__(self, keep: Callable[[str, bytes], _Kept], limits: Limits = USUAL) -> None:
        self._keep = keep
        self._limits = limits
        self._over = Event()
        self._visiting = Visiting(limits, self._pay, self._over.is_set, self._over.wait)
        self._wanted: queue.SimpleQueue[tuple[str, Future[_Kept]] | None] = queue.SimpleQueue()
        self._threads: list[Thread] = []
        self._lock = Lock()
        self._spent = 0
        self._asked = 0
        self._failures: Counter[str] = Counter()
        self._done = 0

    @property
    def done(self) -> int:
        """Give how many files came, or did not."""
        return self._done

    def fetch(self, address: str) -> Future[_Kept]:
        """Ask for a file; the future fails with a FetchError, or with what `keep` raises of ours."""
        future: Future[_Kept] = Future()
        self._asked += 1
        if self._asked > self._limits.files:
            future.set_exception(FetchError("fetch-enough", address=address))
            return future
        if len(self._threads) < self._limits.at_once:
            thread = Thread(target=self._work, name="fetching", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._wanted.put((address, future))
        return future

    def close(self) -> None:
        """Give up what did not come yet."""
        self._over.set()
        for _ in self._threads:
            self._wanted.put(None)
        for thread in self._threads:
            thread.join(1)

    def __enter__(self) -> "Fetcher[_Kept]":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _work(self) -> None:
        while (wanted := self._wanted.get()) is not None:
            address, future = wanted
            try:
                future.set_result(self._fetched(address))
            except ReviewDeskError as error:
                future.set_exception(error)
            with self._lock:
                self._done += 1

    def _fetched(self, address: str) -> _Kept:
        if self._over.is_set():
            raise FetchError("fetch-cancelled", address=address)
        host = urlsplit(address).netloc if address.isprintable() else ""
        if self._failures[host] >= self._limits.failures_of_a_host:
            raise FetchError("fetch-unreachable", address=address)
        try:
            data = self._visiting.fetch(address)
        except FetchError as error:
            with self._lock:
                self._failures[host] += error.code in _NO_USE
            raise
        with self._lock:
            self._failures[host] = 0
        return self._keep(address, data)

    def _pay(self, size: int) -> bool:
        with self._lock:
            self._spent += size
            return self._spent > self._limits.in_all
