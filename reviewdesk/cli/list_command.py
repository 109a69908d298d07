"""`reviewdesk list`: the reviews on the desk."""

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.domain.review import Status
from reviewdesk.services.library import Summary


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
        headline = each.headline or each.title or "(no headline)"
        call.result(f"{each.id}  {each.status:9}  {each.rating_label or '–':>4}  {each.words:6}  {headline}")
    call.document({"reviews": [_record(each) for each in summaries]})
    if not summaries:
        call.talk("There are none.")


def _record(summary: Summary) -> dict[str, Json]:
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
