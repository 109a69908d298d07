"""Every dialog of the window and the way to it, for the tests that walk through all of them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.exporting.making import review_file
from reviewdesk.ui.main_window.presenter import Presenter
from tests.ui.window import Window


def _by(action: str) -> Callable[[Window], object]:
    """Open by an action of the window."""
    return lambda window: window.action(action).trigger()


def _of_open_review(ask: Callable[[Presenter, list[str]], object]) -> Callable[[Window], object]:
    """Ask for something that is to become of the review on the desk."""
    return lambda window: ask(window.presenter, [window.shown[-1].id])


def _aim_at_section(window: Window) -> None:
    QTest.keyClick(window.presenter.pane.page.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.presenter._sections._section() is not None)
    window.action("section_target").trigger()


def _bring_in(window: Window) -> None:
    """Bring in what there is of the open review already, and wait until the look is over."""
    place = _store(window).with_name("brought.md")
    place.write_text(review_file(replace(window.shown[-1], headline="Brought in")), encoding="utf-8")
    window.presenter.importing.bring_in([str(place)])
    window.wait(lambda: not window.find(QPushButton, "importCancel").isVisible())


def _ask_to_restore(window: Window) -> None:
    window.action("backups").trigger()
    window.click("makeBackup")
    window.wait(lambda: window.find(QPushButton, "restoreBackup").isEnabled())
    window.click("restoreBackup")


def _store(window: Window) -> Path:
    return Path(window.url.removeprefix("sqlite:///"))


def _keep_search(window: Window) -> None:
    window.action("find_in_library").trigger()
    window.presenter.library.view.search.setText("tide")
    window.presenter.library.view.keep_requested.emit()


DIALOGS: Mapping[str, Callable[[Window], object]] = {
    "preferences": _by("preferences"),
    "guide": _by("guide"),
    "keys": _by("keys"),
    "about": _by("about"),
    "backups": _by("backups"),
    "aimDialog": _by("word_target"),
    "sectionDialog": _aim_at_section,
    "templates": _by("new_from"),
    "templateName": _by("keep_template"),
    "exportDialog": _by("export_html-page"),
    "import": _bring_in,
    "askDelete": _of_open_review(lambda presenter, ids: presenter.deleting.ask_for(ids)),
    "tagDialog": _of_open_review(lambda presenter, ids: presenter.library.view.tags_requested.emit(ids)),
    "searchName": _keep_search,
    "unsaved": lambda window: window.presenter.leaving._ask(ReviewDeskError("store-full")),
    "embargoQuestion": lambda window: window.presenter.exporting._ask_for_title(ReviewDeskError("store-full")),
    "askLink": lambda window: window.presenter.beside.preview.view.ask_about_link(QUrl("https://e.org/trailer")),
    "askRestore": _ask_to_restore,
    "lastBackup": lambda window: window.presenter.safety.last._show(),
    "noBackup": lambda window: window.presenter.safety.last._ask(ReviewDeskError("store-full")),
    "crash": lambda window: window.start.crash.show_error(ZeroDivisionError("our fault")),
}
"""What opens each, by the name of the dialog."""


def opened(window: Window, name: str) -> QDialog:
    """Open a dialog, and wait until it can be used."""
    DIALOGS[name](window)
    window.wait(lambda: any(each.isVisible() for each in window.frame.findChildren(QDialog, name)))
    return next(each for each in window.frame.findChildren(QDialog, name) if each.isVisible())
