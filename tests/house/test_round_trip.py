"""The page about the round trip names each case that others fail, and tests that exist."""

import re

from tests.house.source import ROOT
from tests.unit.markup.peers import CASES

PAGE = ROOT / "docs" / "round-trip.md"
_NAME = re.compile(r"`(test_\w+)`")
_TEST = re.compile(r"^def (test_\w+)", re.MULTILINE)
_CASE = re.compile(r"^\| (.+?) \| .* \|$", re.MULTILINE)


def test_each_failure_of_others_is_on_the_page() -> None:
    rows = {row.replace("`", "") for row in _CASE.findall(PAGE.read_text("utf-8"))}
    assert not CASES.keys() - rows


def test_what_is_said_to_prove_something_exists() -> None:
    known = {name for file in (ROOT / "tests").rglob("test_*.py") for name in _TEST.findall(file.read_text("utf-8"))}
    named = set(_NAME.findall(PAGE.read_text("utf-8")))
    assert len(named) > 30
    assert not named - known
