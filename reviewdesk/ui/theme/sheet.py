"""The one style sheet, written over Fusion from the tokens.

Widgets ask for a look by the property `look` (primary, flat, rail, segment, label, heading, problem, hint, pill, well)
or are named once in the window, such as `topBar`. Borders grow by one pixel in focus while the padding gives it back.
"""

from collections.abc import Mapping
from string import Template

from reviewdesk.ui.theme.tokens import RADIUS_BUTTON, RADIUS_CHIP, RADIUS_FIELD, TEXT, TEXT_HEADING, TEXT_SMALL, Tokens

_SURFACES = """
QMainWindow, QDialog { background: $bg; }
#topBar, #rail, #statusLine, #sidePanel, #formatBar, #previewBar, QWidget[look="panel"] { background: $panel; }
QScrollArea, QAbstractScrollArea#reviews { background: $panel; border: none; }
QAbstractScrollArea#versions, #calendarEntries { border: none; border-top: 2px solid transparent; }
QAbstractScrollArea#versions:focus, #calendarEntries:focus { border-top-color: $focus; }
#page, QWidget[look="page"] { background: $page; }
#previewPanel { background: $bg; }
#compareBar { background: $panel; }
#topBar, #formatBar, #previewBar, #compareBar { border: none; border-bottom: 1px solid $line; }
QWidget[look="bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
#calendarSide { border: none; border-left: 1px solid $line; }
#calendarFoot { border: none; border-top: 1px solid $line; }
#calendarMonth { background: $page; gridline-color: $line; }
#calendarMonth QHeaderView { background: $panel; }
QListView[look="bars"] { background: $page; }
#yearUndated { margin-left: -7px; }
#noticeLine { background: $bg; border: none; border-bottom: 1px solid $line; }
#statusLine { border: none; border-top: 1px solid $line; }
#statusLine[quiet="true"] { background: $page; border-top-color: $page; }
#rail { border: none; border-right: 1px solid $line; }
QMessageBox {
    messagebox-question-icon: url("$question"); messagebox-information-icon: url("$question");
    messagebox-warning-icon: url("$alert"); messagebox-critical-icon: url("$alert");
}
QFrame[look="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
"""

_WORDS = """
QLabel { background: transparent; }
QLabel[look="label"] { color: $mute; font-size: ${text_small}px; }
QLabel[look="hint"], #crumb, #statusLine QLabel { color: $mute; font-size: ${text_small}px; }
QLabel[look="heading"], #panelHeading { font-size: ${text_heading}px; font-weight: 600; min-height: 22px; }
QLabel[look="title"] { font-size: 20px; font-weight: 600; }
QLabel[look="problem"] { color: $accent; font-size: ${text_small}px; }
QLabel[look="pill"], QToolButton#pill {
    background: $accent_weak; color: $accent; font-size: ${text_small}px; font-weight: 600;
    border: none; border-radius: 9px; padding: 2px 9px;
}
QLabel[look="pill"] { qproperty-alignment: AlignCenter; }
QToolButton#pill:focus { border: 2px solid $focus; padding: 0 7px; }
QToolButton#pill::menu-indicator { image: none; }
#badge { background: $warn; color: $panel; border-radius: 7px; padding: 0 4px; font-size: 10px; font-weight: 600; }
QLabel[look="thumbnail"] { background: $bg; border: 1px solid $line; border-radius: ${field}px; }
#imageName { font-weight: 600; }
#appName { font-weight: 600; }
#savedState[state="ok"] { color: $ok; }
#savedState[state="bad"] { color: $accent; font-weight: 600; }
#pasteNotice { background: $panel; border: 1px solid $edge; border-radius: ${button}px; }
#pasteWords { color: $ink; }
QInputDialog QLineEdit, QInputDialog QSpinBox { min-width: 300px; }
#linkPopup { background: $panel; border: 1px solid $edge; }
#namePopover { background: $panel; border: 1px solid $edge; border-radius: ${button}px; }
#palette, #snippetPicker { background: $page; border: 1px solid $edge; border-radius: 10px; }
#paletteLine { font-size: 15px; padding: 7px 8px; }
#paletteLine:focus { padding: 6px 7px; }
#paletteList { background: $page; border: none; outline: none; }
#paletteHint { padding: 2px 8px 4px 8px; }
#preferencesSections {
    background: $panel; border: 1px solid $line; border-radius: ${field}px; padding: 2px; outline: none;
}
#preferencesSections::item { padding: 6px 8px; border-radius: ${chip}px; }
#preferencesSections::item:selected { background: $accent_weak; color: $accent; }
#preferencesSections::item:focus { padding: 4px 6px; }
#comparisonTitle { font-size: ${text_heading}px; font-weight: 600; }
#disputeHeading { font-weight: 600; }
#disputeSide { background: $page; border: 1px solid $line; border-radius: ${field}px; }
#disputeSide[chosen="true"] { border-color: $edge; background: $panel; }
#notice { color: $mute; }
#refusal #notice, #damaged #notice { color: $ink; }
#nothingOpen QLabel[look="title"] { font-size: 18px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit[look="field"], QAbstractSpinBox, QComboBox, QFrame[look="well"] {
    background: $field_colour; color: $ink; border: 1px solid $edge; border-radius: ${field}px;
    selection-background-color: $selection; selection-color: $ink; placeholder-text-color: $mute;
}
QPlainTextEdit[look="page"], QTextEdit { background: $page; border: none; padding: 0; }
QLineEdit { lineedit-clear-button-icon: url("$clear"); }
#standfirst { color: $mute; placeholder-text-color: $mute; }
QLineEdit, QAbstractSpinBox { padding: 5px 5px; min-height: 19px; }
QPlainTextEdit, QTextEdit[look="field"] { padding: 3px 3px; }
QSpinBox { padding-right: 20px; }
QSpinBox:focus { padding-right: 19px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 18px; border: none; background: transparent; right: 2px;
}
QSpinBox::up-button { subcontrol-position: top right; top: 3px; }
QSpinBox::down-button { subcontrol-position: bottom right; bottom: 3px; }
QSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QComboBox { padding: 5px 22px 5px 7px; min-height: 19px; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 4px 4px; }
QPlainTextEdit:focus, QTextEdit[look="field"]:focus { border: 2px solid $focus; padding: 2px 2px; }
QComboBox:focus { border: 2px solid $focus; padding: 4px 21px 4px 6px; }
QFrame[look="well"][active="true"] { border: 2px solid $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QFrame[look="well"]:disabled {
    color: $edge; border-color: $line;
}
QLineEdit:read-only { background: $panel; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus {
    border: none; background: transparent; padding: 0 2px; min-height: 19px;
}
QComboBox::drop-down { border: none; width: 20px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QComboBox[look="heading"] {
    background: transparent; border: 1px solid transparent; font-size: ${text_heading}px; font-weight: 600;
    padding: 1px 16px 1px 3px; margin-left: -4px; min-height: 18px;
}
QComboBox[look="heading"]:hover { background: $accent_weak; }
QComboBox[look="heading"]:focus { border: 2px solid $focus; margin-left: 0; padding: 0 15px 0 -2px; }
QComboBox[look="bare"], QComboBox[look="bare"]:focus { background: transparent; border: none; padding: 0 22px 0 7px; }
QComboBox#previewTarget:focus { border: 2px solid $focus; }
QComboBox QAbstractItemView, QListView#completions {
    background: $page; color: $ink; border: 1px solid $edge; padding: 3px; outline: none;
    selection-background-color: $accent_weak; selection-color: $accent;
}
QListView#completions { padding: 1px; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border-radius: ${chip}px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; border-radius: ${chip}px; padding: 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; padding: 1px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $edge; background: $field_colour;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$box_tick"); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $page; border: 1px solid $edge;
}
QSlider::handle:horizontal:focus { border: 2px solid $focus; margin: -7px 0; border-radius: 9px; }
"""

