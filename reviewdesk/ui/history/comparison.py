"""Two states of the review in the page's place: what differs, and what one can do with the older text."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.history.drawing import Drawn
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

_WIDEST = 640
_SIDE, _TOP = 28, 26
_BAR_LEFT, _BAR_RIGHT = 14, 10


class Sheet(QTextBrowser):
    """The text with its changes, in a column of its own width; Escape leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("difference")
        self.setAccessibleName(self.tr("What differs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Centre the column."""
        side = max(_SIDE, (self.viewport().width() - _WIDEST) // 2)
        frame = QTextFrameFormat()
        frame.setTopMargin(_TOP)
        frame.setBottomMargin(_TOP * 2)
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        self.document().rootFrame().setFrameFormat(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class VersionBox(QComboBox):
    """A choice that shortens what does not fit, where Qt would cut through a letter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ComparisonView(QWidget):
    """Shows a difference; the buttons say what the writer wants with the version that was chosen in the list."""

    left = Signal()
    other_chosen = Signal(int)
    restore_requested = Signal()
    name_requested = Signal()
    copy_requested = Signal()
    unfold_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self._changes: Sequence[int] = ()
        self._title = QLabel(self)
        self._title.setObjectName("comparisonTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._others = VersionBox(self)
        self._others.setObjectName("compareWith")
        self._others.setAccessibleName(self.tr("Compare with"))
        self._others.setMinimumContentsLength(4)
        self._others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._others.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._others.activated.connect(self._choose_other)
        self._summary = QLabel(self)
        self._summary.setObjectName("comparisonSummary")
        self._summary.setProperty("look", "hint")
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._icons: dict[str, QToolButton] = {}
        bar = self._make_bar()
        self._sheet = Sheet(self)
        self._sheet.left.connect(self.left)
        self._sheet.anchorClicked.connect(self._follow)
        self._is_entered = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._sheet, 1)
        for keys, act in (("Alt+Down", self.go_on), ("Alt+Up", self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of a theme."""
        for name, button in self._icons.items():
            button.setIcon(icon(name, tokens))

    def name_versions(self, title: str, others: Sequence[tuple[int, str]], other: int) -> None:
        """Name the version that is shown, and offer those it can be compared with."""
        self._title.setText(title)
        self._title.setToolTip(title)
        self._others.clear()
        for number, words in others:
            self._others.addItem(words, number)
        self._others.setCurrentIndex(self._others.findData(other))
        self._others.setToolTip(self._others.currentText())

    def expect(self) -> None:
        """Offer what can be done with a version that is on its way, so that Tab passes over nothing meanwhile."""
        self._copy.setEnabled(True)
        self._restore.setEnabled(True)
        self._restore.setToolTip("")

    def show_difference(self, drawn: Drawn, summary: str, *, can_restore: bool) -> None:
        """Show what differs, in words and in the text."""
        drawn.document.setParent(self._sheet)  # which lets go of the one before
        self._sheet.setDocument(drawn.document)
        self._sheet.fit()
        self._sheet.setAccessibleDescription(summary)
        self._changes = drawn.changes
        self._summary.setText(summary)
        self._allow(is_readable=True, can_restore=can_restore)

    def show_trouble(self, words: str) -> None:
        """Say why there is nothing to see."""
        self._sheet.clear()
        self._sheet.setPlainText(words)
        self._sheet.fit()
        self._changes = ()
        self._summary.setText(self.tr("This version cannot be shown."))
        self._allow(is_readable=False, can_restore=False)

    def focus_text(self) -> None:
        """Let the keys go to the text, once there is something to see."""
        self._is_entered = not self.isVisible()
        self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the label out where no button would have room for its words beside it."""
        super().resizeEvent(event)
        parts = (self._against, self._others, self._copy, self._name, self._restore)
        gaps = self._choice_row.spacing() * (len(parts) - 1) + _BAR_LEFT + _BAR_RIGHT
        self._against.setVisible(sum(part.minimumSizeHint().width() for part in parts) + gaps <= self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_entered:
            self.focus_text()

    @property
    def name_button(self) -> QWidget:
        """Give the button that asks for a name, for the question to appear at it."""
        return self._name

    def go_on(self) -> None:
        """Show the next change."""
        at = bisect_right(self._changes, self._sheet.textCursor().position())
        self._go_to(at if at < len(self._changes) else 0)

    def go_back(self) -> None:
        """Show the change before."""
        self._go_to(bisect_left(self._changes, self._sheet.textCursor().position()) - 1)

    def _allow(self, *, is_readable: bool, can_restore: bool) -> None:
        self._copy.setEnabled(is_readable)
        self._restore.setEnabled(can_restore)
        is_same = is_readable and not can_restore
        self._restore.setToolTip(self.tr("The review is as in this version.") if is_same else "")
        for name in ("chevron-up", "chevron-down"):
            self._icons[name].setEnabled(bool(self._changes))

    def _go_to(self, at: int) -> None:
        if not self._changes:
            return
        cursor = QTextCursor(self._sheet.document())
        cursor.setPosition(self._changes[at])
        self._sheet.setTextCursor(cursor)
        place = self._sheet.cursorRect().top() - self._sheet.viewport().height() // 3
        bar = self._sheet.verticalScrollBar()
        bar.setValue(bar.value() + place)

    def _make_bar(self) -> QWidget:
        bar = QFrame(self)
        bar.setObjectName("compareBar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(_BAR_LEFT, 8, _BAR_RIGHT, 8)
        column.setSpacing(6)
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._choice_row = second
        first.addWidget(self._title, 1)
        first.addWidget(self._icon_button("x", self.tr("Back to the text"), "Esc", self.left))
        self._against = QLabel(self.tr("Compared with"), bar)
        self._against.setObjectName("comparedWith")
        self._against.setProperty("look", "label")
        self._against.setBuddy(self._others)
        second.addWidget(self._against)
        second.addWidget(self._others, 1)
        self._copy = self._button("copyVersion", self.tr("Copy Text"), self.copy_requested)
        self._name = self._button("nameVersion", self.tr("Name…"), self.name_requested)
        self._restore = self._button("restoreVersion", self.tr("Restore"), self.restore_requested)
        self._restore.setProperty("look", "primary")
        for button in (self._copy, self._name, self._restore):
            second.addWidget(button)
        third.addWidget(self._summary, 1)
        third.addWidget(self._icon_button("chevron-up", self.tr("Change before"), "Alt+Up", self.go_back))
        third.addWidget(self._icon_button("chevron-down", self.tr("Next change"), "Alt+Down", self.go_on))
        for row in (first, second, third):
            row.setSpacing(8)
            column.addLayout(row)
        QWidget.setTabOrder(self._icons["x"], self._others)
        return bar

    def _button(self, name: str, words: str, signal: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.clicked.connect(signal)
        return button

    def _icon_button(self, name: str, words: str, keys: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"comparison-{name}")
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})")
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(slot)
        self._icons[name] = button
        return button

    def _choose_other(self, at: int) -> None:
        self.other_chosen.emit(self._others.itemData(at))

    def _follow(self, _address: QUrl) -> None:
        self.unfold_requested.emit()
