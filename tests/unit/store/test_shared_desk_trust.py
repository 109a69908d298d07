"""Over a net a server proves its name by a certificate, and what counts is what the system trusts."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url

from reviewdesk.errors import ReviewDeskError
from reviewdesk.store.opening import open_store
from reviewdesk.store.postgresql.address import address_of, options_of
from reviewdesk.trust import certificates
from tests.unit.store.cluster import cluster, stopped

CERTIFICATE = Path(__file__).with_name("of_no_worth.pem")
"""A certificate for desk.example.org that nobody trusts, with its key."""

NAMED, UNNAMED = "desk.example.org", "another.example.org"


@pytest.fixture(scope="module")
def secret_server() -> Iterator[str]:
    """Give the address of a server that shows the certificate."""
    with cluster() as address:
        engine = create_engine(address, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            data = Path(connection.exec_driver_sql("SHOW data_directory").scalar_one())
            file = data / "server.pem"
            shutil.copyfile(CERTIFICATE, file)
            file.chmod(0o600)
            os.chown(file, data.stat().st_uid, data.stat().st_gid)
            for name, value in {"ssl_cert_file": file, "ssl_key_file": file, "ssl": "on"}.items():
                connection.exec_driver_sql(f"ALTER SYSTEM SET {name} = '{value}'")
        engine.dispose()
        with stopped(address):
            pass  # it reads them when it starts
        yield address


def over_a_net(address: str, host: str) -> str:
    """Give the address by which others reach the server of this machine."""
    return make_url(address).set(host=host).update_query_dict({"hostaddr": "127.0.0.1"}).render_as_string()


def test_a_server_that_the_system_trusts_is_opened(secret_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with open_store(over_a_net(secret_server, NAMED)) as store:
        assert not store.is_read_only


def test_a_certificate_authority_of_ones_own_is_named_in_the_address(secret_server: str) -> None:
    with open_store(f"{over_a_net(secret_server, NAMED)}&sslrootcert={CERTIFICATE}") as store:
        assert not store.is_read_only


def test_one_that_nobody_trusts_is_refused(secret_server: str) -> None:
    with pytest.raises(ReviewDeskError):
        open_store(over_a_net(secret_server, NAMED))


def test_one_that_shows_the_certificate_of_another_is_refused(
    secret_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with pytest.raises(ReviewDeskError):
        open_store(over_a_net(secret_server, UNNAMED))


def test_the_driver_looks_where_the_system_keeps_whom_it_trusts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert options_of(address_of("postgresql://ann@desk.example.org/d"), 5.0)["sslrootcert"] == str(CERTIFICATE)


def test_what_the_system_trusts_is_a_file_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert certificates() == str(CERTIFICATE)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "gone.pem"))
    assert certificates() != str(tmp_path / "gone.pem")