_BUTTONS = """
QPushButton {
    background: $field_colour; color: $ink; border: 1px solid $edge; border-radius: ${button}px;
    padding: 5px 11px; min-height: 17px;
}
QPushButton:hover { background: $bg; }
QPushButton:pressed, QPushButton:checked { background: $accent_weak; color: $accent; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 10px; }
QPushButton:disabled { color: $edge; border-color: $line; }
QPushButton::menu-indicator {
    image: url("$down"); width: 14px; height: 14px; subcontrol-position: center right; right: 8px;
}
QPushButton#copyButton, QPushButton#exportButton, QPushButton[look="menu"] { padding-right: 27px; }
QPushButton[look="primary"], QPushButton#exportButton, QInputDialog QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton#exportButton::menu-indicator, QPushButton[look="primary"]::menu-indicator { image: url("$down_on_accent"); }
QPushButton[look="primary"]:disabled, QPushButton#exportButton:disabled {
    background: $line; color: $mute; border-color: $line;
}
QPushButton[look="primary"]:hover, QPushButton#exportButton:hover { border-color: $ink; }
QPushButton[look="primary"]:focus, QPushButton#exportButton:focus, QInputDialog QPushButton:default:focus {
    border: 2px solid $ink;
}
QPushButton[look="small"] { font-size: ${text_small}px; padding: 3px 9px; }
QPushButton[look="small"]:focus { padding: 2px 8px; }
QPushButton#many_status { font-size: ${text_small}px; padding: 3px 24px 3px 9px; }
QPushButton#many_status:focus { padding: 2px 23px 2px 8px; }
QPushButton#commandsButton { font-weight: normal; color: $ink; }
QDialogButtonBox { button-layout: 3; }
QPushButton[look="flat"], QPushButton:flat {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 6px; text-align: left;
}
QPushButton[look="flat"]:hover, QPushButton:flat:hover { background: $accent_weak; }
QPushButton[look="flat"]:focus, QPushButton:flat:focus { border: 2px solid $focus; padding: 1px 5px; }
#statusLine QPushButton { padding: 1px 6px 0 6px; min-height: 17px; font-size: ${text_small}px; color: $warn; }
#statusLine QPushButton#messageOffer { color: $accent; }
#statusLine QPushButton#language { color: $mute; }
QPushButton[look="fold"] {
    background: transparent; border: 1px solid transparent; padding: 3px 3px; margin-left: -4px;
    font-size: ${text_heading}px; font-weight: 600; text-align: left;
}
QPushButton[look="fold"]:hover { background: $accent_weak; color: $ink; }
QPushButton[look="fold"]:checked { color: $ink; }
QPushButton[look="fold"]:focus { border: 2px solid $focus; margin-left: 0; padding: 2px 2px 2px -2px; }
QToolButton {
    background: transparent; color: $mute; border: 1px solid transparent; border-radius: ${field}px; padding: 4px 6px;
}
QToolButton:hover { background: $bg; color: $ink; }
QToolButton:checked, QToolButton:pressed { background: $accent_weak; color: $accent; }
QToolButton:disabled { color: $edge; }
QToolButton:focus { border: 2px solid $focus; padding: 3px 5px; }
QToolButton::menu-indicator { image: none; width: 0; }
#rail QToolButton, QToolButton[look="rail"] { border-radius: 8px; padding: 0; }
QToolButton[look="segment"] { border: 1px solid $edge; border-radius: 0; padding: 3px 9px; margin-left: -1px; }
QToolButton[look="segment"][end="first"] {
    border-top-left-radius: ${button}px; border-bottom-left-radius: ${button}px; margin-left: 0;
}
QToolButton[look="segment"][end="last"] {
    border-top-right-radius: ${button}px; border-bottom-right-radius: ${button}px;
}
QToolButton[look="segment"]:focus { border: 2px solid $focus; padding: 2px 8px; }
"""

