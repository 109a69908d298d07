"""Which side the rows of a field begin at: where their words ask for, or the right for a review written from there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit


def set_writing_side(field: QTextEdit, is_rtl: bool) -> None:
    """Let all rows begin at the right, or each where its first letter asks for it; undo knows nothing of it."""
    side = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LayoutDirectionAuto
    document = field.document()
    option = document.defaultTextOption()
    if option.textDirection() != side:
        option.setTextDirection(side)
        document.setDefaultTextOption(option)
