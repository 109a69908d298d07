"""A desk on a server: who gets in and how, what the server says in our words, and two desks on one review."""

import threading
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, make_url, text

from reviewdesk.errors import ConflictError, StoreError, StoreUnavailableError, StoreWriteError
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.postgresql.address import address_of, folder_name, options_of, shown
from reviewdesk.store.postgresql.failures import explained
from reviewdesk.store.rows import METADATA
from reviewdesk.store.unit_of_work import UnitOfWork
from reviewdesk.store.values import VersionKind
from reviewdesk.words import WORDS, sentence
from tests.factories import AN_ID, a_review
from tests.unit.store.cluster import free_port
from tests.unit.store.conftest import Clock, told

KINDS = ("postgresql",)
NEWER = """
CREATE TABLE review (id TEXT);
CREATE TABLE asset (id TEXT);
CREATE TABLE alembic_version (version_num TEXT);
INSERT INTO alembic_version VALUES ('9999')
"""


@pytest.fixture
def another(store: Store, url: str) -> Iterator[Store]:
    """The same desk, opened by somebody else."""
    with open_store(url, Clock(), patience=0.5) as another:
        yield another


@pytest.fixture
def other_database(server: str) -> Iterator[str]:
    """The address of a database of somebody else's."""
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text("CREATE DATABASE other"))
    yield make_url(server).set(database="other").render_as_string()
    with admin.connect() as connection:
        connection.execute(text("DROP DATABASE other WITH (FORCE)"))
    admin.dispose()


def refused(url: str) -> StoreUnavailableError:
    with pytest.raises(StoreUnavailableError) as caught:
        open_store(url, patience=0.5)
    assert "…" not in sentence(caught.value.code, caught.value.data)
    return caught.value


def test_the_steps_lead_to_the_tables_of_the_program(store: Store) -> None:
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_no_index_of_words})
        assert compare_metadata(context, METADATA) == []


def is_no_index_of_words(name: str | None, kind: str, parents: object) -> bool:
    return kind != "table" or name != "review_words"


def test_a_desk_tells_what_it_is(store: Store, url: str) -> None:
    assert (store.is_shared, store.is_read_only, store.name) == (True, False, url)
    assert store.database.startswith("PostgreSQL ")


