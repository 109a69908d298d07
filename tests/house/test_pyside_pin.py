"""With PySide6 6.12.0 each call that returns nothing takes a reference off None: Python 3.11 dies after some 5,000."""

import subprocess
import sys
import tomllib

from tests.house.source import ROOT

VOID_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("name")
print("alive")
"""


def test_qt_survives_more_void_calls_than_an_evening_of_typing_makes() -> None:
    done = subprocess.run((sys.executable, "-c", VOID_CALLS), capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "alive", "")


def test_the_broken_pyside_is_kept_out() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (pin,) = [requirement for requirement in project["dependencies"] if requirement.lower().startswith("pyside6")]
    assert pin.endswith(",<6.12"), "lift the pin only after the loop above has survived on Python 3.11"
