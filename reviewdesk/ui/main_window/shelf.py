"""How the library stands from one day to the next: its order, and the searches that have a name."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.library import SortBy, Sorting
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

    def _keep_order(self, sorting: Sorting, is_grouped: bool) -> None:
        settings = self._memory.settings
        error = self._memory.take(
            replace(
                settings,
                library_sort=sorting.by.value,
                library_descending=sorting.is_descending,
                library_grouped=is_grouped,
            )
        )
        if error is not None:
            self._failed(error)
