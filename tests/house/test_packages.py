"""What stands round the application in a package is valid, and says what the application says."""

import re
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from building import notice
from building.deb import LINUX
from building.manual import manual
from building.places import IDENTITY, VERSION
from reviewdesk import __version__
from reviewdesk.cli.main import main as commands
from tests.house.source import ROOT

DESKTOP = LINUX / f"{IDENTITY}.desktop"
METAINFO = LINUX / f"{IDENTITY}.metainfo.xml"
JUDGES = {
    "desktop-file-validate": ("desktop-file-validate", str(DESKTOP)),
    "appstreamcli": ("appstreamcli", "validate", "--no-net", str(METAINFO)),
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tools that judge these files are those of Linux")


class Named(Distribution):
    """A library that says this of its licence."""

    def __init__(self, **said: str) -> None:
        self.said = said

    def read_text(self, filename: str) -> str | None:
        lines = {"Name": "strange", **{name.replace("_", "-"): words for name, words in self.said.items()}}
        return "".join(f"{name}: {words}\n" for name, words in lines.items()) if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Any:
        return Path(path)


@pytest.mark.parametrize("judge", JUDGES)
def test_the_judges_of_linux_find_nothing(judge: str) -> None:
    judged = subprocess.run(JUDGES[judge], capture_output=True, text=True)
    assert judged.returncode == 0, judged.stdout + judged.stderr
    assert judge != "desktop-file-validate" or not judged.stdout


def test_the_man_page_is_sound_and_names_every_command() -> None:
    page = manual()
    judged = subprocess.run(
        ("groff", "-man", "-ww", "-z", "-K", "utf8", "-T", "utf8"), input=page.encode(), capture_output=True
    )
    assert not judged.stderr
    assert set(re.findall(r'^\.SS "reviewdesk ([\w-]+)', page, re.MULTILINE)) == set(commands.list_commands(None))


def test_all_files_name_one_application_and_its_version() -> None:
    metainfo = ElementTree.parse(METAINFO).getroot()
    mime = ElementTree.parse(LINUX / "reviewdesk.mime.xml").getroot()
    kind = mime[0].get("type")
    assert VERSION == __version__ == metainfo.find("releases/release").get("version")  # type: ignore[union-attr]
    assert metainfo.findtext("id") == IDENTITY
    assert metainfo.findtext("provides/mediatype") == kind
    assert f"Icon={IDENTITY}\n" in DESKTOP.read_text()
    assert f"MimeType={kind};" in DESKTOP.read_text()


def test_the_notice_is_that_of_what_is_passed_on() -> None:
    assert notice.FILE.read_text(encoding="utf-8") == notice.notice(), "write it anew: python3 run.py notice"


@pytest.mark.parametrize("said", [{}, {"License": "Proprietary"}, {"License_Expression": "AGPL-3.0-only"}])
def test_a_licence_that_nobody_weighed_stops_the_notice(said: dict[str, str]) -> None:
    with pytest.raises(notice.UnknownLicenceError, match="strange"):
        notice.licence_of(Named(**said))


def test_every_asset_is_in_the_notice() -> None:
    texts = {
        path.relative_to(ROOT / "resources")
        for path in (ROOT / "resources").rglob("*")
        if "LICENSE" in path.name or "OFL" in path.name
    }
    assert texts == {Path(file) for file in notice.ASSETS.values()}
