"""The way from a finding to its place in the window."""

from collections.abc import Mapping

from reviewdesk.domain.fields import Group, field_named
from reviewdesk.services.checking import BODY
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.main_window.view import MainWindow

FORMS = {Group.FILM: "film", Group.REVIEW: "review", Group.SEARCH: "search"}
"""The panels made of fields."""


class Signpost:
    """Leads to fields, to the head of the page, into the text and to the images."""

    def __init__(self, window: MainWindow, pane: BodyPane, forms: Mapping[str, FormView], images: ImagesForm) -> None:
        self._window = window
        self._pane = pane
        self._forms = forms
        self._images = images

    def lead_to(self, place: str, block: int) -> None:
        """Bring a field, or a source block of the body, into view and put the caret there."""
        group = field_named(place).group if place != BODY else None
        if group in FORMS:
            self._window.show_panel(FORMS[group])
            self._forms[FORMS[group]].focus_field(place)
        elif group is Group.IMAGES:
            self.lead_to_image("", "")
        elif group is Group.PAGE:
            (self._pane.page.headline if place == "headline" else self._pane.page.standfirst).setFocus()
        else:
            (self._pane.source if self._pane.is_source_shown else self._pane.page.view).setFocus()
            self._pane.show_block(block)

    def lead_to_image(self, name: str, field: str) -> None:
        """Bring what is said of an image into view and put the caret there; to the panel where there is no such."""
        self._window.show_panel("images")
        self._images.focus_image(name, field)
