"""Reads the user's own table of names: which of our fields the names in foreign heads mean."""

import tomllib
from pathlib import Path

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import NO_WISHES, Wishes

FILE = "import-keys.toml"
LIMIT = 1_000_000


def wishes_from(path: Path) -> Wishes:
    """Read the table `[keys]`, such as `"film-title" = "work.title"`; InputError where it cannot be read.

    Without the file there are no wishes.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LIMIT)
        keys = tomllib.loads(data.decode("utf-8-sig")).get("keys", {})
    except FileNotFoundError:
        return NO_WISHES
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(name=str(path), reason=reason or "it cannot be opened") from error
    if not isinstance(keys, dict) or not all(isinstance(value, str) for value in keys.values()):
        raise InputError(name=str(path), reason="under [keys] there must be names, each with the name of a field")
    return Wishes(keys)
