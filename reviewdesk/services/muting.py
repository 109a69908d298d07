"""Mutes a check on one desk, with the reason why, and listens to it again."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from reviewdesk.checks.base import Finding
from reviewdesk.errors import InputError
from reviewdesk.settings.muting import load_muted, muting_file, save_muted
from reviewdesk.words import WORDS

CODES = tuple(code for code in WORDS if code.startswith("check-"))
"""Every check that one can mute."""


class Muting:
    """The muted checks of the desk with this name. Every method reads the file anew: the command line writes it too."""

    def __init__(self, desk: str, path: Path | None = None) -> None:
        self._desk = desk
        self._path = path or muting_file()

    def reasons(self) -> Mapping[str, str]:
        """Give the reason for each muted code; SettingsError where the file cannot be read."""
        return load_muted(self._path, self._desk)

    def mute(self, code: str, reason: str) -> None:
        """Hear no more of a check; InputError for one that is not there, or for no reason."""
        if code not in CODES:
            raise InputError("unknown-check", name=code, known=", ".join(CODES))
        if not reason.strip():
            raise InputError("mute-without-reason", name=code)
        save_muted(self._path, self._desk, {**self.reasons(), code: reason.strip()})

    def unmute(self, code: str) -> None:
        """Hear of a check again."""
        save_muted(self._path, self._desk, {each: why for each, why in self.reasons().items() if each != code})


def heard(findings: Iterable[Finding], muted: Mapping[str, str]) -> tuple[Finding, ...]:
    """Leave out what nobody on this desk wants to hear."""
    return tuple(finding for finding in findings if finding.code not in muted)
