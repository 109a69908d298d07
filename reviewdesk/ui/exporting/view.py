"""The dialog of an export: as what, where to, in folders or zips, and how the images leave."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.theme.tokens import STEP

Choices = Sequence[tuple[str, str]]
"""Values, each with the words that a person reads."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What was chosen: the target by name, the folder as it was typed, the kind of images by value."""

    target: str
    folder: str
    as_zip: bool
    form: str


class ExportDialog(QDialog):
    """Asks once for all that an export needs; every answer is there already, so that Enter is enough."""

    export_requested = Signal(object)
    checks_requested = Signal()

    def __init__(self, heading: str, targets: Choices, forms: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(520)
        title = QLabel(heading, self)
        title.setObjectName("exportHeading")
        title.setProperty("look", "heading")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self._target = self._choice("exportTarget", targets)
        self._kind = self._choice(
            "exportKind", (("", self.tr("A folder for each review")), ("zip", self.tr("A zip for each review")))
        )
        self._form = self._choice("exportImages", forms)
        self._folder = QLineEdit(self)
        self._folder.setObjectName("exportFolder")
        self._folder.textChanged.connect(self._folder_edited)
        rows = QFormLayout()
        rows.setHorizontalSpacing(2 * STEP)
        rows.setVerticalSpacing(STEP)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for words, field in (
            (self.tr("&Format"), self._target),
            (self.tr("F&older"), self._folder_row()),
            (self.tr("&Make"), self._kind),
            (self.tr("&Images"), self._form),
        ):
            label = QLabel(words, self)
            control = self._folder if field not in (self._target, self._kind, self._form) else field
            label.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            rows.addRow(label, field)
        self._becomes = self._hint("exportBecomes")
        rows.addRow("", self._becomes)
        self._name = ""
        self._kind.currentIndexChanged.connect(self._say_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP + 4, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(title)
        column.addLayout(rows)
        column.addWidget(self._make_checks())
        column.addLayout(self._foot())

    def propose(self, answers: Answers) -> None:
        """Fill in what is likely wanted."""
        self._target.setCurrentIndex(self._target.findData(answers.target))
        self._kind.setCurrentIndex(int(answers.as_zip))
        self._form.setCurrentIndex(self._form.findData(answers.form))
        self._folder.setText(answers.folder)

    def show_review(self, name: str, checks: int) -> None:
        """Say what one review becomes in the folder, and how many checks ask for a look before it leaves."""
        self._name = name
        self._say_name()
        self._checks_row.setVisible(checks > 0)
        words = self.tr("1 check asks for a look.") if checks == 1 else self.tr("%1 checks ask for a look.")
        self._checks.setText(words.replace("%1", str(checks)))

    def _say_name(self) -> None:
        words = (
            self.tr("It becomes the zip %1 in there.")
            if self._kind.currentIndex()
            else self.tr("It becomes the folder %1 in there.")
        )
        name = f"{self._name}.zip" if self._kind.currentIndex() else self._name
        self._becomes.setText(words.replace("%1", name))
        self._becomes.setVisible(bool(self._name))

    def _make_checks(self) -> QWidget:
        self._checks_row = QWidget(self)
        self._checks = self._hint("exportChecks")
        look = self._button("exportLook", self.tr("Look at Them"), self._look_at_checks)
        look.setProperty("look", "flat")
        row = QHBoxLayout(self._checks_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._checks)
        row.addWidget(look)
        row.addStretch(1)
        self._checks_row.hide()
        return self._checks_row

    def _look_at_checks(self) -> None:
        self.reject()
        self.checks_requested.emit()

    def _hint(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", "hint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(name == "exportBecomes")
        return label

    def _folder_row(self) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        browse = self._button("exportBrowse", self.tr("Choose…"), self._browse)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        return part

    def _foot(self) -> QHBoxLayout:
        self._export = self._button("exportNow", self.tr("Export"), self._accept)
        self._export.setProperty("look", "primary")
        self._export.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._button("exportCancel", self.tr("Cancel"), self.reject))
        foot.addWidget(self._export)
        return foot

    def _accept(self) -> None:
        target, kind, form = (box.currentData() for box in (self._target, self._kind, self._form))
        self.export_requested.emit(Answers(target, self._folder.text().strip(), bool(kind), form))
        self.accept()

    def _folder_edited(self, folder: str) -> None:
        self._export.setEnabled(bool(folder.strip()))

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Export into the folder"), self._folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    def _choice(self, name: str, choices: Choices) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setItemDelegate(QStyledItemDelegate(box))
        for value, words in choices:
            box.addItem(words, value)
        return box

    def _button(self, name: str, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words.rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button
