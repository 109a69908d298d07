"""What a paste may leave behind; the window has words for each, so that nothing goes in silence."""

from enum import StrEnum


class Loss(StrEnum):
    """Why something that was copied is not in the text."""

    TOO_LARGE = "too-large"
    """The end is missing, and all formatting."""
    TOO_LONG = "too-long"
    """A paragraph beyond any page was cut into several; every word is there."""
    TOO_DEEP = "too-deep"
    """Every word is there, but it was nested too deep or too dense to keep all formatting."""
    SCRIPT = "script"
    STYLE = "style"
    FORM = "form"
    VIDEO = "video"
    AUDIO = "audio"
    SVG = "svg"
    IMAGE = "image"
    """A picture without an address on the web."""
    LINK = "link"
    """An address that is not of the web; its words are kept."""
    EMPTY_LINK = "empty-link"
    """A link that shows nothing, so that nobody could follow it."""
    DELETION = "deletion"
    """Words that a tracked change had taken out."""
    COMMENT = "comment"
    """What an editor remarked in the margin."""
