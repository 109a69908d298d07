"""The way from a finding to its place in the window."""

from collections.abc import Mapping

from reviewdesk.domain.fields import Group, field_named
from reviewdesk.services.checking import BODY
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.main_window.view import MainWindow

FORMS = {Group.FILM: "film", Group.REVIEW: "review", Group.SEARCH: "search"}
"""The panels made of fields."""


class Signpost:
    """Leads to fields, to the head of the page, into the text and to the images."""

    def __init__(self, window: MainWindow, pane: BodyPane, forms: Mapping[str, FormView]) -> None:
        self._window = window
        self._pane = pane
        self._forms = forms

    def lead_to(self, place: str, block: int) -> None:
        """Bring a field, or a source block of the body, into view and put the caret there."""
        group = field_named(place).group if place != BODY else None
        if group in FORMS:
            self._window.show_panel(FORMS[group])
            self._forms[FORMS[group]].focus_field(place)
        elif group is Group.IMAGES:
            self._window.show_panel("images")
        elif group is Group.PAGE:
            (self._pane.page.headline if place == "headline" else self._pane.page.standfirst).setFocus()
        else:
            (self._pane.source if self._pane.is_source_shown else self._pane.page.view).setFocus()
            self._pane.show_block(block)
