"""How the library stands from one day to the next: its order, and the searches that have a name."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.library.reviews import SortBy, Sorting
from reviewdesk.settings.model import Settings
from reviewdesk.ui.library.presenter import LibraryPresenter
from reviewdesk.ui.main_window.memory import Memory


class Shelf(QObject):
    """Sets the library up as the settings say, and writes down what changes there."""

    def __init__(
        self, library: LibraryPresenter, memory: Memory, failed: Callable[[ReviewDeskError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._failed = failed
        settings = memory.settings
        by = SortBy(settings.library_sort) if settings.library_sort in list(SortBy) else SortBy.EDITED
        library.begin_with(Sorting(by, settings.library_descending), is_grouped=settings.library_grouped)
        library.arranged.connect(self._keep_order)
        library.searches.show(settings.searches)
        library.searches.changed.connect(self._keep_searches)

    def _keep_order(self, sorting: Sorting, is_grouped: bool) -> None:
        way = sorting.is_descending
        settings = replace(self._memory.settings, library_sort=sorting.by.value, library_descending=way)
        self._take(replace(settings, library_grouped=is_grouped))

    def _keep_searches(self, searches: dict[str, str]) -> None:
        self._take(replace(self._memory.settings, searches=searches))

    def _take(self, settings: Settings) -> None:
        error = self._memory.take(settings)
        if error is not None:
            self._failed(error)
