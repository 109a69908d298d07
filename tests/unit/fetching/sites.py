"""A site on this machine that answers as a test wants it, byte by byte, and counts who asked for what."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from reviewdesk.fetching.limits import Limits

Answer = Callable[["Visit"], None]

HASTY = Limits(pause=0.01, silence=5, whole=5)
"""The usual limits, for who has little time."""


class Visit:
    """One who asks, and what it is told."""

    def __init__(self, connection: socket.socket, said: bytes, site: "Site") -> None:
        self.said = said.decode("latin-1")
        self.path = self.said.split(" ")[1]
        self.site = site
        self._connection = connection

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def answer(self, body: bytes = b"", status: str = "200 OK", length: int | None = None, **headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send("\r\n".join([*lines, "", ""]).encode() + body)


class Site:
    """Answers at `address` until it is closed."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.visits: list[Visit] = []
        self.closing = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._listen)]
        self._threads[0].start()

    def limits(self, **changes: float) -> Limits:
        """Give limits that let one reach this site."""
        return replace(HASTY, inside=frozenset({self.address.removeprefix("http://")}), **changes)  # type: ignore[arg-type]

    def close(self) -> None:
        self.closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            said = b""
            while b"\r\n\r\n" not in said and (part := connection.recv(65536)):
                said += part
            if not said:
                return
            visit = Visit(connection, said, self)
            with self._lock:
                self.visits.append(visit)
            self._answer(visit)


@contextmanager
def a_site(answer: Answer) -> Iterator[Site]:
    site = Site(answer)
    try:
        yield site
    finally:
        site.close()
