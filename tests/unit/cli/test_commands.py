"""Each command does its work, prints its result alone on standard output, and names what failed."""

import json
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from reviewdesk.domain.dates import Embargo
from reviewdesk.exchange.front_matter import read, write
from reviewdesk.settings.places import home
from tests.factories import AN_ID, ANOTHER_ID, a_review, a_sound_review, full_review
from tests.unit.cli.conftest import Shell


def test_new_prints_the_id_alone(shell: Shell) -> None:
    result = shell("new", "--headline", "A slow tide", "--film", "The Long Harbour", "--year", "2023")
    (listed,) = shell.json("list")["reviews"]
    assert result.stdout == f"{listed['id']}\n"
    assert (listed["headline"], listed["film"], listed["year"]) == ("A slow tide", "The Long Harbour", 2023)
    assert shell.json("new", "--headline", "Other")["slug"] == "other"


def test_list_shows_what_is_there(stocked: Shell) -> None:
    lines = stocked("list").stdout.splitlines()
    assert [line.split()[:3] for line in lines] == [[ANOTHER_ID, "ready", "4"], [AN_ID, "draft", "3½"]]
    assert [each["id"] for each in stocked.json("list", "--status", "ready")["reviews"]] == [ANOTHER_ID]
    assert len(stocked.json("list", "--limit", "1")["reviews"]) == 1


def test_an_empty_list_says_so_beside_the_result(shell: Shell) -> None:
    result = shell("list")
    assert (result.stdout, result.stderr) == ("", "There are none.\n")
    assert shell("list", "--quiet").stderr == ""
    assert shell.json("list") == {"reviews": []}


def test_search_finds_by_words(stocked: Shell) -> None:
    assert [each["id"] for each in stocked.json("search", "rosa", "salazar")["reviews"]] == [ANOTHER_ID]
    assert stocked.json("search", "zeppelin")["reviews"] == []


def test_show_prints_the_file_byte_for_byte(stocked: Shell) -> None:
    assert stocked("show", "full", "--markdown").stdout_bytes.decode() == write(full_review(slug="full"))
    document = stocked.json("show", "plain")
    assert (document["fields"]["work"]["title"], document["body"]) == ("The Long Harbour", a_review().body)
    assert "Nothing happens, and it happens beautifully." in stocked("show", "plain").stdout


def test_show_lets_no_text_command_the_terminal(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_review(headline="\x1b[2Jgone", body="\x1b]0;title\x07text")))
    assert "\x1b" not in shell("import", str(file)).output
    assert "\x1b" not in shell("show", AN_ID).output + shell("list").output


def test_a_review_that_is_not_there_ends_with_1(stocked: Shell) -> None:
    result = stocked("show", "nowhere", code=1)
    assert (result.stdout, "nowhere" in result.stderr) == ("", True)
    assert stocked.json("show", "nowhere", code=1)["error"]["code"] == "review-not-found"


def test_import_brings_in_and_what_was_shown_is_what_was_imported(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "harbour.md"
    file.write_bytes(write(a_review(body="One\r\ntwo")).encode())
    assert shell("import", str(file)).stdout == f"add      {AN_ID}  harbour.md\n"
    assert read(shell("show", AN_ID, "--markdown").stdout_bytes) == a_review(body="One\r\ntwo")
    assert shell.json("import", str(file))["items"][0]["step"] == "same"


def test_a_dry_run_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "harbour.md").write_text("Text")
    result = shell("import", "--dry-run", str(tmp_path))
    assert "1 would be added" in result.stderr
    assert shell.json("list")["reviews"] == []


def test_import_names_what_failed_and_does_the_rest(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: 'A\n---\n")
    (tmp_path / "b.md").write_text(write(a_review()))
    result = shell("import", str(tmp_path), code=1)
    assert AN_ID in result.stdout
    assert "a.md, line " in result.stderr
    document = shell.json("import", str(tmp_path), code=1)
    assert [each["code"] for each in document["failed"]] == ["head-unreadable"]


def test_import_replaces_only_when_told(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_review()))
    shell("import", str(file))
    file.write_text(write(a_review(body="Another")))
    assert "--replace" in shell("import", str(file), code=1).stderr
    shell("import", str(file), "--replace")
    assert shell.json("show", AN_ID)["body"] == "Another"


def test_an_import_is_taken_back_and_said_so(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(write(a_review()))
    shell("import", str(tmp_path / "a.md"))
    result = shell("import", "--undo")
    assert result.stdout == f"trashed    {AN_ID}  {a_review().headline}\n"
    assert "1 of 1 reviews" in result.stderr
    assert shell.json("list")["reviews"] == []
    assert shell.json("import", "--undo", code=1)["failed"][0]["code"] == "nothing-to-undo"


def test_what_was_changed_since_is_named_when_an_import_is_taken_back(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_review()))
    shell("import", str(file))
    file.write_text(write(a_review(body="Another")))
    shell("import", str(file), "--replace")
    shell("trash", AN_ID)
    assert shell.json("import", "--undo", code=1)["failed"][0]["code"] == "undo-changed"


