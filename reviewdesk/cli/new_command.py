"""`reviewdesk new`: begins a review."""

import click

from reviewdesk.cli.call import Call
from reviewdesk.cli.opened import desk


@click.command()
@click.option("--headline", required=True, help="What stands above the review.")
@click.option("--film", default="", help="The title of the film.")
@click.option("--year", type=click.IntRange(1870, 9999), help="The year of the film.")
@click.pass_obj
def command(call: Call, headline: str, film: str, year: int | None) -> None:
    """Begin a review as a draft and print its id."""
    with desk(call) as opened:
        review = opened.library.new(headline, film, year=year or 0).review
    call.result(review.id)
    call.document({"id": review.id, "slug": review.slug})
