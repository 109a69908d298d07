"""The dialog: a search line, the sections at the left, and one page with everything on it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.preferences.editors import Choices, Editor, editor_for
from reviewdesk.ui.preferences.keys_page import KeyRow, KeysPage
from reviewdesk.ui.preferences.snippets_page import SnippetsPage
from reviewdesk.ui.preferences.table import KEYS, PREFERENCES, SECTIONS, SNIPPETS, Preference
from reviewdesk.ui.theme.tokens import STEP


class PreferencesView(QDialog):
    """Tells what is changed by hand; whoever holds it shows the values."""

    edited = Signal(str, object)
    key_given = Signal(str, str)
    key_reset = Signal(str)
    keys_reset = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, choices: Mapping[str, Choices], keys: Sequence[KeyRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(QSize(820, 620).boundedTo(parent.window().size()))
        self.setMinimumSize(680, 420)
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self._answers = {name: [said for _, said in offered] for name, offered in choices.items()}
        self._heads: dict[str, QLabel] = {}
        self.search = QLineEdit(self)
        self.search.setObjectName("preferencesSearch")
        self.search.setAccessibleName(self.tr("Search the preferences"))
        self.search.setPlaceholderText(self.tr("Search the preferences"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self._sections = QListWidget(self)
        self._sections.setObjectName("preferencesSections")
        self._sections.setAccessibleName(self.tr("Sections"))
        self._sections.addItems([words(name) for name in SECTIONS])
        self._sections.setFixedWidth(220)
        self._sections.setCurrentRow(0)
        self._sections.currentRowChanged.connect(self._go_to)
        self.keys = KeysPage(keys, self)
        self._key_words = {row.id: row.words for row in keys}
        self._said = QLabel(self)
        self._said.setObjectName("preferencesSaid")
        self._said.setProperty("look", "hint")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._page = self._make_page(choices)
        self._lay_out()
        self.keys.given.connect(self.key_given)
        self.keys.reset.connect(self.key_reset)
        self.keys.all_reset.connect(self.keys_reset)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show these values by the ids of their rows."""
        for name, value in values.items():
            self._editors[name].show_value(value)

    def say(self, sentence: str) -> None:
        """Say one sentence at the foot."""
        self._said.setText(sentence)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(STEP)
        left.addWidget(self.search)
        left.addWidget(self._sections, 1)
        middle = QHBoxLayout()
        middle.setSpacing(2 * STEP)
        middle.addLayout(left)
        middle.addWidget(self._page, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._button("exportChoices", self.tr("Export…"), self.export_requested))
        foot.addWidget(self._button("importChoices", self.tr("Import…"), self.import_requested))
        foot.addWidget(self._said, 1)
        foot.addWidget(self._button("closePreferences", self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.search.setFocus()

    def _make_page(self, choices: Mapping[str, Choices]) -> QScrollArea:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(1, 1)
        for section in SECTIONS:
            head = self._heads[section] = QLabel(words(section), sheet)
            head.setProperty("look", "heading")
            head.setContentsMargins(0, STEP, 0, 0)
            grid.addWidget(head, grid.rowCount(), 0, 1, 2)
            for row in PREFERENCES:
                if row.section == section:
                    self._add_row(grid, row, choices.get(row.id, ()))
            if section == SNIPPETS:
                self.snippets = SnippetsPage(sheet)
                grid.addWidget(self.snippets, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self.keys, grid.rowCount(), 0, 1, 2)
        self._none = QLabel(self.tr("Nothing here is called so."), sheet)
        self._none.setObjectName("nothingFound")
        self._none.setProperty("look", "hint")
        self._none.hide()
        grid.addWidget(self._none, grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setObjectName("preferencesPage")
        area.setAccessibleName(self.tr("Preferences"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        sheet.setProperty("look", "panel")
        return area

    def _add_row(self, grid: QGridLayout, row: Preference, choices: Choices) -> None:
        name = words(row.words)
        label = QLabel(name)
        label.setWordWrap(True)
        label.setMinimumWidth(150)
        editor = self._editors[row.id] = editor_for(row, name, choices)
        label.setBuddy(editor)
        at = grid.rowCount()
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(editor, at, 1)
        self._rows[row.id] = [label, editor]
        if row.hint:
            hint = QLabel(words(row.hint))
            hint.setProperty("look", "hint")
            hint.setWordWrap(True)
            grid.addWidget(hint, at + 1, 1)
            self._rows[row.id].append(hint)
        editor.edited.connect(self._tell)

    def _tell(self, value: object) -> None:
        editor = self.sender()
        if isinstance(editor, Editor):
            self.edited.emit(editor.row.id, value)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        found = {
            row.id
            for row in PREFERENCES
            if _holds(wanted, row.section, row.words, row.hint, *self._answers.get(row.id, ()))
        }
        keys = {name for name, said in self._key_words.items() if _holds(wanted, KEYS, said)}
        for row in PREFERENCES:
            for widget in self._rows[row.id]:
                widget.setVisible(row.id in found)
        has_snippets = self.snippets.matches(wanted) or _holds(wanted, SNIPPETS)
        for section, head in self._heads.items():
            has_rows = any(row.id in found for row in PREFERENCES if row.section == section)
            is_page = (section == KEYS and bool(keys)) or (section == SNIPPETS and has_snippets)
            head.setVisible(has_rows or is_page)
        self.snippets.setVisible(has_snippets)
        self.keys.setVisible(bool(keys))
        self.keys.narrow(keys if wanted else None)
        self._none.setVisible(not (found or keys or has_snippets))
        self._page.verticalScrollBar().setValue(0)

    def _go_to(self, at: int) -> None:
        self.search.clear()
        self._page.verticalScrollBar().setValue(self._heads[SECTIONS[at]].y() - STEP)

    def _button(self, name: str, said: str, slot: object) -> QPushButton:
        button = QPushButton(said, self)
        button.setObjectName(name)
        button.setAccessibleName(said)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button


def words(text: str) -> str:
    """Give words of the table in the language of the window."""
    return QCoreApplication.translate("Preferences", text)


def _holds(wanted: list[str], *texts: str) -> bool:
    said = " ".join(f"{words(text)} {text}" for text in texts if text).casefold()
    return all(word in said for word in wanted)
