"""`reviewdesk history`: the versions of a review, and one of them to read."""

import click

from reviewdesk.cli.call import Call, Json, printable, put
from reviewdesk.cli.opened import desk
from reviewdesk.services.exporting.making import markdown_of
from reviewdesk.services.history.versions import Version, VersionKind

WORDS = {
    VersionKind.PAUSE: "pause in the writing",
    VersionKind.NAMED: "named",
    VersionKind.FILED: "exported",
    VersionKind.PUBLISHED: "published",
    VersionKind.STATUS: "other status",
    VersionKind.BEFORE_RESTORE: "before a restore",
    VersionKind.BEFORE_IMPORT: "before an import",
    VersionKind.RECOVERED: "recovered",
    VersionKind.CONFLICT: "changed elsewhere too",
}
"""Why a version was kept."""


@click.command()
@click.argument("review")
@click.option("--show", "number", type=click.IntRange(1), help="Print the version of this number as a review file.")
@click.pass_obj
def command(call: Call, review: str, number: int | None) -> None:
    """List the versions of REVIEW, an id or a slug, the newest first.

    Each line has number, day and time, words and how many more they are, why it was kept, and its name. Take one back
    with `reviewdesk restore REVIEW NUMBER`.
    """
    with desk(call) as opened:
        review_id = opened.library.find(review).review.id
        if number is not None:
            text = markdown_of(opened.history.get(review_id, number))
            call.document({"id": review_id, "number": number, "markdown": text})
            if not call.as_json:
                put(text)
            return
        versions = opened.history.versions(review_id)
    for version in versions:
        call.result(_line(version))
    call.document({"id": review_id, "versions": [_record(version) for version in versions]})
    if not versions:
        call.talk("There are none yet: the first is kept when the text is changed.")


def _line(version: Version) -> str:
    info = version.info
    at = info.at.astimezone().strftime("%Y-%m-%d %H:%M")
    why = f"{WORDS[info.kind]}: {info.name}" if info.name else WORDS[info.kind]
    return printable(f"{info.number:5}  {at}  {info.words:6}  {version.more:+6}  {why}")


def _record(version: Version) -> dict[str, Json]:
    info = version.info
    return {
        "number": info.number,
        "at": info.at.isoformat(),
        "kind": info.kind.value,
        "name": info.name,
        "words": info.words,
        "more": version.more,
    }
