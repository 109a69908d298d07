"""A copy of a store, opened to be looked into: it is read as it lies there, and stays to the byte what it is."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store import migrate
from reviewdesk.store.contents import reading_mode
from reviewdesk.store.engine import engine_for
from reviewdesk.store.inspection import inspect
from reviewdesk.store.opening import Store, now, open_store

_PATIENCE = 5.0


@contextmanager
def looking_into(backup: Path) -> Iterator[Store]:
    """Open a copy for reading; one of an older version is read as a copy of the copy, which is brought up to date.

    StoreUnavailableError where it cannot be read; nothing is made beside it.
    """
    found = inspect(backup, _PATIENCE)
    if found.revision == migrate.revisions()[0]:
        with Store(engine_for(backup, reading_mode(backup), _PATIENCE), now, backup, is_read_only=True) as store:
            yield store
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / backup.name
        try:
            shutil.copyfile(backup, copy)
        except OSError as error:
            reason = error.strerror or str(error)
            raise StoreUnavailableError("store-forbidden", place=str(backup), reason=reason) from error
        with open_store(f"sqlite:///{copy}") as store:
            yield store
