"""`reviewdesk backup`: makes a copy of the store and sees that it is good."""

from pathlib import Path

import click

from reviewdesk.cli.call import Call
from reviewdesk.cli.opened import desk
from reviewdesk.services.safety.backing_up import damage_in
from reviewdesk.words import sentence


@click.command()
@click.option("--to", "folder", metavar="FOLDER", type=click.Path(path_type=Path), help="Put the copy there.")
@click.pass_obj
def command(call: Call, folder: Path | None) -> None:
    """Make a backup and print where it is; without --to it lies beside the store, where old ones are thinned out."""
    with desk(call) as opened:
        if folder is None:
            made = opened.backing_up.run()
            place = made.place if made else None
        else:
            place = opened.backing_up.export(folder.absolute())
    damage = damage_in(place)
    if damage is not None:
        call.talk(sentence(damage.code, damage.data))
    if place is not None:
        call.result(str(place))
        call.document({"backup": str(place), "size": place.stat().st_size, "whole": damage is None})
