"""What `reviewdesk doctor` says of what lies around a store: copies, drafts, the disk and the folder."""

from reviewdesk.cli.call import Call, Json
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.services.safety.backing_up import file_of
from reviewdesk.services.safety.surroundings import Hazard, Surroundings, surroundings
from reviewdesk.settings.places import store_url

_HAZARDS = {
    Hazard.SYNCED: "{by} copies the folder {folder} about and can mix older and newer parts of the store; move it out.",
    Hazard.REMOTE: "The store lies on the disk of another machine ({by}, {folder}), where locks may not hold.",
}


def tell_around(call: Call) -> dict[str, Json]:
    """Say what lies around the store, also of one that does not open; a damaged backup is a failure of the call."""
    place = file_of(call.store_url or store_url())
    if place is None:  # the server looks after its own
        return {}
    found = surroundings(place)
    for line in _lines(found):
        call.result(line)
    for each in found.damaged:
        call.fail(each.name, StoreUnavailableError("backup-unsound", place=str(each.backup.place)))
    risks: list[Json] = [
        {"hazard": risk.hazard.value, "by": risk.by, "folder": str(risk.folder)} for risk in found.risks
    ]
    return {**found.counts(), "risks": risks, "newest_good_backup": _name(found)}


def _lines(found: Surroundings) -> list[str]:
    newest = _name(found)
    lines = [
        f"{'backups':12}{len(found.backups)}, {f'the newest good one {newest}' if newest else 'none of them good'}"
        if found.backups
        else f"{'backups':12}none; `reviewdesk backup` makes one",
    ]
    if found.free is not None:
        lines.append(f"{'disk':12}{found.free / 1e9:.1f} GB free")
    if found.drafts.waiting:
        lines.append(f"{'drafts':12}{found.drafts.waiting} not saved when the program ended; opening brings them back")
    if found.drafts.unreadable:
        lines.append(f"{'drafts':12}{found.drafts.unreadable} that cannot be read lie beside the store as .unreadable")
    return lines + [_HAZARDS[risk.hazard].format(by=risk.by, folder=risk.folder) for risk in found.risks]


def _name(found: Surroundings) -> str | None:
    return found.newest_good.name if found.newest_good else None
