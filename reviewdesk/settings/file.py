"""The settings file: TOML that a person may edit, replaced whole or not at all."""

import tomllib
from collections.abc import Callable
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import tomli_w

from reviewdesk.domain.style import Style
from reviewdesk.errors import SettingsError
from reviewdesk.settings.model import BoxPlace, Look, Settings, Theme, Width
from reviewdesk.settings.replacing import replace_file


def load(path: Path) -> Settings:
    """Read the settings, the defaults where there is no file; SettingsError for a broken one, which stays as it is.

    A name that this version does not know is passed over.
    """
    try:
        return _settings_from(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise SettingsError(path=str(path), reason=str(error)) from error


def save(path: Path, settings: Settings) -> None:
    """Replace the settings file whole, or raise SettingsError; a broken one is kept beside it as `.broken`."""
    text = tomli_w.dumps(asdict(settings))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _keep_broken(path)
        replace_file(path, text.encode("utf-8"))
    except (OSError, UnicodeEncodeError) as error:
        raise SettingsError("settings-not-written", path=str(path), reason=str(error)) from error


def _keep_broken(path: Path) -> None:
    try:
        load(path)
    except SettingsError:
        if path.is_file():
            path.replace(path.with_name(f"{path.name}.broken"))


def _settings_from(values: dict[str, Any]) -> Settings:
    return replace(Settings(), **_known(values, _READERS))


def _known(values: dict[str, Any], readers: dict[str, Callable[[Any, str], Any]]) -> dict[str, Any]:
    return {name: read(values[name], name) for name, read in readers.items() if name in values}


def _plain(kind: type[Any]) -> Callable[[Any, str], Any]:
    def read(value: Any, name: str) -> Any:
        if type(value) is not kind:
            raise ValueError(f"{name} takes {_WORDS[kind]}")
        return value

    return read


def _several(kind: type[Any]) -> Callable[[Any, str], Any]:
    def read(values: Any, name: str) -> Any:
        if not isinstance(values, list) or any(type(value) is not kind for value in values):
            raise ValueError(f"{name} takes a list; each entry is {_WORDS[kind]}")
        return tuple(values)

    return read


def _choice(kind: type[StrEnum]) -> Callable[[Any, str], Any]:
    def read(value: Any, name: str) -> Any:
        if value not in list(kind):
            raise ValueError(f"{name} takes one of {', '.join(kind)}")
        return kind(value)

    return read


def _texts(values: Any, name: str) -> dict[str, str]:
    if not isinstance(values, dict) or any(type(value) is not str for value in values.values()):
        raise ValueError(f"{name} takes a table; each value is {_WORDS[str]}")
    return values


def _look(values: Any, name: str) -> Look:
    if not isinstance(values, dict):
        raise ValueError(f"{name} takes a table")
    return replace(Look(), **_known(values, _LOOK_READERS))


_WORDS: dict[type[Any], str] = {str: "a text", int: "a whole number", bool: "true or false"}

_LOOK_READERS: dict[str, Callable[[Any, str], Any]] = {
    "target": _plain(str),
    "width": _choice(Width),
    "is_dark": _plain(bool),
    "zoom": _plain(int),
    "styles": _texts,
}

_READERS: dict[str, Callable[[Any, str], Any]] = {
    "theme": _choice(Theme),
    "language": _plain(str),
    "last_review": _plain(str),
    "panel": _plain(str),
    "splitter_sizes": _several(int),
    "preview_shown": _plain(bool),
    "spell_check": _plain(bool),
    "focus_mode": _plain(bool),
    "typewriter": _plain(bool),
    "dimming": _plain(bool),
    "smart_signs": _plain(bool),
    "word_target": _plain(int),
    "written_on": _plain(str),
    "written": _plain(int),
    "zoom": _plain(int),
    "page_width": _plain(int),
    "byline": _several(str),
    "known_risks": _several(str),
    "recent_actions": _several(str),
    "keys": _texts,
    "review_language": _plain(str),
    "default_scale": _choice(Style),
    "preview": _look,
    "library_sort": _plain(str),
    "library_descending": _plain(bool),
    "library_grouped": _plain(bool),
    "searches": _texts,
    "publisher": _plain(str),
    "publisher_url": _plain(str),
    "publisher_logo": _plain(str),
    "box_place": _choice(BoxPlace),
    "images_at": _plain(str),
    "export_folder": _plain(str),
    "backup_folder": _plain(str),
    "backup_days": _plain(int),
    "welcomed": _plain(bool),
}
