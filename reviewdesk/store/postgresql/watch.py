"""Lets a statement on a server end in its midst: the server is asked, on a connection of its own, to cancel it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import Final

from psycopg import Connection as Driver
from psycopg import Error
from sqlalchemy import Connection

_PATIENCE: Final = 5.0


@contextmanager
def watched(connection: Connection, is_stopped: Callable[[], bool]) -> Iterator[Callable[[], None]]:
    """Give what cancels the statement that runs here; a connection that was stopped serves nobody else."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, Driver)

    def cancel() -> None:
        Thread(target=_cancel, args=(driver,), name="cancel", daemon=True).start()  # a server may be slow to answer

    try:
        yield cancel
    finally:
        if is_stopped():  # the word may come late, and would end what is done here next
            connection.invalidate()


def _cancel(driver: "Driver[object]") -> None:
    with suppress(Error, OSError):  # what cannot be stopped comes to its own end
        driver.cancel_safe(timeout=_PATIENCE)
