"""A file that cannot be used is refused in words and left as it was, to the byte."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store.opening import open_store
from reviewdesk.words import sentence
from tests.factories import a_review
from tests.unit.store.conftest import bytes_of, url_of


def sound(place: Path) -> None:
    with open_store(url_of(place)) as store, store.unit_of_work() as work:
        for number in range(60):
            work.reviews.add(a_review(id=ReviewId(f"id-{number}"), body="The harbour sleeps. " * 200))


def run(place: Path, script: str) -> None:
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript(script)


def a_text(place: Path) -> None:
    place.write_text("Dear diary")


def noise(place: Path) -> None:
    place.write_bytes(os.urandom(8192))


def a_folder(place: Path) -> None:
    (place / "inner").mkdir(parents=True)


def nobodys_tables(place: Path) -> None:
    run(place, "CREATE TABLE review (id); INSERT INTO review VALUES (1)")


def a_map(place: Path) -> None:
    run(place, "PRAGMA application_id=0x47504B47; CREATE TABLE review (id)")


def an_empty_map(place: Path) -> None:
    run(place, "PRAGMA application_id=0x47504B47; VACUUM")


def anothers_migrations(place: Path) -> None:
    run(place, "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0001')")


def an_unclosed_one_of_another(place: Path) -> None:
    """Leave the log beside the file, as a crash does."""
    open_one = sqlite3.connect(place)
    open_one.executescript("PRAGMA journal_mode=WAL; CREATE TABLE notes (id); INSERT INTO notes VALUES (1)")
    left = bytes_of(place.parent)
    open_one.close()
    for name, data in left.items():
        (place.parent / name).write_bytes(data)


def only_the_first_bytes(place: Path) -> None:
    sound(place)
    os.truncate(place, 60)


def a_newer_one(place: Path) -> None:
    sound(place)
    run(place, "UPDATE alembic_version SET version_num = '9999'; ALTER TABLE review ADD COLUMN colour")


def half_of_it(place: Path) -> None:
    sound(place)
    os.truncate(place, place.stat().st_size // 2)


def without_its_revision(place: Path) -> None:
    sound(place)
    run(place, "DROP TABLE alembic_version")


def without_a_row_of_revision(place: Path) -> None:
    sound(place)
    run(place, "DELETE FROM alembic_version")


def overwritten(place: Path, page: int) -> None:
    sound(place)
    with place.open("r+b") as file:
        file.seek(page * 4096 + (100 if page == 0 else 0))
        file.write(b"\xa5" * 3996)


def a_page_lost(place: Path) -> None:
    overwritten(place, 20)


def its_first_page_lost(place: Path) -> None:
    overwritten(place, 0)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (a_text, "store-foreign"),
        (noise, "store-foreign"),
        (a_folder, "store-foreign"),
        (nobodys_tables, "store-foreign"),
        (a_map, "store-foreign"),
        (an_empty_map, "store-foreign"),
        (anothers_migrations, "store-foreign"),
        (an_unclosed_one_of_another, "store-foreign"),
        (only_the_first_bytes, "store-foreign"),
        (a_newer_one, "store-too-new"),
        (half_of_it, "store-corrupt"),
        (without_its_revision, "store-corrupt"),
        (without_a_row_of_revision, "store-corrupt"),
        (a_page_lost, "store-corrupt"),
        (its_first_page_lost, "store-corrupt"),
    ],
)
def test_a_refused_file_is_left_as_it_was(place: Path, make: Callable[[Path], None], code: str) -> None:
    make(place)
    before = without_scratch(bytes_of(place.parent))
    with pytest.raises(StoreUnavailableError) as caught:
        open_store(url_of(place))
    assert caught.value.code == code
    assert str(place) in sentence(code, caught.value.data)
    assert "…" not in sentence(code, caught.value.data)
    assert without_scratch(bytes_of(place.parent)) == before


def without_scratch(files: dict[str, bytes]) -> dict[str, bytes]:
    """Leave out the shared memory of readers: it holds nothing, and every reader makes it anew."""
    return {name: data for name, data in files.items() if not name.endswith("-shm")}


@pytest.mark.parametrize("address", ["", "reviews.db", "sqlite://", "sqlite:///", "http://desk"])
def test_an_address_of_another_form_is_refused(address: str) -> None:
    with pytest.raises(StoreUnavailableError) as caught:
        open_store(address)
    assert caught.value.code == "store-unavailable"


def test_a_place_where_a_file_stands_for_a_folder_is_refused(tmp_path: Path) -> None:
    a_text(tmp_path / "file")
    with pytest.raises(StoreUnavailableError) as caught:
        open_store(url_of(tmp_path / "file" / "reviews.db"))
    assert caught.value.code == "store-forbidden"


@pytest.mark.parametrize(
    "make", [lambda place: place.touch(), lambda place: run(place, "VACUUM")], ids=["bytes", "tables"]
)
def test_a_file_with_nothing_in_it_becomes_a_store(place: Path, make: Callable[[Path], None]) -> None:
    make(place)
    sound(place)


@pytest.mark.parametrize("name", ["a b.db", "50%.db", "what?.db", "#1.db", "é.db", "a&mode=ro.db", "x'y\".db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    sound(tmp_path / "not yet there" / name)
    assert [path.name for path in (tmp_path / "not yet there").iterdir()] == [name]
