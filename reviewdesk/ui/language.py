"""The language of the window: English as it is written here, or one of those that Qt Linguist files bring."""

import logging

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from reviewdesk.resources import resource

LANGUAGES = ("en", "de", "fr")
"""The languages that the window speaks; the first is that of the sources."""

_log = logging.getLogger(__name__)


class Language(QObject):
    """What the application speaks. Widgets that are there already keep their words."""

    def __init__(self, application: QCoreApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []

    def speak(self, wanted: str) -> str:
        """Speak a language by its tag, that of the system where it is empty; gives the one that is spoken."""
        self.hush()
        spoken = _known(wanted)
        if spoken == LANGUAGES[0]:
            return spoken
        folder = str(resource("translations"))
        of_qt = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in (("qtbase", of_qt), ("", folder)):
            translator = QTranslator(self)
            if translator.load(f"{name}_{spoken}" if name else spoken, place):
                self._application.installTranslator(translator)
                self._translators.append(translator)
            else:
                _log.warning("no words of %s for %s", name or "the window", spoken)
        QLocale.setDefault(QLocale(wanted or QLocale.system().name()))
        return spoken

    def hush(self) -> None:
        """Speak English again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        if self._translators:
            QLocale.setDefault(QLocale.system())
        self._translators.clear()


def _known(wanted: str) -> str:
    asked = [wanted] if wanted else QLocale.system().uiLanguages()
    tags = [tag.partition("-")[0] for tag in asked]
    return next((tag for tag in tags if tag in LANGUAGES), LANGUAGES[0])
