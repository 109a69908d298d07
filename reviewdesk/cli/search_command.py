"""`reviewdesk search`: reviews by what stands in them."""

import click

from reviewdesk.cli.call import Call
from reviewdesk.cli.list_command import show
from reviewdesk.cli.opened import desk


@click.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="At most so many.")
@click.pass_obj
def command(call: Call, query: tuple[str, ...], limit: int) -> None:
    """List the reviews that have every word of QUERY in headline, title, year or names."""
    with desk(call) as opened:
        show(call, opened.library.list(text=" ".join(query), limit=limit))
