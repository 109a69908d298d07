"""What is loaded by name is named to the contracts all the same: else the graph of imports lies."""

import ast
from pathlib import Path

from reviewdesk.exchange.exporters.registry import OWN
from tests.house.source import FILES, PACKAGE, name, tree

REGISTRY = PACKAGE / "exchange" / "exporters" / "registry.py"


def loaded_by(file: Path) -> set[str]:
    """Give the modules of ours that a file loads by a name that stands in it."""
    calls = (node for node in ast.walk(tree(file)) if isinstance(node, ast.Call))
    loads = (call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "import_module")
    named = (load.args[0].value for load in loads if isinstance(load.args[0], ast.Constant))
    return {str(module) for module in named if str(module).startswith("reviewdesk.")}


def named_by(file: Path) -> set[str]:
    """Give the modules that a file imports, be it for the types alone."""
    found = [(node.module, node.names) for node in ast.walk(tree(file)) if isinstance(node, ast.ImportFrom)]
    return {f"{module}" for module, _ in found} | {f"{module}.{each.name}" for module, names in found for each in names}


def test_a_module_that_is_loaded_by_name_is_named_as_well() -> None:
    hidden = {name(file): loaded_by(file) - named_by(file) for file in FILES}
    assert {file: modules for file, modules in hidden.items() if modules} == {}
    assert "reviewdesk.store.stepping" in loaded_by(PACKAGE / "store" / "migrate.py")


def test_the_formats_of_the_registry_are_named_as_well() -> None:
    places = {own.place.partition(":")[0] for own in OWN}
    assert {f"reviewdesk.exchange.exporters.{place}" for place in places} <= named_by(REGISTRY)
