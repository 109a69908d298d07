"""The window speaks one language throughout, and none of its words is cut."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as Overdue

from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.settings.places import home
from reviewdesk.ui.form.view import LEAST_WIDTH
from reviewdesk.ui.language import Language
from reviewdesk.ui.library.card import ago
from reviewdesk.ui.library.sort_button import SortButton
from reviewdesk.ui.main_window.rail import PANELS
from reviewdesk.ui.words import error_words
from tests.factories import full_review
from tests.ui.conftest import Open
from tests.ui.language.test_translations import TRANSLATIONS, messages
from tests.ui.main_window.dialogs import DIALOGS, opened
from tests.ui.window import Window

Stored = Callable[[Iterable[Review]], None]
_FIELD_EDGES = 14
"""Frame and padding of a field, left and right together."""


@pytest.fixture
def speaking(open_window: Open, stored: Stored) -> Iterator[Callable[[str], Window]]:
    """Open the window in a language."""
    windows: list[Window] = []

    def open_in(language: str) -> Window:
        home().mkdir(exist_ok=True)
        (home() / "settings.toml").write_text(f'language = "{language}"\npreview_shown = true\npanel = "film"\n')
        stored([full_review()])
        window = open_window(review=full_review().id)
        windows.append(window)
        window.wait_for_review()
        return window

    yield open_in
    for window in windows:
        window.start.language.hush()


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Give everything that can be read or heard in a window, with who says it."""
    for widget in root.findChildren(QWidget):
        name = widget.objectName()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} tip", widget.toolTip()
        if isinstance(widget, QAbstractButton | QLabel):
            yield f"{name} text", widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{name} hint", widget.placeholderText()
    for action in root.findChildren(QAction):
        yield f"{action.objectName()} action", action.text().partition("\t")[0]


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_in_the_window_stays_english(speaking: Callable[[str], Window], language: str) -> None:
    window = speaking(language)
    for panel in PANELS:
        window.frame.show_panel(panel)
    window.presenter.later.open_preferences()
    window.presenter.later.open_palette()
    said = list(messages(TRANSLATIONS / f"{language}.ts"))
    english = {each.source for each in said if each.source not in {form for other in said for form in other.forms}}
    english -= {*full_review().categories, *full_review().tags}
    left = {(who, text) for who, text in texts(window.frame) if text in english}
    assert left == set()


