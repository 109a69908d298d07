"""One image of a review: its thumbnail and what is said of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.domain.review import Image
from reviewdesk.ui.form.image_trouble import ImageTrouble
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.widgets.growing import GrowingText
from reviewdesk.ui.widgets.signs import Signs
from reviewdesk.ui.widgets.typed import TypedLine

THUMBNAIL = 72


def _label_words() -> dict[str, str]:
    return {
        "alt": QCoreApplication.translate("Images", "Alt text: what the image shows"),
        "caption": QCoreApplication.translate("Images", "Caption"),
        "credit": QCoreApplication.translate("Images", "Credit"),
        "licence": QCoreApplication.translate("Images", "Licence"),
        "source": QCoreApplication.translate("Images", "Source"),
    }


ROWS = (("alt",), ("caption",), ("credit", "licence"), ("source",))


class ImageCard(QWidget):
    """Edits one `Image`; `edited` carries the new value."""

    edited = Signal(object)
    featured = Signal(str)
    remove_requested = Signal(str)
    put_back_requested = Signal(str)
    choose_requested = Signal(str)

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._has_picture = False
        self.setObjectName("imageCard")
        self._thumbnail = QLabel(self)
        self._thumbnail.setFixedSize(THUMBNAIL, THUMBNAIL)
        self._thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumbnail.setProperty("look", "thumbnail")
        self._featured = QRadioButton(self.tr("Featured image"), self)
        self._featured.setObjectName("featured")
        self._decorative = QCheckBox(self.tr("Decorative, needs no alt text"), self)
        self._decorative.setObjectName("decorative")
        self._remove = QToolButton(self)
        self._remove.setObjectName("remove")
        self._editors: dict[str, TypedLine | GrowingText] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addLayout(self._head())
        self._trouble = ImageTrouble(self)
        self._trouble.put_back_requested.connect(self._ask_back)
        self._trouble.choose_requested.connect(self._ask_choice)
        column.addWidget(self._trouble)
        column.addLayout(self._fields())
        column.addWidget(self._decorative)
        self._featured.clicked.connect(self._feature)
        self._decorative.clicked.connect(self._take)
        self._remove.clicked.connect(self._ask_removal)
        self.set_value(image)

    def controls(self) -> tuple[QWidget, ...]:
        """Give what Tab goes through, in order."""
        return self._featured, self._remove, *self._trouble.controls(), *self._editors.values(), self._decorative

    def value(self) -> Image:
        """Give the image as it is described now."""
        return self._image

    def set_value(self, image: Image) -> None:
        """Show an image without telling anybody, touching only what differs."""
        self._image = image
        self._name.setText(image.name)
        self._decorative.setChecked(image.decorative)
        self._editors["alt"].setEnabled(not image.decorative)
        for name, editor in self._editors.items():
            if editor.value() != getattr(image, name):
                editor.set_value(getattr(image, name))
        for control, words in ((self._remove, self.tr("Remove %s")), (self._featured, self.tr("Feature %s"))):
            control.setAccessibleName(words % image.name)
        self._remove.setToolTip(self._remove.accessibleName())

    def use_signs(self, signs: Signs) -> None:
        """Set these signs of the language in the fields that hold sentences."""
        for editor in self._editors.values():
            if isinstance(editor, GrowingText):
                editor.signs = signs

    def focus_field(self, name: str) -> None:
        """Put the caret where this is said of the image."""
        self._editors[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_featured(self, is_featured: bool) -> None:
        """Mark the image as the featured one, or not."""
        self._featured.setAutoExclusive(False)
        self._featured.setChecked(is_featured)

    def set_thumbnail(self, picture: QImage) -> None:
        """Show the image itself, small."""
        ratio = self.devicePixelRatioF()
        side = round(THUMBNAIL * ratio)
        small = picture.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap = QPixmap.fromImage(small)
        pixmap.setDevicePixelRatio(ratio)
        self._thumbnail.setPixmap(pixmap)
        self._has_picture = True
        self._trouble.hide()

    def show_damage(self, *, can_be_put_back: bool) -> None:
        """Say that the image cannot be shown, and offer the ways back."""
        self._trouble.say(can_be_put_back=can_be_put_back)

    def draw_icons(self, colour: str) -> None:
        """Draw the icons in this colour."""
        self._remove.setIcon(icon("trash-2", colour))
        if not self._has_picture:
            self._thumbnail.setPixmap(icon("image", colour).pixmap(24, 24))

    def _head(self) -> QHBoxLayout:
        self._name = QLabel(self)
        self._name.setObjectName("imageName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._featured)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._thumbnail)
        head.addLayout(words, 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        words = _label_words()
        for row, names in enumerate(ROWS):
            for column, name in enumerate(names):
                span = 2 if len(names) == 1 else 1
                label = QLabel(words[name], self)
                label.setProperty("look", "label")
                editor = self._editor(name, words[name])
                label.setBuddy(editor)
                grid.addWidget(label, 3 * row, column, 1, span)
                grid.addWidget(editor, 3 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(3 * row + 2, 3)
        return grid

    def _editor(self, name: str, words: str) -> TypedLine | GrowingText:
        editor = GrowingText(self) if name in ("alt", "caption") else TypedLine(str, str, parent=self)
        editor.setObjectName(name)
        editor.setAccessibleName(words)
        editor.setMinimumWidth(60)
        editor.edited.connect(self._take)
        self._editors[name] = editor
        return editor

    def _take(self) -> None:
        values = {name: editor.value() for name, editor in self._editors.items()}
        image = replace(self._image, decorative=self._decorative.isChecked(), **values)
        self._editors["alt"].setEnabled(not image.decorative)
        if image != self._image:
            self._image = image
            self.edited.emit(image)

    def _feature(self) -> None:
        self._featured.setChecked(True)
        self.featured.emit(self._image.name)

    def _ask_back(self) -> None:
        self.put_back_requested.emit(self._image.name)

    def _ask_choice(self) -> None:
        self.choose_requested.emit(self._image.name)

    def _ask_removal(self) -> None:
        self.remove_requested.emit(self._image.name)
