"""The versions of a review are listed, printed and put back from the command line."""

from pathlib import Path

from reviewdesk.domain.review import Status
from reviewdesk.exchange.front_matter import read, write
from reviewdesk.services.desk import open_desk
from reviewdesk.services.history.versions import VersionKind
from tests.factories import AN_ID, a_review
from tests.unit.cli.conftest import Shell


def keep(shell: Shell, body: str, kind: VersionKind = VersionKind.PAUSE, name: str = "") -> int:
    desk = open_desk(shell.url)
    number = desk.history.keep(a_review(slug="plain", body=body), kind, name)
    desk.close()
    return number


def test_versions_are_listed_with_the_newest_first(stocked: Shell) -> None:
    keep(stocked, "One two three.")
    keep(stocked, "One two three four.", VersionKind.NAMED, "to the \x1beditor")
    lines = [line.split(maxsplit=5) for line in stocked("history", "plain").stdout.splitlines()]
    assert [[line[0], *line[3:]] for line in lines] == [
        ["2", "4", "+1", "named: to the �editor"],
        ["1", "3", "+3", "pause in the writing"],
    ]
    newest = stocked.json("history", "plain")["versions"][0]
    assert (newest["number"], newest["kind"], newest["words"], newest["more"]) == (2, "named", 4, 1)


def test_a_history_without_versions_says_when_there_will_be_one(stocked: Shell) -> None:
    result = stocked("history", "plain")
    assert (result.stdout, result.stderr) == ("", "There are none yet: the first is kept when the text is changed.\n")
    assert stocked.json("history", "plain") == {"id": AN_ID, "versions": []}


def test_a_version_is_printed_as_a_review_file(stocked: Shell) -> None:
    number = keep(stocked, "Once.\r\n\r\nUpon.")
    printed = stocked("history", "plain", "--show", str(number)).stdout_bytes
    assert read(printed) == a_review(slug="plain", body="Once.\r\n\r\nUpon.")
    assert stocked.json("history", "plain", "--show", "1")["markdown"] == printed.decode()


def test_a_version_that_is_not_there_ends_with_1(stocked: Shell) -> None:
    assert "There is no version 7" in stocked("history", "plain", "--show", "7", code=1).stderr
    assert "There is no version 7" in stocked("restore", "plain", "7", code=1).stderr


def test_a_restore_can_itself_be_taken_back(stocked: Shell) -> None:
    keep(stocked, "Once.")
    result = stocked("restore", "plain", "1")
    assert result.stdout == f"{AN_ID}\n"
    assert read(stocked("show", "plain", "--markdown").stdout_bytes).body == "Once."
    stocked("restore", "plain", "2")
    assert read(stocked("show", "plain", "--markdown").stdout_bytes) == a_review(slug="plain")


def test_a_restore_leaves_the_status_alone(stocked: Shell) -> None:
    keep(stocked, "Once.")
    stocked("trash", "plain")
    stocked("restore", "plain", "1")
    assert read(stocked("show", "plain", "--markdown").stdout_bytes).status is Status.TRASHED


def test_an_export_is_kept_as_filed_once(stocked: Shell, tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        stocked("export", "plain", "--to", "html-page", "--out", str(tmp_path), "--jobs", jobs)
    (version,) = stocked.json("history", "plain")["versions"]
    assert (version["kind"], version["name"]) == ("filed", "html-page")


def test_what_an_import_replaces_is_kept(stocked: Shell, tmp_path: Path) -> None:
    file = tmp_path / "new.md"
    file.write_text(write(a_review(slug="plain", body="New.")))
    stocked("import", "--replace", str(file))
    (version,) = stocked.json("history", "plain")["versions"]
    assert (version["kind"], version["name"]) == ("before-import", "new.md")
    assert read(stocked("history", "plain", "--show", "1").stdout_bytes) == a_review(slug="plain")
