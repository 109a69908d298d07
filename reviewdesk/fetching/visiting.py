"""Fetches one file: every redirect is looked at anew, every byte is counted, and who is busy is asked again later."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse
from ssl import SSLCertVerificationError
from urllib.parse import urljoin

from reviewdesk import __version__
from reviewdesk.errors import FetchError
from reviewdesk.fetching.addresses import Goal, goal_of, places_of, unreachable
from reviewdesk.fetching.limits import Limits
from reviewdesk.fetching.line import Line, Patience

_CHUNK = 64 * 1024
_MB = 1024 * 1024
_PLACES = 3
_MOVED = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 500, 502, 503, 504})
_SAID = {
    "User-Agent": f"ReviewDesk/{__version__} (brings in the images of its user's own articles)",
    "Accept": "image/jpeg, image/png, image/webp, image/gif",
    "Connection": "close",
}
"""All that a site hears of us: no cookie, no referer, no language; and nothing packed is asked for."""


@dataclass(frozen=True, slots=True)
class Visiting:
    """Fetches by the rules that hold for all: `pay` is told of each part that came, and tells whether that is too much.

    `wait` waits so many seconds, or less once it `is_over`.
    """

    limits: Limits
    pay: Callable[[int], bool]
    is_over: Callable[[], bool]
    wait: Callable[[float], object]

    def fetch(self, address: str) -> bytes:
        """Fetch a file; FetchError, which says why, where it does not come."""
        for tried in range(1, self.limits.tries + 1):
            try:
                return self._visited(address)
            except _LaterError as later:
                if tried == self.limits.tries or later.pause > self.limits.longest_pause:
                    raise later.reason from later
                self.wait(max(later.pause, tried * self.limits.pause))
                if self.is_over():
                    raise FetchError("fetch-cancelled", address=address) from later
        raise FetchError("fetch-cancelled", address=address)

    def _visited(self, address: str) -> bytes:
        patience = Patience(address, self.limits.silence, time.monotonic() + self.limits.whole, self.is_over)
        for _ in range(self.limits.redirects + 1):
            goal = goal_of(address)
            try:
                with self._line(goal, patience) as line:
                    line.request("GET", goal.path, headers=_SAID)
                    with line.getresponse() as answer:  # which holds the connection by itself
                        if answer.status not in _MOVED:
                            return self._taken(goal, answer)
                        address = urljoin(address, answer.getheader("Location") or "")
            except (HTTPException, OSError, ValueError) as error:
                raise _LaterError(FetchError("fetch-broken", address=goal.address)) from error
        raise FetchError("fetch-redirects", address=address)

    @contextmanager
    def _line(self, goal: Goal, patience: Patience) -> Iterator[Line]:
        """Connect to the first place that answers."""
        failed: Exception | None = None
        for place in places_of(goal, self.limits.inside)[:_PLACES]:
            with closing(Line(goal, place, patience, self.limits.connecting)) as line:
                try:
                    line.connect()
                except SSLCertVerificationError as error:
                    raise FetchError("fetch-untrusted", address=goal.address) from error
                except OSError as error:
                    failed = error
                    patience.left(time.monotonic())
                    continue
                yield line
                return
        raise unreachable(goal) from failed

    def _taken(self, goal: Goal, answer: HTTPResponse) -> bytes:
        if answer.status in _BUSY:
            reason = FetchError("fetch-refused", address=goal.address, status=answer.status)
            raise _LaterError(reason, _pause(answer.getheader("Retry-After") or ""))
        if answer.status != 200:
            raise FetchError("fetch-refused", address=goal.address, status=answer.status)
        parts, size = [], 0
        while part := answer.read(_CHUNK):
            size += len(part)
            if size > self.limits.each:
                raise FetchError("fetch-too-large", address=goal.address, limit=self.limits.each // _MB)
            if self.pay(len(part)):
                raise FetchError("fetch-enough", address=goal.address)
            parts.append(part)
        if answer.length:  # it promised more
            raise _LaterError(FetchError("fetch-broken", address=goal.address))
        return b"".join(parts)


class _LaterError(Exception):
    """Another try may be worth it, after a pause."""

    def __init__(self, reason: FetchError, pause: float = 0) -> None:
        super().__init__(reason.code)
        self.reason = reason
        self.pause = pause


def _pause(said: str) -> float:
    """Read how long one is asked to wait: in seconds, or until a date."""
    if said.strip().isdecimal():
        return float(said[:9])
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max((until - datetime.now(UTC)).total_seconds(), 0)
