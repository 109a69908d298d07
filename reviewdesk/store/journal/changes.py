"""The changes of a draft, as small as they are made: a splice of the body, another value of a field."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from reviewdesk.domain.fields import FIELDS, field_named
from reviewdesk.domain.review import Review


@dataclass(frozen=True, slots=True)
class BodyChange:
    """From character `start` of the body on, `removed` characters gave way to `text`."""

    start: int
    removed: int
    text: str

    def applied(self, review: Review) -> Review:
        """Give the review with this change."""
        body = review.body
        return replace(review, body=body[: self.start] + self.text + body[self.start + self.removed :])


@dataclass(frozen=True, slots=True)
class FieldChange:
    """The field `name`, as in FIELDS, has another value."""

    name: str
    value: Any

    def applied(self, review: Review) -> Review:
        """Give the review with this change."""
        return field_named(self.name).write(review, self.value)


Change: TypeAlias = BodyChange | FieldChange


def change_of_body(old: str, new: str) -> BodyChange | None:
    """Give the change from one body to another; None where they are the same."""
    if old == new:
        return None
    shorter = min(len(old), len(new))
    start = _most(shorter, lambda count: old[:count] == new[:count])
    tail = _most(shorter - start, lambda count: not count or old[-count:] == new[-count:])
    return BodyChange(start, len(old) - start - tail, new[start : len(new) - tail])


def changes_between(old: Review, new: Review) -> Iterator[Change]:
    """Give what leads from one state of a review to another, as little of it as does."""
    for field in FIELDS:
        if field.read(old) != field.read(new):
            yield FieldChange(field.name, field.read(new))
    body = change_of_body(old.body, new.body)
    if body is not None:
        yield body


def _most(limit: int, are_same: Callable[[int], bool]) -> int:
    """Count how many characters both have, by halving: comparing slices is quick."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if are_same(middle):
            low = middle
        else:
            high = middle - 1
    return low
