"""Asks before a backup takes the place of the whole store, and says what will be replaced by what."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from reviewdesk.services.safety.backing_up import Contents, Listed, contents_of
from reviewdesk.ui.backups.rows import contents_words
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import moment_words

PUT_BACK: Final = "putBack"


class Restoring(QObject):
    """`confirmed` names the backup that somebody wants in the place of the store."""

    confirmed = Signal(object)
    failed = Signal(object)

    def __init__(self, place: Path, lane: Lane, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._lane = lane
        self._parent = parent
        self._asked: Path | None = None

    def ask(self, listed: Listed) -> None:
        """Look what would be replaced, then ask."""
        self._lane.run(partial(contents_of, self._place), partial(self._show, listed), self.failed.emit)

    def _show(self, listed: Listed, now: Contents | None) -> None:
        self._asked = listed.backup.place
        box = QMessageBox(self._parent)
        box.setObjectName("askRestore")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Restore the whole store"))
        made = moment_words(listed.backup.made)
        box.setText(self.tr("Put the backup of %1 in the place of the store?").replace("%1", made))
        words = self.tr(
            "The backup holds %1; the store now holds %2. The store as it is now is set aside as a file beside it, "
            "not overwritten. The window closes and opens again."
        )
        words = words.replace("%1", contents_words(listed.contents)).replace("%2", contents_words(now))
        box.setInformativeText(words)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        put = box.addButton(self.tr("Put It in Its Place"), QMessageBox.ButtonRole.AcceptRole)
        put.setObjectName(PUT_BACK)
        box.setDefaultButton(put)
        box.buttonClicked.connect(self._answer)
        box.open()

    def _answer(self, button: QAbstractButton) -> None:
        if button.objectName() == PUT_BACK and self._asked is not None:
            self.confirmed.emit(self._asked)
