"""One window for a store: a second call hands its files to the window that is open, and ends.

They meet at a local socket that only the same user can open. What comes through it is a line of JSON, and a page of
the system could write it too: it names files, and no more than that is believed.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reviewdesk.ui.calling import name_for

PATIENCE_MS = 2_000
LONGEST = 1 << 20  # signs of a request
TAKEN = b"taken\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - with it a window may come to the front under Wayland


class Instance(QObject):
    """Listens for calls of others while the window is open; `asked` brings the files they name, maybe none."""

    asked = Signal(list)

    def __init__(self, url: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name_for(url)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self) -> bool:
        """Begin to listen; False where another window does, or the system has no place for it."""
        if self._server.listen(self._name):
            return True
        if _connected(self._name) is not None:
            return False
        QLocalServer.removeServer(self._name)  # left behind by a window that was killed
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setParent(self)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(caller.deleteLater)
            if caller.canReadLine():
                self._take(caller)

    def _hear(self) -> None:
        caller = self.sender()
        if not isinstance(caller, QLocalSocket):
            return
        if caller.canReadLine():
            self._take(caller)
        elif caller.bytesAvailable() > LONGEST:
            caller.abort()

    def _take(self, caller: QLocalSocket) -> None:
        files, token = _request(bytes(caller.readLine(LONGEST).data()))
        if token:
            os.environ[_TOKEN] = token
        caller.write(TAKEN)
        caller.flush()
        caller.disconnectFromServer()
        self.asked.emit(files)


def hand_over(url: str, files: Sequence[str]) -> bool:
    """Hand files to the window that is open for a store; False where there is none that takes them."""
    caller = _connected(name_for(url))
    if caller is None:
        return False
    whole = [str(Path(file).absolute()) for file in files]
    caller.write(json.dumps({"files": whole, "token": os.environ.get(_TOKEN, "")}).encode() + b"\n")
    while not caller.canReadLine():
        if not caller.waitForReadyRead(PATIENCE_MS):
            return False
    return bytes(caller.readLine().data()) == TAKEN


def _connected(name: str) -> QLocalSocket | None:
    caller = QLocalSocket()
    caller.connectToServer(name)
    return caller if caller.waitForConnected(PATIENCE_MS) else None


def _request(line: bytes) -> tuple[list[str], str]:
    """Read what a caller wrote; whatever is not as we write it counts for nothing."""
    try:
        asked = json.loads(line)
    except ValueError:
        return [], ""
    if not isinstance(asked, dict):
        return [], ""
    files, token = asked.get("files"), asked.get("token")
    named = [each for each in files if isinstance(each, str)] if isinstance(files, list) else []
    return named, token if isinstance(token, str) else ""
