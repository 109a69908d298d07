"""`reviewdesk export`: sends reviews out."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk_name, pieces
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.house import House, house
from reviewdesk.services.exporting.making import TARGETS
from reviewdesk.services.exporting.picturing import Form
from reviewdesk.services.exporting.sending import Exported, export
from reviewdesk.services.muting import Muting


@click.command()
@click.argument("names", metavar="REVIEW...", nargs=-1)
@click.option("--all", "every", is_flag=True, help="All reviews but those in the trash.")
@click.option("--file", "are_files", is_flag=True, help="What is named are files; no store is needed.")
@click.option("--to", "target", type=click.Choice([each.name for each in TARGETS]), required=True, help="The format.")
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="Each review, or the file of all, gets a folder here."
)
@click.option("--zip", "as_zip", is_flag=True, help="Make a zip of each instead of a folder.")
@click.option(
    "--despite-embargo",
    "titles",
    metavar="TITLE",
    multiple=True,
    help="The film's title, to send its review out under embargo; what leaves says so.",
)
@click.option(
    "--images",
    "form",
    type=click.Choice([each.value for each in Form]),
    default=Form.SAME.value,
    show_default=True,
    help="The kind in which images leave.",
)
@click.option(
    "--images-at",
    metavar="URL",
    default="",
    help="Where you will put the images of a WordPress archive: its import fetches them from there.",
)
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="So many processes at once.")
@click.pass_obj
def command(
    call: Call,
    names: tuple[str, ...],
    every: bool,
    are_files: bool,
    target: str,
    out: Path,
    as_zip: bool,
    titles: tuple[str, ...],
    form: str,
    images_at: str,
    jobs: int,
) -> None:
    """Send reviews out: each by id or slug, --all of them, or those of --file PATH...

    A review that a check stops stays where it is, and the exit code is 1.
    """
    gate = Gate(datetime.now(UTC), frozenset(Muting(desk_name(call)).reasons()), frozenset(titles))
    records: dict[str, list[Json]] = {}
    with pieces(call, names, every=every, are_files=are_files) as chosen:
        for done in export(
            chosen.pieces,
            target,
            out,
            as_zip=as_zip,
            jobs=jobs,
            gate=gate,
            form=Form(form),
            house=_house(images_at),
            print_page=call.print_page,
        ):
            _tell(call, done, records)
            if chosen.history is not None and done.review is not None and done.error is None:
                chosen.history.keep_filed(done.review, target)
    exported = [record for place in records.values() for record in place]
    call.talk(f"{len(exported)} exported" + (f", {len(call.failures)} not" if call.failures else ""))
    call.document({"exported": exported})
    call.end()


def _house(images_at: str) -> House:
    """Give the house of the settings, with images where this call says."""
    known = house()
    return replace(known, images_at=images_at) if images_at else known


def _tell(call: Call, done: Exported, records: dict[str, list[Json]]) -> None:
    """Print each place once: many reviews can lie in one."""
    if done.error is not None:
        call.fail(done.name, done.error)
    elif done.place is not None:
        place = str(done.place)
        if place not in records:
            call.result(place)
        records.setdefault(place, []).append({"name": done.name, "place": place, "main": done.main})
