"""The locks are what every checkout installs: they must hold what the project asks for, by hash and from anywhere."""

import json
import re
import tomllib

import pytest

from tests.house.source import ROOT

LOCKS = {"dev": ROOT / "requirements.lock", "package": ROOT / "packaging" / "requirements.lock"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def names(requirements: list[str]) -> set[str]:
    """Give the names of requirements, spelled as a lock spells them."""
    found = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in found if match}


@pytest.mark.parametrize("group", LOCKS)
def test_a_lock_holds_every_package_the_project_asks_for(group: str) -> None:
    wanted = names(PROJECT["project"]["dependencies"]) | names(PROJECT["dependency-groups"][group])
    assert wanted <= names(LOCKS[group].read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("group", LOCKS)
def test_a_lock_pins_by_hash_and_names_no_address(group: str) -> None:
    lock = LOCKS[group].read_text(encoding="utf-8")
    pinned = re.findall(r"^[\w.-]+==.+\n +--hash=sha256:", lock, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^\w", lock, re.MULTILINE))
    assert "://" not in lock


def test_what_leaves_is_pinned_as_what_is_tested() -> None:
    tested, leaving = (
        set(re.findall(r"^([\w.-]+==[\w.]+)", lock.read_text(), re.MULTILINE)) for lock in LOCKS.values()
    )
    both = {each.partition("==")[0] for each in tested} & {each.partition("==")[0] for each in leaving}
    assert {each for each in leaving if each.partition("==")[0] in both} <= tested


def test_the_lock_of_the_judges_pins_by_hash_and_names_no_address() -> None:
    text = (ROOT / "tests" / "cms" / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    asked = json.loads((ROOT / "tests" / "cms" / "package.json").read_text(encoding="utf-8"))["dependencies"]

    assert asked == packages[""]["dependencies"]
    assert [name for name, package in packages.items() if "integrity" not in package] == [""]
    assert "://" not in text
