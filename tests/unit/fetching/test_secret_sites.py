"""A site that says it is secret must prove who it is, by those whom the system trusts."""

import os
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

CERTIFICATE = Path(__file__).parent / "of_no_worth.pem"
"""A certificate for 127.0.0.1 that nobody trusts, with its key."""

ASK = """
import sys
from reviewdesk.errors import FetchError
from reviewdesk.fetching.fetcher import Fetcher
from reviewdesk.fetching.limits import Limits

place = sys.argv[1]
with Fetcher(lambda address, data: data, Limits(inside=frozenset({place}))) as fetcher:
    try:
        print(fetcher.fetch(f"https://{place}/a.png").result(30).decode())
    except FetchError as error:
        print(error.code)
"""


@pytest.fixture
def port() -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError), context.wrap_socket(connection, server_side=True) as secret:
            secret.recv(65536)
            secret.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")

    thread = threading.Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1]
    thread.join()
    listener.close()


@pytest.mark.parametrize(
    ("host", "trusted", "said"),
    [
        ("127.0.0.1", True, "hello"),
        ("127.0.0.1", False, "fetch-untrusted"),
        ("localhost", True, "fetch-untrusted"),  # which the certificate does not name
    ],
)
def test_a_secret_site_must_prove_who_it_is(port: int, host: str, trusted: bool, said: str) -> None:
    environment = {**os.environ, **({"SSL_CERT_FILE": str(CERTIFICATE)} if trusted else {})}
    command = (sys.executable, "-W", "error", "-c", ASK, f"{host}:{port}")
    asked = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=Path(__file__).parents[3])
    assert (asked.stdout.strip(), asked.stderr) == (said, "")
