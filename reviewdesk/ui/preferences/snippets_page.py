"""The editor of snippets: a row for each abbreviation with its text, and a last one for another."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from reviewdesk.settings.snippets import Snippet, is_abbreviation
from reviewdesk.ui.theme.tokens import STEP
from reviewdesk.ui.widgets.growing import GrowingText


class _Text(GrowingText):
    """Holds when one leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _Line(QObject):
    """The widgets of one row."""

    edited = Signal()
    removed = Signal(QObject)

    def __init__(self, snippet: Snippet, page: QWidget) -> None:
        super().__init__(page)
        self._text = snippet.text
        self.abbreviation = QLineEdit(snippet.abbreviation, page)
        self.abbreviation.setObjectName("abbreviation")
        self.abbreviation.setAccessibleName(self.tr("Abbreviation"))
        self.abbreviation.setPlaceholderText(";so")
        self.abbreviation.setFixedWidth(110)
        self.text = _Text(page)
        self.text.setObjectName("snippetText")
        self.text.setAccessibleName(self.tr("Text for %1").replace("%1", snippet.abbreviation))
        self.text.set_value(snippet.text.strip("\n"))
        self.remove = QPushButton(self.tr("Remove"), page)
        self.remove.setObjectName("removeSnippet")
        self.remove.setAccessibleName(self.tr("Remove %1").replace("%1", snippet.abbreviation))
        self.remove.setAutoDefault(False)
        self.problem = QLabel(page)
        self.problem.setObjectName("problem")
        self.problem.setProperty("look", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.abbreviation.editingFinished.connect(self.edited)
        self.text.left.connect(self.edited)
        self.remove.clicked.connect(self._remove)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.abbreviation, self.text, self.remove, self.problem

    def snippet(self) -> Snippet:
        """Give what stands here."""
        text = self.text.text()
        return Snippet(self.abbreviation.text().strip(), self._text if text == self._text.strip("\n") else text)

    def say(self, problem: str) -> None:
        """Say what is wrong with the row; nothing where nothing is."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem) and not self.abbreviation.isHidden())

    def _remove(self) -> None:
        self.removed.emit(self)


class SnippetsPage(QWidget):
    """`changed` gives all snippets that can stand so; a row that cannot says why, and waits."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._shown: tuple[Snippet, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(STEP // 2)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setColumnStretch(1, 1)
        self._hint = QLabel(
            self.tr(
                "An abbreviation and Tab put the text in. {film}, {director}, {year} and {date} come from the review; "
                "the caret goes to {caret}."
            ),
            self,
        )
        self._hint.setProperty("look", "hint")
        self._hint.setWordWrap(True)
        self._another = QPushButton(self.tr("New Snippet"), self)
        self._another.setObjectName("newSnippet")
        self._another.setAccessibleName(self._another.text())
        self._another.setAutoDefault(False)
        self._another.clicked.connect(self._add)
        self._grid.addWidget(self._hint, 0, 0, 1, 3)

    def show_snippets(self, snippets: Sequence[Snippet]) -> None:
        """Show these, unless it is they that stand here."""
        if tuple(snippets) == self._shown and self._lines:
            return
        self._shown = tuple(snippets)
        for line in self._lines:
            self._take_away(line)
        self._lines = []
        for snippet in snippets:
            self._put(snippet)
        self._lay_button()

    def matches(self, wanted: Sequence[str]) -> bool:
        """Tell whether all these words, in small letters, stand in the snippets or what is said of them."""
        held = " ".join([self._hint.text(), self._another.text(), *(f"{s.abbreviation} {s.text}" for s in self._shown)])
        return all(word in held.casefold() for word in wanted)

    def _put(self, snippet: Snippet) -> _Line:
        line = _Line(snippet, self)
        at = 2 * len(self._lines) + 1
        top = Qt.AlignmentFlag.AlignTop
        for column, widget in enumerate((line.abbreviation, line.text, line.remove)):
            self._grid.addWidget(widget, at, column, top)
        self._grid.addWidget(line.problem, at + 1, 0, 1, 3)
        line.edited.connect(self._take)
        line.removed.connect(self._remove)
        self._lines.append(line)
        return line

    def _take_away(self, line: _Line) -> None:
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        line.deleteLater()

    def _lay_button(self) -> None:
        """Put the button below the rows, and the keys of all in the order in which one reads."""
        parts = [self._hint, *(each for line in self._lines for each in line.widgets[:3]), self._another]
        for one, other in pairwise(parts):
            self.setTabOrder(one, other)
        self._grid.removeWidget(self._another)
        self._grid.addWidget(self._another, 2 * len(self._lines) + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def _add(self) -> None:
        line = self._put(Snippet("", ""))
        self._lay_button()
        for widget in line.widgets[:3]:
            widget.show()  # else only in the next turn, and a Tab pressed now goes past
        line.abbreviation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        self._take_away(line)
        self._lay_button()
        self._take()
        self._another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        good: dict[str, Snippet] = {}
        for line in self._lines:
            problem = self._problem(line.snippet(), good)
            line.say(problem)
            if not problem and line.snippet().text.strip():
                good[line.snippet().abbreviation] = line.snippet()
        snippets = tuple(good.values())
        if snippets != self._shown:
            self._shown = snippets
            self.changed.emit(snippets)

    def _problem(self, snippet: Snippet, known: dict[str, Snippet]) -> str:
        if not snippet.abbreviation:
            return self.tr("Give it an abbreviation, such as ;so") if snippet.text.strip() else ""
        if not is_abbreviation(snippet):
            return self.tr("An abbreviation has no blanks in it.")
        return self.tr("Another snippet has this abbreviation.") if snippet.abbreviation in known else ""
