"""Each import contract is broken on purpose in a copy of the package: a contract that cannot fail is for show."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.source import FILES, PACKAGE, ROOT, name, tree

PROJECT = ROOT / "pyproject.toml"
LINT = (
    sys.executable,
    "-c",
    "from importlinter.cli import lint_imports_command as lint; lint()",
    "--no-cache",
    "--no-logo",
)

# contract, then files with the line that breaks it; a file that does not exist yet is made
BREAKS = [
    ("storeys", {"domain/broken.py": "import reviewdesk.services"}),
    ("storeys", {"store/broken.py": "import reviewdesk.exchange"}),
    ("storeys", {"services/broken.py": "import reviewdesk.ui"}),
    ("storeys", {"attic/__init__.py": ""}),
    ("storeys-ui", {"ui/theme/broken.py": "import reviewdesk.ui.main_window"}),
    ("storeys-ui", {"ui/library/broken.py": "import reviewdesk.ui.preview"}),
    ("storeys-ui", {"ui/attic.py": ""}),
    ("storeys-exchange", {"exchange/exporters/broken.py": "import reviewdesk.exchange.importers"}),
    ("storeys-exchange", {"exchange/attic.py": ""}),
    (
        "no-cycles",
        {"domain/here.py": "import reviewdesk.domain.there", "domain/there.py": "import reviewdesk.domain.here"},
    ),
    ("door-store", {"ui/broken.py": "from reviewdesk import store"}),
    ("door-exchange", {"ui/broken.py": "from reviewdesk.exchange import front_matter"}),
    ("door-checks", {"ui/broken.py": "import reviewdesk.checks.registry"}),
    ("qt", {"services/broken.py": "from PySide6.QtCore import QObject"}),
    ("sql", {"services/broken.py": "import sqlalchemy"}),
    ("sql", {"ui/broken.py": "import sqlite3"}),
    ("markdown", {"exchange/broken.py": "from markdown import Markdown"}),
    ("images", {"services/broken.py": "from PIL import Image"}),
    ("spelling", {"services/broken.py": "from hunspell import Hunspell"}),
    ("views", {"ui/library/view.py": "import reviewdesk.services"}),
    ("net", {"services/broken.py": "from http.client import HTTPConnection"}),
    ("net", {"exchange/broken.py": "import socket"}),
    ("door-net", {"ui/broken.py": "from reviewdesk.fetching.fetcher import Fetcher"}),
    ("net-else", {"fetching/broken.py": "import requests"}),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "reviewdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT, tmp_path)
    return tmp_path


def lint(copy: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run((*LINT, *options), cwd=copy, capture_output=True, text=True)


def test_the_contracts_hold(copy: Path) -> None:
    linted = lint(copy)
    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize(("contract", "lines"), BREAKS, ids=[f"{fence}: {line}" for fence, line in BREAKS])
def test_a_contract_bites(copy: Path, contract: str, lines: dict[str, str]) -> None:
    for path, line in lines.items():
        file = copy / "reviewdesk" / path
        file.parent.mkdir(exist_ok=True)
        with file.open("a", encoding="utf-8") as end:
            end.write(f"\n{line}\n")
    linted = lint(copy, "--contract", contract)
    assert "0 kept, 1 broken." in linted.stdout, linted.stdout


def test_no_contract_is_without_a_case_and_none_looks_away() -> None:
    contracts = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == {fence for fence, _ in BREAKS}
    assert not [contract["id"] for contract in contracts if "ignore_imports" in contract]
    assert not [contract["id"] for contract in contracts if contract["type"] == "layers" and not contract["exhaustive"]]


def test_a_room_that_is_loaded_by_name_is_named_to_the_contracts_too() -> None:
    unnamed = {name(file): loaded_by_name(file) - imported(file) for file in FILES}
    assert not {file: rooms for file, rooms in unnamed.items() if rooms}


def loaded_by_name(file: Path) -> set[str]:
    calls = (node for node in ast.walk(tree(file)) if isinstance(node, ast.Call) and node.args)
    loads = (call.args[0] for call in calls if ast.unparse(call.func).endswith("import_module"))
    return {room.value for room in loads if isinstance(room, ast.Constant) and isinstance(room.value, str)}


def imported(file: Path) -> set[str]:
    froms = [node for node in ast.walk(tree(file)) if isinstance(node, ast.ImportFrom) and node.module]
    return {f"{node.module}{tail}" for node in froms for tail in ("", *(f".{alias.name}" for alias in node.names))}
