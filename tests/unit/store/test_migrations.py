"""Stores of every age open today; what they hold survives."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

from reviewdesk.domain.review import Status
from reviewdesk.domain.style import Style
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store import migrate, stepping
from reviewdesk.store.engine import APPLICATION_ID, engine_for
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.rows import METADATA
from tests.factories import AN_ID, ANOTHER_ID, a_rating, full_review
from tests.unit.store.conftest import bytes_of, url_of

STORES = Path(__file__).with_name("stores")
PICTURE = b"\xff\xd8 a lighthouse"


@pytest.fixture
def engine(place: Path) -> Iterator[Engine]:
    """An engine as migrations use it, on a file that is still empty."""
    engine = engine_for(place, "mode=rwc", 1.0, foreign_keys=False)
    yield engine
    engine.dispose()


def build_old_store(place: Path, revision: str) -> None:
    with closing(sqlite3.connect(place)) as connection:
        connection.executescript((STORES / f"{revision}.sql").read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")


def is_no_index_of_words(name: str | None, kind: str, parents: object) -> bool:
    """Leave out the tables that FTS5 keeps for itself."""
    return kind != "table" or not str(name).startswith("review_words")


def fill(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(full_review())
        work.assets.put(ANOTHER_ID, "poster.jpg", PICTURE)


def test_the_newest_step_leads_to_the_tables_of_the_program(engine: Engine, place: Path) -> None:
    migrate.upgrade(engine, place)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_no_index_of_words})
        assert compare_metadata(context, METADATA) == []


@pytest.mark.parametrize("revision", migrate.revisions())
def test_each_step_goes_down_and_up_again(engine: Engine, place: Path, revision: str) -> None:
    migrate.upgrade(engine, place, revision)
    migrate.downgrade(engine, "-1")
    migrate.upgrade(engine, place)
    assert "review" in inspect(engine).get_table_names()


def test_at_the_base_nothing_is_left(engine: Engine, place: Path) -> None:
    migrate.upgrade(engine, place)
    migrate.downgrade(engine, "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]


@pytest.mark.parametrize("revision", migrate.revisions()[1:])
def test_a_store_of_each_age_opens_with_all_it_holds(place: Path, revision: str) -> None:
    build_old_store(place, revision)
    with open_store(url_of(place)) as store, store.unit_of_work() as work:
        short, full = work.reviews.get(AN_ID), work.reviews.get(ANOTHER_ID)
        assert (short.version, short.review.status, short.review.body[:19]) == (
            2,
            Status.TRASHED,
            "The harbour sleeps.",
        )
        assert work.reviews.status_before_trash(AN_ID) is Status.DRAFT
        assert (full.version, full.review.language, full.review.body) == (1, "fr-CA", "\n# Tide\n\nA *slow* one.")
        assert (full.review.rating, len(full.review.work.cast)) == (a_rating("4", Style.POINTS, 10, "1/3"), 2)
        assert work.assets.get(ANOTHER_ID, "poster.jpg") == PICTURE
        assert work.reviews.save(full_review(headline="Now"), 1) == 2


def test_an_upgrade_that_leaves_a_row_alone_is_taken_back(engine: Engine, place: Path) -> None:
    migrate.upgrade(engine, place)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO review_asset VALUES ('nobody', x'00', 'nothing')")
        connection.exec_driver_sql("PRAGMA application_id=0")
    with pytest.raises(StoreUnavailableError, match="store-corrupt"):
        migrate.upgrade(engine, place)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == 0


def test_opening_a_store_of_today_changes_no_byte(store: Store, place: Path) -> None:
    fill(store)
    store.close()
    before = bytes_of(place.parent)
    open_store(url_of(place)).close()
    assert bytes_of(place.parent) == before


def test_the_steps_are_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with open_store("sqlite:///here.db") as store:
        fill(store)
    assert (tmp_path / "here.db").exists()


def test_the_steps_are_found_in_a_folder_with_an_odd_name(tmp_path: Path) -> None:
    folder = tmp_path / "50% of é, a ? and a #"
    shutil.copytree(migrate.FOLDER, folder)
    assert stepping.known(folder) == migrate.revisions(folder) == migrate.revisions()