_REST = """
QMenu { background: $page; color: $ink; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 5px 22px 5px 10px; border-radius: ${chip}px; }
QMenu::item:selected { background: $accent_weak; color: $accent; }
QMenu::item:disabled { color: $edge; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }
QMenu::indicator:checked { image: url("$tick"); }
QMenu::right-arrow { image: url("$right"); width: 14px; height: 14px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QToolTip { background: $ink; color: $panel; border: none; padding: 4px 8px; font-size: ${text_small}px; }
QListView, QTreeView, QTableView { background: $panel; border: none; outline: none; }
QListView::item:focus { border: 2px solid $focus; }
#manyStopped { background: $bg; }
#manyStopped::item { padding: 5px 6px; border-radius: ${chip}px; }
#manyStopped::item:selected, #manyStopped::item:hover { background: $accent_weak; color: $ink; }
#findingList::item, #mutedList::item { padding: 6px 0; border-radius: ${chip}px; }
#findingList::item:hover, #findingList::item:selected { background: $accent_weak; color: $ink; }
#backupList::item { padding: 5px 6px; }
#importItems::item { padding: 5px 6px; }
#importItems::item:selected { background: $accent_weak; color: $ink; }
#importItems::indicator {
    width: 12px; height: 12px; border: 1px solid $edge; border-radius: 4px; background: $field_colour;
}
#importItems::indicator:checked { background: $accent; border-color: $accent; image: url("$box_tick"); }
#backupReviews::item { padding: 6px 8px; border-radius: ${chip}px; }
#findingList::item:focus { padding: 6px 0; border: none; }
#mutedList::item:focus {
    padding: 4px 0; border: none; border-top: 2px solid $focus; border-bottom: 2px solid $focus;
}
#backupList::item:focus { padding: 3px 4px; }
#manyStopped::item:focus { padding: 3px 4px; }
#backupReviews::item:focus { padding: 4px 6px; }
#backupReviews::item:selected, #backupList::item:selected { background: $accent_weak; color: $ink; }
QDialog QTextBrowser, #backupList, #backupReviews, #importItems {
    border: 2px solid transparent; border-radius: ${field}px;
}
QDialog QTextBrowser:focus, #backupList:focus, #backupReviews:focus, #importItems:focus { border-color: $focus; }
QHeaderView::section { background: $panel; color: $mute; border: none; padding: 5px 8px; }
QTabBar::tab { padding: 5px 10px; color: $mute; border: 1px solid transparent; border-radius: ${field}px; }
QTabBar::tab:selected { background: $accent_weak; color: $accent; }
QTabBar::tab:focus { border: 2px solid $focus; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 2px 3px; }
QScrollBar:horizontal { height: 10px; margin: 3px 2px; }
QScrollBar::handle { background: $edge; border-radius: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $mute; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

SHEET = Template(_SURFACES + _WORDS + _FIELDS + _BUTTONS + _REST)

_MEASURES = {
    "field": RADIUS_FIELD,
    "button": RADIUS_BUTTON,
    "chip": RADIUS_CHIP,
    "text": TEXT,
    "text_small": TEXT_SMALL,
    "text_heading": TEXT_HEADING,
}


def sheet(tokens: Tokens, glyphs: Mapping[str, str]) -> str:
    """Write the style sheet of a theme; `glyphs` names the image files of arrows and ticks."""
    colours = tokens._asdict()
    field_colour = colours.pop("field")
    return SHEET.substitute(colours, field_colour=field_colour, **_MEASURES, **glyphs)
