"""The address of a shared desk: read, made safe, and shown without what nobody should see."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.trust import certificates

SCHEMES = ("postgresql://", "postgresql+psycopg://")
_DRIVER = "postgresql+psycopg"
_LOOPBACK = ("", "localhost", "127.0.0.1", "::1")
_STATEMENT_SECONDS = 30
_FORM = "postgresql+psycopg://USER@HOST/DATABASE"


def address_of(url: str) -> URL:
    """Read an address; StoreUnavailableError where it has another form, or a password, which is not repeated."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise StoreUnavailableError(place=url.rpartition("@")[2], reason=f"it has not the form {_FORM}") from error
    if address.password is not None or "password" in address.query:
        raise StoreUnavailableError("store-password", place=shown(address))
    if not address.database:
        raise StoreUnavailableError(place=shown(address), reason=f"it has not the form {_FORM}")
    return address.set(drivername=_DRIVER)


def shown(address: URL) -> str:
    """Write an address for people: who, where and which database."""
    return str(URL.create(_DRIVER, address.username, None, address.host, address.port, address.database))


def folder_name(address: URL) -> str:
    """Give a name under which files that belong to this desk lie on this machine."""
    parts = (address.host or "local", str(address.port or ""), address.database or "", address.username or "")
    return "-".join("".join(each for each in part if each.isalnum() or each in "._") for part in parts if part)


def options_of(address: URL, patience: float) -> dict[str, str | int]:
    """Give what the driver is told besides the address.

    Over a net, the server must prove its name by a certificate, unless the address says otherwise by `sslmode`. The
    driver's own word for what the system trusts, `system`, looks in a folder of those who built it. No wait is for
    ever: not for the server, not for a lock, not for an answer.
    """
    settings = (
        f"-c lock_timeout={int(patience * 1000)} -c statement_timeout={_STATEMENT_SECONDS * 1000} "
        f"-c idle_in_transaction_session_timeout={2 * _STATEMENT_SECONDS * 1000}"
    )
    options: dict[str, str | int] = {
        "connect_timeout": max(2, int(patience)),
        "tcp_user_timeout": _STATEMENT_SECONDS * 1000,
        "application_name": "ReviewDesk",
        "options": settings,
    }
    if not _is_near(address) and "sslmode" not in address.query:
        trusted = address.query.get("sslrootcert") or certificates() or "system"
        options |= {"sslmode": "verify-full", "sslrootcert": str(trusted)}
    return options


def _is_near(address: URL) -> bool:
    hosts = (address.host or str(address.query.get("host", ""))).split(",")
    return all(host in _LOOPBACK or host.startswith("/") for host in hosts)
