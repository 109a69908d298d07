"""Shows which facets of the search are in force, and takes out of the text what one lifts: the text is the truth."""

from datetime import datetime

from PySide6.QtCore import QObject, Qt

from reviewdesk.services.library.queries import FacetAt, facets_in
from reviewdesk.ui.library.facet_row import FacetRow
from reviewdesk.ui.library.search_box import SearchBox


class Narrowing(QObject):
    """Reads the line at each of its changes; whoever lifts a facet may take that back with the line's own undo."""

    def __init__(self, line: SearchBox, row: FacetRow, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._row = row
        self._facets: tuple[FacetAt, ...] = ()
        line.textChanged.connect(self._read)
        row.removed.connect(self._lift)
        row.change_wanted.connect(self._lead_to)
        row.left.connect(self._go_back)

    def _read(self, text: str) -> None:
        self._facets = facets_in(text, datetime.now().astimezone())
        self._row.show_facets([facet.words for facet in self._facets])

    def _lift(self, at: int) -> None:
        facet, text = self._facets[at], self._line.text()
        rest = text[facet.end :]
        end = len(text) - len(rest.lstrip())
        self._line.setSelection(facet.start, end - facet.start)
        self._line.del_()

    def _lead_to(self, at: int) -> None:
        facet = self._facets[at]
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.setSelection(facet.start, facet.end - facet.start)

    def _go_back(self) -> None:
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
