"""`reviewdesk doctor`: what a report of a fault needs to say."""

import platform
from importlib import metadata

import click

from reviewdesk import __version__
from reviewdesk.cli.around import tell_around
from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.services.health import health

_PARTS = ("PySide6", "SQLAlchemy", "Markdown", "click")


@click.command()
@click.pass_obj
def command(call: Call) -> None:
    """Tell versions, the place and state of the store, and what it holds."""
    versions = {"ReviewDesk": __version__, "Python": platform.python_version(), "system": platform.platform()}
    versions |= {part: _version(part) for part in _PARTS}
    for name, version in versions.items():
        call.result(f"{name:12}{version}")
    around = tell_around(call)
    with desk(call) as opened:
        found = health(opened.store)
    state = "read-only" if found.is_read_only else "sound"
    counts = {status.value: count for status, count in found.counts.items()}
    call.result(f"{'database':12}{found.database}")
    call.result(f"{'store':12}{found.place} ({state})")
    call.result(f"{'reviews':12}{', '.join(f'{count} {status}' for status, count in counts.items())}")
    shown: dict[str, Json] = {"database": found.database, "place": found.place, "state": state, "reviews": {**counts}}
    call.document({"versions": {**versions}, "store": shown, "around": {**around}})
    call.end()


def _version(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return "not installed"
