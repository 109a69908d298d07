"""Brings what is half typed in the fields to whoever keeps it, and back when its review is opened again."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.ui.form.view import FormView


class HalfTypedTexts(QObject):
    """Belongs to the forms of one window."""

    def __init__(self, drafting: Drafting, forms: Iterable[FormView], parent: QObject) -> None:
        super().__init__(parent)
        self._drafting = drafting
        self._forms = tuple(forms)
        for form in self._forms:
            form.half_typed.connect(self._take)

    def show(self, review: Review) -> None:
        """Show what stood in a review's fields when it was left."""
        texts = dict(self._drafting.half_typed.of(review.id))
        for form in self._forms:
            form.show_half_typed(texts)

    def _take(self, name: str, text: str) -> None:
        if self._drafting.is_open:
            self._drafting.half_typed.note(self._drafting.review.id, name, text)
