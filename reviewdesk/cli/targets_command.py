"""`reviewdesk targets`: what reviews can be exported to."""

import click

from reviewdesk.cli.call import Call
from reviewdesk.services.exporting.making import BROKEN_TARGETS, TARGETS
from reviewdesk.words import sentence


@click.command()
@click.pass_obj
def command(call: Call) -> None:
    """List what reviews can be exported to: name and title."""
    for target in TARGETS:
        call.result(f"{target.name:22}{target.title}")
    for error in BROKEN_TARGETS:
        call.talk(sentence(error.code, error.data))
    call.document({"targets": [{"name": target.name, "title": target.title} for target in TARGETS]})
