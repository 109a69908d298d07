"""What one chooses in the table of an import: a part of it, an item, and what becomes of that or of many."""

from PySide6.QtCore import QModelIndex, QObject

from reviewdesk.services.importing.items import Step
from reviewdesk.ui.importing.model import PlanModel
from reviewdesk.ui.importing.view import ImportView
from reviewdesk.ui.importing.words import choice_words, filter_words, place_words, remark_words

STEPS = [step.value for step in (Step.ADD, Step.SKIP, Step.DIFFERS, Step.ALIKE, Step.REPLACE, Step.BOTH)]
"""All that may be chosen for an item, by name, in the order in which it is offered."""

BULK = (Step.ADD, Step.SKIP, Step.REPLACE, Step.BOTH)


class Choosing(QObject):
    """Joins the table and what is said of the item that is chosen there."""

    def __init__(self, view: ImportView, model: PlanModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        view.part_chosen.connect(self._show_part)
        view.row_chosen.connect(self._show_item)
        view.details.step_chosen.connect(self._choose_step)
        view.bulk_chosen.connect(self._choose_many)
        model.dataChanged.connect(self._refresh)

    def offer(self) -> None:
        """Offer the parts that there are now, and what may be chosen for many."""
        self._view.show_parts(filter_words(self._model.counts()))
        steps = BULK if self._model.is_choosing else ()
        self._view.show_bulk([(step.value, choice_words(step)) for step in steps])

    def _show_part(self, part: str) -> None:
        self._model.show_part(part)
        self._view.begin()

    def _show_item(self, index: QModelIndex) -> None:
        details = self._view.details
        if not index.isValid():
            details.clear()
            return
        row = self._model.item_row(index.row())
        there = self.tr("On the desk: “%1”").replace("%1", row.there.headline) if row.there is not None else ""
        details.show_item(row.title, place_words(row), there, remark_words(row))
        possible, chosen = self._model.choices(index.row())
        details.show_choices([(step.value, choice_words(step)) for step in possible], chosen.value)

    def _refresh(self) -> None:
        self._show_item(self._view.items.currentIndex())

    def _choose_step(self, name: str) -> None:
        index = self._view.items.currentIndex()
        if index.isValid():
            self._model.choose([index.row()], Step(name))

    def _choose_many(self, name: str) -> None:
        self._model.choose(self._view.selected_rows(), Step(name))
