"""A store in a folder of its own, and a clock that goes a minute further each time it is read."""

import codecs
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from reviewdesk.store.opening import Store, open_store
from tests.unit.store.cluster import cluster

START = datetime(2026, 5, 1, 12, tzinfo=UTC)
NOBODY = 65534


class Clock:
    """Gives one minute after another."""

    def __init__(self) -> None:
        self.present = START

    def __call__(self) -> datetime:
        self.present += timedelta(minutes=1)
        return self.present


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of an empty database on a server of the tests' own."""
    with cluster() as url:
        yield url


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of a module for each of its `KINDS` of store: what is promised of both is proved of both."""
    if "url" in metafunc.fixturenames:
        metafunc.parametrize("url", getattr(metafunc.module, "KINDS", ("sqlite",)), indirect=True)


@pytest.fixture
def url(request: pytest.FixtureRequest, place: Path) -> str:
    """The address of an empty store."""
    if request.param == "sqlite":
        return url_of(place)
    shared: str = request.getfixturevalue("server")
    empty(shared)
    return shared


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with open_store(url, Clock()) as store:
        yield store


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that every user may enter and write to, which pytest's own is not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Be somebody whom the rights of files bind; they do not bind root."""
    if os.geteuid() != 0:
        yield
        return
    for each in ("utf-16-le", "utf-16-be"):  # found while they can be: Python itself may lie in root's home
        codecs.lookup(each)
    os.setresuid(NOBODY, NOBODY, 0)
    yield
    os.setresuid(0, 0, 0)


def url_of(place: Path) -> str:
    return f"sqlite:///{place}"


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Give every file of a folder with what is in it."""
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def empty(url: str) -> None:
    """Remove every review and image from a shared desk, if it has its tables already."""
    engine = create_engine(url)
    with engine.begin() as connection:
        if inspect(connection).has_table("review"):
            connection.execute(text("TRUNCATE review, asset CASCADE"))
    engine.dispose()


def told(store: Store, statement: str) -> list[tuple[object, ...]]:
    """Tell the database something behind the store's back, and give what it answers."""
    with store._engine.begin() as connection:
        result = connection.execute(text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []
