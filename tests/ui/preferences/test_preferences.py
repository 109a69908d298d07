"""The preferences as a writer meets them: what is chosen holds at once, and is there on another day."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QSpinBox

from reviewdesk.settings.file import load
from reviewdesk.settings.model import Look, Settings, Theme
from reviewdesk.settings.places import home
from reviewdesk.ui.preferences.table import NOT_CHOSEN, PREFERENCES, Kind
from reviewdesk.ui.preferences.view import PreferencesView
from reviewdesk.ui.theme.tokens import CONTRAST_LIGHT, DARK
from tests.ui.conftest import Open
from tests.ui.window import Window

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def opened(window: Window) -> PreferencesView:
    window.press(Qt.Key.Key_Comma, CONTROL)
    view = window.find(PreferencesView, "preferences")
    assert view.isVisible()
    return view


def kept() -> Settings:
    return load(home() / "settings.toml")


def choose(view: PreferencesView, name: str, value: object) -> None:
    combo = view.findChild(QComboBox, f"preference-{name}")
    at = next(at for at in range(combo.count()) if combo.itemData(at) == value)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(at):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def test_every_setting_has_a_row_or_is_remembered_without_asking() -> None:
    of_look = {f"preview.{field.name}" for field in fields(Look)} - {"preview.zoom", "preview.styles"}
    named = {field.name for field in fields(Settings)} - {"preview", *NOT_CHOSEN} | of_look
    assert {row.id for row in PREFERENCES if row.kind is not Kind.PLACE} == named


def test_colours_change_at_once_and_stay(window: Window, open_window: Open) -> None:
    view = opened(window)
    choose(view, "theme", "dark")
    assert window.start.theme.tokens is DARK
    assert kept().theme is Theme.DARK
    choose(view, "theme", "contrast")
    assert window.start.theme.tokens is CONTRAST_LIGHT
    view.close()
    window.close()
    assert open_window().start.theme.tokens is CONTRAST_LIGHT


def test_size_and_width_of_the_page_change_at_once_and_hold_on_another_day(window: Window, open_window: Open) -> None:
    page = window.presenter.pane.page
    before = page.view.document().defaultFont().pixelSize()
    view = opened(window)
    for name, value in (("zoom", 150), ("page_width", 50)):
        spin = view.findChild(QSpinBox, f"preference-{name}")
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, str(value))
        QTest.keyClick(spin, Qt.Key.Key_Return)
    assert page.view.document().defaultFont().pixelSize() == before * 1.5
    assert (kept().zoom, kept().page_width) == (150, 50)
    assert view.isVisible()
    view.close()
    window.close()
    again = open_window()
    again.wait_for_review()
    assert again.presenter.pane.page.view.document().defaultFont().pixelSize() == before * 1.5


def test_a_name_signs_the_next_review(window: Window) -> None:
    view = opened(window)
    line = view.findChild(QLineEdit, "preference-byline")
    line.setFocus()
    QTest.keyClicks(line, "Ada Reel,  Bo Frame ,")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert kept().byline == ("Ada Reel", "Bo Frame")
    view.close()
    window.action("new").trigger()
    assert window.wait_for_review(2).byline == ("Ada Reel", "Bo Frame")


def test_the_usual_scale_is_offered_where_there_is_no_rating(window: Window) -> None:
    choose(opened(window), "default_scale", "letters")
    assert kept().default_scale == "letters"
    scales = {button.text() for button in window.frame.findChildren(QPushButton)}
    assert scales
    window.action("new").trigger()
    window.wait_for_review(2)
    window.frame.show_panel("review")
    chooser = next(each for each in window.frame.findChildren(type(window.frame.top_bar.menu_button), "scale"))
    assert chooser.text() == "Letters"


def test_a_search_leaves_what_is_called_so(window: Window) -> None:
    view = opened(window)
    QTest.keyClicks(view.search, "page")
    assert view.findChild(QSpinBox, "preference-page_width").isVisible()
    assert not view.findChild(QComboBox, "preference-theme").isVisible()
    assert view.findChild(QKeySequenceEdit, "keys-export_html-page").isVisible()
    assert not view.findChild(QKeySequenceEdit, "keys-undo").isVisible()
    view.search.setText("zzz")
    assert view.findChild(QLabel, "nothingFound").isVisible()
    view.search.clear()
    assert view.findChild(QComboBox, "preference-theme").isVisible()


def test_a_search_finds_a_preference_by_what_it_can_be_set_to(window: Window) -> None:
    view = opened(window)
    QTest.keyClicks(view.search, "dark")
    assert view.findChild(QComboBox, "preference-theme").isVisible()
    assert not view.findChild(QSpinBox, "preference-page_width").isVisible()


def give(view: PreferencesView, name: str, keys: str) -> str:
    """Give an action keys, and read what is said beside it."""
    edit = view.findChild(QKeySequenceEdit, f"keys-{name}")
    pressed = QKeySequence(keys)[0]
    edit.setFocus()
    QTest.keyClick(edit, pressed.key(), pressed.keyboardModifiers())
    edit.editingFinished.emit()
    problem = view.findChild(QLabel, f"problem-{name}")
    return problem.text() if problem.isVisible() else ""


def test_a_key_is_given_at_once_stays_and_can_be_taken_back(window: Window, open_window: Open) -> None:
    view = opened(window)
    assert give(view, "show_history", "Ctrl+Alt+Y") == ""
    assert window.action("show_history").shortcut() == QKeySequence("Ctrl+Alt+Y")
    assert kept().keys == {"show_history": "Ctrl+Alt+Y"}
    view.close()
    window.close()
    again = open_window()
    again.wait_for_review()
    again.press(Qt.Key.Key_Y, CONTROL, ALT)
    assert again.frame.panel == "history"
    view = opened(again)
    view.findChild(QPushButton, "usual-show_history").click()
    assert again.action("show_history").shortcut() == QKeySequence("Ctrl+7")
    assert kept().keys == {}


@pytest.mark.parametrize(
    ("keys", "words"),
    [("Ctrl+B", "belongs to “Bold”"), ("Ctrl+C", "needed in the text"), ("Shift+X", "would type")],
)
def test_what_stands_against_a_key_is_said_beside_it(window: Window, keys: str, words: str) -> None:
    view = opened(window)
    assert words in give(view, "show_history", keys)
    assert window.action("show_history").shortcut() == QKeySequence("Ctrl+7")
    assert view.findChild(QKeySequenceEdit, "keys-show_history").keySequence() == QKeySequence("Ctrl+7")
    assert kept().keys == {}


def test_all_keys_go_back_to_the_usual_ones(window: Window) -> None:
    view = opened(window)
    give(view, "show_history", "Ctrl+Alt+Y")
    give(view, "mark_strong", "Ctrl+Alt+B")
    view.findChild(QPushButton, "usualForAll").click()
    assert window.action("show_history").shortcut() == QKeySequence("Ctrl+7")
    assert window.action("mark_strong").shortcut() == QKeySequence("Ctrl+B")
    assert kept().keys == {}


def test_choices_go_to_a_file_and_come_back_from_it(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    view = opened(window)
    choose(view, "theme", "dark")
    give(view, "mark_strong", "Ctrl+Alt+B")
    window.presenter.later.preferences.export_to(str(file))
    assert "Written to mine.toml" in view.findChild(QLabel, "preferencesSaid").text()
    choose(view, "theme", "light")
    view.findChild(QPushButton, "usualForAll").click()
    window.presenter.later.preferences.import_from(str(file))
    assert window.start.theme.tokens is DARK
    assert window.action("mark_strong").shortcut() == QKeySequence("Ctrl+Alt+B")
    assert load(file).panel == Settings().panel


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe", b"theme = ", b"theme = 'pink'", b"[[keys]]", b"zoom = -1e9", b"a" * 1_000_001],
    ids=["empty", "no text", "broken", "unknown", "wrong kind", "no whole number", "too large"],
)
def test_a_file_that_is_none_changes_nothing_but_is_named(window: Window, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "odd.toml"
    file.write_bytes(data)
    view = opened(window)
    before = window.start.theme.tokens
    window.presenter.later.preferences.import_from(str(file))
    assert "odd.toml" in view.findChild(QLabel, "preferencesSaid").text()
    assert window.start.theme.tokens is before


def test_a_hostile_file_cannot_blow_the_page_up(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "odd.toml"
    file.write_text("zoom = 999999999\npage_width = -5\nkeys = { undo = 'A', nobody = 'Ctrl+Y', find = 'Ctrl+B' }\n")
    opened(window)
    window.presenter.later.preferences.import_from(str(file))
    assert (kept().zoom, kept().page_width) == (220, 45)
    assert window.action("undo").shortcut() == QKeySequence("Ctrl+Z")
    assert window.action("find").shortcut() == QKeySequence("Ctrl+F")


def test_backups_go_where_one_says_from_the_next_on(window: Window, tmp_path: Path) -> None:
    view = opened(window)
    place = view.findChild(QLabel, "preference-backups")
    before = place.text()
    days = view.findChild(QSpinBox, "preference-backup_days")
    days.setFocus()
    days.selectAll()
    QTest.keyClicks(days, "30")
    QTest.keyClick(days, Qt.Key.Key_Return)
    view.findChild(QPushButton, "choose-backup_folder").click()
    dialog = view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert (kept().backup_days, kept().backup_folder) == (30, str(tmp_path))
    assert place.text() != before
    assert place.text().startswith(str(tmp_path))
    view.findChild(QPushButton, "usual-backup_folder").click()
    assert place.text() == before


def test_who_wants_all_paragraphs_clear_has_them_so_at_once(window: Window) -> None:
    veil = window.presenter.pane.page.view.veil
    window.action("typewriter").trigger()
    assert veil.is_hung
    view = opened(window)
    choose(view, "dimming", False)
    assert not veil.is_hung
    assert not kept().dimming
    choose(view, "dimming", True)
    assert veil.is_hung
