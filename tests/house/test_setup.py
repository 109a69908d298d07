"""The first minute with the project, from outside: run.py in a copy, with a pip that only notes what it is asked."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT

PIP = """
import sys
from pathlib import Path
if "--version" in sys.argv:
    sys.exit({missing}) if {missing} else print("pip {version} from here")
else:
    with (Path(__file__).parent / "asked").open("a") as asked:
        asked.write(" ".join(sys.argv[1:]) + "\\n")
    sys.exit({failure})
"""


class Checkout:
    """A copy of what sets up, beside a pip of our own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pip = folder / "python" / "pip"
        self.pip.mkdir(parents=True)
        shutil.copy(ROOT / "run.py", folder)
        shutil.copytree(ROOT / "packaging", folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        self.lock = shutil.copy(ROOT / "requirements.lock", folder)
        (self.pip / "__init__.py").touch()
        self.give_pip()

    def give_pip(self, version: str = "23.0.1", *, missing: bool = False, failure: bool = False) -> None:
        text = PIP.format(version=version, missing=int(missing), failure=int(failure))
        (self.pip / "__main__.py").write_text(text, encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        variables = {**os.environ, "PYTHONPATH": str(self.pip.parent), "PYTHONDONTWRITEBYTECODE": "1"}
        command = (sys.executable, "run.py", *arguments)
        return subprocess.run(command, cwd=self.folder, env=variables, capture_output=True, text=True)

    @property
    def asked(self) -> list[str]:
        """What pip was asked to install, call by call."""
        notes = self.pip / "asked"
        return notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_help_names_every_command_and_sets_nothing_up(checkout: Checkout) -> None:
    told = checkout.run("help")
    assert told.returncode == 0
    assert [line.split()[2] for line in told.stdout.splitlines()[1:]] == [
        "desk",
        "test",
        "check",
        "bench",
        "shot",
        "package",
        "notice",
        "reference",
        "help",
    ]
    assert not (checkout.folder / ".venv").exists()


def test_an_unknown_command_is_refused(checkout: Checkout) -> None:
    told = checkout.run("fly")
    assert (told.returncode, told.stderr) == (2, "run.py knows no fly.\n")


def test_packages_come_from_the_lock_by_hash_and_the_checkout_can_be_imported(checkout: Checkout) -> None:
    checkout.run("bench", "none")
    (asked,) = checkout.asked
    assert "--require-hashes" in asked
    assert asked.endswith(f"-r {checkout.lock}")
    (link,) = (checkout.folder / ".venv").rglob("reviewdesk.pth")
    assert link.read_text(encoding="utf-8").strip() == str(checkout.folder)


def test_nothing_is_set_up_twice(checkout: Checkout) -> None:
    checkout.run("bench", "none")
    checkout.run("bench", "none")
    assert len(checkout.asked) == 1


def test_another_lock_sets_up_anew(checkout: Checkout) -> None:
    checkout.run("bench", "none")
    (checkout.folder / "requirements.lock").write_text("", encoding="utf-8")
    checkout.run("bench", "none")
    assert len(checkout.asked) == 2


def test_a_set_up_that_broke_off_is_taken_up_again(checkout: Checkout) -> None:
    checkout.give_pip(failure=True)
    told = checkout.run("bench", "none")
    assert told.returncode == 1
    assert "If the network failed, try again" in told.stderr
    checkout.give_pip()
    assert "There is no bench none" in checkout.run("bench", "none").stderr
    assert len(checkout.asked) == 2


def test_without_pip_it_says_how_to_get_it(checkout: Checkout) -> None:
    checkout.give_pip(missing=True)
    told = checkout.run("check")
    assert told.returncode == 1
    assert "sudo apt-get install python3-pip" in told.stderr


def test_an_old_pip_is_named(checkout: Checkout) -> None:
    checkout.give_pip("20.3.4")
    assert checkout.run("check").stderr.startswith("pip is too old: 20.3.4.")


def test_the_tests_say_what_they_need_where_it_may_not_be_added(checkout: Checkout) -> None:
    script = (
        "import sys; sys.path.insert(0, 'packaging')\n"
        "from setup import system\n"
        "system.is_root = lambda: False\n"
        "system.shutil.which = lambda name: name if name == 'apt-get' else None\n"
        "system.DATABASES = system.Path('nowhere')\n"
        "system.complete_for_tests()\n"
    )
    told = subprocess.run((sys.executable, "-c", script), cwd=checkout.folder, capture_output=True, text=True)

    assert "sudo apt-get install -y --no-install-recommends" in told.stderr
    assert {"nodejs", "npm", "default-jre-headless", "hugo"} <= set(told.stderr.split())


def test_judges_that_cannot_be_installed_stop_the_tests_and_are_asked_for_again(checkout: Checkout) -> None:
    (checkout.folder / "tests" / "cms").mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / "tests" / "cms" / name, checkout.folder / "tests" / "cms")
    script = (
        "import sys; sys.path.insert(0, 'packaging')\n"
        "from pathlib import Path\n"
        "from setup import judges\n"
        "judges.shutil.which = lambda name: sys.argv[1]\n"
        "judges.Judges(Path.cwd()).make()\n"
    )
    tries = [
        subprocess.run((sys.executable, "-c", script, npm), cwd=checkout.folder, capture_output=True, text=True)
        for npm in ("/bin/false", "/bin/true", "/bin/false")
    ]

    assert "If the network failed" in tries[0].stderr
    assert [told.returncode for told in tries] == [1, 0, 0]
