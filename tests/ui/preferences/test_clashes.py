"""What stands against a key, and what is left of keys from elsewhere."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.preferences.clashes import Clash, clash, without_clashes

TAKEN = {"Ctrl+B": "mark_strong", "F9": "show_preview"}
USUAL = {"mark_strong": ["Ctrl+B"], "show_preview": ["F9"], "print": ["Ctrl+P"]}


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("Ctrl+B", (Clash.TAKEN, "mark_strong")),
        ("F9", (Clash.TAKEN, "show_preview")),
        ("A", (Clash.TYPES, "")),
        ("Shift+A", (Clash.TYPES, "")),
        ("Return", (Clash.TYPES, "")),
        ("Ctrl+K, Ctrl+B", (Clash.TYPES, "")),
        ("Ctrl+C", (Clash.KEPT, "")),
        ("F2", (Clash.KEPT, "")),
        ("Ctrl+P", None),
        ("F8", None),
        ("Ctrl+Alt+Y", None),
        ("", None),
    ],
)
def test_what_stands_against_a_key(qapp: QApplication, keys: str, expected: object) -> None:
    assert clash(QKeySequence(keys), "print", TAKEN) == expected


def test_its_own_key_is_free_for_an_action(qapp: QApplication) -> None:
    assert clash(QKeySequence("Ctrl+B"), "mark_strong", TAKEN) is None


def test_two_actions_may_change_keys(qapp: QApplication) -> None:
    chosen = {"mark_strong": "Ctrl+P", "print": "Ctrl+B"}
    assert without_clashes(chosen, USUAL) == chosen


@pytest.mark.parametrize(
    "chosen",
    [{"nobody": "Ctrl+Y"}, {"print": "Ctrl+B"}, {"print": "A"}, {"print": "Wibble+Ctrl"}, {"print": "Ctrl+C"}],
)
def test_keys_that_no_window_could_answer_are_left_out(qapp: QApplication, chosen: dict[str, str]) -> None:
    assert without_clashes(chosen, USUAL) == {}


def test_of_two_with_one_key_the_first_has_it_and_none_is_a_choice(qapp: QApplication) -> None:
    chosen = {"mark_strong": "F8", "show_preview": "F8", "print": ""}
    assert without_clashes(chosen, USUAL) == {"mark_strong": "F8", "print": ""}
