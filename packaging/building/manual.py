"""The man page, written from the commands themselves, so that it says what they do."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from building.places import EPOCH, VERSION
from reviewdesk.cli.main import main as commands

HEAD = """.TH REVIEWDESK 1 "{date}" "ReviewDesk {version}" "User Commands"
.ad l
.SH NAME
reviewdesk \\- desk for film critics
.SH SYNOPSIS
.B reviewdesk
[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]]
.SH DESCRIPTION
ReviewDesk keeps the reviews of a critic: a form for the film, a page for the text, and the published article beside it.
Without a command, the window opens. With the path of a review file, the window opens with it.
.PP
Every command works on the store of the user, an SQLite file, unless another is named. Results go to standard output,
talk and failures to standard error.
"""
TAIL = """.SH FILES
.TP
.I ~/.local/share/ReviewDesk/reviews.db
The store, and beside it its backups. REVIEWDESK_HOME names another folder.
.SH ENVIRONMENT
.TP
.B REVIEWDESK_STORE
The address of the store, where \\-\\-store does not say it.
.TP
.B REVIEWDESK_HOME
The folder of the settings and of the store.
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Some of it failed; each failure is named.
.TP
.B 2
The call was wrong.
.TP
.B 3
The store cannot be opened.
"""


def manual() -> str:
    """Write the page in roff."""
    date = datetime.fromtimestamp(EPOCH, UTC).strftime("%Y-%m-%d")
    return "".join((HEAD.format(date=date, version=VERSION), *_options(commands), *_commands(), TAIL))


def _commands() -> Iterator[str]:
    context = click.Context(commands, info_name="reviewdesk")
    yield ".SH COMMANDS\n"
    for name in commands.list_commands(context):
        command = commands.get_command(context, name)
        if command is None:
            continue
        usage = " ".join(command.collect_usage_pieces(click.Context(command, context, name)))
        yield f'.SS "reviewdesk {name} {_escaped(usage)}"\n{_paragraphs(command.help or "")}'
        yield from _options(command)


def _options(command: click.Command) -> Iterator[str]:
    if command is commands:
        yield ".SH OPTIONS\n"
    for option in command.params:
        if isinstance(option, click.Option) and not option.hidden:
            names = ", ".join(option.opts)
            value = "" if option.is_flag or option.count else f" {option.make_metavar(click.Context(command))}"
            yield f".TP\n.B {_escaped(names)}{_escaped(value)}\n{_escaped(option.help or '')}\n"


def _paragraphs(text: str) -> str:
    """Give the help of a command; a backspace marks what keeps its lines."""
    told = []
    for each in re.split(r"\n\s*\n", text.strip()):
        if "\b" in each:
            told.append(f".nf\n{_escaped(each.replace(chr(8), '').strip(chr(10)))}\n.fi\n")
        else:
            told.append(f"{_escaped(' '.join(each.split()))}\n")
    return ".PP\n".join(told)


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("|", "|\\:")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", plain)
