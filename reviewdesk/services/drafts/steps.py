"""The way back through the fields of a draft, and forth again."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from reviewdesk.domain.fields import Field, Kind

_AT_ONCE = {
    Kind.ID,
    Kind.STATUS,
    Kind.MEDIA,
    Kind.SPOILERS,
    Kind.IMAGE,
    Kind.IMAGES,
    Kind.EXTRA,
    Kind.NAMES,
    Kind.CREDITS,
    Kind.RATING,
}
"""Kinds that change by one act at a time. The others change by letters: what is typed without a pause is one step."""

_MOST = 4_000
"""Of so many steps the older half is let go: who writes on in a field makes one with every save, all day."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a field."""

    field: Field
    before: object
    after: object


class Steps:
    """The changes made, and those taken back."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_open = False

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def remember(self, step: Step) -> None:
        """Take a change; one of the field typed in just now goes on with the step before."""
        last = self._done[-1] if self._done else None
        if last and self._is_open and last.field is step.field and step.field.kind not in _AT_ONCE:
            self._done[-1] = replace(last, after=step.after)
        else:
            self._done.append(step)
        if len(self._done) > _MOST:
            del self._done[: _MOST // 2]
        self._undone.clear()
        self._is_open = True

    def rest(self) -> None:
        """Let what is typed next be a step of its own."""
        self._is_open = False

    def undo(self) -> Step | None:
        """Give the change to take back; None where there is none."""
        return self._move(self._done, self._undone)

    def redo(self) -> Step | None:
        """Give the change to make again; None where there is none."""
        return self._move(self._undone, self._done)

    def forget(self, fields: Collection[Field]) -> None:
        """Forget the changes of some fields: somebody else gave them other values, which are not ours to take back."""
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if step.field not in fields]
        self.rest()

    def clear(self) -> None:
        """Forget all."""
        self._done.clear()
        self._undone.clear()
        self.rest()

    def _move(self, source: list[Step], target: list[Step]) -> Step | None:
        self.rest()
        if not source:
            return None
        target.append(source.pop())
        return target[-1]
