"""Keeps the translations true: finds what is to be said, updates `resources/translations/*.ts`, makes the `.qm` files.

`python packaging/translations.py` after a change of words; then fill in what stands as unfinished, and run it again.
lupdate reads `tr("…")` and `translate("…", "…")`; words that stand in tables are written out for it first.
"""

import ast
import importlib
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "reviewdesk" / "ui"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
SPEAKING = ("words", "name", "title", "hint")
"""The attributes of rows that people read."""

ROWS = {
    "reviewdesk.ui.actions.table": ("Actions", ("ACTIONS",)),
    "reviewdesk.ui.body.bar.table": ("FormatBar", ("STYLES", "MARKS", "INSERTS")),
    "reviewdesk.ui.preferences.table": ("Preferences", ("PREFERENCES",)),
    "reviewdesk.ui.body.finding.bar": ("FindBar", ("CHOICES",)),
}
"""Tables of rows: module, context, names."""

NAMES = {
    "reviewdesk.ui.actions.table": ("TopBar", "MENUS"),
    "reviewdesk.ui.preferences.table": ("Preferences", "SECTIONS"),
    "reviewdesk.ui.body.bar.table": ("FormatBar", "SAID_ALOUD"),
    "reviewdesk.words": ("Words", "WORDS"),
}
"""Plain lists and the values of mappings."""

HELPERS = ("_tr", "tr", "counted")
"""Functions of a module that translate what they are given, in the context that they name."""

LOOSE = {
    "body/card_editing": "CardEditor",
    "body/card_editing/table_strip.py": "TableStrip",
    "body/pasting/words.py": "Pasting",
    "body/structure.py": "Structure",
    "body/drawing/decorations.py": "Decorations",
    "body/finding/bar.py": "FindBar",
    "body/drawing/cards.py": "Cards",
    "library/card.py": "Card",
    "history/words.py": "History",
    "history/recovered.py": "History",
}
"""Modules whose words stand about in small tables of their own, with their contexts."""


def spoken() -> list[tuple[str, str, bool]]:
    """Give context and words of all that lupdate cannot see, and whether a number goes with them."""
    found = {(context, text, "%n" in text) for context, text in _of_rows()}
    found |= {(context, text, "%n" in text) for context, text in _of_helpers()}
    found |= {(context, text, "%n" in text) for context, text in _of_loose()}
    found |= {(context, text, "%n" in text) for context, text in _of_hidden()}
    foreseeing = importlib.import_module("reviewdesk.services.previewing.foreseeing")
    found |= {("Targets", view.title, False) for view in foreseeing.VIEWS}
    guide = importlib.import_module("reviewdesk.ui.help.table").GUIDE
    found |= {("Guide", text, False) for part in guide for text in part}
    return sorted(found)


def update(folder: Path) -> str:
    """Bring the files in a folder up to date; give what lupdate says of them."""
    with tempfile.TemporaryDirectory() as aside:
        tables = Path(aside) / "tables.py"
        tables.write_text("".join(map(_line, spoken())), encoding="utf-8")
        sources = sorted(str(path) for path in UI.rglob("*.py"))
        files = [str(folder / f"{language}.ts") for language in LANGUAGES]
        told = [_run("lupdate", "-no-obsolete", "-locations", "none", *sources, str(tables), "-ts", *files)]
    return "\n".join(told)


def release(folder: Path) -> None:
    """Make the files that Qt reads."""
    for language in LANGUAGES:
        _run("lrelease", "-silent", str(folder / f"{language}.ts"), "-qm", str(folder / f"{language}.qm"))


def _run(tool: str, *arguments: str) -> str:
    program = Path(importlib.import_module("PySide6").__file__ or "").parent / tool
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout + done.stderr


def _line(spoken_words: tuple[str, str, bool]) -> str:
    context, text, has_number = spoken_words
    number = ', "", 1' if has_number else ""
    return f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)}{number})\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def _of_rows() -> Iterator[tuple[str, str]]:
    for module, (context, names) in ROWS.items():
        for name in names:
            for row in getattr(importlib.import_module(module), name):
                yield from ((context, text) for text in (getattr(row, each, "") for each in SPEAKING) if text)
    for module, (context, name) in NAMES.items():
        table = getattr(importlib.import_module(module), name)
        yield from ((context, text) for text in (table.values() if isinstance(table, dict) else table))


def _of_helpers() -> Iterator[tuple[str, str]]:
    for path in UI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        contexts = {name: context for name, context in _helpers_of(tree) if name in HELPERS}
        for call in _calls(tree):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            if name in contexts:
                texts = (each.value for each in call.args if isinstance(each, ast.Constant))
                yield from ((contexts[name], text) for text in texts if isinstance(text, str) and text)


def _of_hidden() -> Iterator[tuple[str, str]]:
    """Give what lupdate passes over: words within an f-string, and those with a number that is no plain name."""
    for path in UI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for kind in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            for call in _calls(kind):
                is_own = isinstance(call.func, ast.Attribute) and ast.unparse(call.func) == "self.tr"
                if is_own and isinstance(call.args[0], ast.Constant):
                    yield kind.name, str(call.args[0].value)
        for call in _calls(tree):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
                texts = [each.value for each in call.args[:2] if isinstance(each, ast.Constant)]
                if len(texts) == 2:
                    yield str(texts[0]), str(texts[1])


def _helpers_of(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for call in _calls(function):
                is_translate = isinstance(call.func, ast.Attribute) and call.func.attr == "translate"
                if is_translate and isinstance(call.args[0], ast.Constant):
                    yield function.name, str(call.args[0].value)


def _of_loose() -> Iterator[tuple[str, str]]:
    for name, context in LOOSE.items():
        place = UI / name
        for path in [place] if place.is_file() else place.glob("*.py"):
            if context == "CardEditor" and path.name == "table_strip.py":
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            quiet = set(_docstrings(tree)) | set(_keys(tree))
            for text in _constants(tree, quiet):
                if _is_speech(text):
                    yield context, text


def _constants(tree: ast.AST, quiet: set[int]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            yield node.value


def _docstrings(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        if isinstance(node, ast.JoinedStr):
            yield from (id(each) for each in node.values)


_QUIET_CALLS = {"setObjectName", "setProperty", "QKeySequence", "translate", "property", "split", "Template"}


def _keys(tree: ast.Module) -> Iterator[int]:
    """Give the constants that name things: arguments of calls that nobody reads."""
    for call in _calls(tree):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in _QUIET_CALLS:
            yield from (id(node) for each in call.args for node in ast.walk(each))


def _calls(tree: ast.AST) -> Iterable[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _is_speech(text: str) -> bool:
    is_key = any(text.startswith(held) for held in ("Ctrl+", "Alt+", "Shift+", "F2", "Esc"))
    is_style = "{ " in text or "/" in text
    return (
        (text[:1].isupper() or "%n" in text or text == "just now")
        and len(text) > 2
        and not (is_key or is_style or text.isupper())
    )


def main(steps: tuple[Callable[[Path], object], ...] = (update, release)) -> int:
    """Update and release."""
    TRANSLATIONS.mkdir(exist_ok=True)
    for step in steps:
        told = step(TRANSLATIONS)
        if told:
            print(told)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
