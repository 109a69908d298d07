"""Pictures that are dropped or pasted: taken in by what is in them, refused in words, and never able to hurt."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from tests.factories import AN_ID
from tests.ui.pictures import png
from tests.ui.window import Window
from tests.unit.services.headers import a_png


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def picture(kind: str, content: bytes) -> QMimeData:
    data = QMimeData()
    data.setData(kind, QByteArray(content))
    return data


def paste(window: Window, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    window.presenter.pane.page.view.setFocus()
    window.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def said(window: Window) -> str:
    return window.label("pasteWords") if window.find(QFrame, "pasteNotice").isVisible() else ""


def test_a_picture_on_the_clipboard_is_kept_and_stands_in_the_text(window: Window) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    paste(window, data)
    window.wait(lambda: "![](pasted-1.png)" in window.kept(AN_ID).body)
    paste(window, picture("image/png", png()))
    window.wait(lambda: "![](pasted-2.png)" in window.kept(AN_ID).body)
    review = window.kept(AN_ID)
    assert [each.name for each in review.images] == ["pasted-1.png", "pasted-2.png"]
    assert review.featured_image == ""  # what stands in the text is shown twice if it is the poster as well
    assert not said(window)


def test_who_writes_on_elsewhere_is_left_there_when_a_picture_arrives(window: Window) -> None:
    view = window.presenter.pane.page.view
    first = window.kept(AN_ID).body.split("\n\n")[0]
    paste(window, picture("image/png", png()))
    window.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(view, "And on")
    window.wait(lambda: "![](pasted-1.png)" in window.kept(AN_ID).body)
    assert view.hasFocus()
    QTest.keyClicks(view, " it goes")
    window.wait(lambda: "And on it goes" in window.kept(AN_ID).body)
    assert window.kept(AN_ID).body.startswith(f"{first}\n\n![](pasted-1.png)\n\n")


def test_who_went_to_another_field_stays_there_when_a_picture_arrives(window: Window) -> None:
    paste(window, picture("image/png", png()))
    headline = window.presenter.pane.page.headline
    headline.setFocus()
    window.wait(lambda: "![](pasted-1.png)" in window.kept(AN_ID).body)
    assert headline.hasFocus()


def test_a_picture_that_arrives_while_the_markdown_is_shown_stands_below_the_caret_there(window: Window) -> None:
    before = window.kept(AN_ID).body
    first = before.split("\n\n")[0]
    pane = window.presenter.pane
    paste(window, picture("image/png", png()))
    pane.show_source(True)
    pane.source.go_to(2)
    window.wait(lambda: "![](pasted-1.png)" in window.kept(AN_ID).body)
    assert window.kept(AN_ID).body == before.replace(f"{first}\n\n", f"{first}\n\n![](pasted-1.png)\n\n", 1)
    pane.show_source(False)
    assert pane.to_markdown() == window.kept(AN_ID).body


def test_a_picture_from_a_browser_is_kept_and_not_fetched(window: Window) -> None:
    data = picture("image/png", png())
    data.setHtml("<!--StartFragment--><img src='https://example.org/a.png' alt='tide'><!--EndFragment-->")
    data.setText("https://example.org/a.png")
    data.setUrls([QUrl("https://example.org/a.png")])
    paste(window, data)
    window.wait(lambda: "![](pasted-1.png)" in window.kept(AN_ID).body)
    assert "example.org" not in window.kept(AN_ID).body


def test_cells_come_as_a_table_though_a_picture_of_them_is_there_too(window: Window) -> None:
    data = picture("image/png", png())
    data.setHtml("<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    data.setText("a\tb\nc\td")
    paste(window, data)
    window.wait(lambda: "| a | b |" in window.kept(AN_ID).body)


REFUSED = {
    "an svg": ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    "an svg by another name": ("image/png", b"<svg onload='alert(1)'/>"),
    "a page by another name": ("image/png", b"<!doctype html><script>alert(1)</script>"),
    "200 megapixels": ("image/png", a_png(20_000, 10_000)),
    "half a png": ("image/png", png()[:60]),
    "half a jpeg": ("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
    "half a gif": ("image/gif", b"GIF89a\x09\0\x09\0"),
    "half a webp": ("image/webp", b"RIFF\xff\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x09\0\0\x09\0\0"),
    "nothing": ("image/png", b"\0"),
}


@pytest.mark.parametrize(("kind", "content"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_sound_picture_is_refused_in_words(window: Window, kind: str, content: bytes) -> None:
    before = window.kept(AN_ID)
    paste(window, picture(kind, content))
    window.wait(lambda: "The picture on the clipboard" in said(window))
    assert "Nothing was changed" in said(window)
    assert window.presenter.pane.to_markdown() == before.body
    assert window.kept(AN_ID).images == ()


def test_files_that_are_no_pictures_are_named_and_the_others_come_in(window: Window, tmp_path: Path) -> None:
    (tmp_path / "tide.png").write_bytes(png())
    (tmp_path / "shore.png").write_bytes(png(colour="#123456"))
    (tmp_path / "notes.txt").write_text("Dear diary")
    (tmp_path / "drawing.png").write_text("<svg><script>alert(1)</script></svg>")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe.png")
    names = ("tide.png", "notes.txt", "pipe.png", "folder", "drawing.png", "shore.png")
    window.presenter.pane.page.view.insertFromMimeData(files(Path("/dev/zero"), *(tmp_path / name for name in names)))
    window.wait(lambda: "![](shore.png)" in window.kept(AN_ID).body)
    body = window.kept(AN_ID).body
    assert "![](tide.png)\n\n![](shore.png)" in body
    assert str(tmp_path) not in body
    assert said(window).startswith("zero cannot be read")
    assert "4 more could not be taken either." in said(window)


def test_the_pictures_of_one_drop_are_one_step(window: Window, tmp_path: Path) -> None:
    before = window.kept(AN_ID).body
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(png())
    view = window.presenter.pane.page.view
    view.setFocus()
    view.insertFromMimeData(files(tmp_path / "a.png", tmp_path / "b.png"))
    window.wait(lambda: "![](b.png)" in window.kept(AN_ID).body)
    window.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.kept(AN_ID).body == before)


def test_of_500_files_some_come_in_and_the_rest_is_counted(window: Window, tmp_path: Path) -> None:
    paths = [tmp_path / f"still-{number}.png" for number in range(500)]
    for path in paths:
        path.write_bytes(png())
    window.presenter.pane.page.view.insertFromMimeData(files(*paths))
    window.wait(lambda: "460 were left out" in said(window))
    window.wait(lambda: len(window.kept(AN_ID).images) == 40)


def test_a_picture_of_another_review_does_not_land_in_this_one(window: Window) -> None:
    paste(window, picture("image/png", png()))
    window.presenter.pane.open("Other\n", "", "")
    window.wait(lambda: len(window.kept(AN_ID).images) == 1)
    assert window.find(QLabel, "pasteWords").text() == ""
