"""The bar over the preview: which tab is in front, for which target, how wide and how dark the page is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reviewdesk.settings.model import Look, Width
from reviewdesk.ui.preview.target_box import TargetBox
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


class Tab(IntEnum):
    """What is shown of the article."""

    PAGE = 0
    HTML = 1
    SEARCH = 2
    SOCIAL = 3


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What of the bar is shown at a width; all else is in the menu at its end."""

    has_words: bool
    has_title: bool
    has_look: bool


ARRANGEMENTS = (
    Arrangement(has_words=True, has_title=True, has_look=True),
    Arrangement(has_words=True, has_title=True, has_look=False),
    Arrangement(has_words=False, has_title=True, has_look=False),
    Arrangement(has_words=False, has_title=False, has_look=False),
)
"""From rich to poor: the first that fits is taken."""

TAB_ICONS = {Tab.PAGE: "eye", Tab.HTML: "code", Tab.SEARCH: "search", Tab.SOCIAL: "users"}
WIDTH_ICONS = {Width.PHONE: "smartphone", Width.TABLET: "tablet", Width.DESKTOP: "monitor"}
MARGIN, GAP = 12, 8
ICON = QSize(16, 16)


class PreviewBar(QFrame):
    """Tells what was chosen, as a tab or a whole new look; knows nothing of what shows it."""

    tab_chosen = Signal(int)
    look_chosen = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewBar")
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._look = Look()
        self._tabs = QButtonGroup(self)
        self._widths = {
            Width.PHONE: _action(self, "width-phone", self.tr("Phone Width")),
            Width.TABLET: _action(self, "width-tablet", self.tr("Tablet Width")),
            Width.DESKTOP: _action(self, "width-desktop", self.tr("Desktop Width")),
        }
        group = QActionGroup(self)
        for action in self._widths.values():
            group.addAction(action)
            action.triggered.connect(self._choose_width)
        self._dark = _action(self, "previewDark", self.tr("Dark Page"))
        self._dark.triggered.connect(self._choose_theme)
        self._targets = TargetBox(self)
        self._targets.setObjectName("previewTarget")
        self._targets.setAccessibleName(self.tr("Where the article goes"))
        self._targets.activated.connect(self._choose_target)
        self.menu = QMenu(self)
        self.menu.setObjectName("previewMenu")
        self.menu.addActions(list(self._widths.values()))
        self.menu.addSeparator()
        self.menu.addAction(self._dark)
        self._lay_out()
        self.show_look(Look())
        self.set_tokens(tokens)

    @property
    def tab(self) -> Tab:
        """Give the tab in front."""
        return Tab(self._tabs.checkedId())

    def set_targets(self, targets: Sequence[tuple[str, str]]) -> None:
        """Offer these targets, each by its name and title."""
        self._targets.clear()
        for name, title in targets:
            self._targets.addItem(title, name)

    def show_look(self, look: Look) -> None:
        """Show what is chosen; nothing is told."""
        self._look = look
        self._targets.setCurrentIndex(max(self._targets.findData(look.target), 0))
        self._widths[look.width].setChecked(True)
        self._dark.setChecked(look.is_dark)
        self._fit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of the theme."""
        for width, action in self._widths.items():
            action.setIcon(icon(WIDTH_ICONS[width], tokens))
        for tab, name in TAB_ICONS.items():
            self._tabs.button(tab).setIcon(icon(name, tokens))
        self._dark.setIcon(icon("moon", tokens))
        self._more.setIcon(icon("ellipsis", tokens))
        self._targets.set_icon(icon("globe", tokens))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now the style sheet has said how large the buttons are

    def _lay_out(self) -> None:
        self._tab_segments = _segments(self, [self._tab_button(tab) for tab in Tab])
        self._tabs.button(Tab.PAGE).setChecked(True)
        self._tabs.idToggled.connect(self._choose_tab)
        self._theme = _button(self, self._dark)
        self._width_segments = _segments(self, [_button(self, action) for action in self._widths.values()])
        self._more = QToolButton(self)
        self._more.setObjectName("previewMore")
        self._more.setAccessibleName(self.tr("Look of the preview"))
        self._more.setToolTip(self.tr("Width, zoom, style sheet, printing"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(GAP)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self._tab_segments)
        row.addWidget(self._targets)
        row.addStretch(1)
        for part in (self._theme, self._width_segments, self._more):
            row.addWidget(part)

    def _tab_button(self, tab: Tab) -> QToolButton:
        short, long = {
            Tab.PAGE: (self.tr("Preview"), self.tr("Preview")),
            Tab.HTML: (self.tr("HTML"), self.tr("HTML")),
            Tab.SEARCH: (self.tr("Search"), self.tr("Search result")),
            Tab.SOCIAL: (self.tr("Social"), self.tr("Social card")),
        }[tab]
        button = QToolButton(self)
        button.setText(short)
        button.setCheckable(True)
        button.setIconSize(ICON)
        button.setObjectName(f"previewTab{tab}")
        button.setAccessibleName(long)
        button.setToolTip(long)
        self._tabs.addButton(button, tab)
        return button

    def _fit(self) -> None:
        for arrangement in ARRANGEMENTS:
            self._arrange(arrangement)
            if self._needed(arrangement) <= self.width():
                return

    def _arrange(self, arrangement: Arrangement) -> None:
        style = Qt.ToolButtonStyle
        for button in self._tabs.buttons():
            button.setToolButtonStyle(  # type: ignore[attr-defined]
                style.ToolButtonTextOnly if arrangement.has_words else style.ToolButtonIconOnly
            )
        self._targets.set_compact(not arrangement.has_title)
        self._theme.setVisible(arrangement.has_look)
        self._width_segments.setVisible(arrangement.has_look)

    def _needed(self, arrangement: Arrangement) -> int:
        """Give the width in pixels of what is shown now."""
        parts = [self._tab_segments, self._targets, self._more]
        if arrangement.has_look:
            parts += [self._theme, self._width_segments]
        for part in parts:
            if (row := part.layout()) is not None:
                row.invalidate()
        return sum((part.minimumWidth() or part.sizeHint().width()) + GAP for part in parts) + 2 * MARGIN

    def _choose_tab(self, tab: int, is_chosen: bool) -> None:
        if is_chosen:
            self.tab_chosen.emit(tab)

    def _choose_target(self) -> None:
        self._choose(replace(self._look, target=self._targets.currentData()))

    def _choose_width(self) -> None:
        width = next(width for width, action in self._widths.items() if action.isChecked())
        self._choose(replace(self._look, width=width))

    def _choose_theme(self, is_dark: bool) -> None:
        self._choose(replace(self._look, is_dark=is_dark))

    def _choose(self, look: Look) -> None:
        self.show_look(look)
        self.look_chosen.emit(look)


def _action(parent: QWidget, name: str, words: str) -> QAction:
    action = QAction(words, parent)
    action.setObjectName(name)
    action.setCheckable(True)
    action.setIconVisibleInMenu(False)  # a tick says more than a coloured icon
    return action


def _button(parent: QWidget, action: QAction) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setIconSize(ICON)
    button.setObjectName(action.objectName())
    button.setAccessibleName(action.text())
    return button


def _segments(parent: QWidget, buttons: Sequence[QToolButton]) -> QFrame:
    frame = QFrame(parent)
    frame.setObjectName("segments")
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for button, end in zip(buttons, ("first", *("" for _ in buttons[2:]), "last"), strict=True):
        button.setProperty("look", "segment")
        button.setProperty("end", end)
        row.addWidget(button)
    return frame
