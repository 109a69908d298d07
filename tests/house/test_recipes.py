"""The recipes for other systems: whole, about files that there are, and evaluated as they would be there."""

import plistlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from building.places import IDENTITY, PACKAGING, VERSION
from tests.house.source import ROOT

SPEC = PACKAGING / "frozen" / "reviewdesk.spec"
FLATPAK = PACKAGING / "flatpak" / f"{IDENTITY}.yaml"
INSTALLER = PACKAGING / "windows" / "reviewdesk.iss"
IMAGE = PACKAGING / "macos" / "build.sh"
OF_INNO_SETUP = {"AdditionalIcons", "CreateDesktopIcon", "LaunchProgram"}
SECTIONS = {"Setup", "Languages", "CustomMessages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run"}
NEEDED = {"Registry": {"Root", "Subkey", "ValueType"}, "Files": {"Source", "DestDir"}, "Icons": {"Name", "Filename"}}


class Recipe:
    """What the recipe of PyInstaller asks for on a system: it is run with makers that only note their orders."""

    def __init__(self, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.orders: list[tuple[str, dict[str, Any]]] = []
        hooks = ModuleType("PyInstaller.utils.hooks")
        hooks.collect_submodules = lambda name, **_: [name]  # type: ignore[attr-defined]
        hooks.copy_metadata = lambda name: [(name, name)]  # type: ignore[attr-defined]
        for name in ("PyInstaller", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, ModuleType(name))
        monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
        monkeypatch.setattr(sys, "path", [*sys.path])
        monkeypatch.setattr(sys, "platform", system)
        makers = {name: self._maker(name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
        code = compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec")
        exec(code, {"SPECPATH": str(SPEC.parent), "Analysis": self._analysis, **makers})

    def named(self, maker: str) -> list[dict[str, Any]]:
        """Give the orders to one maker."""
        return [order for name, order in self.orders if name == maker]

    def _maker(self, name: str) -> Any:
        return lambda *_, **order: self.orders.append((name, order))

    def _analysis(self, scripts: list[str], **order: Any) -> Any:
        self.orders.append(("Analysis", {"scripts": scripts, **order}))
        made = ModuleType("analysis")
        made.__dict__.update(scripts=[], binaries=[], datas=[], pure=[])
        return made


def test_windows_gets_a_program_that_speaks_and_one_without_a_black_window(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe("win32", monkeypatch)
    programs = {order["name"]: order["console"] for order in recipe.named("EXE")}
    assert programs == {"reviewdesk": True, "reviewdesk-gui": False}
    assert not recipe.named("BUNDLE")
    assert set(re.findall(r"reviewdesk[\w-]*\.exe", INSTALLER.read_text())) == {f"{name}.exe" for name in programs}


def test_macos_gets_an_application_that_says_what_it_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = Recipe("darwin", monkeypatch)
    (bundle,) = recipe.named("BUNDLE")
    said = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    (opened,) = said["CFBundleDocumentTypes"]
    declared = {each["UTTypeIdentifier"] for each in said["UTImportedTypeDeclarations"]}
    assert [order["console"] for order in recipe.named("EXE")] == [False]
    assert bundle["bundle_identifier"] == IDENTITY
    assert bundle["version"] == said["CFBundleVersion"] == VERSION
    assert set(opened["LSItemContentTypes"]) == declared
    assert bundle["name"] in IMAGE.read_text()
    assert bundle["icon"].endswith(".icns")


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_what_is_frozen_is_there(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (analysis,) = Recipe(system, monkeypatch).named("Analysis")
    brought = [Path(source) for source, _ in analysis["datas"] if "/" in source]
    assert not [path for path in (*map(Path, analysis["scripts"]), *brought) if not path.exists()]


def test_the_script_of_macos_is_sound_and_gives_programs_their_rights_alone() -> None:
    assert subprocess.run(("bash", "-n", str(IMAGE)), capture_output=True).stderr == b""
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(rights.values())
    assert not [name for name in rights if "device" in name or "personal-information" in name]


def test_the_installer_of_windows_is_whole() -> None:
    text = INSTALLER.read_text(encoding="utf-8")
    sections = dict(zip(*[iter(re.split(r"(?m)^\[(\w+)\]$", text)[1:])] * 2, strict=True))
    assert set(sections) == SECTIONS
    own = set(re.findall(r"(?m)^en\.(\w+)=", sections["CustomMessages"]))
    assert set(re.findall(r"\{cm:(\w+)", text)) <= own | OF_INNO_SETUP
    languages = re.findall(r'Name: "(\w+)"; MessagesFile', sections["Languages"])
    assert {f"{language}.{name}" for language in languages for name in own} == set(
        re.findall(r"(?m)^(\w+\.\w+)=", sections["CustomMessages"])
    )
    for name, needed in NEEDED.items():
        for line in (line for line in sections[name].splitlines() if line and not line.startswith(";")):
            assert needed <= {part.split(":")[0].strip() for part in re.split(r"; (?=\w+:)", line)}, line
            assert line.count('"') % 2 == 0, line


def test_the_flatpak_installs_what_stands_round_the_application_and_what_it_needs() -> None:
    recipe = yaml.safe_load(FLATPAK.read_text(encoding="utf-8"))
    (module,) = recipe["modules"]
    sources = [(FLATPAK.parent / source["path"]).resolve() for source in module["sources"]]
    said = " ".join(module["build-commands"])
    assert recipe["id"] == IDENTITY
    assert recipe["runtime-version"] == recipe["base-version"]
    assert {path.name for path in sources if path.suffix == ".whl"} == {f"reviewdesk-{VERSION}-py3-none-any.whl"}
    for kind in ("desktop", "metainfo.xml"):
        assert f"{IDENTITY}.{kind}" in said
        assert (PACKAGING / "linux" / f"{IDENTITY}.{kind}").exists()


def test_the_flatpak_passes_over_qt_and_the_tools_and_nothing_else() -> None:
    (pattern,) = re.findall(r"out = /\^\((.+)\)/", FLATPAK.read_text(encoding="utf-8"))
    locked = re.findall(r"(?m)^([a-z][\w.-]*)==", (PACKAGING / "requirements.lock").read_text(encoding="utf-8"))
    kept = {name for name in locked if not re.match(pattern, name)}
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    needed = {Requirement(each).name.lower() for each in asked} - {"pyside6"}
    assert needed <= kept
    assert not {name for name in kept if name.startswith(("pyside", "shiboken", "pyinstaller"))}


@pytest.mark.parametrize("file", [INSTALLER, FLATPAK, IMAGE], ids=lambda file: file.name)
def test_a_recipe_names_files_that_there_are(file: Path) -> None:
    text = file.read_text().replace("\\", "/")
    named = {(file.parent / each).resolve() for each in re.findall(r"(?:\.\./)+[\w./-]+", text)}
    named |= {ROOT / each for each in re.findall(r"(?:packaging|resources)/[\w./-]*\w", text)}
    made = {each for each in named if {"dist", "build"} & set(each.parts)}
    assert named - made
    assert not [each for each in named - made if not each.exists()]
