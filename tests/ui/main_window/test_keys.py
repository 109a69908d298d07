"""Everything in the window has a name and can be reached by keys."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.store.opening import open_store
from reviewdesk.ui.actions.table import ACTIONS
from reviewdesk.ui.main_window.rail import PANELS
from tests.factories import AN_ID, a_review, full_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
}


@pytest.fixture
def full(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str) -> Window:
    """The window with a review in which everything is filled."""
    stored([full_review()])
    with open_store(store_url) as store, store.unit_of_work() as work:
        work.assets.put(full_review().id, "poster.jpg", png())
    window = open_window(review=full_review().id, preview=True)
    window.wait_for_review()
    return window


def below(thing: QAccessibleInterface, path: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    """Walk what a screen reader sees, with the way to it."""
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        owner = child.object()
        name = f"{path}/{owner.objectName() or type(owner).__name__ if owner else child.role().name}"
        yield name, child
        if not (owner is not None and owner.inherits("QWebEngineView")):
            yield from below(child, name)


@pytest.mark.parametrize("panel", PANELS)
def test_every_control_has_a_name(full: Window, panel: str) -> None:
    if full.frame.panel != panel:
        full.action(f"show_{panel}").trigger()
    assert full.frame.panel == panel
    seen = list(below(QAccessible.queryAccessibleInterface(full.frame)))
    assert len([thing for _, thing in seen if thing.role() in NAMED]) > 20
    nameless = [path for path, thing in seen if thing.role() in NAMED and not thing.text(QAccessible.Text.Name).strip()]
    assert nameless == []


def test_every_action_is_in_a_menu_or_has_a_key_and_does_something(full: Window) -> None:
    for row in ACTIONS:
        action = full.action(row.id)
        assert row.menu or action.shortcut().toString(), row.id
        assert action.receivers("2triggered(bool)") > 0, row.id


@pytest.mark.parametrize(("number", "panel"), list(enumerate(PANELS, start=1)))
def test_a_number_opens_its_panel_and_closes_it(window: Window, number: int, panel: str) -> None:
    if window.frame.panel == panel:
        window.press(Qt.Key.Key_6, CONTROL)
    key = Qt.Key(Qt.Key.Key_0.value + number)
    window.press(key, CONTROL)
    assert window.frame.panel == panel
    assert window.find(QWidget, "sidePanel").isVisible()
    assert window.find(QToolButton, f"rail-{panel}").isChecked()
    window.press(key, CONTROL)
    assert window.frame.panel == ""
    assert not window.find(QWidget, "sidePanel").isVisible()


def test_f6_goes_from_pane_to_pane_and_round(full: Window) -> None:
    panes = [full.find(QWidget, name) for name in ("sidePanel", "page", "previewPanel")]
    full.find(QWidget, "work.title").setFocus()
    for expected in (panes[1], panes[2], panes[0], panes[1]):
        full.press(Qt.Key.Key_F6)
        assert expected.isAncestorOf(QApplication.focusWidget()), expected.objectName()


def test_the_text_takes_the_focus_of_a_panel_that_closes(full: Window) -> None:
    full.find(QWidget, "work.title").setFocus()
    full.press(Qt.Key.Key_2, CONTROL)
    assert full.presenter.pane.page.view.hasFocus()


def test_shift_f6_goes_back_from_pane_to_pane(full: Window) -> None:
    panes = [full.find(QWidget, name) for name in ("sidePanel", "page", "previewPanel")]
    full.find(QWidget, "work.title").setFocus()
    for expected in (panes[2], panes[1], panes[0]):
        full.press(Qt.Key.Key_F6, SHIFT)
        assert expected.isAncestorOf(QApplication.focusWidget()), expected.objectName()


def test_f9_closes_the_preview_and_opens_it(window: Window) -> None:
    preview = window.find(QWidget, "previewPanel")
    assert not preview.isVisible()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        window.press(Qt.Key.Key_F9)
        assert preview.isVisible()
        assert window.action("show_preview").isChecked()
    window.press(Qt.Key.Key_F9)
    assert not preview.isVisible()
    assert not window.action("show_preview").isChecked()


def test_f10_opens_the_menu(window: Window) -> None:
    window.press(Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["File", "Edit", "View", "Insert", "Format", "Help"]
    menu.close()


def test_the_menu_key_opens_nothing_over_the_page_of_the_preview(full: Window) -> None:
    full.wait(lambda: full.frame.findChild(QWidget, "previewPage") is not None)
    page = full.find(QWidget, "previewPage")
    page.setFocus()
    full.wait(lambda: page.isAncestorOf(QApplication.focusWidget() or full.frame))
    full.press(Qt.Key.Key_F10, SHIFT)
    assert QApplication.activePopupWidget() is None
    assert page.isAncestorOf(QApplication.focusWidget())


def test_undo_is_of_the_page_where_the_caret_is_there(window: Window) -> None:
    view = window.presenter.pane.page.view
    window.type_into(window.find(QWidget, "work.title"), "!")
    window.type_into(view, " Then morning.")
    window.press(Qt.Key.Key_Z, CONTROL)
    assert "morning" not in window.presenter.pane.to_markdown()
    assert window.presenter.editor.review.work.title == "The Long Harbour!"
    window.press(Qt.Key.Key_Z, CONTROL, SHIFT)
    assert "Then morning." in window.presenter.pane.to_markdown()


def test_panels_open_and_f6_leaves_while_one_edits_a_card(
    open_window: Open, stored: Callable[[Iterable[Review]], None]
) -> None:
    stored([a_review(body="![A wave](tide.png)\n\nAfter it.\n")])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.presenter.pane.page.view.setFocus()
    window.press(Qt.Key.Key_Home, CONTROL)
    window.press(Qt.Key.Key_F2)
    assert window.find(QWidget, "cardEditor").isAncestorOf(QApplication.focusWidget())
    window.press(Qt.Key.Key_3, CONTROL)
    assert window.frame.panel == "review"
    window.press(Qt.Key.Key_F6)
    assert window.find(QWidget, "sidePanel").isAncestorOf(QApplication.focusWidget())


def test_f6_comes_back_to_where_one_was(full: Window) -> None:
    year = full.find(QWidget, "work.year")
    year.setFocus()
    for _ in range(3):
        full.press(Qt.Key.Key_F6)
    assert year.hasFocus()
