"""The commands of the command line as a page tells them, arguments, help and options, read from themselves."""

from collections.abc import Iterator
from dataclasses import dataclass

import click

from reviewdesk.cli.main import COMMANDS, main


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a command: its arguments, its paragraphs, of which some keep their lines, and its options."""

    arguments: str
    paragraphs: tuple[str, ...]
    options: tuple[tuple[str, str], ...]


def of_all() -> Told:
    """Tell of what holds for every command."""
    return Told("", (), tuple(_options(main)))


def told() -> Iterator[tuple[str, Told]]:
    """Tell of each command, by name, in the order of the help."""
    context = click.Context(main, info_name="reviewdesk")
    for name in COMMANDS:
        command = main.get_command(context, name)
        if command is not None:
            arguments = " ".join(command.collect_usage_pieces(click.Context(command, context, name)))
            yield name, Told(arguments, tuple(_paragraphs(command.help or "")), tuple(_options(command)))


def _options(command: click.Command) -> Iterator[tuple[str, str]]:
    for option in command.params:
        if isinstance(option, click.Option) and not option.hidden:
            value = "" if option.is_flag else f" {option.make_metavar(click.Context(command))}"
            yield f"{', '.join(option.opts)}{value}", option.help or ""


def _paragraphs(text: str) -> Iterator[str]:
    """Give running text on one line, and as it stands what a backspace marks as keeping its lines."""
    for each in text.strip().split("\n\n"):
        yield each.replace("\b", "").strip("\n") if "\b" in each else " ".join(each.split())