def test_a_report_tells_all_that_an_import_did(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.md").write_text(write(a_review()))
    (folder / "b.md").write_text("---\ntitle: 'B\n---\n")
    shell("import", str(folder), "--report", str(tmp_path / "report.md"), code=1)
    text = (tmp_path / "report.md").read_text()
    assert "## Not imported (1)" in text
    assert "## Came in (1)" in text
    assert str(folder) in text
    result = shell("import", str(folder), "--report", str(tmp_path / "no" / "report.md"), code=1)
    assert "could not be written" in result.stderr


def test_both_are_kept_where_that_is_said(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_review()))
    shell("import", str(file))
    file.write_text(write(a_review(body="Another")))
    document = shell.json("import", str(file), "--keep-both")
    assert [(each["step"], each["there"]) for each in document["items"]] == [("both", AN_ID)]
    assert len(shell.json("list")["reviews"]) == 2


@pytest.mark.parametrize(
    "arguments", [[], ["--undo", "a.md"], ["--undo", "--replace"], ["a.md", "--dry-run", "--report", "r.md"]]
)
def test_an_import_that_makes_no_sense_is_a_wrong_call(shell: Shell, arguments: list[str]) -> None:
    shell("import", *arguments, code=2)


def test_targets_are_named(shell: Shell) -> None:
    names = [each["name"] for each in shell.json("targets")["targets"]]
    assert {"html-page", "html-fragment"} <= set(names)
    assert [line.split()[0] for line in shell("targets").stdout.splitlines()] == names


def test_export_prints_the_places(stocked: Shell, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = stocked("export", "plain", "full", "--to", "html-page", "--out", str(out))
    assert result.stdout.splitlines() == [str(out / "plain"), str(out / "full")]
    assert (out / "full" / "images" / "full-poster.jpg").read_bytes() == b"image"
    document = stocked.json("export", "--all", "--to", "html-fragment", "--zip", "--out", str(out))
    assert {Path(each["place"]).name for each in document["exported"]} == {"plain.zip", "full.zip"}
    with zipfile.ZipFile(out / "plain.zip") as archive:
        assert archive.namelist() == ["article.html"]


def test_export_prints_the_place_of_several_reviews_once(stocked: Shell, tmp_path: Path) -> None:
    result = stocked("export", "--all", "--to", "wordpress-wxr", "--out", str(tmp_path))
    assert result.stdout.splitlines() == [str(tmp_path / "wordpress-wxr")]
    assert "2 exported" in result.stderr


def test_export_names_what_failed_and_does_the_rest(stocked: Shell, tmp_path: Path) -> None:
    result = stocked("export", "nowhere", "plain", "--to", "html-page", "--out", str(tmp_path / "out"), code=1)
    assert result.stdout == f"{tmp_path / 'out' / 'plain'}\n"
    assert "nowhere: There is no review nowhere." in result.stderr


def test_a_file_is_exported_without_a_store(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_review()))
    shell("export", "--file", str(file), "--to", "html-page", "--out", str(tmp_path / "out"))
    assert "The harbour sleeps." in (tmp_path / "out" / a_review().slug / "index.html").read_text()
    assert not (tmp_path / "reviews.db").exists()


@pytest.mark.parametrize("names", [[], ["--all", "plain"], ["--all", "--file"], ["--file"]])
def test_export_without_a_clear_wish_is_a_wrong_call(stocked: Shell, tmp_path: Path, names: list[str]) -> None:
    stocked("export", *names, "--to", "html-page", "--out", str(tmp_path / "out"), code=2)
    assert not (tmp_path / "out").exists()


def test_check_names_what_is_wrong_and_where(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_sound_review(body="Fine.\n\nTK\n", rating=None)))
    result = shell("check", "--file", str(file), code=1)
    assert "error: body, block 2: There is a TK here" in result.stdout
    (checked,) = shell.json("check", "--file", str(file), code=1)["checked"]
    assert [each["severity"] for each in checked["findings"]] == ["warning", "error"]


def test_check_tries_an_export_where_one_is_named(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_review(body="![A keeper](gone.jpg)\n")))
    assert "error: body, block 1: The image gone.jpg" in shell("check", "--file", str(file), code=1).stdout
    assert "gone.jpg" in shell("check", "--file", str(file), "--to", "html-page", code=1).stderr


