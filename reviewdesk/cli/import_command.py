"""`reviewdesk import`: brings reviews in."""

from collections import Counter
from pathlib import Path

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.services.importing import KINDS, Item, Step
from reviewdesk.words import sentence

_SAID = {
    Step.ADD: "added",
    Step.SAME: "there already",
    Step.REPLACE: "replaced",
    Step.DIFFERS: "left alone, for another text is there",
    Step.FAIL: "not imported",
}


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--as", "kind", type=click.Choice(KINDS), help="What the files are. Default: as their content tells.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--replace", is_flag=True, help="Take the file's text where another is on the desk.")
@click.pass_obj
def command(call: Call, paths: tuple[Path, ...], kind: str | None, dry_run: bool, replace: bool) -> None:
    """Bring in reviews from files, folders and zips, with the images beside them.

    What is there already is left as it is, so that a second import of the same does nothing.
    """
    done: Counter[Step] = Counter()
    records: list[Json] = []
    with desk(call) as opened:
        plan = opened.importing.plan(paths, kind, replace=replace)
        for item in plan if dry_run else opened.importing.run(plan):
            done[item.step] += 1
            records.append(_told(call, item))
    would = "would be " if dry_run else ""
    call.talk(
        "; ".join(f"{count} {would}{_SAID[step]}" for step, count in done.items()) or "There was nothing to import."
    )
    call.document({"items": records})
    call.end()


def _told(call: Call, item: Item) -> Json:
    remarks: list[Json] = []
    for remark in item.remarks:
        message = sentence(remark.code, {"place": remark.place, **remark.data})
        remarks.append({"code": remark.code, "place": remark.place, "message": message})
        call.talk(f"{item.name}: {message}")
    if item.error is not None:
        call.fail(item.name, item.error)
    elif item.review is not None:
        call.result(f"{item.step.value:7}  {item.review.id}  {item.name}")
    identity = item.review.id if item.review else None
    return {"name": item.name, "step": item.step.value, "id": identity, "remarks": remarks}
