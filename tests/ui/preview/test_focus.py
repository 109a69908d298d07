"""The focus in the page, beside a text that tells screen readers what stands out in it."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewdesk.ui.body.pane import BodyPane
from tests.ui.preview.conftest import Sealed


@pytest.fixture
def text(qtbot: QtBot) -> BodyPane:
    pane = BodyPane()
    qtbot.addWidget(pane)
    assert QAccessible.queryAccessibleInterface(pane.structure) is not None
    return pane


def test_the_page_takes_the_focus_beside_a_text_with_an_outline(text: BodyPane, sealed: Sealed) -> None:
    sealed.view.setFocus()
    sealed.qtbot.waitUntil(lambda: sealed.view.isAncestorOf(QApplication.focusWidget()))
    assert text.structure.rows() == []
