"""Templates from which reviews begin: those that come along, and the user's own review files in a folder."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import InputError, SettingsError
from reviewdesk.exchange import front_matter
from reviewdesk.resources import resource
from reviewdesk.services.library.reviews import Library
from reviewdesk.settings.replacing import replace_file
from reviewdesk.store.values import Saved

FOLDER = "templates"
_LARGEST = 1_000_000
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class Beginning:
    """A template by the name of its file; `is_own` where the user made it."""

    name: str
    path: Path
    is_own: bool


def beginnings(folder: Path, language: str) -> tuple[Beginning, ...]:
    """List the templates that come along, in a language if they are there in it, then those of a folder by names."""
    in_language = sorted(resource("beginnings").glob(f"{language.partition('-')[0].lower() or 'en'}/*.md"))
    given = in_language or sorted(resource("beginnings", "en").glob("*.md"))
    try:
        own = sorted(folder.glob("*.md"), key=lambda path: path.stem.casefold())
    except OSError:
        own = []
    return (
        *(Beginning(path.stem.partition("-")[2], path, False) for path in given),
        *(Beginning(path.stem, path, True) for path in own),
    )


def begin(library: Library, path: Path, byline: tuple[str, ...], language: str) -> Saved:
    """Begin a review as a file has it, signed and in a language; InputError where it is no review file."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST)
    except OSError as error:
        raise InputError(name=path.name, reason=error.strerror or str(error)) from error
    begun = replace(_frame(front_matter.read(data, path.name)), byline=byline, language=language)
    return library.add_copy(begun)


def keep(folder: Path, name: str, review: Review) -> Path:
    """Make a template of a review: its text and what is of the critic, not of the film; SettingsError where none is."""
    words = " ".join(_UNFIT.sub(" ", name).split()).strip(". ")
    path = folder / f"{words or 'Template'}.md"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(path, front_matter.write(_frame(review)).encode("utf-8"))
    except OSError as error:
        raise SettingsError("print-not-written", name=path.name, reason=error.strerror or str(error)) from error
    return path


def _frame(review: Review) -> Review:
    return Review(
        id=ReviewId("018a9b52-6f40-7c3e-8a11-5d0b7e92c4a0"),
        language=review.language,
        media=review.media,
        disclosure=review.disclosure,
        categories=review.categories,
        extra=review.extra,
        body=review.body,
    )
