"""An error code without a sentence would reach a person as a riddle; a sentence without a code is dead."""

import ast
from functools import cache
from string import Formatter

from reviewdesk import errors
from reviewdesk.words import WORDS
from tests.house.source import FILES, name, nodes


@cache
def family() -> dict[str, str]:
    """Give the default code of each error, also of those that live in their rooms, by the name of the class."""
    codes = {thing.__name__: thing.default_code for thing in vars(errors).values() if is_error(thing)}
    for _, thing in nodes(ast.ClassDef):
        bases = [base.id for base in thing.bases if isinstance(base, ast.Name) and base.id in codes]
        if bases and thing.name not in codes:
            values = [part.value for part in thing.body if isinstance(part, ast.Assign | ast.AnnAssign)]
            codes[thing.name] = next(filter(None, map(literal, values)), codes[bases[0]])
    return codes


def is_error(thing: object) -> bool:
    return isinstance(thing, type) and issubclass(thing, errors.ReviewDeskError)


def literal(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def raised() -> dict[str, tuple[str, set[str | None]]]:
    """Give the code and the names of the data wherever an error is made; what only shows at run time is left out."""
    found = {}
    for file, call in nodes(ast.Call):
        if isinstance(call.func, ast.Name) and call.func.id in family():
            given = call.args[:1] + [keyword.value for keyword in call.keywords if keyword.arg == "code"]
            code = literal(given[0]) if given else family()[call.func.id]
            if code:
                found[f"{name(file)}:{call.lineno}"] = (code, {keyword.arg for keyword in call.keywords})
    return found


def gaps(code: str) -> set[str | None]:
    return {field for _, field, _, _ in Formatter().parse(WORDS.get(code, "")) if field}


def test_every_error_has_a_sentence() -> None:
    assert not {thing: code for thing, code in family().items() if code not in WORDS}
    assert not {place: code for place, (code, _) in raised().items() if code not in WORDS}


def test_every_sentence_belongs_to_a_code_that_something_raises() -> None:
    elsewhere = [file for file in FILES if file.name != "words.py"]
    literals = {literal(node) for _, node in nodes(ast.Constant, files=elsewhere)}
    assert not [code for code in WORDS if code not in literals]


def test_whoever_makes_an_error_fills_the_gaps_of_its_sentence() -> None:
    told = {place: gaps(code) - data for place, (code, data) in raised().items() if None not in data}
    assert not {place: missing for place, missing in told.items() if missing}
