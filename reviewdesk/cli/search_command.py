"""`reviewdesk search`: reviews by what stands in them."""

import click

from reviewdesk.cli.call import Call, Json
from reviewdesk.cli.list_command import line_of, record_of
from reviewdesk.cli.opened import desk
from reviewdesk.services.library.reviews import Hit
from reviewdesk.words import sentence

_HELP = """Find reviews, the best first, with the passage in which the words stand.

\b
QUERY is made of
  harbour tide        words that all stand somewhere
  "a slow tide"       words that follow each other
  harb*  -dog         how a word begins; what must not be there
  director:villeneuve cast: people: headline: title: tag:
  year:1990..1999     also year>=1990, words>500, rating>=4 (out of five)
  edited:today        or 2026-11, week; published: embargo:held
  status:draft media:film language:en has:image
"""


@click.command(help=_HELP, context_settings={"ignore_unknown_options": True})
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="At most so many.")
@click.pass_obj
def command(call: Call, query: tuple[str, ...], limit: int) -> None:
    with desk(call) as opened:
        found = opened.library.search(" ".join(query), limit)
    for missed in found.misreadings:
        call.talk(sentence(missed.code, missed.data))
    for hit in found.hits:
        call.result(line_of(hit.summary))
        call.result(f"    {hit.snippet}")
    call.document({"reviews": [_record(hit) for hit in found.hits]})
    if not found.hits:
        call.talk("There are none.")


def _record(hit: Hit) -> dict[str, Json]:
    return {**record_of(hit.summary), "snippet": hit.snippet, "marks": [list(mark) for mark in hit.marks]}
