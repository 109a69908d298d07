"""`reviewdesk import`: brings reviews in, and takes an import back."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.opened import desk
from reviewdesk.errors import InputError
from reviewdesk.services.importing.far_images import FarImages
from reviewdesk.services.importing.fetching import Fetching
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.reading import KINDS
from reviewdesk.services.importing.records import Record, recorded
from reviewdesk.services.importing.report import report, where
from reviewdesk.services.importing.running import Importing
from reviewdesk.words import sentence

_SAID = {
    Step.ADD: "added",
    Step.SAME: "there already",
    Step.REPLACE: "replaced",
    Step.BOTH: "added beside the one that is there",
    Step.DIFFERS: "left alone, for another text is there",
    Step.ALIKE: "left alone, for one like it is there",
    Step.FAIL: "not imported",
}
_WANTED = {"replace": Step.REPLACE, "both": Step.BOTH}
_NAMED_SITES = 3
_EVERY = 100
"""Progress is told once for so many items."""


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--as", "kind", type=click.Choice(KINDS), help="What the files are. Default: as their content tells.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--replace", "wanted", flag_value="replace", help="Take the file's text where another is on the desk.")
@click.option("--keep-both", "wanted", flag_value="both", help="Let it come in beside the one that is on the desk.")
@click.option(
    "--fetch-images", "fetches", is_flag=True, help="Fetch the images that lie on the net. Default: keep the links."
)
@click.option("--report", "report_to", type=click.Path(path_type=Path), help="Write what was done into this file.")
@click.option("--undo", is_flag=True, help="Take the last import back, and import nothing.")
@click.pass_obj
def command(
    call: Call,
    paths: tuple[Path, ...],
    kind: str | None,
    dry_run: bool,
    wanted: str | None,
    fetches: bool,
    report_to: Path | None,
    undo: bool,
) -> None:
    """Bring in reviews from files, folders and zips, with the images beside them.

    What is there already is left as it is, so that a second import of the same does nothing. Each review comes in by
    itself: one that cannot be read stops no other, and an import that is stopped leaves what came in whole. With
    --undo, what the last import added goes to the trash and what it replaced is as it was. Nothing is fetched from the
    net but images, and these only with --fetch-images.
    """
    if undo == bool(paths) or (undo and (kind or wanted or fetches or report_to or dry_run)):
        raise click.UsageError("Name what to import, or say --undo and nothing else.")
    if dry_run and report_to:
        raise click.UsageError("A dry run does nothing that a report could tell of.")
    with desk(call) as opened:
        if undo:
            _undo(call, opened.importing)
        else:
            far = FarImages()
            plan = opened.importing.plan(paths, kind)
            chosen = far.noted(_chosen(item, _WANTED.get(wanted or "")) for item in plan)
            if dry_run:
                _tell(call, chosen, would="would be ")
            else:
                fetching = Fetching(opened.store, goes_on=_counting(call)) if fetches else None
                _run(call, opened.importing, paths, chosen, report_to, fetching)
            if far.count and not fetches:
                call.talk(f"{_images(far.count)} on the net, at {_sites(far.hosts)}. Fetch with --fetch-images.")
    call.end()


def _images(count: int) -> str:
    return "1 image is" if count == 1 else f"{count} images are"


def _sites(hosts: Sequence[str]) -> str:
    rest = len(hosts) - _NAMED_SITES
    return ", ".join(hosts[:_NAMED_SITES]) + (f" and {rest} more" if rest > 0 else "")


def _counting(call: Call) -> Callable[[int], bool]:
    """Count on the terminal what was fetched."""
    is_shown = sys.stderr.isatty() and not call.is_quiet

    def count(done: int) -> bool:
        if is_shown:
            click.echo(f"\r{done} images …", nl=False, err=True)
        return True

    return count


def _chosen(item: Item, wanted: Step | None) -> Item:
    return item if wanted is None or item.step not in (Step.DIFFERS, Step.ALIKE) else item.chosen(wanted)


def _run(
    call: Call,
    importing: Importing,
    paths: tuple[Path, ...],
    items: Iterator[Item],
    report_to: Path | None,
    fetching: Fetching | None,
) -> None:
    with importing.record(paths) as record:
        _tell(call, importing.run(items, record, fetching))
    if record.trouble is not None:
        reason = record.trouble.strerror or "the disk refused it"
        call.fail(str(importing.folder), InputError("import-unrecorded", place=str(importing.folder), reason=reason))
    if report_to is not None:
        _write_report(call, record, report_to)


def _tell(call: Call, items: Iterable[Item], would: str = "") -> None:
    done: Counter[Step] = Counter()
    records: list[Json] = []
    for item in _counted(call, items):
        done[item.step] += 1
        told = _told(call, item)
        if call.as_json:
            records.append(told)
    said = "; ".join(f"{done[step]} {would}{words}" for step, words in _SAID.items() if done[step])
    call.talk(said or "There was nothing to import.")
    if done[Step.DIFFERS] or done[Step.ALIKE]:
        call.talk("What was left alone comes in with --replace, or with --keep-both.")
    call.document({"items": records})


def _counted(call: Call, items: Iterable[Item]) -> Iterator[Item]:
    """Count on the terminal, where the results themselves go elsewhere."""
    is_shown = sys.stderr.isatty() and not call.is_quiet and (call.as_json or not sys.stdout.isatty())
    for count, item in enumerate(items, 1):
        if is_shown and count % _EVERY == 0:
            click.echo(f"\r{count} …", nl=False, err=True)
        yield item
    if is_shown:
        click.echo("\r", nl=False, err=True)


def _told(call: Call, item: Item) -> Json:
    place = where(item.name, item.line, item.entry, item.name)
    remarks: list[Json] = []
    for remark in item.remarks:
        message = sentence(remark.code, {"place": remark.place, **remark.data})
        remarks.append({"code": remark.code, "place": remark.place, "message": message})
        call.talk(f"{place}: {message}")
    if item.error is not None:
        call.fail(place, item.error)
    elif item.review is not None:
        call.result(f"{item.step.value:7}  {item.review.id}  {place}")
    told: dict[str, Json] = {"name": item.name, "step": item.step.value}
    told["id"] = item.review.id if item.review else None
    if item.there is not None:
        told["there"] = item.there.id
    if item.line or item.entry:
        told |= {"line": item.line, "entry": item.entry}
    return {**told, "remarks": remarks}


def _write_report(call: Call, record: Record, place: Path) -> None:
    made = next((each for each in recorded(record.folder) if each.place == record.place), None)
    lines = () if made is None else report(made)
    try:
        with place.open("w", encoding="utf-8", errors="replace") as stream:
            stream.writelines(f"{line}\n" for line in lines)
    except OSError as error:
        call.fail(str(place), InputError("report-unwritten", name=str(place), reason=error.strerror or "no room"))


def _undo(call: Call, importing: Importing) -> None:
    last = importing.undoing.last()
    if last is None:
        call.fail("import", InputError("nothing-to-undo"))
        call.document({"items": []})
        return
    records: list[Json] = []
    count = 0
    for undone in importing.undoing.undo(last):
        line = undone.line
        if undone.error is not None:
            call.fail(line.title, undone.error)
            continue
        count += 1
        became = "trashed" if line.step is not Step.REPLACE else "as before"
        call.result(f"{became:9}  {line.id}  {line.title}")
        records.append({"id": line.id, "became": became})
    call.talk(f"{count} of {last.changed} reviews of the import of {last.at:%Y-%m-%d %H:%M} UTC taken back.")
    call.document({"items": records})
