"""A PostgreSQL server of the tests' own: on this machine alone, on a free port, in a folder that goes with it."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url

USER = "desk"
INSTALLED = Path("/usr/lib/postgresql")
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=16MB"


def binaries() -> Path:
    """Find the server's programs, the newest ones: Debian keeps them off the path."""
    found = sorted(INSTALLED.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    path = str(found[-1]) if found else shutil.which("initdb")
    assert path, "PostgreSQL is not installed; `python3 run.py test` installs it"
    return Path(path).parent


@contextmanager
def cluster() -> Iterator[str]:
    """Run a server and give the address of an empty database on it."""
    folder = Path(tempfile.mkdtemp(prefix="reviewdesk-postgresql-"))
    data, port = folder / "data", free_port()
    if os.geteuid() == 0:  # the server refuses root
        owner = pwd.getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    try:
        run("initdb", "-D", data, "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        start(data, port)
        run("createdb", "-h", "127.0.0.1", "-p", str(port), "-U", USER, "reviews")
        yield f"postgresql+psycopg://{USER}@127.0.0.1:{port}/reviews"
    finally:
        run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder)


@contextmanager
def stopped(url: str) -> Iterator[None]:
    """Take a server of ours away as a power cut does, for as long as the block lasts."""
    engine = create_engine(url)
    with engine.connect() as connection:
        data = Path(connection.exec_driver_sql("SHOW data_directory").scalar_one())
    engine.dispose()
    run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    try:
        yield
    finally:
        start(data, make_url(url).port or 0)


def start(data: Path, port: int) -> None:
    """Start the server in a folder and wait until it answers."""
    options = f"-p {port} -k {data.parent} -c listen_addresses=127.0.0.1 {QUICK}"
    run("pg_ctl", "-D", data, "-w", "-t", "60", "-l", data.parent / "log", "-o", options, "start")


def run(program: str, *arguments: str | Path) -> None:
    """Run one of the server's programs, as an ordinary user."""
    ordinary = ("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") if os.geteuid() == 0 else ()
    command = (*ordinary, binaries() / program, *arguments)
    done = subprocess.run(command, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr


def free_port() -> int:
    """Ask the system for a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
