"""The command as a whole: help, exit codes, and which stream says what."""

import subprocess
import sys
from pathlib import Path

import pytest

from reviewdesk import __version__
from reviewdesk.cli.main import COMMANDS
from tests.unit.cli.conftest import Shell

HEAVY = ("sqlalchemy", "alembic", "markdown", "nh3", "jinja2", "yaml", "PySide6", "reviewdesk.services")


def test_help_names_every_command(shell: Shell) -> None:
    text = shell("--help").stdout
    assert all(name in text for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(shell: Shell, name: str) -> None:
    assert "Usage: reviewdesk" in shell(name, "--help").stdout


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_waits_for_nothing_heavy(argument: str) -> None:
    program = (
        "import sys\nfrom reviewdesk.app import main\n"
        "try:\n    main()\nexcept SystemExit:\n    print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, argument], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "reviewdesk.cli.main" in loaded
    assert not loaded & set(HEAVY)


def test_the_version_is_told(shell: Shell) -> None:
    assert __version__ in shell("--version").stdout


def test_without_a_command_the_window_opens_and_its_code_is_ours(shell: Shell) -> None:
    shell(code=7)
    shell("desk", "harbour", "--sample", "--demo", "build", code=7)
    assert shell.opened == [(shell.url, None, False, None, ()), (shell.url, "harbour", True, "build", None)]


def test_files_in_the_place_of_a_command_are_opened(shell: Shell, tmp_path: Path) -> None:
    one, two = tmp_path / "one.md", tmp_path / "a second.zip"
    one.touch()
    two.touch()
    shell(str(one), str(two), code=7)
    shell("desk", str(one), code=7)
    assert [opened[4] for opened in shell.opened] == [[str(one), str(two)], [str(one)]]
    assert "no file lost.md" in shell(str(one), "lost.md", code=2).stderr


@pytest.mark.parametrize("arguments", [["sing"], ["new"], ["list", "--status", "lost"], ["list", "--limit", "0"]])
def test_a_wrong_call_ends_with_2(shell: Shell, arguments: list[str]) -> None:
    result = shell(*arguments, code=2)
    assert (result.stdout, "Error" in result.stderr) == ("", True)


def test_a_store_that_cannot_be_opened_ends_with_3_and_says_why(shell: Shell, tmp_path: object) -> None:
    shell.url = "/dev/null/reviews.db"
    result = shell("list", code=3)
    assert result.stdout == ""
    assert "/dev/null/reviews.db" in result.stderr
    assert shell.json("list", code=3)["error"]["code"].startswith("store-")


def test_the_switches_may_stand_after_the_command(stocked: Shell) -> None:
    assert stocked("list", "--json").stdout == stocked("--json", "list").stdout


def test_a_path_will_do_for_a_store(stocked: Shell) -> None:
    stocked.url = stocked.url.removeprefix("sqlite:///")
    assert len(stocked.json("list")["reviews"]) == 2
