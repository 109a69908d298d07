"""A connection to a place that was looked at, that ends in time and at once when nobody waits for it any more."""

import os
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from http.client import HTTPConnection
from typing import Any

from reviewdesk.errors import FetchError
from reviewdesk.fetching.addresses import Goal, Place
from reviewdesk.trust import certificates

_SLICE_S = 0.2
"""So long, at most, it takes until a line hears that it is over."""


@dataclass(frozen=True, slots=True)
class Patience:
    """When a line gives up: after `silence` seconds without a byte, at the `deadline`, or once it `is_over`."""

    address: str
    silence: float
    deadline: float
    is_over: Callable[[], bool]

    def left(self, since: float) -> float:
        """Give how long to wait now, for one who waits since then; FetchError once that is enough."""
        now = time.monotonic()
        left = min(self.deadline, since + self.silence) - now
        if self.is_over():
            raise FetchError("fetch-cancelled", address=self.address)
        if left <= 0:
            raise FetchError("fetch-too-slow", address=self.address)
        return min(left, _SLICE_S)


class _Patient(socket.socket):
    """A socket whose reads all together have an end: a limit for each read lets a drip go on for ever."""

    patience: Patience

    def recv_into(self, *given: Any) -> int:
        since = time.monotonic()
        while True:
            self.settimeout(self.patience.left(since))
            try:
                return super().recv_into(*given)
            except TimeoutError:
                continue


class _Secret(_Patient, ssl.SSLSocket):
    """The same, in secret."""


class Line(HTTPConnection):
    """An HTTP connection that goes to the given place, and to no other that the name might mean by then."""

    def __init__(self, goal: Goal, place: Place, patience: Patience, connecting: float) -> None:
        super().__init__(goal.host, goal.port)
        self.default_port = 443 if goal.is_secret else 80
        self._goal = goal
        self._place = place
        self._patience = patience
        self._connecting = connecting

    def connect(self) -> None:
        """Connect; OSError where that cannot be."""
        plain = _Patient(self._place.family, socket.SOCK_STREAM)
        self.sock = plain
        plain.patience = self._patience
        plain.settimeout(self._connecting)
        plain.connect((self._place.ip, self._place.port))
        if self._goal.is_secret:
            secret = _trusting().wrap_socket(plain, server_hostname=self._goal.host)
            assert isinstance(secret, _Secret)
            secret.patience = self._patience
            self.sock = secret


@cache
def _trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"] and not os.path.isdir(ssl.get_default_verify_paths().capath or ""):
        known = certificates()
        if known is not None:
            context.load_verify_locations(known)
    context.sslsocket_class = _Secret
    return context
