"""Edits the place of an advertisement."""

from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor


class AdSlotEditor(FieldsEditor):
    """The name of an ad slot."""

    title = "Ad slot"
    rows = ((Field("name", "Name of the slot", "in-article"),),)
