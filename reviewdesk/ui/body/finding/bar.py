"""The bar that asks what to find and what to put in its place; it knows no text."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.body.finding.patterns import Problem, Query
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Button:
    """A button of the bar, by its icon or by the sign on it."""

    id: str
    name: str
    keys: str = ""
    icon: str = ""
    sign: str = ""


STEPS = (
    Button("previous", "Previous match", "Shift+F3", "chevron-up"),
    Button("next", "Next match", "F3", "chevron-down"),
)
CHOICES = (
    Button("case", "Match case", sign="Aa"),
    Button("word", "Whole word", sign="“W”"),
    Button("regex", "Regular expression", sign=".*"),
)
CLOSE = Button("close", "Close", "Esc", "x")
_PROBLEMS = {
    Problem.BROKEN: "This is no complete regular expression.",
    Problem.TOO_COSTLY: "This expression could take too long here. Use fewer * and + in it, and none inside another.",
}


class FindBar(QFrame):
    """Field, count and choices, and on a second row what replaces."""

    query_changed = Signal()
    next_asked = Signal()
    previous_asked = Signal()
    replace_asked = Signal()
    replace_all_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("look", "panel")
        self._field = self._line("findField", self.tr("Find"))
        self._replacement = self._line("replaceField", self.tr("Replace with"))
        self._count = QLabel(self)
        self._count.setObjectName("findCount")
        self._count.setProperty("look", "hint")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(self.tr("Nothing found")))
        self._problem = QLabel(self)
        self._problem.setObjectName("findProblem")
        self._problem.setProperty("look", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._tools = {row.id: self._tool(row) for row in (*STEPS, *CHOICES, CLOSE)}
        self._replace = self._push("replaceOne", self.tr("Replace"))
        self._replace_all = self._push("replaceAll", self.tr("Replace All"))
        self._lay_out()
        self._connect()

    @property
    def query(self) -> Query:
        """What is looked for now."""
        case, word, regex = (self._tools[row.id].isChecked() for row in CHOICES)
        return Query(self._field.text(), word, case, regex)

    @property
    def replacement(self) -> str:
        """What a match is to give way to."""
        return self._replacement.text()

    def open(self, words: str, *, is_replacing: bool) -> None:
        """Come up with the caret in the field; without words those of the last time stand there."""
        for part in (self._replacement, self._replace, self._replace_all):
            part.setVisible(is_replacing)
        self.show()
        if words:
            self._field.setText(words)
        self._field.selectAll()
        (self._replacement if is_replacing and words else self._field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, current: int | None, total: int) -> None:
        """Say which match of how many one stands at, None between two."""
        self._problem.hide()
        if not self._field.text():
            words = ""
        elif not total:
            words = self.tr("Nothing found")
        elif current is None:
            words = self.tr("{total} found").format(total=total)
        else:
            words = self.tr("{current} of {total}").format(current=current + 1, total=total)
        self._count.setText(words)
        self._enable(total > 0)

    def show_replaced(self, total: int) -> None:
        """Say how many gave way."""
        self._count.setText(self.tr("{total} replaced").format(total=total))

    def show_problem(self, problem: Problem) -> None:
        """Say why nothing can be looked for."""
        self._count.clear()
        self._problem.setText(_tr(_PROBLEMS[problem]))
        self._problem.show()
        self._enable(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of a theme."""
        for row in (*STEPS, CLOSE):
            self._tools[row.id].setIcon(icon(row.icon, tokens))

    def _enable(self, is_found: bool) -> None:
        for button in (*(self._tools[row.id] for row in STEPS), self._replace, self._replace_all):
            if button.hasFocus() and not is_found:
                self._field.setFocus()  # else Qt leads out of the bar
            button.setEnabled(is_found)

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        line.setMinimumWidth(90)
        line.setMaximumWidth(320)
        return line

    def _tool(self, row: Button) -> QToolButton:
        name = _tr(row.name)
        button = QToolButton(self)
        button.setObjectName(f"find_{row.id}")
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({row.keys})" if row.keys else name)
        button.setText(row.sign)
        button.setFixedHeight(28)
        button.setIconSize(QSize(16, 16))
        button.setCheckable(row in CHOICES)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _push(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setProperty("look", "small")
        return button

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(2)
        for row in (*STEPS, *CHOICES):
            beside.addWidget(self._tools[row.id])
        beside.addSpacing(6)
        beside.addWidget(self._count)
        beside.addStretch()
        beside.addWidget(self._tools[CLOSE.id])
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._replace)
        below.addWidget(self._replace_all)
        below.addStretch()
        rows = QGridLayout()
        rows.setContentsMargins(12, 6, 12, 6)
        rows.setSpacing(6)
        rows.addWidget(self._field, 0, 0)
        rows.addLayout(beside, 0, 1)
        rows.addWidget(self._replacement, 1, 0)
        rows.addLayout(below, 1, 1)
        rows.addWidget(self._problem, 2, 0, 1, 2)
        rows.setColumnStretch(0, 1)
        rule = QFrame(self)
        rule.setProperty("look", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(rows)
        column.addWidget(rule)

    def _connect(self) -> None:
        self._field.textChanged.connect(self.query_changed)
        for row in CHOICES:
            self._tools[row.id].toggled.connect(self.query_changed)
        self._field.returnPressed.connect(self.next_asked)
        self._replacement.returnPressed.connect(self.replace_asked)
        self._tools["next"].clicked.connect(self.next_asked)
        self._tools["previous"].clicked.connect(self.previous_asked)
        self._tools["close"].clicked.connect(self.closed)
        self._replace.clicked.connect(self.replace_asked)
        self._replace_all.clicked.connect(self.replace_all_asked)
        for keys, signal, holder, context in (
            ("Esc", self.closed, self, Qt.ShortcutContext.WidgetWithChildrenShortcut),
            ("Shift+Return", self.previous_asked, self._field, Qt.ShortcutContext.WidgetShortcut),
            ("Shift+Enter", self.previous_asked, self._field, Qt.ShortcutContext.WidgetShortcut),
        ):
            shortcut = QShortcut(QKeySequence(keys), holder)
            shortcut.setContext(context)
            shortcut.activated.connect(signal)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FindBar", words)
