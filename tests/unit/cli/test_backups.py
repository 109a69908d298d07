"""Backups by the command line: made, listed, put back; nothing that was there is overwritten."""

from pathlib import Path

from click.testing import CliRunner

from reviewdesk.cli.call import Call
from reviewdesk.cli.main import main
from tests.unit.cli.conftest import Shell


def test_a_backup_is_made_and_listed(stocked: Shell) -> None:
    made = stocked.json("backup")
    assert Path(made["backup"]).stat().st_size == made["size"]
    (listed,) = stocked.json("restore-backup", "--list")["backups"]
    assert (listed["path"], listed["reviews"], listed["trashed"]) == (made["backup"], 2, 0)
    assert "2 reviews" in stocked("restore-backup", "--list").stdout


def test_a_backup_goes_where_one_says(stocked: Shell, tmp_path: Path) -> None:
    place = stocked("backup", "--to", str(tmp_path / "stick")).stdout.strip()
    assert Path(place).parent == tmp_path / "stick"


def test_a_backup_comes_back_and_the_file_that_was_there_is_named(stocked: Shell) -> None:
    stocked("backup")
    stocked("new", "--headline", "Later")
    done = stocked.json("restore-backup", "--yes")
    assert len(stocked.json("list")["reviews"]) == 2
    stocked("restore-backup", "--yes", done["aside"])
    assert len(stocked.json("list")["reviews"]) == 3


def test_nothing_is_put_back_without_a_yes(stocked: Shell, tmp_path: Path) -> None:
    stocked("backup")
    before = (tmp_path / "reviews.db").read_bytes()
    said = CliRunner().invoke(main, ["--store", stocked.url, "restore-backup"], input="n\n", obj=Call())
    assert said.exit_code == 1
    assert "In the backup" in said.stderr
    assert "In the store" in said.stderr
    assert (tmp_path / "reviews.db").read_bytes() == before


def test_a_backup_that_is_not_there_is_named(stocked: Shell) -> None:
    assert "There is no backup 1999" in stocked("restore-backup", "1999", "--yes", code=3).stderr


def test_a_shared_desk_is_left_to_its_server() -> None:
    arguments = ["--store", "postgresql+psycopg://me@host/desk", "restore-backup", "--list"]
    said = CliRunner().invoke(main, arguments, obj=Call())
    assert said.exit_code == 3
    assert "pg_dump" in said.stderr
