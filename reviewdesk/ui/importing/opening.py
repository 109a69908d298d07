"""A file from outside comes to the desk: one that is here as it is, or one that is new, is opened at once."""

from collections.abc import Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.running import Importing
from reviewdesk.ui.importing.errand import Errand


class Opening(QObject):
    """Opens what needs no decision, and emits `undecided` with the files where there is one to take."""

    opened = Signal(str)
    undecided = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, errand: Errand) -> None:
        super().__init__(errand)
        self._importing = desk.importing
        self._errand = errand
        self._waiting: list[tuple[str, ...]] = []

    def open(self, files: Sequence[str]) -> None:
        """Look into the files, and bring in and open the one review they hold."""
        self._waiting.append(tuple(files))
        work = partial(bring_in, self._importing, tuple(map(Path, files)))
        self._errand.work(work, self._answer, self._give_up)

    def _answer(self, review_id: str) -> None:
        files = self._waiting.pop(0)
        if review_id:
            self.opened.emit(review_id)
        else:
            self.undecided.emit(list(files))

    def _give_up(self, error: ReviewDeskError) -> None:
        del self._waiting[0]
        self.failed.emit(error)


def bring_in(importing: Importing, paths: Sequence[Path]) -> str:
    """Give the id of the review that a file holds, brought in where it is new; nothing where somebody must decide."""
    items = list(islice(importing.plan(paths), 2))
    if len(items) != 1:
        return ""
    (item,) = items
    if item.step is Step.ADD:
        with importing.record(paths) as record:
            (item,) = importing.run(items, record)
    return _id(item)


def _id(item: Item) -> str:
    if item.step is Step.SAME and item.there is not None:
        return item.there.id
    return item.review.id if item.review is not None and item.step in (Step.ADD, Step.SAME) else ""
