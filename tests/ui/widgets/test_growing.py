"""A field of several lines shows all of them."""

from collections.abc import Callable, Iterable

from reviewdesk.domain.review import Review
from reviewdesk.ui.widgets.lines import LinesEdit
from tests.factories import a_review
from tests.ui.conftest import Open

ITEMS = ("Michael Peña, who makes waiting look like action", "A marriage written for two", "Music that can be silent")


def test_rows_that_wrap_are_all_in_sight_although_none_was_painted_when_they_came(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review(good=ITEMS)])
    window = open_window(review=a_review().id)
    window.wait_for_review()
    window.frame.show_panel("review")
    field = window.find(LinesEdit, "good")
    rows = [field.document().findBlockByNumber(at) for at in range(len(ITEMS))]
    window.wait(lambda: field.viewport().height() >= field.blockBoundingGeometry(rows[-1]).bottom())
    assert sum(row.layout().lineCount() for row in rows) > len(ITEMS)
