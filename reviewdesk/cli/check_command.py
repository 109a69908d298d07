"""`reviewdesk check`: tells what is still wrong."""

from datetime import UTC, datetime

import click

from reviewdesk.cli.call import FAILED, Call, Json
from reviewdesk.cli.opened import desk_name, pieces
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.checking import Archive, Around, Finding, Severity, check
from reviewdesk.services.exporting.making import TARGETS, Piece, artifact_of
from reviewdesk.services.muting import Muting, heard
from reviewdesk.words import sentence


@click.command()
@click.argument("names", metavar="REVIEW...", nargs=-1)
@click.option("--all", "every", is_flag=True, help="All reviews but those in the trash.")
@click.option("--file", "are_files", is_flag=True, help="What is named are files; no store is needed.")
@click.option("--to", "target", type=click.Choice([each.name for each in TARGETS]), help="Try this export as well.")
@click.pass_context
def command(ctx: click.Context, names: tuple[str, ...], every: bool, are_files: bool, target: str | None) -> None:
    """Tell what is still wrong with reviews; the exit code is 1 where one has an error."""
    call = ctx.find_object(Call) or Call()
    now = datetime.now(UTC)
    muted = Muting(desk_name(call)).reasons()
    records: list[Json] = []
    grave = 0
    with pieces(call, names, every=every, are_files=are_files) as chosen:
        for piece in chosen.pieces:
            if piece.review is None:
                if piece.error is not None:
                    call.fail(piece.name, piece.error)
                continue
            if target is not None:
                _try_export(call, piece, target)
            found = check(piece.review, now, chosen.around or _beside(piece))
            findings = heard(found, muted)
            grave += sum(finding.severity is Severity.ERROR for finding in findings)
            records.append({"name": piece.name, "findings": [_told(call, piece.name, each) for each in findings]})
    call.document({"checked": records})
    call.end()
    if grave:
        ctx.exit(FAILED)


def _beside(piece: Piece) -> Around:
    """Of a file, only the images that lie beside it are known."""
    images = frozenset(piece.assets)
    return lambda *_: Archive(images=images)


def _try_export(call: Call, piece: Piece, target: str) -> None:
    try:
        if piece.review is not None:
            artifact_of(piece.review, target, piece.assets, piece.related)
    except ReviewDeskError as error:
        call.fail(piece.name, error)


def _told(call: Call, name: str, finding: Finding) -> Json:
    message = sentence(finding.code, dict(finding.data))
    place = finding.place if finding.block is None else f"{finding.place}, block {finding.block + 1}"
    call.result(f"{name}: {finding.severity}: {place}: {message}")
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "place": finding.place,
        "block": finding.block,
        "message": message,
    }
