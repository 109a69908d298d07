"""Reads the package as text and as trees: what the house tests walk over."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "reviewdesk"
FILES = sorted(PACKAGE.rglob("*.py"))


def name(file: Path) -> str:
    """Give the path as a reader knows it, from the checkout's root."""
    return file.relative_to(ROOT).as_posix()


def nodes(*kinds: type[Node], files: list[Path] = FILES) -> Iterator[tuple[Path, Node]]:
    """Give every node of these kinds in the package, with its file."""
    for file in files:
        for node in ast.walk(tree(file)):
            if isinstance(node, kinds):
                yield file, node


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))
