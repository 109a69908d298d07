"""What a person brings from elsewhere: onto the clipboard, or on the pointer over the text."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton

from tests.ui.body.desk import CTRL, SHIFT, Desk, Key

ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def mime(text: str = "", html: str = "", markdown: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if markdown:
        data.setData("text/markdown", markdown.encode())
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    return data


def paste(desk: Desk, text: str = "", html: str = "", markdown: str = "", *, plain: bool = False) -> Desk:
    QApplication.clipboard().setMimeData(mime(text, html, markdown))
    return desk.press(Key.Key_V, CTRL | SHIFT if plain else CTRL)


class OwnDrop(QDropEvent):
    """A drop of what was dragged out of the text itself; Qt knows the source only in a drag by hand."""

    origin: object = None

    def source(self) -> object:
        return self.origin


def drop(desk: Desk, data: QMimeData, row: int, column: int, *, own: bool = False) -> QDropEvent:
    """Let go of something over a letter of the text."""
    view = desk.view
    cursor = QTextCursor(view.document().findBlockByNumber(row))
    cursor.setPosition(cursor.position() + column)
    enter = QDragEnterEvent(
        view.cursorRect(cursor).center(), ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), enter)
    event = (OwnDrop if own else QDropEvent)(
        QPointF(view.cursorRect(cursor).center()),
        ACTIONS,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    if isinstance(event, OwnDrop):
        event.origin = view.viewport()
    QApplication.sendEvent(view.viewport(), event)
    return event


def said(desk: Desk) -> str:
    """Read the line over the text; nothing where it is gone."""
    notice = desk.pane.findChild(QFrame, "pasteNotice")
    return desk.pane.findChild(QLabel, "pasteWords").text() if notice.isVisible() else ""


def offer(desk: Desk) -> QPushButton:
    return desk.pane.findChild(QPushButton, "pasteOffer")
