"""Remembers what was made of texts by the room these take.

Who writes on in a long paragraph makes a new long text with every key; to hold a thousand of them costs what a thousand
pages cost.
"""

from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Final, Generic, TypeAlias, TypeVar, TypeVarTuple

ROOM: Final = 2_000_000
"""How many characters are held: a review as long as a book, twice."""
_EACH: Final = 200
"""What a text takes besides its characters, in characters."""

_Given = TypeVarTuple("_Given")
_Made = TypeVar("_Made")
_Key: TypeAlias = tuple[object, ...]


def _length(*given: object) -> int:
    return sum(len(text) for text in given if isinstance(text, str))


def remembered(
    room: int = ROOM, length: Callable[..., int] = _length
) -> Callable[[Callable[[*_Given], _Made]], Callable[[*_Given], _Made]]:
    """Let a function answer from memory where it was asked the same lately.

    What it is given must be hashable; `length` counts the characters of it where they are not those of its texts. What
    is longer than the room is held until two such are. Threads may share it.
    """

    def around(make: Callable[[*_Given], _Made]) -> Callable[[*_Given], _Made]:
        memory = _Memory[_Made](room // 2, length)

        @wraps(make)
        def answer(*given: *_Given) -> _Made:
            known = memory.find(given)
            return known[0] if known is not None else memory.keep(given, make(*given))

        return answer

    return around


class _Memory(Generic[_Made]):
    """What was made lately, and what before that: half of the room for each."""

    def __init__(self, half: int, length: Callable[..., int]) -> None:
        self._half = half
        self._length = length
        self._lock = Lock()
        self._late: dict[_Key, tuple[_Made]] = {}
        self._before: dict[_Key, tuple[_Made]] = {}
        self._held = 0

    def find(self, given: _Key) -> tuple[_Made] | None:
        """Give what is known, in a tuple since it may be None."""
        known = self._late.get(given)
        if known is None:
            known = self._before.get(given)
            if known is not None:
                self.keep(given, known[0])
        return known

    def keep(self, given: _Key, made: _Made) -> _Made:
        """Hold something, and let go of what was not asked for since half of the room was filled."""
        with self._lock:
            if given not in self._late:
                self._held += self._length(*given) + _EACH
            self._late[given] = (made,)
            if self._held > self._half:
                self._late, self._before, self._held = {}, self._late, 0
        return made
