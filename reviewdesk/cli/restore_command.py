"""`reviewdesk restore`: puts a version of a review back in its place."""

import click

from reviewdesk.cli.call import Call
from reviewdesk.cli.opened import desk


@click.command()
@click.argument("review")
@click.argument("version", type=click.IntRange(1))
@click.pass_obj
def command(call: Call, review: str, version: int) -> None:
    """Put VERSION, a number from `reviewdesk history`, back in the place of REVIEW, an id or a slug.

    What stands there is kept as a version first; the status stays as it is.
    """
    with desk(call) as opened:
        review_id = opened.library.find(review).review.id
        opened.history.restore(review_id, version)
        newest = opened.history.versions(review_id)[0].info.number
    call.result(review_id)
    call.talk(f"Version {version} is back. What stood there before is in the history: version {newest}.")
    call.document({"id": review_id, "restored": version, "newest": newest})
