"""Lets a statement of SQLite end in its midst: the database asks now and then whether to go on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from sqlite3 import Connection as Driver
from typing import Final

from sqlalchemy import Connection

_STEPS: Final = 20_000
"""It asks after so many steps of its machine, some tenths of a millisecond."""


@contextmanager
def watched(connection: Connection, is_stopped: Callable[[], bool]) -> Iterator[Callable[[], None]]:
    """Let the statements of this connection end once it is so; what is given need not do anything."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, Driver)
    driver.set_progress_handler(is_stopped, _STEPS)
    try:
        yield _wait_to_be_asked
    finally:
        driver.set_progress_handler(None, 0)


def _wait_to_be_asked() -> None:
    """Do nothing: an interrupt between two statements would be lost, an answer is not."""
