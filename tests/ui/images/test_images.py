"""Images are taken in from files, shown in the panel, and the first becomes the poster."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from reviewdesk.ui.images.presenter import Place
from reviewdesk.ui.widgets.growing import GrowingText
from tests.factories import AN_ID
from tests.ui.pictures import png
from tests.ui.window import Window


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "The Tide.png"
    file.write_bytes(png())
    return file


def choose(window: Window, button: str, file: Path) -> None:
    panel = window.find(QWidget, "filmForm" if button == "poster" else "imagesForm")
    QTest.mouseClick(panel.findChild(QWidget, button), Qt.MouseButton.LeftButton)
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def test_a_chosen_image_is_kept_and_featured_as_the_first(window: Window, picture: Path) -> None:
    window.action("show_images").trigger()
    choose(window, "addImage", picture)
    window.wait(lambda: window.kept(AN_ID).featured_image == "the-tide.png")
    assert [image.name for image in window.kept(AN_ID).images] == ["the-tide.png"]
    assert window.find(QLabel, "imageName").text() == "the-tide.png"
    window.wait(lambda: window.saved() == "All changes saved")


def test_the_poster_is_the_one_that_was_chosen_last(window: Window, picture: Path) -> None:
    choose(window, "poster", picture)
    window.wait(lambda: window.kept(AN_ID).featured_image == "the-tide.png")
    choose(window, "poster", picture)
    window.wait(lambda: window.kept(AN_ID).featured_image == "the-tide-2.png")


def test_a_file_that_is_no_image_is_named_and_changes_nothing(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "diary.png"
    file.write_text("Dear diary")
    choose(window, "poster", file)
    window.wait(lambda: window.label("message").startswith("diary.png is no PNG"))
    assert window.kept(AN_ID).images == ()


def test_taking_an_image_in_can_be_undone(window: Window, picture: Path) -> None:
    choose(window, "poster", picture)
    window.wait(lambda: window.kept(AN_ID).featured_image == "the-tide.png")
    window.find(QWidget, "work.title").setFocus()
    window.action("undo").trigger()
    window.action("undo").trigger()
    window.wait(lambda: window.kept(AN_ID).images == () and window.kept(AN_ID).featured_image == "")


def test_an_image_dropped_on_the_text_stands_there_as_a_figure(window: Window, picture: Path) -> None:
    view = window.presenter.pane.page.view
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    assert view.canInsertFromMimeData(data)
    view.insertFromMimeData(data)
    window.wait(lambda: "![](the-tide.png)" in window.kept(AN_ID).body)
    assert [image.name for image in window.kept(AN_ID).images] == ["the-tide.png"]
    assert str(picture.parent) not in window.kept(AN_ID).body


def test_the_insert_menu_puts_a_chosen_image_below_the_row_of_the_caret(window: Window, picture: Path) -> None:
    window.presenter.pane.bar.image_wanted.emit()
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    dialog.fileSelected.emit(str(picture))
    dialog.reject()
    window.wait(lambda: "![](the-tide.png)" in window.kept(AN_ID).body)


def test_what_an_image_shows_is_asked_as_soon_as_it_stands_in_the_text(window: Window, picture: Path) -> None:
    window.presenter.images.add(Place.TEXT, str(picture))
    window.wait(lambda: "![](the-tide.png)" in window.kept(AN_ID).body)
    alt = window.find(GrowingText, "card_alt")
    window.wait(alt.hasFocus)
    QTest.keyClicks(alt, "A wave")
    window.wait(lambda: "![A wave](the-tide.png)" in window.kept(AN_ID).body)
    assert window.kept(AN_ID).images[0].alt == ""


def test_credit_and_licence_typed_below_a_figure_are_kept_with_the_image(window: Window, picture: Path) -> None:
    window.presenter.images.add(Place.TEXT, str(picture))
    window.wait(lambda: "![](the-tide.png)" in window.kept(AN_ID).body)
    body = window.kept(AN_ID).body
    window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_Tab)
    credit = window.find(GrowingText, "card_credit")
    assert credit.hasFocus()
    QTest.keyClicks(credit, "Prime Video")
    window.press(Qt.Key.Key_Tab)
    QTest.keyClicks(window.find(GrowingText, "card_licence"), "Press")
    window.wait(lambda: window.kept(AN_ID).images[0].licence == "Press")
    assert window.kept(AN_ID).images[0].credit == "Prime Video"
    assert window.kept(AN_ID).body == body


def test_a_credit_of_the_panel_is_shown_below_the_figure(window: Window, picture: Path) -> None:
    window.presenter.images.add(Place.TEXT, str(picture))
    window.wait(lambda: bool(window.kept(AN_ID).images))
    images = window.kept(AN_ID).images
    window.presenter.editor.edit("images", (replace(images[0], credit="Prime Video"),))
    window.wait(lambda: window.find(GrowingText, "card_credit").value() == "Prime Video")


def test_an_image_that_is_described_already_brings_its_alt_text(window: Window, picture: Path) -> None:
    window.presenter.images.add(Place.PANEL, str(picture))
    window.wait(lambda: bool(window.kept(AN_ID).images))
    window.presenter.editor.edit("images", (replace(window.kept(AN_ID).images[0], alt="A wave"),))
    window.presenter.editor.insert_images(("the-tide.png",))
    window.wait(lambda: "![A wave](the-tide.png)" in window.kept(AN_ID).body)
