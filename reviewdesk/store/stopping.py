"""Ends a reading that nobody waits for any more, from any thread: a newer search must not wait for the one before."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Event
from typing import TYPE_CHECKING, Final, TypeAlias

from reviewdesk.errors import StoreError, StoreUnavailableError

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from sqlalchemy import Connection

STOPPED: Final = "store-stopped"

Watch: TypeAlias = "Callable[[Connection, Callable[[], bool]], AbstractContextManager[Callable[[], None]]]"
"""How a kind of database ends what it does: given a connection and what tells whether to stop, it gives what stops."""


class Stopper:
    """Belongs to one wish, which may take several readings; once stopped, it stays so."""

    def __init__(self) -> None:
        self._stopped = Event()
        self._interrupt: Callable[[], None] | None = None

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        """End what is going on, and let nothing more begin; returns at once."""
        self._stopped.set()
        interrupt = self._interrupt
        if interrupt is not None:
            interrupt()

    @contextmanager
    def over(self, connection: "Connection", watch: Watch) -> Iterator[None]:
        """Watch over a reading; StoreUnavailableError `store-stopped` where it is ended."""
        if self.is_stopped:
            raise StoreUnavailableError(STOPPED)
        try:
            with watch(connection, self._stopped.is_set) as self._interrupt:
                yield
        except StoreError as error:
            if self.is_stopped:
                raise StoreUnavailableError(STOPPED) from error
            raise
        finally:
            self._interrupt = None
