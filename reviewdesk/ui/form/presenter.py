"""Offers names from one's own reviews while one types them into a form."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, SignalInstance

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.library.suggesting import ValuesInReviews
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.tasks import Lane

PAUSE_MS = 80


class NamesPresenter(QObject):
    """Asks the store in a lane of its own, which begins with the first question: nothing waits for a suggestion.

    A store that cannot be asked offers nothing; whoever saves says what is wrong with it.
    """

    def __init__(self, desk: Desk, forms: Iterable[FormView], crashed: SignalInstance, parent: QObject) -> None:
        super().__init__(parent)
        self._values = ValuesInReviews(desk.store)
        self._crashed = crashed
        self._lane: Lane | None = None
        self._wanted: tuple[FormView, str, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        for form in forms:
            form.suggestions_wanted.connect(partial(self._want, form))

    def close(self) -> None:
        """Stop asking."""
        self._pause.stop()
        if self._lane is not None:
            self._lane.close()

    def _want(self, form: FormView, name: str, text: str) -> None:
        self._wanted = (form, name, text)
        self._pause.start()

    def _ask(self) -> None:
        if self._wanted is None:
            return
        form, name, text = self._wanted
        if not text:
            form.set_suggestions(name, ())
            return
        if self._lane is None:
            self._lane = Lane("names", self)
            self._lane.crashed.connect(self._crashed)
        answer = partial(form.set_suggestions, name)
        self._lane.replace(partial(self._values.in_field, name, text), answer, partial(_offer_nothing, form, name))


def _offer_nothing(form: FormView, name: str, _error: ReviewDeskError) -> None:
    form.set_suggestions(name, ())
