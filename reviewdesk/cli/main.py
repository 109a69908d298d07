"""The command `reviewdesk`: its options, and its commands, each of which is imported only when it is called."""

import importlib
from collections.abc import Sequence
from pathlib import Path

import click

from reviewdesk import __version__
from reviewdesk.cli.call import FAILED, STORE_FAILED, Call
from reviewdesk.errors import ReviewDeskError, StoreUnavailableError
from reviewdesk.words import sentence

COMMANDS = {
    "desk": "Open the window; also what a bare `reviewdesk` does.",
    "new": "Begin a review and print its id.",
    "import": "Bring in files, folders and zips.",
    "list": "List reviews, the one edited last first.",
    "search": "List the reviews with these words.",
    "show": "Show a review, or print it as a file.",
    "export": "Send reviews out.",
    "targets": "List what reviews can be exported to.",
    "check": "Tell what is still wrong with reviews.",
    "mute": "List the muted checks, mute one with a reason, or hear of it again.",
    "history": "List the versions of a review, or print one.",
    "restore": "Put a version of a review back in its place.",
    "trash": "Throw reviews away.",
    "untrash": "Take reviews back from the trash.",
    "backup": "Make a backup of the store.",
    "restore-backup": "List the backups, and put one in the place of the store.",
    "doctor": "Tell versions, and how the store is.",
    "mend": "Put back sound states of what is damaged.",
}
"""The commands in the order in which help lists them; `reviewdesk.cli.<name>_command` holds each, a dash as `_`."""

_SWITCHES = ("--json", "--quiet")


class Commands(click.Group):
    """The group that knows its commands by name alone, and turns errors into sentences and exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Name the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command; None where there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"reviewdesk.cli.{cmd_name.replace('-', '_')}_command")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take the path of a file in the place of a command as one to open."""
        if args and args[0] not in COMMANDS and Path(args[0]).exists():
            return "desk", self.get_command(ctx, "desk"), args
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the switches of the whole also where they stand after the command."""
        ours = args[: args.index("--")] if "--" in args else args
        switches = [each for each in ours if each in _SWITCHES]
        rest = [each for each in ours if each not in _SWITCHES]
        return super().parse_args(ctx, [*switches, *rest, *args[len(ours) :]])

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a failure that we can explain ends the call with its sentence."""
        try:
            return super().invoke(ctx)
        except ReviewDeskError as error:
            message = sentence(error.code, error.data)
            click.echo(message, err=True)
            ctx.ensure_object(Call).document({"error": {"code": error.code, "message": message}})
            ctx.exit(STORE_FAILED if isinstance(error, StoreUnavailableError) else FAILED)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--store",
    metavar="URL",
    help="The store: a path, sqlite:///PATH, or postgresql://USER@HOST/DATABASE. Default: REVIEWDESK_STORE, or yours.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
@click.option("--quiet", is_flag=True, help="Say nothing but results and failures.")
@click.version_option(__version__, prog_name="reviewdesk")
@click.pass_context
def main(ctx: click.Context, store: str | None, as_json: bool, quiet: bool) -> None:
    """A desk for film critics. Without a command, the window opens; with the path of a file, that is opened in it."""
    call = ctx.ensure_object(Call)
    call.store, call.as_json, call.is_quiet = store, as_json, quiet
    if ctx.invoked_subcommand is None:
        ctx.exit(call.open_window(call.store_url, None, sample=False, demo=None, files=()))


def run(call: Call, arguments: Sequence[str] | None = None) -> None:
    """Run the command line; ends the process with its exit code."""
    main.main(arguments, prog_name="reviewdesk", obj=call)
