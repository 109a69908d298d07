"""The doctor looks around the store, and what is damaged is mended by command."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.factories import AN_ID, a_review
from tests.unit.cli.conftest import Shell


def tell(shell: Shell, statement: str) -> None:
    with closing(sqlite3.connect(shell.url.removeprefix("sqlite:///"), isolation_level=None)) as connection:
        connection.execute(statement)


def test_the_doctor_looks_around(stocked: Shell) -> None:
    assert "`reviewdesk backup` makes one" in stocked("doctor").stdout
    made = Path(stocked.json("backup")["backup"])
    around = stocked.json("doctor")["around"]
    assert (around["backups"], around["newest_good_backup"], around["risks"]) == (1, made.stem, [])
    made.write_bytes(made.read_bytes()[:5000])
    found = stocked.json("doctor", code=1)
    assert found["around"]["damaged_backups"] == 1
    assert [failed["code"] for failed in found["failed"]] == ["backup-unsound"]


def test_a_damaged_review_is_mended_from_a_backup(stocked: Shell) -> None:
    stocked("backup")
    tell(stocked, f"UPDATE review SET body = x'FF' WHERE id = '{AN_ID}'")
    stocked("show", AN_ID, code=3)
    assert f"`reviewdesk mend {AN_ID}`" in stocked("doctor", code=1).stdout
    (mended,) = stocked.json("mend", AN_ID, "--index")["mended"]
    assert mended["from"] == "backup"
    assert Path(mended["kept"]).is_file()
    assert a_review().body.strip() in stocked("show", AN_ID, "--markdown").stdout
    assert stocked.json("doctor")["store"]["flaws"] == []


def test_what_is_nowhere_sound_is_named(stocked: Shell) -> None:
    tell(stocked, f"UPDATE review SET body = x'FF' WHERE id = '{AN_ID}'")
    assert "Neither the history nor a backup" in stocked("mend", AN_ID, "--image", "0" * 64, code=1).stderr
    stocked("mend", code=2)
