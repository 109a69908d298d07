"""A part that nobody saw is not made; made, it knows what it was told before."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reviewdesk.ui.widgets.late import Late


def test_a_part_is_made_when_it_is_asked_for_and_once(qtbot: QtBot) -> None:
    late = Late(QLabel)
    late.tell(QLabel.setText, "The tide")
    assert late.made is None
    made = late.get()
    qtbot.addWidget(made)
    assert late.made is late.get() is made
    assert made.text() == "The tide"


def test_of_what_a_part_was_told_by_one_method_the_last_counts(qtbot: QtBot) -> None:
    late = Late(QLabel)
    for words in ("ebb", "flood"):
        late.tell(QLabel.setText, words)
    late.tell(QLabel.setObjectName, "tide")
    qtbot.addWidget(late.get())
    assert (late.get().text(), late.get().objectName()) == ("flood", "tide")


def test_a_part_that_is_there_is_told_at_once(qtbot: QtBot) -> None:
    late = Late(QLabel)
    qtbot.addWidget(late.get())
    late.tell(QLabel.setText, "The tide")
    assert late.get().text() == "The tide"


def test_nothing_is_made_by_telling(qtbot: QtBot) -> None:
    before = QApplication.allWidgets()
    Late(QLabel).tell(QLabel.setText, "The tide")
    assert QApplication.allWidgets() == before
