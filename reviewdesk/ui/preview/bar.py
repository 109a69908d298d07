"""The bar over the preview: which tab is in front, for which target, how wide and how dark the page is."""

from collections.abc import Sequence
from enum import IntEnum, StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QToolButton, QWidget

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens


class Tab(IntEnum):
    """What is shown of the article."""

    PAGE = 0
    HTML = 1


class Width(StrEnum):
    """How wide the page is shown."""

    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"


ICONS = {Width.PHONE: "smartphone", Width.TABLET: "tablet", Width.DESKTOP: "monitor"}


class PreviewBar(QFrame):
    """Tells what was chosen; knows nothing of what shows it."""

    tab_chosen = Signal(int)
    target_chosen = Signal(str)
    width_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewBar")
        self.setFixedHeight(40)
        self._tabs = QButtonGroup(self)
        self._widths: dict[Width, QToolButton] = {}
        self._dark = QToolButton(self)
        self._dark.setObjectName("previewDark")
        self._dark.setCheckable(True)
        self._dark.setAccessibleName(self.tr("Dark page"))
        self._dark.setToolTip(self.tr("Show the page as readers with a dark screen see it"))
        self._dark.toggled.connect(self._choose_theme)
        self._targets = QComboBox(self)
        self._targets.setObjectName("previewTarget")
        self._targets.setProperty("look", "bare")
        self._targets.setAccessibleName(self.tr("Where the article goes"))
        self._targets.setToolTip(self.tr("Show the article as this target will have it"))
        self._targets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._targets.setMinimumContentsLength(9)
        self._targets.activated.connect(self._choose_target)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._segments(self._tab_buttons()))
        row.addWidget(self._targets, 1)
        row.addStretch(0)
        row.addWidget(self._dark)
        row.addWidget(self._segments(self._width_buttons()))
        self.set_tokens(tokens)

    @property
    def tab(self) -> Tab:
        """Give the tab in front."""
        return Tab(self._tabs.checkedId())

    def set_targets(self, targets: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these targets, each by its name and title."""
        self._targets.clear()
        for name, title in targets:
            self._targets.addItem(title, name)
        self._targets.setCurrentIndex(max(self._targets.findData(chosen), 0))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of the theme."""
        for width, button in self._widths.items():
            button.setIcon(icon(ICONS[width], tokens))
        self._dark.setIcon(icon("moon", tokens))

    def _tab_buttons(self) -> list[QWidget]:
        buttons: list[QWidget] = []
        for tab, words in ((Tab.PAGE, self.tr("Preview")), (Tab.HTML, self.tr("HTML"))):
            button = QToolButton(self)
            button.setText(words)
            button.setCheckable(True)
            button.setObjectName(f"previewTab{tab}")
            button.setAccessibleName(words)
            self._tabs.addButton(button, tab)
            buttons.append(button)
        self._tabs.button(Tab.PAGE).setChecked(True)
        self._tabs.idToggled.connect(self._choose_tab)
        return buttons

    def _width_buttons(self) -> list[QWidget]:
        names = {
            Width.PHONE: self.tr("Phone width"),
            Width.TABLET: self.tr("Tablet width"),
            Width.DESKTOP: self.tr("Desktop width"),
        }
        group = QButtonGroup(self)
        for width, words in names.items():
            button = QToolButton(self)
            button.setObjectName(f"width-{width}")
            button.setCheckable(True)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(self._choose_width)
            group.addButton(button)
            self._widths[width] = button
        self._widths[Width.DESKTOP].setChecked(True)
        return list(self._widths.values())

    def _segments(self, buttons: list[QWidget]) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, end in zip(buttons, ("first", *("" for _ in buttons[2:]), "last"), strict=True):
            button.setProperty("look", "segment")
            button.setProperty("end", end)
            row.addWidget(button)
        return frame

    def _choose_tab(self, tab: int, is_chosen: bool) -> None:
        if is_chosen:
            self.tab_chosen.emit(tab)

    def _choose_target(self) -> None:
        self.target_chosen.emit(self._targets.currentData())

    def _choose_width(self) -> None:
        self.width_chosen.emit(self.sender().objectName().removeprefix("width-"))

    def _choose_theme(self, is_dark: bool) -> None:
        self.theme_chosen.emit("dark" if is_dark else "light")
