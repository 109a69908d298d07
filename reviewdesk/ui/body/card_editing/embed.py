"""Edits an embed where it stands."""

from reviewdesk.ui.body.card_editing.fields import Field, FieldsEditor


class EmbedEditor(FieldsEditor):
    """Address and caption of a video."""

    title = "Video"
    rows = (
        (Field("url", "Address of the video", "https://…", is_needed=True),),
        (Field("caption", "Caption", "Shown below the video"),),
    )