def test_the_save_of_somebody_else_is_a_conflict(store: Store, another: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    with another.unit_of_work() as work:
        work.reviews.save(a_review(headline="Theirs"), 1)
    with pytest.raises(ConflictError), store.unit_of_work() as work:
        work.reviews.save(a_review(headline="Ours"), 1)


def test_who_saves_while_another_saves_waits_and_then_hears_of_the_conflict(store: Store, url: str) -> None:
    heard: list[StoreError] = []
    with store.unit_of_work() as work:
        work.reviews.add(a_review())

    def save() -> None:
        try:
            with open_store(url) as another, another.unit_of_work() as work:
                work.reviews.save(a_review(headline="Theirs"), 1)
        except StoreError as error:
            heard.append(error)

    with store.unit_of_work() as work:
        work.reviews.save(a_review(headline="Ours"), 1)
        theirs = threading.Thread(target=save)
        theirs.start()
        theirs.join(0.3)
    theirs.join()
    assert [type(error) for error in heard] == [ConflictError]


def test_a_wait_for_another_has_an_end(store: Store, another: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    with store.unit_of_work() as work:
        work.reviews.save(a_review(headline="Ours"), 1)
        with pytest.raises(StoreWriteError, match="store-locked"), another.unit_of_work() as theirs:
            theirs.history.add(a_review(), VersionKind.PAUSE)


def test_what_is_read_does_not_change_while_it_is_read(store: Store, another: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    with store.reading() as reading:
        before = reading.reviews.get(AN_ID)
        with another.unit_of_work() as work:
            work.reviews.save(a_review(headline="Changed"), 1)
        assert reading.reviews.get(AN_ID) == before


def drop_others_and_read(another: Store, work: UnitOfWork) -> None:
    told(another, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    work.reviews.get(AN_ID)


def test_a_server_that_drops_us_is_said_and_the_next_try_gets_through(store: Store, another: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    with pytest.raises(StoreUnavailableError, match="store-server-gone"), store.reading() as work:
        drop_others_and_read(another, work)
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review()


def test_after_a_time_without_a_server_any_review_may_be_another(store: Store, another: Store) -> None:
    store.elsewhere.look()
    told(another, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    with pytest.raises(StoreUnavailableError, match="store-server-gone"):
        store.elsewhere.look()
    assert store.elsewhere.look() is None
    assert store.elsewhere.look() == frozenset()


def test_a_server_that_is_not_there_is_said() -> None:
    assert refused(f"postgresql+psycopg://desk@127.0.0.1:{free_port()}/reviews").code == "store-server-gone"


def test_a_name_that_is_not_let_in_is_said(server: str) -> None:
    error = refused(server.replace("desk@", "nobody@"))
    assert error.code == "store-server-login"


def test_a_database_that_is_not_there_is_said(server: str) -> None:
    assert refused(make_url(server).set(database="nowhere").render_as_string()).code == "store-server-database"


@pytest.mark.parametrize(
    ("made", "code"),
    [
        ("CREATE TABLE review (id INTEGER)", "store-foreign"),
        ("CREATE TABLE alembic_version (version_num TEXT)", "store-foreign"),
        (NEWER, "store-too-new"),
    ],
)
def test_a_database_of_another_program_or_a_newer_one_is_left_alone(other_database: str, made: str, code: str) -> None:
    engine = create_engine(other_database)
    with engine.begin() as connection:
        connection.execute(text(made))
    engine.dispose()
    assert refused(other_database).code == code


def test_who_may_only_read_opens_for_reading(store: Store, url: str) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    told(store, "CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    try:
        with open_store(url.replace("desk@", "reader@")) as reading:
            assert reading.is_read_only
            with reading.reading() as work:
                assert work.reviews.get(AN_ID).review == a_review()
            with pytest.raises(StoreWriteError, match="store-server-rights"), reading.unit_of_work() as work:
                work.reviews.save(a_review(headline="Mine"), 1)
    finally:
        told(store, "DROP OWNED BY reader; DROP ROLE reader")


@pytest.mark.parametrize("address", ["postgresql://a:s3cret@h/d", "postgresql://a@h/d?password=s3cret"])
def test_a_password_in_an_address_is_neither_used_nor_shown(address: str) -> None:
    error = refused(address)
    assert error.code == "store-password"
    assert "s3cret" not in f"{error} {sentence(error.code, error.data)}"


@pytest.mark.parametrize("bad", ["postgresql://", "postgresql://host", "postgresql://host/"])
def test_an_address_without_a_database_is_refused(bad: str) -> None:
    assert refused(bad).code == "store-unavailable"


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("postgresql://a@desk.example.org/d", "verify-full"),
        ("postgresql://a@192.0.2.7/d", "verify-full"),
        ("postgresql://a@localhost/d", None),
        ("postgresql://a@127.0.0.1/d", None),
        ("postgresql:///d", None),
        ("postgresql:///d?host=/run/postgresql", None),
        ("postgresql:///d?host=desk.example.org", "verify-full"),
        ("postgresql://a@desk.example.org/d?sslmode=require", None),
    ],
)
def test_over_a_net_the_server_must_prove_its_name(address: str, mode: str | None) -> None:
    assert options_of(address_of(address), 5.0).get("sslmode") == mode


def test_an_address_is_shown_without_its_options_and_has_a_name_for_files() -> None:
    address = address_of("postgresql://a.b@desk.example.org:5433/d?sslmode=require")
    assert shown(address) == "postgresql+psycopg://a.b@desk.example.org:5433/d"
    assert folder_name(address) == "desk.example.org-5433-d-a.b"
    assert "/" not in folder_name(address_of("postgresql://a%2Fb@h/..%2Fd"))


def test_what_is_no_error_of_the_server_is_not_explained() -> None:
    assert explained(ValueError("no"), "desk") is None
    assert {"store-server-gone", "store-server-login", "store-server-database", "store-server-rights"} <= WORDS.keys()
