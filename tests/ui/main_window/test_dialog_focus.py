"""In every dialog the control that has the keys can be told by its border."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.main_window.dialogs import DIALOGS, opened
from tests.ui.main_window.test_access import focusable, full  # noqa: F401
from tests.ui.window import Window

EDGE = 4
"""So near to its border, in pixels, a control shows that it has the keys."""


def sides(control: QWidget) -> Iterator[QImage]:
    """Give what one sees along the four sides of a control, and of the frame it may lie in."""
    for part in (control, control.parentWidget() or control):
        picture = part.grab().toImage()
        wide, high = picture.width(), picture.height()
        yield picture.copy(QRect(0, 0, wide, EDGE))
        yield picture.copy(QRect(0, high - EDGE, wide, EDGE))
        yield picture.copy(QRect(0, 0, EDGE, high))
        yield picture.copy(QRect(wide - EDGE, 0, EDGE, high))


def blind(dialog: QDialog) -> list[str]:
    """Name the controls that look with the keys as they look without."""
    found = []
    for control in focusable(dialog):
        dialog.setFocus()
        before = list(sides(control))
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if control.hasFocus() and list(sides(control)) == before:
            found.append(f"{type(control).__name__} {control.objectName()}")
    return found


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_can_be_seen_in_every_dialog(full: Window, theme: str, caplog: pytest.LogCaptureFixture) -> None:  # noqa: F811
    full.start.theme.apply(theme)
    found = {}
    for name in DIALOGS:
        dialog = opened(full, name)
        dialog.activateWindow()
        full.wait(dialog.isActiveWindow)
        found[name] = blind(dialog)
        dialog.close()
    assert {name: controls for name, controls in found.items() if controls} == {}
    assert "our fault" in caplog.text, "one dialog comes of a fault"
