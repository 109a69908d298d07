"""The page and what stands round it, with the sample review."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget

from reviewdesk.ui.preferences.table import SECTIONS
from shots.stage import THEMES, Picture, Scene, Stage

CTRL = Qt.KeyboardModifier.ControlModifier


def panels(stage: Stage) -> Scene:
    """The sample, panel after panel."""
    yield stage.is_ready
    yield Picture("window", sizes=3)
    for panel in ("review", "images", "search", "checks"):
        stage.show(panel)
        yield Picture(panel)
    stage.show("film")
    stage.start.window.show_preview(False)
    yield Picture("page-and-form", themes=THEMES[:1])
    stage.show("")
    yield Picture("page-alone")
    stage.presenter.pane.page.view.setFocus()
    _go_to(stage, "one stubborn teacher")
    stage.do("focus_mode")
    yield Picture("focus-mode", sizes=2)
    stage.do("focus_mode")


def preview(stage: Stage) -> Scene:
    """The preview's tabs and widths."""
    yield stage.is_ready
    stage.show("")
    for tab, name in ((1, "preview-html"), (2, "preview-search-result"), (3, "preview-social-card")):
        stage.click(f"previewTab{tab}")
        if tab == 1:
            yield lambda: stage.find(QWidget, "copyShownHtml").isEnabled()
        yield Picture(name)
    stage.click("previewTab0")
    for width in ("phone", "tablet"):
        stage.find(QWidget, f"width-{width}")
        _choose(stage.find(QMenu, "previewMenu"), f"width-{width}")
        yield Picture(f"preview-{width}")
    _choose(stage.find(QMenu, "previewMenu"), "width-desktop")
    _choose(stage.find(QMenu, "previewMenu"), "previewDark")
    yield Picture("preview-dark-page")


def text(stage: Stage) -> Scene:
    """What one does in the text."""
    yield stage.is_ready
    stage.show("film")
    view = stage.presenter.pane.page.view
    view.setFocus()
    _go_to(stage, "letters from NASA")
    yield Picture("caret-in-text")
    stage.do("find")
    yield lambda: stage.sees("findBar")
    QTest.keyClicks(QApplication.focusWidget() or view, "the")
    yield Picture("find")
    stage.press(Qt.Key.Key_Escape)
    stage.do("replace")
    yield Picture("replace")
    stage.press(Qt.Key.Key_Escape)
    yield lambda: not stage.sees("findBar")
    _go_to(stage, "recipe")
    _select(stage, "a drawer of letters")
    yield view.hasFocus
    stage.press(Qt.Key.Key_K, CTRL)
    yield lambda: stage.sees("linkPopup")
    yield Picture("link")
    stage.press(Qt.Key.Key_Escape)
    stage.do("source")
    yield Picture("markdown")
    stage.do("source")
    stage.do("typewriter")
    stage.do("focus_mode")
    _go_to(stage, "recipe")
    yield Picture("typewriter")
    stage.do("focus_mode")
    stage.do("typewriter")


def spelling(stage: Stage) -> Scene:
    """A word that is spelled wrong, and a name that is nearly right."""
    yield stage.is_ready
    view = stage.presenter.pane.page.view
    view.setFocus()
    _go_to(stage, "cooks by it:")
    stage.press(Qt.Key.Key_Return)
    QTest.keyClicks(view, "Pena plays him with a stubborness that never ")
    QTest.keyClicks(view, "shouts")
    yield lambda: bool(_waves(stage))
    yield Picture("spelling")
    _go_to(stage, "stubborness")
    for word, name in (("stubborness", "spelling-menu"), ("Pena", "name-menu")):
        _go_to(stage, word)
        _raise_line(stage)
        QApplication.postEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint()))
        menu = stage.find(QMenu, "textMenu")
        yield partial(_has_found, menu)
        yield Picture(name, themes=THEMES[:1])
        menu.close()


def dialogs(stage: Stage) -> Scene:
    """Every dialog that needs no more than the sample."""
    yield stage.is_ready
    for action, dialog, name in (
        ("guide", "guide", "guide"),
        ("keys", "keys", "keys"),
        ("about", "about", "about"),
        ("word_target", "aimDialog", "word-target"),
        ("new_from", "templates", "new-from-template"),
        ("keep_template", "templateName", "save-as-template"),
        ("export_html-page", "exportDialog", "export"),
    ):
        stage.do(action)
        yield partial(stage.sees, dialog)
        yield Picture(name)
        stage.close(dialog)
    stage.do("palette")
    yield lambda: stage.sees("palette")
    yield Picture("palette")
    stage.write("paletteLine", "exp wp")
    yield Picture("palette-search")
    stage.close("palette")
    try:
        raise LookupError("a part of the window that is not there")
    except LookupError as error:
        stage.start.crash.show_error(error)
    yield lambda: stage.sees("crash")
    yield Picture("crash")
    stage.find(QDialog, "crash").close()


