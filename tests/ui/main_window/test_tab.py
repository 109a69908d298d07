"""Tab goes round the whole window, forwards and back, and never in a smaller circle."""

from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.ui.main_window.rail import PANELS
from reviewdesk.ui.main_window.tab_order import is_open
from reviewdesk.ui.widgets.chip import Chip
from reviewdesk.ui.widgets.chips import ChipsEdit
from tests.factories import full_review
from tests.ui.conftest import Open
from tests.ui.window import Window

FARTHEST = 300
PARTS = ("topBar", "rail", "sidePanel", "page", "previewPanel", "statusLine")


@pytest.fixture
def previewed(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([full_review()])
    window = open_window(review=full_review().id, preview=True)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        pass
    return window


def round_by(window: Window, key: Qt.Key) -> list[QWidget]:
    """Press a key until one is where one began, and give what one came by; in the text Tab is a key of writing."""
    met = [QApplication.focusWidget()]
    for _ in range(FARTHEST):
        if QApplication.focusWidget() is window.presenter.pane.page.view:
            window.frame.focusNextPrevChild(key == Qt.Key.Key_Tab)
        else:
            QTest.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is met[0]:
            return met
        if QApplication.focusWidget() is not met[-1]:  # the page of the preview has stops of its own
            met.append(QApplication.focusWidget())
    names = [f"{type(each).__name__} {each.objectName()}" for each in met[:40]]
    raise AssertionError(f"one does not come round: {names}")


def passed_over(window: Window, met: list[QWidget]) -> list[str]:
    """Name what can be used and was not come by; of buttons of which one is chosen, that one is enough."""
    return [each.objectName() for each in window.frame.findChildren(QWidget) if is_open(each) and each not in met]


def check_both_ways(window: Window) -> list[QWidget]:
    there = round_by(window, Qt.Key.Key_Tab)
    assert passed_over(window, there) == []
    assert len(set(there)) == len(there)
    back = round_by(window, Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]
    return there


def goes_as_one_reads(window: Window, met: list[QWidget]) -> bool:
    """Tell whether one comes by the parts of the window in their order, and down the side panel."""
    parts = [window.find(QWidget, name) for name in PARTS]
    places = [number for each in met for number, part in enumerate(parts) if part.isAncestorOf(each)]
    side = window.find(QWidget, "sidePanel")
    tops = [each.mapTo(side, each.rect().topLeft()).y() for each in met if side.isAncestorOf(each)]
    return places == sorted(places) and all(other >= one - 60 for one, other in pairwise(tops))


@pytest.mark.parametrize("panel", PANELS)
def test_tab_goes_round_beside_a_panel_and_the_preview(previewed: Window, panel: str) -> None:
    previewed.frame.show_panel(panel)
    previewed.find(QWidget, "menuButton").setFocus()
    assert goes_as_one_reads(previewed, check_both_ways(previewed))


def test_tab_goes_round_a_desk_that_was_cleared(previewed: Window) -> None:
    check_both_ways(previewed)
    previewed.action("trash").trigger()
    previewed.wait(previewed.find(QPushButton, "messageOffer").isVisible)
    check_both_ways(previewed)


def test_a_control_that_goes_after_a_tab_takes_no_other_with_it(window: Window) -> None:
    genres = window.find(ChipsEdit, "work.genres")
    genres.setFocus()
    QTest.keyClicks(genres.entry, "Drama,")
    window.press(Qt.Key.Key_Tab)
    genres.setFocus()
    window.press(Qt.Key.Key_Left)
    window.press(Qt.Key.Key_Delete)
    window.wait(lambda: not genres.findChildren(Chip))
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    button = window.find(QPushButton, "librarySort")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for _ in range(3):
        QTest.keyClick(button.menu(), Qt.Key.Key_Down)
    QTest.keyClick(button.menu(), Qt.Key.Key_Return)
    assert button.toolTip() == "Film title: A to Z"
