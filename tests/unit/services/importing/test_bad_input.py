"""What was made to do harm fills neither memory nor disk, is named with its reason, and stops nothing that is sound."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.unit.exchange.importers.wordpress.exports import HEAD, export, post
from tests.unit.services.importing.bringing import put

MOST_MB = 1000
MB = 1024 * 1024

LOOK = """
import json, resource, sys
from pathlib import Path
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.planning import Plan
from reviewdesk.services.importing.running import Importing
from reviewdesk.store.opening import open_store

limit = int(sys.argv[3]) * 1024 * 1024
resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
with open_store(f"sqlite:///{sys.argv[2]}") as store:
    importing, plan = Importing(store), Plan()
    for item in importing.plan([Path(sys.argv[1])]):
        plan.add(item)
    done = [item for item in importing.run(plan.items())]
    plan.close()
print(json.dumps([[item.name, item.step.value, item.error.code if item.error else ""] for item in done]))
"""


def xml(inside: str) -> bytes:
    return (HEAD + inside).encode()


def ghost(post: str) -> str:
    return '{"db": [{"meta": {"exported_on": 1}, "data": {"posts_tags": [], "posts": [' + post


def a_mobiledoc() -> str:
    card = ["html", {"html": "x" * MB}]
    text = {"version": "0.3.1", "atoms": [], "cards": [card], "markups": [], "sections": [[10, 0]] * 5000}
    return ghost(json.dumps({"id": "1", "title": "Again", "mobiledoc": json.dumps(text)}) + "]}}]}")


BAD: dict[str, Callable[[], str | bytes]] = {
    "bomb.xml": lambda: b'<!DOCTYPE a [<!ENTITY b "bb">]>' + export(post()),
    "deep.xml": lambda: xml("<a>" * 1_000_000),
    "tag.xml": lambda: xml('<item a="' + "x" * 60 * MB),
    "deep.json": lambda: ghost("[" * 5_000_000),
    "number.json": lambda: ghost('{"id": ' + "9" * 20 * MB),
    "again.json": a_mobiledoc,
    "cell.csv": lambda: 'Name,Year,Review\nM,1931,"' + "x" * 60 * MB + '"\nN,1932,b\n',
    "columns.csv": lambda: "Name,Year,Review\nM,1931" + "," * 60 * MB + "\n",
    "alias.md": lambda: "---\na: &a [x, x]\nb: [*a, *a]\n---\n",
    "dots.md": lambda: "+++\n" + "a." * 100_000 + "b = 1\n+++\n",
    "depth.md": lambda: '{"a": ' + "[" * 200_000,
    "tags.html": lambda: "<!doctype html><p>" + "<b>" * 1_000_000,
    "parts.html": lambda: "<!doctype html><p " + "a=1 " * 5_000_000,
    "packed.xml": lambda: export(post()).replace(b"UTF-8", b"hex").replace(b"slow tide", b"slow \xff tide"),
    "unmarked.csv": lambda: "Name,Year,Rating\nM,1931,4\n".encode("utf-16-le"),
    "unmarked.md": lambda: "---\ntitle: A\n---\n".encode("utf-16-be"),
    "columns-of-one-name.csv": lambda: f"Name,Rating{',x' * 100_000}\nM,4{',y' * 100_000}\n",
    "data.html": lambda: "<!doctype html><script type='application/ld+json'>" + "[" * 5_000_000 + "</script><p>Text",
}
COMES_IN_ALL_THE_SAME = {"cell.csv", "columns-of-one-name.csv", "data.html", "packed.xml"}


def test_what_was_made_to_do_harm_takes_less_than_a_gigabyte_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for name, make in BAD.items():
        put(folder, name, make())
    put(folder, "good.md", "---\ntitle: Good\n---\nText")
    with (folder / "long.md").open("wb") as stream:
        stream.truncate(1_000_000_000)
    with zipfile.ZipFile(folder / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document>" + "a" * 200 * MB)
    before = sorted(tmp_path.rglob("*"))
    place = tmp_path / "store" / "reviews.db"
    command = (sys.executable, "-c", LOOK, str(folder), str(place), str(MOST_MB))
    looked = subprocess.run(command, capture_output=True, text=True)
    assert looked.returncode == 0, looked.stderr[-2000:]
    done = [(name, step, code) for name, step, code in json.loads(looked.stdout)]
    assert ("good.md", "add", "") in done
    failed = {name for name, step, code in done if step == "fail" and code}
    assert {*BAD, "long.md", "bomb.docx"} - failed <= COMES_IN_ALL_THE_SAME
    assert [path for path in sorted(tmp_path.rglob("*")) if place.parent not in (path, *path.parents)] == before
