"""Every dialog is known to the tests, names all it has, is walked through by Tab and left by Escape."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import reviewdesk.ui
from reviewdesk.domain.review import Review
from tests.factories import full_review
from tests.ui.conftest import Open
from tests.ui.main_window.dialogs import DIALOGS, opened
from tests.ui.main_window.test_access import focusable, nameless
from tests.ui.window import Window

NAMED_BY_OTHERS = {"help/view.py"}
"""One window for guide, keys and more."""

_MADE = re.compile(r"class \w+\(QDialog\)|= Q(?:Dialog|InputDialog|MessageBox|ProgressDialog)\(")
_NAMED = re.compile(r'(?:setObjectName|self\._dialog)\("(\w+)"')


@pytest.fixture
def full(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    stored([full_review()])
    window = open_window(review=full_review().id)
    window.wait_for_review()
    return window


def test_each_dialog_that_is_made_anywhere_is_walked_through_here() -> None:
    known = set(DIALOGS)
    (folder,) = map(Path, reviewdesk.ui.__path__)
    texts = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}
    made = {name for name, text in texts.items() if _MADE.search(text)} - NAMED_BY_OTHERS
    assert len(made) > 12
    assert [name for name in made if not known & set(_NAMED.findall(texts[name]))] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_names_all_it_has_and_tab_goes_round_and_escape_leaves(
    full: Window, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    dialog = opened(full, name)
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    reached: list[QWidget] = []
    for _ in range(400):
        focus = dialog.focusWidget()
        if focus is not None and focus in reached:
            break
        reached += [focus] if focus is not None else []
        QTest.keyClick(focus or dialog, Qt.Key.Key_Tab)
    alone = [each for each in focusable(dialog) if each not in reached and not each.inherits("QRadioButton")]
    assert [f"{type(each).__name__} {each.objectName()}" for each in alone] == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    full.wait(lambda: not dialog.isVisible())
    assert ("our fault" in caplog.text) is (name == "crash"), "which alone is written down"
