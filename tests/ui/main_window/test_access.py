"""By ear and by keys alone: every control of window and dialogs says what it is, shows the focus, and lets go of it."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QTextEdit, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.ui.main_window.rail import PANELS
from tests.factories import full_review
from tests.ui.conftest import Open
from tests.ui.main_window.test_keys import NAMED, below
from tests.ui.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier
DIALOGS = {
    "preferences": "preferences",
    "guide": "guide",
    "keys": "keys",
    "about": "about",
    "backups": "backups",
}
"""Each action that opens a dialog, and the name of the dialog."""

SILENT = {QAccessible.Role.NoRole}


@pytest.fixture
def full(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    """The window with a review in which everything is filled."""
    stored([full_review()])
    window = open_window(review=full_review().id)
    window.wait_for_review()
    return window


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Give what Tab can reach."""
    for widget in root.findChildren(QWidget):
        accepts = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if accepts and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def nameless(root: QWidget) -> list[str]:
    seen: list[tuple[str, QAccessibleInterface]] = list(below(QAccessible.queryAccessibleInterface(root)))
    assert seen
    return [
        path
        for path, thing in seen
        if thing.role() in SILENT or (thing.role() in NAMED and not thing.text(QAccessible.Text.Name).strip())
    ]


@pytest.mark.parametrize(("action", "name"), DIALOGS.items())
def test_every_control_of_a_dialog_has_a_name_and_a_role(full: Window, action: str, name: str) -> None:
    full.action(action).trigger()
    dialog = full.find(QDialog, name)
    full.wait(dialog.isVisible)
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.close()


@pytest.mark.parametrize(("action", "name"), DIALOGS.items())
def test_tab_goes_round_in_a_dialog_and_escape_leaves_it(full: Window, action: str, name: str) -> None:
    full.action(action).trigger()
    dialog = full.find(QDialog, name)
    full.wait(dialog.isVisible)
    reached: list[QWidget] = []
    for _ in range(400):
        focus = dialog.focusWidget()
        if focus is not None and focus in reached[:1] and len(reached) > 1:
            break
        if focus is not None:
            reached.append(focus)
        QTest.keyClick(focus or dialog, Qt.Key.Key_Tab)
    assert len(set(reached)) > 1
    assert reached[-1] is not reached[0], "Tab goes on and does not stay"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_of_the_palette_has_a_name(full: Window) -> None:
    full.action("palette").trigger()
    assert nameless(full.find(QWidget, "palette")) == []


@pytest.mark.parametrize("panel", ["film", "review", "search", "images"])
def test_f6_leaves_every_field_of_several_lines_both_ways(full: Window, panel: str) -> None:
    full.frame.show_panel(panel)
    editors = [each for each in focusable(full.frame) if isinstance(each, QTextEdit | QPlainTextEdit)]
    assert len(editors) >= 3
    panes = full.frame.panes()
    for editor in editors:
        home = next((pane for pane in panes if pane.isAncestorOf(editor)), None)
        for keys in (Qt.KeyboardModifier.NoModifier, SHIFT):
            editor.setFocus()
            QTest.keyClick(editor, Qt.Key.Key_F6, keys)
            focus = QApplication.focusWidget()
            assert focus is not None
            assert home is None or not home.isAncestorOf(focus), editor.objectName()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("panel", PANELS)
def test_the_focus_can_be_seen_on_every_control(full: Window, panel: str, theme: str) -> None:
    full.start.theme.apply(theme)
    full.frame.show_panel(panel)
    blind = []
    for control in focusable(full.frame):
        around = control.parentWidget() or control
        full.frame.setFocus()
        before = around.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and around.grab().toImage() == before:
            blind.append(f"{type(control).__name__} {control.objectName()}")
    assert blind == []
