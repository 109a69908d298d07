"""`reviewdesk mend`: puts a sound state in the place of a damaged review, image or index of the search."""

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.services.safety.mending import Mending


@click.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--image", "images", metavar="DIGEST", multiple=True, help="Put this image back from a backup.")
@click.option("--index", "is_index", is_flag=True, help="Make the index of the search anew.")
@click.pass_obj
def command(call: Call, ids: tuple[str, ...], images: tuple[str, ...], is_index: bool) -> None:
    """Put back the newest sound state of damaged reviews, named by id as `reviewdesk doctor` names them.

    It comes from the review's history or from a backup. What can be read of a damaged text is kept as a file first.
    """
    if not (ids or images or is_index):
        raise click.UsageError("Name reviews by id, or an image by --image, or say --index.")
    with desk(call) as opened:
        mending = Mending(opened.store, opened.backing_up, opened.events)
        mended: list[Json] = [_mend(call, mending, each) for each in ids]
        for digest in images:
            if mending.mend_image(digest):
                call.result(f"The image {digest} is whole again.")
            else:
                call.fail(digest, StoreUnavailableError("nothing-sound", name=digest))
        if is_index:
            mending.rebuild_index()
            call.result("The index of the search is made anew.")
    call.document({"mended": mended})
    call.end()


def _mend(call: Call, mending: Mending, review_id: str) -> Json:
    found = mending.look(ReviewId(review_id))
    if not found.remedies:
        call.fail(review_id, StoreUnavailableError("nothing-sound", name=review_id))
        return None
    remedy = found.remedies[0]
    aside = mending.mend(remedy)
    call.result(f"{review_id} is as it was at {remedy.at:%Y-%m-%d %H:%M} UTC. What could be read before: {aside}")
    return {"id": review_id, "from": remedy.source.name.lower(), "name": remedy.name, "kept": str(aside)}
