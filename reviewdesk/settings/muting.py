"""Which checks are muted on which desk, and why: a TOML file of its own, which a person may read and edit."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomli_w

from reviewdesk.errors import SettingsError
from reviewdesk.settings.places import home
from reviewdesk.settings.replacing import replace_file


def muting_file() -> Path:
    """Give the place of the file."""
    return home() / "muted-checks.toml"


def load_muted(path: Path, desk: str) -> dict[str, str]:
    """Give the reason for each code that is muted on a desk; SettingsError for a broken file, which stays as it is."""
    reasons = _load(path).get(desk, {})
    return dict(sorted(reasons.items()))


def save_muted(path: Path, desk: str, reasons: Mapping[str, str]) -> None:
    """Write down what is muted on a desk, and leave other desks alone; SettingsError where that fails."""
    desks = _load(path)
    desks[desk] = dict(reasons)
    text = tomli_w.dumps({name: codes for name, codes in sorted(desks.items()) if codes})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text.encode("utf-8"))
    except (OSError, UnicodeEncodeError) as error:
        raise SettingsError("settings-not-written", path=str(path), reason=str(error)) from error


def _load(path: Path) -> dict[str, dict[str, str]]:
    try:
        desks = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SettingsError(path=str(path), reason=str(error)) from error
    for name, codes in desks.items():
        if not isinstance(codes, dict) or not all(isinstance(reason, str) for reason in codes.values()):
            raise SettingsError(path=str(path), reason=f"{name} takes codes, each with a reason")
    return desks
