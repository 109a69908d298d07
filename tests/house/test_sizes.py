import ast
import tokenize
from pathlib import Path

from tests.house.source import FILES, name, nodes

FILE_LINES = 400
CLASS_METHODS = 20
FUNCTION_LINES = 50
EXCUSE = "# Long because "


def lines(file: Path) -> int:
    return len(file.read_bytes().splitlines())


def first_comment(file: Path) -> str:
    with file.open("rb") as source:
        comments = (token.string for token in tokenize.tokenize(source.readline) if token.type == tokenize.COMMENT)
        return next(comments, "")


def methods(thing: ast.ClassDef) -> int:
    return sum(isinstance(part, ast.FunctionDef) for part in thing.body)


def length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_a_file_fits_the_head_or_says_in_its_first_comment_why_not() -> None:
    long = [file for file in FILES if lines(file) > FILE_LINES and not first_comment(file).startswith(EXCUSE)]
    assert not {name(file): lines(file) for file in long}


def test_a_class_has_few_methods() -> None:
    large = [(file, thing) for file, thing in nodes(ast.ClassDef) if methods(thing) > CLASS_METHODS]
    assert not {f"{name(file)}: {thing.name}": methods(thing) for file, thing in large}


def test_a_function_is_seen_at_one_glance() -> None:
    long = [(file, function) for file, function in nodes(ast.FunctionDef) if length(function) > FUNCTION_LINES]
    assert not {f"{name(file)}: {function.name}": length(function) for file, function in long}
