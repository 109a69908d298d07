"""`reviewdesk desk`: the window."""

import click

from reviewdesk.cli.call import Call


@click.command()
@click.argument("review", required=False)
@click.option("--sample", is_flag=True, help="Open the sample review.")
@click.option("--demo", metavar="DIR", help="Show the desk in pictures and pages below DIR, and end.")
@click.pass_context
def command(ctx: click.Context, review: str | None, sample: bool, demo: str | None) -> None:
    """Open the window, with REVIEW (an id or slug) on the desk."""
    call = ctx.find_object(Call) or Call()
    ctx.exit(call.open_window(call.store_url, review, sample=sample, demo=demo))
