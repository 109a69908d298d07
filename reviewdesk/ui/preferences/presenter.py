"""Wires the dialog: each change is in force and written down at once, and can go to a file and come from one."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewdesk.domain.style import Style
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.drafts.abbreviating import Abbreviations
from reviewdesk.services.previewing.foreseeing import VIEWS
from reviewdesk.services.previewing.showing import TARGET
from reviewdesk.settings.carrying import carry_in, carry_out
from reviewdesk.settings.model import BoxPlace, Settings, Theme, Width
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import Action, Scope
from reviewdesk.ui.language import LANGUAGES
from reviewdesk.ui.preferences.clashes import Clash, clash
from reviewdesk.ui.preferences.editors import Choices
from reviewdesk.ui.preferences.keys_page import KeyRow
from reviewdesk.ui.preferences.snippets import SnippetsPresenter
from reviewdesk.ui.preferences.table import PREFERENCES, Kind, changed, value_of
from reviewdesk.ui.preferences.view import PreferencesView
from reviewdesk.ui.words import error_words, target_words

FILE = "reviewdesk-preferences.toml"
REVIEW_LANGUAGES = (
    "en-GB en-US de-DE de-AT de-CH fr-FR fr-CA es-ES es-MX it-IT pt-BR nl-NL pl-PL sv-SE ar hi ja".split()
)


class PreferencesPresenter(QObject):
    """Shows `settings` and the keys of actions; `changed` gives the settings as they are to be from now on."""

    changed = Signal(object)

    def __init__(
        self, window: QWidget, actions: Actions, places: Callable[[], Mapping[str, str]], abbreviations: Abbreviations
    ) -> None:
        super().__init__(window)
        self._snippets = SnippetsPresenter(abbreviations, self)
        self._snippets.said.connect(self.say)
        self._window = window
        self._actions = actions
        self._places = places
        self._settings = Settings()
        self.view: PreferencesView | None = None

    def show(self, settings: Settings) -> None:
        """Open the dialog, or bring it to the front."""
        self._settings = settings
        if self.view is None:
            self.view = view = PreferencesView(self._choices(), self._key_rows(), self._window)
            view.edited.connect(self._edit)
            self._snippets.attend(view.snippets)
            view.key_given.connect(self._give_key)
            view.key_reset.connect(self._reset_key)
            view.keys_reset.connect(self._reset_keys)
            view.export_requested.connect(self._ask_where_to)
            view.import_requested.connect(self._ask_what)
        self.view.say("")
        self._refresh()
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def follow(self, settings: Settings) -> None:
        """Show what was changed elsewhere."""
        self._settings = settings
        if self.view is not None and self.view.isVisible():
            self._refresh()

    def say(self, sentence: str) -> None:
        """Say one sentence in the dialog."""
        if self.view is not None:
            self.view.say(sentence)

    def import_from(self, file: str) -> None:
        """Take the choices of a file."""
        try:
            settings = carry_in(Path(file), self._settings)
        except ReviewDeskError as error:
            self.say(error_words(error))
            return
        self._become(settings)
        self.say(self.tr("Taken from %1.").replace("%1", Path(file).name))

    def export_to(self, file: str) -> None:
        """Write the choices into a file."""
        try:
            carry_out(Path(file), self._settings)
        except ReviewDeskError as error:
            self.say(error_words(error))
            return
        self.say(self.tr("Written to %1.").replace("%1", Path(file).name))

    def _refresh(self) -> None:
        if self.view is not None:
            values = {row.id: value_of(self._settings, row.id) for row in PREFERENCES if row.kind is not Kind.PLACE}
            values["preview.target"] = values["preview.target"] or TARGET
            self.view.show_values({**values, **self._places()})
            self.view.keys.show_rows(self._key_rows())
            self._snippets.show(self.view.snippets, self._settings.review_language)

    def _become(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)
        self._refresh()

    def _edit(self, name: str, value: object) -> None:
        self.say("")
        self._become(changed(self._settings, name, value))

    def _key_rows(self) -> list[KeyRow]:
        rows = []
        for row in _changeable(self._actions):
            action = self._actions[row.id]
            words = action.text().replace("&&", "&").rstrip("…")
            if row.id.startswith("export_") and not row.menu:
                words = f"{self._actions.exports.title()}: {words}"
            is_own = row.id not in self._settings.keys
            rows.append(KeyRow(row.id, words, action.shortcut().toString(), is_own))
        return rows

    def _taken(self) -> dict[str, str]:
        return {
            key.toString(): row.id for row in _changeable(self._actions) for key in self._actions[row.id].shortcuts()
        }

    def _give_key(self, name: str, keys: str) -> None:
        against = clash(QKeySequence(keys), name, self._taken()) if keys else None
        if against is None:
            self._choose_keys({**self._settings.keys, name: keys})
        else:
            self._refresh()
        self._say_beside(name, against, keys)

    def _say_beside(self, name: str, against: tuple[Clash, str] | None, keys: str) -> None:
        if self.view is None:
            return
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        sentences = {
            Clash.TYPES: self.tr("%1 would type or move in the text. Hold Ctrl or Alt, or take a function key."),
            Clash.KEPT: self.tr("%1 is needed in the text. Take another key."),
            Clash.TAKEN: self.tr("%1 belongs to “%2”. Take another key, or free it there first."),
        }
        words = ""
        if against is not None:
            owner = self._actions[against[1]].text().rstrip("…") if against[1] else ""
            words = sentences[against[0]].replace("%1", shown).replace("%2", owner)
        self.view.keys.say(name, words)

    def _reset_key(self, name: str) -> None:
        keys = {action: key for action, key in self._settings.keys.items() if action != name}
        taken = {key: owner for key, owner in self._taken().items() if owner != name}
        against = next(
            (found for key in self._actions.usual_keys(name) if (found := clash(key, name, taken)) is not None), None
        )
        if against is None:
            self._choose_keys(keys)
        self._say_beside(name, against, next((key.toString() for key in self._actions.usual_keys(name)), ""))

    def _reset_keys(self) -> None:
        self._choose_keys({})
        self._say_beside("", None, "")

    def _choose_keys(self, keys: Mapping[str, str]) -> None:
        self._become(changed(self._settings, "keys", dict(keys)))

    def _choices(self) -> dict[str, Choices]:
        return {
            "theme": [
                (Theme.SYSTEM.value, self.tr("As the system")),
                (Theme.LIGHT.value, self.tr("Light")),
                (Theme.DARK.value, self.tr("Dark")),
                (Theme.CONTRAST.value, self.tr("High contrast")),
            ],
            "language": [("", self.tr("As the system")), *((tag, _language(tag)) for tag in LANGUAGES)],
            "review_language": [(tag, _language(tag)) for tag in REVIEW_LANGUAGES],
            "default_scale": [
                (Style.STARS.value, self.tr("Stars")),
                (Style.POINTS.value, self.tr("Points")),
                (Style.PERCENT.value, self.tr("Percent")),
                (Style.LETTERS.value, self.tr("Letters")),
                (Style.DICE.value, self.tr("Dice")),
                (Style.THUMBS.value, self.tr("Thumbs")),
            ],
            "box_place": [
                (BoxPlace.TOP.value, self.tr("Above the text")),
                (BoxPlace.BOTTOM.value, self.tr("Below the text")),
            ],
            "preview.target": [(view.name, target_words(view.title)) for view in VIEWS],
            "spell_check": [(True, self.tr("Checked as you write")), (False, self.tr("Not checked"))],
            "smart_signs": [
                (True, self.tr("Set as in the language of the review")),
                (False, self.tr("Left as they are typed")),
            ],
            "typewriter": [
                (False, self.tr("Where it is on the page")),
                (True, self.tr("In the middle of the window")),
            ],
            "dimming": [(True, self.tr("Dimmed")), (False, self.tr("As clear as the one you write"))],
            "preview.is_dark": [(False, self.tr("Light")), (True, self.tr("Dark"))],
            "preview.width": [
                (Width.PHONE.value, self.tr("A phone")),
                (Width.TABLET.value, self.tr("A tablet")),
                (Width.DESKTOP.value, self.tr("A desktop screen")),
            ],
        }

    def _ask_where_to(self) -> None:
        dialog = self._dialog(self.tr("Export the preferences"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def _ask_what(self) -> None:
        dialog = self._dialog(self.tr("Import preferences"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.view, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Preferences (*.toml)"), self.tr("All files (*)")])
        return dialog


def _changeable(actions: Actions) -> list[Action]:
    """Give the actions that can have other keys."""
    return [row for row in actions.rows if row.scope not in (Scope.PAGE, Scope.PREVIEW)]


def _language(tag: str) -> str:
    locale = QLocale(tag)
    name = locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    is_plain = "-" not in tag or tag.startswith("en-")
    return name if is_plain else f"{name} ({locale.nativeTerritoryName()})"
