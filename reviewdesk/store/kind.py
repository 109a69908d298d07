"""What a kind of database does in its own way: a file of SQLite, or a server that several critics share."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine

from reviewdesk.store.elsewhere import Elsewhere
from reviewdesk.store.reviews import Words
from reviewdesk.store.stopping import Watch


class Kind(NamedTuple):
    """How it finds words, hears of others and ends a statement; `reading` are options of who only reads."""

    words: Callable[[Connection], Words]
    elsewhere: Callable[[Engine], Elsewhere]
    watched: Watch
    reading: Mapping[str, Any]
