"""Reads a style sheet of the user's own, which makes the preview look like their site."""

from pathlib import Path

from reviewdesk.errors import InputError, TooLargeError

LARGEST = 4 * 1024 * 1024
"""The largest style sheet that is read, in bytes."""


def read_style(path: Path) -> str:
    """Read a style sheet in UTF-8; InputError for what is none."""
    try:
        if not path.is_file():  # a pipe would keep us waiting
            raise InputError(name=str(path), reason="there is no such file")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise TooLargeError(name=path.name, size=path.stat().st_size, limit=LARGEST)
        return data.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise InputError(name=str(path), reason=getattr(error, "strerror", None) or str(error)) from error
