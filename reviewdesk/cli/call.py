"""One call of the command line: what it was told, and how it answers.

Results go to standard output, talk and failures to standard error; with `--json`, one document and nothing else goes
to standard output.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

import click

from reviewdesk.errors import ReviewDeskError
from reviewdesk.words import sentence

if TYPE_CHECKING:
    from reviewdesk.services.exporting.making import PrintPage

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"

FAILED = 1
STORE_FAILED = 3


class OpenWindow(Protocol):
    """Opens the window and stays until it is closed; gives the exit code."""

    def __call__(
        self,
        store: str | None,
        review: str | None,
        *,
        sample: bool,
        demo: str | None,
        files: Sequence[str] | None = None,
    ) -> int: ...


def no_window(
    store: str | None, review: str | None, *, sample: bool, demo: str | None, files: Sequence[str] | None = None
) -> int:
    """Say that there is no window here."""
    raise click.UsageError(f"There is no window here to open {review or store or demo or files or sample}.")


@dataclass(slots=True)
class Call:
    """What the call was told, and who opens windows and prints for it; `failures` gathers what could not be done."""

    open_window: OpenWindow = no_window
    print_page: "PrintPage | None" = None
    window_versions: Callable[[], Mapping[str, str]] = dict
    store: str | None = None
    as_json: bool = False
    is_quiet: bool = False
    failures: list[Json] = field(default_factory=list)

    @property
    def store_url(self) -> str | None:
        """Give the address of the store that was asked for, also where a path was given."""
        if self.store is None or "://" in self.store:
            return self.store
        return f"sqlite:///{Path(self.store).absolute()}"

    def result(self, line: str) -> None:
        """Print a line of the result, unless a document will be."""
        if not self.as_json:
            put(f"{printable(line)}\n")

    def document(self, document: Mapping[str, Json]) -> None:
        """Print the one document of the call, where one is wanted, with the failures there were."""
        if self.as_json:
            whole = {**document, "failed": self.failures} if self.failures else document
            put(f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n")

    def talk(self, line: str) -> None:
        """Say something that is no result."""
        if not self.is_quiet:
            click.echo(printable(line), err=True)

    def fail(self, name: str, error: ReviewDeskError) -> None:
        """Name an item that could not be done, and say why."""
        message = sentence(error.code, error.data)
        self.failures.append({"name": name, "code": error.code, "message": message})
        click.echo(printable(message if message.startswith(name) else f"{name}: {message}"), err=True)

    def end(self) -> None:
        """End the call with the code that its failures ask for."""
        if self.failures:
            raise click.exceptions.Exit(FAILED)


def put(text: str) -> None:
    """Write to standard output as UTF-8, byte for byte, whatever the terminal believes of itself."""
    click.echo(text.encode("utf-8", "replace"), nl=False)
    sys.stdout.flush()


def printable(text: str) -> str:
    """Give a text without the signs by which it could command the terminal."""
    return "".join(sign if sign.isprintable() or sign == "\t" else "�" if sign != "\n" else " " for sign in text)
