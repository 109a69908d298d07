"""The man page, written from the commands themselves, so that it says what they do."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from building.commands import Told, of_all, told
from building.places import EPOCH, VERSION

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
    return "".join((HEAD.format(date=date, version=VERSION), ".SH OPTIONS\n", *_options(of_all()), *_commands(), TAIL))


def _commands() -> Iterator[str]:
    yield ".SH COMMANDS\n"
    for name, command in told():
        yield f'.SS "reviewdesk {name} {_escaped(command.arguments)}"\n'
        yield ".PP\n".join(map(_paragraph, command.paragraphs))
        yield from _options(command)


def _options(command: Told) -> Iterator[str]:
    for names, words in command.options:
        yield f".TP\n.B {_escaped(names)}\n{_escaped(words)}\n"


def _paragraph(text: str) -> str:
    return f".nf\n{_escaped(text)}\n.fi\n" if "\n" in text else f"{_escaped(text)}\n"


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("|", "|\\:")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", plain)
