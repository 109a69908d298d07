"""Shares tasks among processes, which have a few chunks in hand, never all."""

import multiprocessing
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

Task = TypeVar("Task")
T = TypeVar("T")

_CHUNK = 16  # tasks that go to a process at once
_AHEAD = 2  # chunks that wait for each process, so that none is idle and a large archive does not fill the memory


def shared(tasks: Iterator[Task], work: Callable[[Task], T], jobs: int) -> Iterator[tuple[Task, T]]:
    """Give each task with what came of it, in their order."""
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context(_begun_how()))
    waiting: deque[tuple[list[Task], Future[list[T]]]] = deque()
    try:
        while chunk := list(islice(tasks, _CHUNK)):
            waiting.append((chunk, pool.submit(_all, work, chunk)))
            if len(waiting) > _AHEAD * jobs:
                yield from _come(waiting)
        while waiting:
            yield from _come(waiting)
    finally:
        pool.shutdown(cancel_futures=True)


def _come(waiting: deque[tuple[list[Task], Future[list[T]]]]) -> Iterator[tuple[Task, T]]:
    chunk, made = waiting.popleft()
    yield from zip(chunk, made.result(), strict=True)


def _all(work: Callable[[Task], T], tasks: list[Task]) -> list[T]:
    return [work(task) for task in tasks]


def _begun_how() -> str:
    """Copy this process, which has everything loaded, where nothing else goes on in it; else begin with a fresh one."""
    is_alone = (
        sys.platform.startswith("linux") and threading.active_count() == 1 and "PySide6.QtCore" not in sys.modules
    )
    return "fork" if is_alone else "spawn"
