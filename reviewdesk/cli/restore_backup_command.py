"""`reviewdesk restore-backup`: lists the backups, and puts one in the place of the store."""

from pathlib import Path

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.services.safety.backing_up import Contents, Listed, contents_of, file_of, listed, put_back
from reviewdesk.settings.places import store_url


@click.command()
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--list", "is_list", is_flag=True, help="List the backups, the newest first.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def command(call: Call, name: str | None, is_list: bool, yes: bool) -> None:
    """Put a backup in the place of the store: NAME as --list has it, or a file. The newest without NAME.

    The file that is there now is set aside with its time in its name, never overwritten.
    """
    place = _place(call)
    known = listed(place)
    if is_list:
        _tell(call, known)
        return
    backup = _chosen(place, known, name)
    call.talk(f"In the backup {backup}: {_counted(contents_of(backup))}.")
    if place.exists():
        call.talk(f"In the store {place}: {_counted(contents_of(place))}.")
        call.talk("That file is set aside under a name that will be told; nothing is overwritten.")
    if not yes and not click.confirm("Put the backup in its place?", err=True):
        raise click.Abort
    aside = put_back(place, backup)
    call.result(f"{place} is the backup {backup.name} now.")
    if aside is not None:
        call.result(f"What was there is {aside}; `reviewdesk restore-backup {aside}` puts it back.")
    call.document({"store": str(place), "backup": str(backup), "aside": str(aside) if aside else None})


def _place(call: Call) -> Path:
    url = call.store_url or store_url()
    place = file_of(url)
    if place is None:
        raise StoreUnavailableError("backup-by-server", place="It")
    return place


def _chosen(place: Path, known: tuple[Listed, ...], name: str | None) -> Path:
    """Give the backup of this name, without one the newest that can be read, a whole one first, or the file it is."""
    for each in sorted(known, key=lambda each: not each.backup.is_whole):
        if each.name == name or (name is None and each.contents is not None):
            return each.backup.place
    if name is None or not Path(name).is_file():
        raise StoreUnavailableError("backup-missing", place=name or f"of {place}")
    return Path(name).absolute()


def _tell(call: Call, known: tuple[Listed, ...]) -> None:
    for each in known:
        call.result(f"{each.name}  {each.backup.size / 1e6:8.1f} MB  {_counted(each.contents)}")
    if not known:
        call.talk("There is no backup yet. `reviewdesk backup` makes one.")
    call.document({"backups": [_as_json(each) for each in known]})


def _as_json(each: Listed) -> Json:
    found = each.contents
    return {
        "name": each.name,
        "path": str(each.backup.place),
        "whole": each.backup.is_whole,
        "made": each.backup.made.isoformat(),
        "size": each.backup.size,
        "reviews": found.reviews if found else None,
        "trashed": found.trashed if found else None,
        "edited": found.edited.isoformat() if found and found.edited else None,
    }


def _counted(found: Contents | None) -> str:
    if found is None:
        return "what cannot be read"
    edited = f", last edited {found.edited:%Y-%m-%d %H:%M} UTC" if found.edited else ""
    return f"{found.reviews} {'review' if found.reviews == 1 else 'reviews'}, {found.trashed} in the trash{edited}"
