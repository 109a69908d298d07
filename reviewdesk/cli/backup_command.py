"""`reviewdesk backup`: makes a copy of the store and sees that it is good."""

from pathlib import Path

import click

from reviewdesk.cli.call import Call
from reviewdesk.cli.opened import desk


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
    if place is not None:
        call.result(str(place))
        call.document({"backup": str(place), "size": place.stat().st_size})
