"""A store in a folder of its own, and a clock that goes a minute further each time it is read."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewdesk.store.opening import Store, open_store

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


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    with open_store(url_of(place), Clock()) as store:
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
    os.setresuid(NOBODY, NOBODY, 0)
    yield
    os.setresuid(0, 0, 0)


def url_of(place: Path) -> str:
    return f"sqlite:///{place}"


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Give every file of a folder with what is in it."""
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
