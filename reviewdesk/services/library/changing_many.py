"""Many reviews changed at once: status or tags, in one transaction, with one way back for all of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import MoveError, ReviewDeskError, ReviewNotFoundError
from reviewdesk.services.events import Change, Changed, Events

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store


@dataclass(frozen=True, slots=True)
class Step:
    """What one review was given, and what it had before."""

    id: ReviewId
    status: tuple[Status, Status]
    tags: tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A review that stayed as it was: its name, and why."""

    id: ReviewId
    name: str
    error: ReviewDeskError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of many: `steps` are those that changed, `refused` those that could not."""

    steps: tuple[Step, ...]
    refused: tuple[Refusal, ...] = ()


class ChangingMany:
    """Changes reviews of one store. Every method waits for the disk: call them from a worker thread."""

    def __init__(self, store: "Store", events: Events) -> None:
        self._store = store
        self._events = events

    def move(self, ids: Iterable[ReviewId], status: Status) -> Outcome:
        """Give reviews this status; those that may not have it stay, and are named."""
        return self._change(ids, lambda review: review.moved(status))

    def tag(self, ids: Iterable[ReviewId], tags: Iterable[str]) -> Outcome:
        """Add tags behind those that reviews have; capitals make no difference."""
        wanted = {tag.casefold(): tag for tag in tags}

        def add(review: Review) -> Review:
            here = {tag.casefold() for tag in review.tags}
            return replace(review, tags=(*review.tags, *(tag for key, tag in wanted.items() if key not in here)))

        return self._change(ids, add)

    def untag(self, ids: Iterable[ReviewId], tags: Iterable[str]) -> Outcome:
        """Take tags away; capitals make no difference."""
        gone = {tag.casefold() for tag in tags}
        return self._change(
            ids, lambda review: replace(review, tags=tuple(tag for tag in review.tags if tag.casefold() not in gone))
        )

    def undo(self, outcome: Outcome) -> Outcome:
        """Give back what reviews had before; what somebody changed since stays as it is now."""
        before = {step.id: step for step in outcome.steps}

        def back(review: Review) -> Review:
            step = before[review.id]
            status = step.status[0] if review.status is step.status[1] else review.status
            tags = step.tags[0] if review.tags == step.tags[1] else review.tags
            return replace(review, status=status, tags=tags)

        return self._change(before, back)

    def _change(self, ids: Iterable[ReviewId], change: Callable[[Review], Review]) -> Outcome:
        steps: list[Step] = []
        refused: list[Refusal] = []
        with self._store.unit_of_work() as work:
            for each in ids:
                name = str(each)
                try:
                    saved = work.reviews.get(each)
                    review = saved.review
                    name = review.work.title or review.headline or each
                    changed = change(review)
                except (MoveError, ReviewNotFoundError) as error:
                    refused.append(Refusal(each, name, error))
                    continue
                if changed != review:
                    work.reviews.save(changed, saved.version)
                    steps.append(Step(each, (review.status, changed.status), (review.tags, changed.tags)))
        if steps:
            self._events.publish(Changed(Change.MOVED, tuple(step.id for step in steps)))
        return Outcome(tuple(steps), tuple(refused))
