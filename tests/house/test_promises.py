"""The promises in the documents are proved by tests that exist."""

import re

from tests.house.source import ROOT

PROMISES = ROOT / "docs" / "promises.md"
_ROW = re.compile(r"^\| (P\d+) \|.*\| ([^|]+) \|$", re.MULTILINE)
_NAME = re.compile(r"`(test_\w+)`")
_TEST = re.compile(r"^def (test_\w+)", re.MULTILINE)


def test_each_promise_names_tests_that_exist() -> None:
    known = {name for file in (ROOT / "tests").rglob("test_*.py") for name in _TEST.findall(file.read_text("utf-8"))}
    promised = {number: set(_NAME.findall(proof)) for number, proof in _ROW.findall(PROMISES.read_text("utf-8"))}
    assert len(promised) > 15
    assert all(promised.values())
    assert not {number: missing for number, names in promised.items() if (missing := names - known)}
