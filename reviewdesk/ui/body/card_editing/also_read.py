"""Edits the line that leads to another review."""

from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor


class AlsoReadEditor(FieldsEditor):
    """Target and words of an also-read line."""

    title = "Also read"
    rows = (
        (Field("target", "Slug or address of the review", "the-tide or https://…", is_needed=True),),
        (Field("text", "Words of the link", "Headline of the other review", is_needed=True),),
    )
