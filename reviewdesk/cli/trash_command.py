"""`reviewdesk trash`: throws reviews away."""

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk, found


@click.command()
@click.argument("names", metavar="REVIEW...", nargs=-1, required=True)
@click.pass_obj
def command(call: Call, names: tuple[str, ...]) -> None:
    """Throw reviews away; they lie in the trash until they are taken back."""
    moved: list[Json] = []
    with desk(call) as opened:
        for saved in found(call, opened, names):
            opened.library.trash([saved.review.id])
            call.result(saved.review.id)
            moved.append(saved.review.id)
    call.document({"trashed": moved})
    call.end()
