"""`reviewdesk list`: the reviews on the desk."""

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.domain.review import Status
from reviewdesk.services.library.reviews import Summary


@click.command()
@click.option("--status", type=click.Choice([status.value for status in Status]), help="Only these.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="At most so many.")
@click.pass_obj
def command(call: Call, status: str | None, limit: int) -> None:
    """List reviews, the one edited last first: id, status, rating, words, headline."""
    with desk(call) as opened:
        show(call, opened.library.list(Status(status) if status else None, limit=limit))


def show(call: Call, summaries: tuple[Summary, ...]) -> None:
    """Print a list of reviews."""
    for each in summaries:
        call.result(line_of(each))
    call.document({"reviews": [record_of(each) for each in summaries]})
    if not summaries:
        call.talk("There are none.")


def line_of(summary: Summary) -> str:
    """Show a review in a line."""
    headline = summary.headline or summary.title or "(no headline)"
    return f"{summary.id}  {summary.status:9}  {summary.rating_label or '–':>4}  {summary.words:6}  {headline}"


def record_of(summary: Summary) -> dict[str, Json]:
    """Give a review's line for a program."""
    return {
        "id": summary.id,
        "headline": summary.headline,
        "film": summary.title,
        "year": summary.year or None,
        "status": summary.status.value,
        "rating": summary.rating_label or None,
        "words": summary.words,
        "edited": summary.edited.isoformat(),
        "version": summary.version,
    }
