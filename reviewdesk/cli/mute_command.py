"""`reviewdesk mute`: lists the muted checks of a desk, mutes one with a reason, or listens to it again."""

import click

from reviewdesk.cli.call import Call
from reviewdesk.cli.opened import desk_name
from reviewdesk.services.muting import Muting
from reviewdesk.words import sentence


@click.command()
@click.argument("code", required=False)
@click.option("--because", "reason", help="Why nobody on this desk wants to hear of it.")
@click.option("--not", "is_lifted", is_flag=True, help="Hear of it again.")
@click.pass_obj
def command(call: Call, code: str | None, reason: str | None, is_lifted: bool) -> None:
    """List the checks that are muted on this desk; mute CODE --because of a reason, or hear of it again with --not."""
    if (code is None and (reason or is_lifted)) or (reason is not None and is_lifted):
        raise click.UsageError("Say CODE --because REASON, or CODE --not, or nothing for the list.")
    muting = Muting(desk_name(call))
    if code is not None and is_lifted:
        muting.unmute(code)
    elif code is not None:
        muting.mute(code, reason or "")
    muted = muting.reasons()
    for each, why in muted.items():
        call.result(f"{each}: {why} [{sentence(each, {})}]")
    call.document({"muted": dict(muted)})
