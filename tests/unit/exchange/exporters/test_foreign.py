"""A package brings a target; a broken one stops nothing but itself."""

import json
import os
import pickle
import re
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from reviewdesk.errors import ExportError
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Gatherer, Layout, Part
from reviewdesk.exchange.exporters.foreign import GROUP, Others, find_others
from reviewdesk.words import sentence
from tests.factories import full_review
from tests.unit.exchange.exporters.contexts import a_context

ROOT = Path(__file__).parents[4]
GUIDE = (ROOT / "docs" / "write-a-target.md").read_text(encoding="utf-8")


class Papyrus:
    name = "papyrus"
    title = "Papyrus"
    layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        return Artifact((File("a.txt", b"a", "text/plain"),), "a.txt")


class Scroll(Papyrus):
    name = "scroll"

    def part(self, context: ExportContext) -> Part[str]:
        return Part(context.review.slug)

    def gather(self, values: list[str]) -> Artifact:
        return Artifact((File("a.txt", ",".join(values).encode(), "text/plain"),), "a.txt")


class Nameless(Papyrus):
    title = ""


class Elsewhere(Papyrus):
    name = "elsewhere"
    layout = Layout(templates="of-another-world/")


class Ends(Papyrus):
    def __init__(self) -> None:
        sys.exit("no licence")


class Raises(Papyrus):
    name = "raises"

    @staticmethod
    def block(html: str, context: ExportContext) -> str:
        raise KeyError(html)

    layout = Layout(block=block)

    def export(self, context: ExportContext) -> Artifact:
        raise ZeroDivisionError("by nought")


class Gives(Papyrus):
    name = "gives"

    def export(self, context: ExportContext) -> Artifact:
        return "text"  # type: ignore[return-value]


class Refuses(Papyrus):
    name = "refuses"

    def export(self, context: ExportContext) -> Artifact:
        raise ExportError(name="it", reason="it is too long")


def found(*names: str, taken: tuple[str, ...] = ()) -> Others:
    entries = [EntryPoint(name.lower(), f"{__name__}:{name}", GROUP) for name in names]
    return find_others(entries, taken)


def test_a_target_that_is_whole_exports() -> None:
    others = found("Papyrus")
    assert others.broken == ()
    assert [(each.name, each.title) for each in others.exporters] == [("papyrus", "Papyrus")]
    assert others.exporters[0].export(a_context(full_review())).text == "a"


def test_a_target_for_several_reviews_gathers_and_goes_to_other_processes() -> None:
    (scroll,) = found("Scroll").exporters
    sent = pickle.loads(pickle.dumps(scroll))
    assert isinstance(sent, Gatherer)
    assert sent.gather([sent.part(a_context(full_review())).value, "b"]).text == f"{full_review().slug},b"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (EntryPoint("nowhere", "nowhere_at_all:X", GROUP), "ModuleNotFoundError"),
        (EntryPoint("missing", f"{__name__}:Missing", GROUP), "AttributeError"),
        (EntryPoint("another", f"{__name__}:Papyrus", GROUP), "entry point"),
        (EntryPoint("papyrus", f"{__name__}:Nameless", GROUP), "title"),
        (EntryPoint("elsewhere", f"{__name__}:Elsewhere", GROUP), "templates"),
        (EntryPoint("ends", f"{__name__}:Ends", GROUP), "no licence"),
        (EntryPoint("number", f"{__name__}:ROOT", GROUP), "entry point"),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_a_broken_target_is_said_and_passed_over(entry: EntryPoint, reason: str) -> None:
    others = find_others([entry, EntryPoint("scroll", f"{__name__}:Scroll", GROUP)], ())
    assert [each.name for each in others.exporters] == ["scroll"]
    said = sentence(others.broken[0].code, others.broken[0].data)
    assert entry.name in said
    assert reason in said


def test_no_target_takes_the_name_of_another() -> None:
    assert found("Papyrus", taken=("papyrus",)).exporters == ()
    others = found("Papyrus", "Papyrus")
    assert (len(others.exporters), len(others.broken)) == (1, 1)


@pytest.mark.parametrize(("name", "reason"), [("Raises", "ZeroDivisionError: by nought"), ("Gives", "it gave str")])
def test_what_a_target_does_wrong_is_an_error_with_its_name(name: str, reason: str) -> None:
    (exporter,) = found(name).exporters
    with pytest.raises(ExportError) as failure:
        exporter.export(a_context(full_review()))
    said = sentence(failure.value.code, failure.value.data)
    assert name.lower() in said
    assert reason in said


def test_what_a_target_refuses_is_told_in_its_own_words() -> None:
    (exporter,) = found("Refuses").exporters
    with pytest.raises(ExportError) as failure:
        exporter.export(a_context(full_review()))
    assert failure.value.data["reason"] == "it is too long"


def test_the_preview_shows_a_block_at_which_a_target_fails(caplog: pytest.LogCaptureFixture) -> None:
    (exporter,) = found("Raises").exporters
    assert exporter.layout.block is not None
    assert exporter.layout.block("<p>a</p>", a_context(full_review())) == "<p>a</p>"
    assert "failed at the preview" in caplog.text


def told(kind: str) -> str:
    block = re.search(rf"```{kind}\n(.*?)```", GUIDE, re.DOTALL)
    assert block is not None
    return block[1]


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Give a folder as an installer leaves it: the target of the guide, and a broken one."""
    folder = tmp_path / "packages"
    info = folder / "reviewdesk_capsule-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: reviewdesk-capsule\nVersion: 1.0\n")
    entry = re.search(r'"reviewdesk\.targets"\]\n(\w+) = "(.*)"', told("toml"))
    assert entry is not None
    (info / "entry_points.txt").write_text(f"[{GROUP}]\n{entry[1]} = {entry[2]}\nruin = reviewdesk_ruin:Ruin\n")
    (folder / "reviewdesk_capsule.py").write_text(told("python"))
    (folder / "reviewdesk_ruin.py").write_text("raise SystemExit('closed')\n")
    return folder


def called(packages: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(ROOT), str(packages)])
    call = [sys.executable, "-m", "reviewdesk", *arguments]
    return subprocess.run(call, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": paths}, timeout=120)


def test_the_target_of_the_guide_is_installed_and_works(packages: Path, tmp_path: Path) -> None:
    listed = called(packages, "targets", "--json")
    targets = {each["name"]: each["title"] for each in json.loads(listed.stdout)["targets"]}
    assert targets["capsule"] == "Capsule"
    assert "html-page" in targets
    assert "ruin" not in targets
    assert "The target ruin does not work: SystemExit: closed." in listed.stderr

    review = tmp_path / "review.md"
    review.write_text(front_matter.write(full_review(images=(), featured_image="", body="Words.\n")), encoding="utf-8")
    done = called(packages, "export", "--file", str(review), "--to", "capsule", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    (written,) = (tmp_path / "out").rglob("capsule.txt")
    assert full_review().verdict in written.read_text()
