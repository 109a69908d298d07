"""Tells whoever listens what changed in the store, so that no one has to ask."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from reviewdesk.domain.identifiers import ReviewId


class Change(Enum):
    """What happened to reviews."""

    ADDED = auto()
    SAVED = auto()
    MOVED = auto()  # the status is another
    DELETED = auto()
    KEPT = auto()  # a version is in the history, or has another name
    ELSEWHERE = auto()  # somebody else changed, added or removed them; it may be any where none is named


@dataclass(frozen=True, slots=True)
class Changed:
    """One change of some reviews, after it was kept."""

    change: Change
    ids: tuple[ReviewId, ...]


Listener: TypeAlias = Callable[[Changed], None]


class Events:
    """Hands each event to every listener, in the thread that publishes it and in the order of subscription."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with every event from now on."""
        self._listeners = (*self._listeners, listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Leave `listener` alone from now on; nothing happens where it was no listener."""
        self._listeners = tuple(known for known in self._listeners if known != listener)

    def publish(self, event: Changed) -> None:
        """Tell all who listen."""
        for listener in self._listeners:
            listener(event)
