"""Which editor each kind of field has."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QLocale, SignalInstance

from reviewdesk.domain.fields import Field, Kind
from reviewdesk.domain.slug import slugify
from reviewdesk.ui.form.words import field_hint, field_problem, media_choices, spoiler_choices
from reviewdesk.ui.widgets import reading
from reviewdesk.ui.widgets.chips import ChipsEdit, CreditsEdit
from reviewdesk.ui.widgets.choice import ChoiceEdit
from reviewdesk.ui.widgets.embargo import EmbargoEdit
from reviewdesk.ui.widgets.growing import GrowingText
from reviewdesk.ui.widgets.lines import LinesEdit
from reviewdesk.ui.widgets.rating import RatingEdit
from reviewdesk.ui.widgets.typed import TypedLine

LANGUAGES = ("en-GB", "en-US", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "pt-PT", "sv", "uk", "zh")


class Editor(Protocol):
    """What a form asks of every editor; all of them are widgets too."""

    edited: SignalInstance
    problem_changed: SignalInstance

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...


def editor_for(field: Field) -> Any:
    """Make the editor of a field: a widget that keeps the protocol `Editor`."""
    return EDITORS[field.kind](field)


def read_slug(text: str) -> str:
    """Read a slug as it may stand in an address."""
    if text and slugify(text) != text:
        raise ValueError(f"not a slug: {text!r}")
    return text


def read_address(text: str) -> str:
    """Read a web address; empty is none."""
    plain = text.strip()
    if plain and not (plain.startswith(("https://", "http://")) and "." in plain and " " not in plain):
        raise ValueError(f"not an address: {text!r}")
    return plain


def language_choices() -> list[tuple[str, str]]:
    """Give the usual languages, each under its own name."""
    return [(tag, language_name(tag)) for tag in LANGUAGES]


def language_name(tag: str) -> str:
    """Give the name of a language by its tag, as its speakers call it; the tag where nobody knows it."""
    locale = QLocale(tag)
    name = locale.nativeLanguageName() if locale.language() is not QLocale.Language.C else tag
    name = name[:1].upper() + name[1:]
    return name if "-" not in tag or "(" in name or "English" in name else f"{name} ({locale.nativeTerritoryName()})"


def _line(read: Callable[[str], Any], write: Callable[[Any], str]) -> Callable[[Field], TypedLine]:
    def make(field: Field) -> TypedLine:
        line = TypedLine(read, write, field_problem(field.name))
        line.setPlaceholderText(field_hint(field.name))
        return line

    return make


def _entries(read: Callable[[str], Any], write: Callable[[Any], str]) -> Callable[[Field], LinesEdit]:
    def make(field: Field) -> LinesEdit:
        lines = LinesEdit(read, write, field_problem(field.name))
        lines.setPlaceholderText(field_hint(field.name))
        return lines

    return make


def _paragraph(field: Field) -> GrowingText:
    text = GrowingText()
    text.setPlaceholderText(field_hint(field.name))
    return text


def _names(field: Field) -> ChipsEdit:
    return ChipsEdit(hint=field_hint(field.name))


def _credits(field: Field) -> CreditsEdit:
    return CreditsEdit(field_hint(field.name), field_problem(field.name))


def _spoilers(_field: Field) -> ChoiceEdit:
    return ChoiceEdit(spoiler_choices())


def _media(_field: Field) -> ChoiceEdit:
    return ChoiceEdit(media_choices())


def _languages(_field: Field) -> ChoiceEdit:
    return ChoiceEdit(language_choices())


def _embargo(field: Field) -> EmbargoEdit:
    return EmbargoEdit(field_hint(field.name))


def _rating(_field: Field) -> RatingEdit:
    return RatingEdit()


EDITORS: dict[Kind, Callable[[Field], Any]] = {
    Kind.TEXT: _line(str, str),
    Kind.SLUG: _line(read_slug, str),
    Kind.URL: _line(read_address, str),
    Kind.NUMBER: _line(reading.read_year, reading.write_year),
    Kind.ORDINAL: _line(reading.read_ordinal, reading.write_ordinal),
    Kind.MINUTES: _line(reading.read_minutes, reading.write_minutes),
    Kind.DATE: _line(reading.read_date, reading.write_date),
    Kind.MOMENT: _line(reading.read_moment, reading.write_moment),
    Kind.PARAGRAPH: _paragraph,
    Kind.NAMES: _names,
    Kind.CREDITS: _credits,
    Kind.LINES: _entries(str.strip, str),
    Kind.RELEASES: _entries(reading.read_release, reading.write_release),
    Kind.CERTIFICATES: _entries(reading.read_certificate, reading.write_certificate),
    Kind.OFFERS: _entries(reading.read_offer, reading.write_offer),
    Kind.IDS: _entries(reading.read_id, reading.write_id),
    Kind.LANGUAGE: _languages,
    Kind.MEDIA: _media,
    Kind.SPOILERS: _spoilers,
    Kind.EMBARGO: _embargo,
    Kind.RATING: _rating,
}
"""The editor of each kind that a panel shows; images have a panel of their own."""
