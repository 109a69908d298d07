"""A damaged review does not open, but what can be read of it is shown, and a sound state of it is a key away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from reviewdesk.services.desk import open_desk
from reviewdesk.store.backups import backups_of
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.ui.conftest import Open
from tests.ui.window import Window
from tests.unit.store.conftest import told


@pytest.fixture
def url(store_url: str) -> str:
    """A store with a sound review and one that was damaged after its backup."""
    desk = open_desk(store_url)
    desk.library.add(a_review())
    desk.library.add(full_review())
    desk.backing_up.run()
    told(desk.store, f"UPDATE review SET body = CAST('The harb' || x'FF' || 'ur' AS BLOB) WHERE id = '{AN_ID}'")
    desk.close()
    return store_url


def opened(open_window: Open, url: str) -> Window:
    window = open_window(url=url, review=ANOTHER_ID)
    window.wait_for_review()
    window.presenter.open(AN_ID)
    window.wait(lambda: any(each.isVisible() for each in window.frame.findChildren(QLabel, "damagedHeading")))
    return window


def test_what_can_be_read_is_shown_and_a_key_puts_the_sound_state_back(open_window: Open, url: str) -> None:
    window = opened(open_window, url)
    assert window.label("damagedHeading") == "“The Long Harbour” is damaged"
    assert window.find(QPlainTextEdit, "damagedText").toPlainText() == "The harb�ur"
    assert window.find(QPushButton, "way-0").hasFocus()
    window.press(Qt.Key.Key_Space)
    assert window.wait_for_review(2) == a_review()
    assert window.kept(AN_ID) == a_review()
    window.wait(lambda: window.label("message").startswith("The review is whole again."))
    (aside,) = Path(url.removeprefix("sqlite:///")).parent.glob("reviews.db.damaged/*.md")
    assert aside.read_text(encoding="utf-8") == "The harb�ur"


def test_without_a_sound_state_the_text_can_still_be_copied(open_window: Open, url: str) -> None:
    for backup in Path(url.removeprefix("sqlite:///")).parent.glob("reviews.db.backups/*.db"):
        backup.unlink()
    window = opened(open_window, url)
    assert window.frame.findChild(QPushButton, "way-0") is None
    text = window.find(QPlainTextEdit, "damagedText")
    text.selectAll()
    assert text.textCursor().selectedText() == "The harb�ur"
    assert window.presenter.editor.review is None
    window.presenter.open(ANOTHER_ID)
    window.wait_for_review(2)
    window.close()  # and nobody is asked, for what is damaged is in the backup as it is
    (backup,) = backups_of(Path(url.removeprefix("sqlite:///")))
    assert not backup.is_whole