def cut(root: QWidget) -> Iterator[str]:
    """Give the words that have not the room they need."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        words, need, height = _words_of(widget)
        if words and (need > widget.width() + 1 or height > widget.height() + 1):
            yield f"{widget.objectName()}: {words} ({need} × {height} in {widget.width()} × {widget.height()})"


def _words_of(widget: QWidget) -> tuple[str, int, int]:
    """Give the words of a widget, and the width and height without which they are cut; 0 where that is no matter."""
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.text(), 0, widget.heightForWidth(widget.width())
        return widget.text(), widget.minimumSizeHint().width(), 0
    if isinstance(widget, SortButton):  # which asks for more than it needs, to say more where there is room
        return widget.text(), widget.fontMetrics().horizontalAdvance(widget.text()), 0
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.text(), widget.sizeHint().width(), 0
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly:
        return widget.text(), widget.fontMetrics().horizontalAdvance(widget.text()), 0
    if isinstance(widget, QLineEdit) and not widget.text():
        words = widget.placeholderText()
        return words, widget.fontMetrics().horizontalAdvance(words) + 12, 0
    if isinstance(widget, QComboBox):
        words = widget.currentText()
        return words, widget.fontMetrics().horizontalAdvance(words) + 24, 0
    return "", 0, 0


@pytest.mark.parametrize("size", [(900, 600), (1280, 720)])
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_words_are_cut_in_a_small_window(
    speaking: Callable[[str], Window], language: str, size: tuple[int, int]
) -> None:
    window = speaking(language)
    window.frame.resize(*size)
    window.frame.set_sizes([280, 500, 400])
    for panel in PANELS:
        window.frame.show_panel(panel)
        with suppress(Overdue):  # what is laid out anew once the words are known
            window.wait(lambda: not list(cut(window.frame)), timeout=2000)
        assert list(cut(window.frame)) == [], panel
    window.frame.show_preview(True)
    window.presenter.later.open_preferences()
    dialog = window.find(QWidget, "preferences")
    dialog.resize(dialog.minimumSize())
    with suppress(Overdue):
        window.wait(lambda: not list(cut(dialog)), timeout=2000)
    assert list(cut(dialog)) == []


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_words_are_cut_in_any_dialog(
    speaking: Callable[[str], Window], language: str, caplog: pytest.LogCaptureFixture
) -> None:
    window = speaking(language)
    window.frame.resize(900, 600)
    found = {}
    for name in DIALOGS:
        dialog = opened(window, name)
        QApplication.processEvents()
        found[name] = list(cut(dialog))
        dialog.close()
    assert {name: words for name, words in found.items() if words} == {}
    assert "our fault" in caplog.text, "one dialog comes of a fault"


def test_sentences_of_lower_rooms_are_in_the_language_of_the_window(speaking: Callable[[str], Window]) -> None:
    speaking("de")
    error = ReviewDeskError("store-full")
    assert error_words(error) == (
        "Der Datenträger ist voll. Was bisher gespeichert wurde, ist sicher, und ein offener Text bleibt offen. "
        "Schaffen Sie Platz und versuchen Sie es noch einmal."
    )


def test_numbers_have_their_plurals(speaking: Callable[[str], Window]) -> None:
    speaking("de")
    one, many = (QCoreApplication.translate("StatusLine", "%n checks to look at", "", count) for count in (1, 4))
    assert (one, many) == ("1 Prüfung zum Ansehen", "4 Prüfungen zum Ansehen")


def test_dates_and_decimals_are_those_of_the_language(speaking: Callable[[str], Window]) -> None:
    speaking("de")
    assert QLocale().toString(7.5) == "7,5"
    assert QLocale().monthName(3) == "März"


@pytest.mark.parametrize("language", ["", "en", "xx", "en-GB"])
def test_any_other_language_is_english(qapp: QApplication, language: str) -> None:
    speaker = Language(qapp)
    assert speaker.speak(language) == "en"
    assert QCoreApplication.translate("TopBar", "File") == "File"


def test_a_country_of_a_language_speaks_it(qapp: QApplication) -> None:
    speaker = Language(qapp)
    assert speaker.speak("de-AT") == "de"
    assert QCoreApplication.translate("TopBar", "File") == "Datei"
    speaker.hush()
    assert QCoreApplication.translate("TopBar", "File") == "File"


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_button_is_cut_in_the_narrowest_panel(speaking: Callable[[str], Window], language: str) -> None:
    window = speaking(language)
    side = window.find(QWidget, "sidePanel")
    window.frame.resize(1280, 800)
    window.presenter.library.view.search.setText("lantern rating>=4")
    for panel in PANELS:
        window.frame.show_panel(panel)
        window.frame.set_sizes([LEAST_WIDTH, 700, 300])
        window.presenter.library.view.many.show_picked(2, are_trashed=False)
        window.wait(lambda: side.width() == LEAST_WIDTH)
        QApplication.sendPostedEvents()
        cut = {
            each.objectName(): each.text()
            for each in side.findChildren(QAbstractButton)
            if each.isVisible() and each.text() and each.width() < each.minimumSizeHint().width()
        }
        assert cut == {}, panel
        hints = {
            each.objectName(): each.placeholderText()
            for each in side.findChildren(QLineEdit)
            if each.isVisible()
            and each.fontMetrics().horizontalAdvance(each.placeholderText()) > each.width() - _FIELD_EDGES
        }
        assert hints == {}, panel


def test_what_was_edited_a_moment_ago_is_said_in_the_language(speaking: Callable[[str], Window]) -> None:
    speaking("de")
    now = datetime.now(UTC)
    assert ago(now, now) == "gerade eben"
    assert ago(now - timedelta(hours=2), now) == "vor 2 Std."
