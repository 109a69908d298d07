"""`reviewdesk doctor`: what a report of a fault needs to say."""

import platform
from importlib import metadata

import click

from reviewdesk import __version__
from reviewdesk.cli.around import tell_around
from reviewdesk.cli.call import FAILED, Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.services.safety.health import Fault, Flaw, flaws_of, health

_PARTS = ("PySide6", "SQLAlchemy", "Markdown", "click")
_RESTORE = "Put the last good backup back: `reviewdesk restore-backup --list`."
_FLAWS = {
    Fault.FILE: f"The file is damaged: {{reason}}. Copy it before anything else. {_RESTORE}",
    Fault.REVIEW: "The review {name} is not as it was saved. `reviewdesk mend {name}` puts a sound state back.",
    Fault.IMAGE: "The image {name} is not as it was. `reviewdesk mend --image {name}` takes it from a backup.",
    Fault.HISTORY: "The history of {name} has versions that cannot be read. The review itself is sound.",
    Fault.ORPHANS: f"The table {{name}} has rows that refer to nothing. {_RESTORE}",
    Fault.LIST: "The list shows {name} wrong ({reason}). The review itself is sound; its next change corrects that.",
    Fault.WORDS: "The index of the search is damaged, the reviews are not ({reason}). Run `reviewdesk mend --index`.",
}


@click.command()
@click.pass_obj
def command(call: Call) -> None:
    """Tell versions, the place and state of the store, what it holds, and whether all of it is as it was saved."""
    versions = {"ReviewDesk": __version__, "Python": platform.python_version(), "system": platform.platform()}
    versions |= {**call.window_versions(), **{part: _version(part) for part in _PARTS}}
    for name, version in versions.items():
        call.result(f"{name:12}{version}")
    around = tell_around(call)
    with desk(call) as opened:
        found = health(opened.store)
        flaws = [_said(flaw) for flaw in flaws_of(opened.store)]
    state = "damaged" if flaws else "read-only" if found.is_read_only else "sound"
    counts = {status.value: count for status, count in found.counts.items()}
    call.result(f"{'database':12}{found.database}")
    call.result(f"{'store':12}{found.place} ({state})")
    call.result(f"{'reviews':12}{', '.join(f'{count} {status}' for status, count in counts.items())}")
    for flaw in flaws:
        call.result(flaw)
    shown: dict[str, Json] = {"database": found.database, "place": found.place, "state": state, "reviews": {**counts}}
    call.document({"versions": {**versions}, "store": shown | {"flaws": [*flaws]}, "around": {**around}})
    call.end()
    if flaws:
        raise click.exceptions.Exit(FAILED)


def _said(flaw: Flaw) -> str:
    return _FLAWS[flaw.fault].format(name=flaw.name, reason=flaw.reason)


def _version(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return "not installed"
