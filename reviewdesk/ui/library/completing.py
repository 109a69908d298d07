"""Answers the search box what may go on at the caret, from the facets and from the reviews themselves."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewdesk.services.desk import Desk
from reviewdesk.services.library.suggesting import Suggestion, ValuesInReviews, begun, fixed, has_values_in_reviews
from reviewdesk.ui.library.search_box import SearchBox
from reviewdesk.ui.tasks import Lane

_SHORTEST_NAME = 2
"""Of so many letters facets are offered unasked: fewer begin too many words."""


class Completing(QObject):
    """Looks into the store in the lane; an answer that comes too late is dropped."""

    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, box: SearchBox, parent: QObject) -> None:
        super().__init__(parent)
        self._values = ValuesInReviews(desk.store)
        self._lane = lane
        self._box = box
        box.suggestions_wanted.connect(self._suggest)

    def _suggest(self, before_caret: str, is_asked: bool) -> None:
        what = begun(before_caret)
        if what is None or (what.value is None and len(what.name) < _SHORTEST_NAME and not is_asked):
            self._box.suggest(0, ())
        elif what.value is not None and has_values_in_reviews(what.name):
            work = partial(self._values.of, what)
            self._lane.run(work, partial(self._suggest_values, before_caret, what.start), self.failed.emit)
        else:
            self._box.suggest(what.start, fixed(what))

    def _suggest_values(self, before_caret: str, start: int, suggestions: tuple[Suggestion, ...]) -> None:
        if self._box.text_before_caret() == before_caret:
            self._box.suggest(start, suggestions)