def test_an_export_is_stopped_by_a_check_until_that_is_muted(stocked: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(write(a_sound_review(headline="TK", slug="tide")))
    wanted = ("export", "--file", str(file), "--to", "html-page", "--out", str(tmp_path / "out"))
    assert "There is a TK here" in stocked(*wanted, code=1).stderr
    assert not (tmp_path / "out").exists()

    assert "say why" in stocked("mute", "check-to-come", code=1).stderr
    stocked("mute", "check-tide", "--because", "So.", code=1)
    assert "check-to-come: TK is a studio." in stocked("mute", "check-to-come", "--because", "TK is a studio.").stdout

    assert stocked.json("check", "--file", str(file))["checked"] == [{"name": "a.md", "findings": []}]
    stocked(*wanted)
    assert (tmp_path / "out" / "tide" / "index.html").exists()
    stocked("mute", "check-to-come", "--not")
    assert stocked.json("mute") == {"muted": {}}
    stocked(*wanted, code=1)


def test_an_embargoed_review_leaves_only_by_its_title_and_says_so(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    held = Embargo(datetime.fromisoformat("9000-01-01T00:00:00"), "UTC")
    file.write_text(write(a_sound_review(embargo=held)))
    wanted = ("export", "--file", str(file), "--to", "html-page", "--out", str(tmp_path / "out"))
    assert "9000-01-01 00:00 (UTC)" in shell(*wanted, code=1).stderr
    shell(*wanted, "--despite-embargo", "The Short Harbour", code=1)
    shell(*wanted, "--despite-embargo", "the long harbour")
    page = (tmp_path / "out" / a_review().slug / "index.html").read_text()
    assert '<meta name="robots" content="noindex, nofollow, noarchive">' in page
    assert "Under embargo until 9000-01-01 00:00 (UTC). Not for publication." in page


def test_check_is_content_with_warnings(stocked: Shell, tmp_path: Path) -> None:
    (checked,) = stocked.json("check", "plain")["checked"]
    assert [each["code"] for each in checked["findings"]] == ["check-no-standfirst", "check-no-description"]
    file = tmp_path / "a.md"
    file.write_text(write(a_review(embargo=Embargo(datetime.fromisoformat("9000-01-01T00:00:00"), "UTC"))))
    assert "warning: embargo" in stocked("check", "--file", str(file)).stdout


def test_the_trash_gives_back_what_it_took(stocked: Shell) -> None:
    stocked("trash", "full")
    assert [each["id"] for each in stocked.json("list")["reviews"]] == [AN_ID]
    assert [each["id"] for each in stocked.json("list", "--status", "trashed")["reviews"]] == [ANOTHER_ID]
    assert stocked.json("untrash", "full", "nowhere", code=1)["untrashed"] == [ANOTHER_ID]
    assert {each["status"] for each in stocked.json("list")["reviews"]} == {"ready", "draft"}


def test_the_doctor_tells_versions_place_and_counts(stocked: Shell) -> None:
    document = stocked.json("doctor")
    assert {"ReviewDesk", "Python", "PySide6"} <= document["versions"].keys()
    assert document["store"]["database"].startswith("SQLite 3")
    assert document["store"]["reviews"] == {"idea": 0, "draft": 1, "ready": 1, "published": 0, "trashed": 0}
    assert "reviews.db" in stocked("doctor").stdout


@pytest.mark.parametrize(
    "arguments", [["list"], ["show", "full"], ["targets"], ["doctor"], ["check", "full"], ["import", "."]]
)
def test_json_prints_one_document_and_nothing_else(
    stocked: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert isinstance(json.loads(stocked("--json", *arguments).stdout), dict)


def test_an_export_is_in_the_name_of_the_house_and_says_where_images_will_be(stocked: Shell, tmp_path: Path) -> None:
    settings = home() / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('publisher = "The Tide"\nbox_place = "bottom"\n', encoding="utf-8")
    stocked("export", "plain", "--to", "html-page", "--out", str(tmp_path / "out"))
    page = (tmp_path / "out" / "plain" / "index.html").read_text(encoding="utf-8")
    assert '"publisher":{"@type":"Organization","name":"The Tide"}' in page
    assert page.index("it happens") < page.index('class="review-box"')
    uploads = "https://example.org/uploads"
    archive = ("--to", "wordpress-wxr", "--images-at", uploads, "--despite-embargo", "The Long Harbour")
    stocked("export", "full", *archive, "--out", str(tmp_path / "out"))
    assert f"{uploads}/images/full/full-poster.jpg" in (tmp_path / "out/wordpress-wxr/wordpress.xml").read_text()


def test_images_on_the_net_are_counted_and_fetched_only_when_asked_for(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("---\nslug: a\n---\n![A](http://127.0.0.1:1/a.png) ![B](http://10.0.0.1/b.png)")
    said = shell("import", str(file), "--dry-run").stderr
    assert "2 images are on the net, at 127.0.0.1, 10.0.0.1. Fetch with --fetch-images." in said
    assert "was not fetched" not in said
    said = shell("import", str(file), "--fetch-images").stderr
    assert "http://10.0.0.1/b.png was not fetched: it leads to this machine or into the net it stands in" in said
    assert "Fetch with" not in said
