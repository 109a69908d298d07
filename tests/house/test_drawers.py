"""A drawer called utils takes anything; a folder without `__init__.py` hides from the import contracts."""

from tests.house.source import FILES, PACKAGE, ROOT, name

DRAWERS = ("utils", "util", "helpers", "helper", "common", "misc", "manager", "managers")


def words(stem: str) -> set[str]:
    return set(stem.strip("_").split("_"))


def test_no_room_is_a_drawer_for_anything() -> None:
    assert not [name(file) for file in FILES if words(file.stem).intersection(DRAWERS)]
    assert not [name(folder) for folder in PACKAGE.rglob("*/") if words(folder.name).intersection(DRAWERS)]


def test_every_folder_with_python_is_a_package() -> None:
    folders = {file.parent for top in (PACKAGE, ROOT / "tests") for file in top.rglob("*.py")}
    between = {
        parent for folder in folders for parent in folder.parents if parent.is_relative_to(ROOT) and parent != ROOT
    }
    assert not [name(folder) for folder in sorted(folders | between) if not (folder / "__init__.py").exists()]


def test_every_package_says_why_it_exists() -> None:
    silent = [
        file for file in FILES if file.name == "__init__.py" and not file.read_text(encoding="utf-8").startswith('"""')
    ]
    assert not [name(file) for file in silent]
