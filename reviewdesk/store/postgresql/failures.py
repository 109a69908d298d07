"""What a PostgreSQL server says, in our words: the one place where its errors are wrapped."""

import re

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from reviewdesk.errors import StoreError, StoreUnavailableError, StoreWriteError

_MEANINGS: dict[str, tuple[type[StoreError], str]] = {
    "08": (StoreUnavailableError, "store-server-gone"),
    "28": (StoreUnavailableError, "store-server-login"),
    "3D": (StoreUnavailableError, "store-server-database"),
    "57P": (StoreUnavailableError, "store-server-gone"),
    "42501": (StoreWriteError, "store-server-rights"),
    "25006": (StoreWriteError, "store-read-only"),
    "40": (StoreWriteError, "store-locked"),
    "55P03": (StoreWriteError, "store-locked"),
    "53100": (StoreWriteError, "store-full"),
    "53": (StoreUnavailableError, "store-server-gone"),
    "57014": (StoreWriteError, "store-write-failed"),
    "25P03": (StoreUnavailableError, "store-server-gone"),
    "XX001": (StoreUnavailableError, "store-corrupt"),
    "XX002": (StoreUnavailableError, "store-corrupt"),
    "42P01": (StoreUnavailableError, "store-corrupt"),
}
"""By the code, or how it begins (PostgreSQL, appendix A); the longest that fits counts."""

_SAID = (
    (re.compile(r"authentication failed|no password supplied|no pg_hba\.conf entry|role .* does not exist"), "28"),
    (re.compile(r"database .* does not exist"), "3D"),
)
"""A connection that is refused has no code with this driver, but its words are English where the server speaks it."""


def explained(error: BaseException | None, place: str) -> StoreError | None:
    """Give our error for the driver's; None for one that is no trouble of the place, such as a broken constraint."""
    if type(error).__module__.partition(".")[0] != "psycopg":
        return None
    reason = (str(error).splitlines() or [""])[0]
    code = getattr(error, "sqlstate", None) or _code_by_words(error)
    meaning = next((_MEANINGS[code[:length]] for length in (5, 3, 2) if code[:length] in _MEANINGS), None)
    if meaning is None:
        return None
    kind, name = meaning
    return kind(name, place=place, reason=reason)


def _code_by_words(error: BaseException | None) -> str:
    """Give the class of an error without a code: only one of the connection has none."""
    if type(error).__name__ not in ("OperationalError", "ConnectionTimeout"):
        return ""
    return next((code for pattern, code in _SAID if pattern.search(str(error))), "08")


def explain_errors_of(engine: Engine, place: str) -> None:
    """Let everything that goes through this engine raise our errors."""

    def explain(context: ExceptionContext) -> StoreError | None:
        return explained(context.original_exception, place)

    event.listen(engine, "handle_error", explain)