def preferences(stage: Stage) -> Scene:
    """Each page of the preferences."""
    yield stage.is_ready
    stage.do("preferences")
    yield lambda: stage.sees("preferences")
    for row, name in enumerate(SECTIONS):
        stage.choose("preferencesSections", row)
        yield Picture(f"preferences-{name.lower().replace(' ', '-')}")
    stage.write("preferencesSearch", "dark")
    yield Picture("preferences-search")
    stage.close("preferences")


def menus(stage: Stage) -> Scene:
    """The menus, open."""
    yield stage.is_ready
    stage.start.window.top_bar.open_menu()
    menu = stage.start.window.top_bar.menu_button.menu()
    for number, name in ((0, "menu-file"), (2, "menu-view")):
        part = menu.actions()[number].menu()
        if isinstance(part, QMenu):
            menu.setActiveAction(menu.actions()[number])
            part.popup(menu.mapToGlobal(menu.actionGeometry(menu.actions()[number]).topRight()))
            yield Picture(name, themes=THEMES[:1], size=(1440, 900))
            part.close()
    menu.close()
    for button_name, name in (("exportButton", "menu-export"), ("copyButton", "menu-copy")):
        button = stage.find(QPushButton, button_name)
        over = button.menu()
        over.popup(button.mapToGlobal(button.rect().bottomRight()) - QPoint(over.sizeHint().width(), 0))
        yield Picture(name, themes=THEMES[:1])
        over.close()
    pill = stage.find(QToolButton, "pill")
    pill.menu().popup(pill.mapToGlobal(pill.rect().bottomLeft()))
    yield Picture("menu-status", themes=THEMES[:1])
    pill.menu().close()


def first(stage: Stage) -> Scene:
    """The first start."""
    yield stage.is_ready
    yield Picture("first-start", sizes=3)


def contrast(stage: Stage) -> Scene:
    """High contrast."""
    yield stage.is_ready
    yield Picture("high-contrast", themes=("contrast",))
    stage.show("review")
    yield Picture("high-contrast-review", themes=("contrast",))


def large(stage: Stage) -> Scene:
    """A screen of many pixels, each thing drawn twice as large."""
    yield stage.is_ready
    yield Picture("window-4k", themes=("light",), size=(1920, 1080))


def spoken(stage: Stage) -> Scene:
    """The window in another language."""
    yield stage.is_ready
    language = stage.start.settings.language
    yield Picture(f"window-{language}")
    for panel in ("library", "review", "checks"):
        stage.show(panel)
        yield Picture(f"{panel}-{language}")
    for action, dialog in (("preferences", "preferences"), ("export_html-page", "exportDialog")):
        stage.do(action)
        yield partial(stage.sees, dialog)
        yield Picture(f"{dialog.removesuffix('Dialog')}-{language}")
        stage.close(dialog)


def _has_found(menu: QMenu) -> bool:
    return menu.isVisible() and menu.actions()[0].isEnabled()


def _choose(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.objectName() == name).trigger()


def _go_to(stage: Stage, words: str) -> None:
    view = stage.presenter.pane.page.view
    cursor = view.document().find(words)
    cursor.setPosition(cursor.selectionEnd())
    view.setTextCursor(cursor)


def _raise_line(stage: Stage) -> None:
    """Scroll the line of the caret up, so that there is room for a menu below it."""
    page, view = stage.presenter.pane.page, stage.presenter.pane.page.view
    line = view.mapTo(page.viewport(), view.cursorRect().topLeft()).y()
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + line - 60)


def _select(stage: Stage, words: str) -> None:
    view = stage.presenter.pane.page.view
    view.setTextCursor(view.document().find(words))
    view.setFocus()


def _waves(stage: Stage) -> list[QTextCursor]:
    view = stage.presenter.pane.page.view
    cursor = view.document().find("stubborness")
    found = stage.presenter.pane.spelling.wrong_word_at(cursor)
    return [found] if found is not None else []
