"""The lock is what every checkout installs: it must hold what the project asks for, by hash and from anywhere."""

import json
import re
import tomllib

from tests.house.source import ROOT

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def names(requirements: list[str]) -> set[str]:
    """Give the names of requirements, spelled as a lock spells them."""
    found = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in found if match}


def test_the_lock_holds_every_package_the_project_asks_for() -> None:
    wanted = names(PROJECT["project"]["dependencies"]) | names(PROJECT["dependency-groups"]["dev"])
    assert wanted <= names(LOCK.splitlines())


def test_the_lock_pins_by_hash_and_names_no_address() -> None:
    pinned = re.findall(r"^[\w.-]+==.+\n +--hash=sha256:", LOCK, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^\w", LOCK, re.MULTILINE))
    assert "://" not in LOCK


def test_the_lock_of_the_judges_pins_by_hash_and_names_no_address() -> None:
    text = (ROOT / "tests" / "cms" / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    asked = json.loads((ROOT / "tests" / "cms" / "package.json").read_text(encoding="utf-8"))["dependencies"]

    assert asked == packages[""]["dependencies"]
    assert [name for name, package in packages.items() if "integrity" not in package] == [""]
    assert "://" not in text
