"""The review file: Markdown under a head of YAML, which reads back to an equal review."""

from dataclasses import replace

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.fields import FIELDS, Field
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import InvalidFieldError, NotAReviewError
from reviewdesk.exchange.front_matter_codecs import CODECS
from reviewdesk.exchange.front_matter_text import check_size, decode, split
from reviewdesk.exchange.front_matter_yaml import Head, Plain, dump, load

FORMAT = 1
"""The version of the review file, which stands in its first line."""

_MARK = "reviewdesk"
_GROUPS = {field.path[0] for field in FIELDS if len(field.path) == 2}
_NOBODY = Review(id=ReviewId(""))


def read(data: bytes | str, name: str = "review.md") -> Review:
    """Read a review file.

    Names that are not ours are kept in `extra`. NotAReviewError where this is no review file or one of a newer
    format, InvalidFieldError where a field is of the wrong form, TooLargeError where the head is too large.
    """
    parts = split(decode(data, name), name)
    head = load(parts.head, name) if parts.head is not None else None
    if head is None or _MARK not in dict(head.values.entries):
        raise NotAReviewError("no-review-head", name=name)
    return read_head(head, parts.body, name)


def read_head(head: Head, body: str, name: str) -> Review:
    """Make the review of a head that is already read."""
    given = dict(head.values.entries)
    _check_format(given.pop(_MARK), name)
    groups = {group: _group(given.pop(group, ""), group, name, head) for group in sorted(_GROUPS)}
    review = Review(id=ReviewId(""), body=body)
    for field in FIELDS:
        *outer, key = field.path
        source = groups[outer[0]] if outer else given
        if key in source:
            review = field.write(review, _read_field(field, source.pop(key), name, head))
        elif field.name == "id":
            raise _invalid(field, "", name, head)
    left = {group: Table(tuple(values.items())) for group, values in groups.items() if values}
    return _with_unknown(review, {**given, **left})


def write(review: Review) -> str:
    """Write a review file; `read` gives an equal review back, the body byte for byte.

    InvalidFieldError, with the field, for what UTF-8 or a head cannot hold: half a character (a lone surrogate), a name
    that stands twice. TooLargeError where the head would be too large to be read again.
    """
    name = f"{review.slug or review.id}.md"
    head = dump(head_of(review))
    check_size(head, name)
    if any("\ud800" <= character <= "\udfff" for character in review.body):
        raise InvalidFieldError(name=name, field="body", value="…", expected="text that UTF-8 can hold")
    return f"---\n{head}---\n{review.body}"


def head_of(review: Review) -> Table:
    """Give what stands in the head of a review file, in its order; InvalidFieldError as for `write`."""
    entries: dict[str, Extra] = {_MARK: Plain(FORMAT)}
    groups: dict[str, list[tuple[str, Extra]]] = {}
    for field in FIELDS:
        *outer, key = field.path
        value = _written(field, review)
        if value is None:
            continue
        if outer:
            groups.setdefault(outer[0], []).append((key, value))
            entries[outer[0]] = ""
        else:
            entries[key] = value
    return Table(tuple((key, Table(tuple(groups[key])) if key in groups else value) for key, value in entries.items()))


def _check_format(value: Extra, name: str) -> None:
    version = int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 9 else 0
    if version > FORMAT:
        raise NotAReviewError("review-too-new", name=name, version=version)
    if version < 1:
        raise NotAReviewError("no-review-head", name=name)


def _group(value: Extra, group: str, name: str, head: Head) -> dict[str, Extra]:
    if value in ("", ()):
        return {}
    if not isinstance(value, Table):
        line = head.lines.get(group, 1)
        raise InvalidFieldError(
            "invalid-field-at-line", name=name, field=group, value=shown(value), expected="a table of fields", line=line
        )
    return dict(value.entries)


def _read_field(field: Field, value: Extra, name: str, head: Head) -> object:
    try:
        found: object = CODECS[field.kind].read(value)
    except ValueError as error:
        raise _invalid(field, value, name, head) from error
    return found


def _invalid(field: Field, value: Extra, name: str, head: Head) -> InvalidFieldError:
    line = head.lines.get(field.name, 1)
    expected = CODECS[field.kind].expected
    return InvalidFieldError(
        "invalid-field-at-line", name=name, field=field.name, value=shown(value), expected=expected, line=line
    )


def shown(value: Extra) -> str:
    """Give a value for a message: a text cut at sixty characters, or what else it is."""
    if isinstance(value, str):
        return value if len(value) <= 60 else f"{value[:59]}…"
    return "a table" if isinstance(value, Table) else "a list"


def _written(field: Field, review: Review) -> "Extra | None":
    value = field.read(review)
    try:
        encoded = CODECS[field.kind].write(value)
        dump(Table((("", encoded),)))
    except ValueError as error:
        expected = CODECS[field.kind].expected
        name = f"{review.slug or review.id}.md"
        raise InvalidFieldError(name=name, field=field.name, value="…", expected=f"{expected} ({error})") from error
    left_out = not encoded and value == field.read(_NOBODY)
    return None if left_out else encoded


def _with_unknown(review: Review, unknown: dict[str, Extra]) -> Review:
    return replace(review, extra=with_entries(review.extra, tuple(unknown.items())))


def with_entries(extra: Table, entries: tuple[tuple[str, Extra], ...]) -> Table:
    """Put more entries into a table; one whose name is taken gets a number, so that nothing is lost."""
    taken = dict(extra.entries)
    for name, value in entries:
        free, number = name, 2
        while free in taken:
            free, number = f"{name} ({number})", number + 1
        taken[free] = value
    return Table(tuple(taken.items()))
