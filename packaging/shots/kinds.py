"""The forms of all kinds of works, and values that are wrong."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.film import Media
from shots.stage import THEMES, Picture, Scene, Stage

WRONG = (("work.title", ""), ("work.year", "23"), ("work.runtime", "two hours"), ("work.released", "32 Sept"))


def forms(stage: Stage) -> Scene:
    """The form of each kind."""
    yield stage.is_ready
    stage.start.window.show_preview(False)
    for media in list(Media)[1:]:
        QTest.keyClick(stage.find(QWidget, "media"), Qt.Key.Key_Down)
        yield partial(stage.is_reviewing, media)
        yield Picture(f"form-{media}", themes=THEMES[:1])


def wrong(stage: Stage) -> Scene:
    """Values that no field can take."""
    yield stage.is_ready
    for name, words in WRONG:
        stage.write(name, words)
    stage.find(QWidget, "work.certificate").setFocus()
    yield Picture("form-wrong-values")
