"""`reviewdesk desk`: the window; also `reviewdesk FILE`, which a desktop calls for a file that is opened."""

from pathlib import Path

import click

from reviewdesk.cli.call import Call


@click.command()
@click.argument("review", nargs=-1)
@click.option("--sample", is_flag=True, help="Open the sample review.")
@click.option("--demo", metavar="DIR", help="Show the desk in pictures and pages below DIR, and end.")
@click.pass_context
def command(ctx: click.Context, review: tuple[str, ...], sample: bool, demo: str | None) -> None:
    """Open the window, with REVIEW (an id or slug) on the desk, or with files.

    Files go to the window that is open already, where there is one. A review file is opened there; where there is
    something to decide, the import shows what would come in.
    """
    call = ctx.find_object(Call) or Call()
    files = [name for name in review if Path(name).exists()]
    missing = [name for name in review if name not in files]
    if missing and len(review) > 1:
        raise click.UsageError(f"There is no file {', '.join(missing)}.")
    wanted = None if files or not review else review[0]
    ctx.exit(call.open_window(call.store_url, wanted, sample=sample, demo=demo, files=files or None))
