"""`reviewdesk untrash`: takes reviews back from the trash."""

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk, found


@click.command()
@click.argument("names", metavar="REVIEW...", nargs=-1, required=True)
@click.pass_obj
def command(call: Call, names: tuple[str, ...]) -> None:
    """Take reviews back from the trash, each to the status it had."""
    moved: list[Json] = []
    with desk(call) as opened:
        for saved in found(call, opened, names):
            opened.library.untrash([saved.review.id])
            call.result(saved.review.id)
            moved.append(saved.review.id)
    call.document({"untrashed": moved})
    call.end()
