"""The one command of this checkout: `python3 run.py` (on Windows `py run.py`) sets everything up and opens the desk.

It needs Python 3.11 or later and pip, nothing else. `python3 run.py help` lists what it can do.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit("ReviewDesk needs Python 3.11 or later; this is {}.{}. Install a newer one.".format(*sys.version_info))

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "packaging"))

from setup import system
from setup.environment import Environment
from setup.judges import Judges
from setup.problem import SetupError

ENVIRONMENT = Environment(ROOT)
PACKAGER = Environment(ROOT, "build/package/.venv", "packaging/requirements.lock")
JUDGES = Judges(ROOT)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
GATES = (
    ("ruff", "format", "--check", "--quiet", "."),
    ("ruff", "check", "--quiet", "."),
    ("mypy", "--no-error-summary"),
    ("lint-imports", "--no-logo"),
)
HOUSE_TESTS = ("pytest", "--quiet", "tests/house")
JUDGED = ("pytest", "--quiet", "tests/cms")
ALL_TESTS = ("pytest", "--hypothesis-profile=ci", "--numprocesses=auto", "--dist=worksteal")


def desk(arguments: Sequence[str]) -> int:
    """Pass on what follows to the application: run.py desk list."""
    return run("python", "-m", "reviewdesk", *arguments)


def sample(arguments: Sequence[str]) -> int:
    """Open the desk with the sample review; without a screen, show it in files instead."""
    if system.has_display():
        return desk(["desk", "--sample", *arguments])
    print("There is no screen here, so the sample review opens unseen and shows itself in build/demo.", flush=True)
    return run("python", "-m", "reviewdesk", "desk", "--sample", "--demo", "build/demo", *arguments, **OFFSCREEN)


def check(_arguments: Sequence[str]) -> int:
    """Run the gates and the house tests: form, types, architecture, sizes, words."""
    return run_all((*GATES, HOUSE_TESTS))


def test(arguments: Sequence[str]) -> int:
    """Run everything that CI runs: the gates, then all tests; with --cms only those that show exports to a CMS."""
    system.complete_for_tests()
    JUDGES.make()
    if "--cms" in arguments:
        return run(*JUDGED, *(argument for argument in arguments if argument != "--cms"))
    return run_all((*GATES, (*ALL_TESTS, *arguments)))


def bench(arguments: Sequence[str]) -> int:
    """Measure; names choose from bench/, --quick and --json are passed on."""
    options = [argument for argument in arguments if argument.startswith("-")]
    names = [argument for argument in arguments if not argument.startswith("-")]
    found = {path.stem: path for path in sorted((ROOT / "bench").glob("[!_]*.py"))}
    unknown = [name for name in names if name not in found]
    if unknown:
        print(f"There is no bench {', '.join(unknown)}. There are: {', '.join(found) or 'none yet'}.", file=sys.stderr)
        return 2
    return run_all([("python", str(found[name]), *options) for name in names or found])


def shot(arguments: Sequence[str]) -> int:
    """Take the pictures of the documentation; --all --into FOLDER takes every state in every size."""
    return run("python", "packaging/shoot.py", *arguments)


def package(arguments: Sequence[str]) -> int:
    """Build what this machine can of wheel, app and deb, into dist; names choose."""
    PACKAGER.make()
    return run_in(PACKAGER, "python", "packaging/build.py", *arguments, **OFFSCREEN)


def notice(_arguments: Sequence[str]) -> int:
    """Write NOTICE anew: the licences of all that is passed on."""
    return run("python", "packaging/building/notice.py", PYTHONPATH=str(ROOT / "packaging"))


def reference(_arguments: Sequence[str]) -> int:
    """Write docs/reference anew: keys, commands and settings, from their tables."""
    return run("python", "packaging/building/reference.py", PYTHONPATH=str(ROOT / "packaging"))


def help_(_arguments: Sequence[str]) -> int:
    """List the commands."""
    for name, command in COMMANDS.items():
        print(f"    python3 run.py {name:10}{command.__doc__}")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "": sample,
    "desk": desk,
    "test": test,
    "check": check,
    "bench": bench,
    "shot": shot,
    "package": package,
    "notice": notice,
    "reference": reference,
    "help": help_,
}


def run(program: str, *arguments: str, **variables: str) -> int:
    """Run a program of the developers' environment in the checkout and give its exit code."""
    return run_in(ENVIRONMENT, program, *arguments, **variables)


def run_in(environment: Environment, program: str, *arguments: str, **variables: str) -> int:
    """Run a program of an environment in the checkout and give its exit code."""
    if system.is_root():
        variables["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # the sandbox of Chromium refuses root
    command = (environment.program(program), *arguments)
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}).returncode


def run_all(commands: Sequence[Sequence[str]]) -> int:
    """Run every command, also after a failure, and give the worst exit code."""
    codes = []
    for command in commands:
        print("·", *command, flush=True)
        codes.append(run(*command))
    return max(codes, default=0)


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing, then run the command."""
    name = arguments[0] if arguments else ""
    if name not in COMMANDS:
        print(f"run.py knows no {name}.", file=sys.stderr)
        help_([])
        return 2
    try:
        if name != "help":
            ENVIRONMENT.make()
        return COMMANDS[name](arguments[1:])
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
