"""Where a store lies is known by the names and marks of the programs that copy folders, and by what is mounted."""

from pathlib import Path

import pytest

from reviewdesk.store.places import Hazard, journal_of, remote, risks_of

SYNCED = {
    "Dropbox/reviews.db": "Dropbox",
    "Dropbox (Personal)/a/reviews.db": "Dropbox",
    "OneDrive - The Gazette/reviews.db": "OneDrive",
    "Google Drive/My Work/reviews.db": "Google Drive",
    "Library/Mobile Documents/com~apple~CloudDocs/reviews.db": "iCloud Drive",
    "Nextcloud/reviews.db": "Nextcloud",
    "ownCloud/deep/down/reviews.db": "ownCloud",
    "pCloudDrive/reviews.db": "pCloud",
    "MEGAsync/reviews.db": "MEGA",
}


def mounts(folder: Path, kind: str, where: str = "desk") -> Path:
    """Write a list of what is mounted, with one file system of this kind at a folder."""
    table = folder / "mounts"
    at = str(folder / where).replace(" ", "\\040")
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {at} {kind} rw 0 0\n")
    return table


@pytest.mark.parametrize(("place", "by"), SYNCED.items())
def test_a_folder_that_a_program_copies_is_known_by_its_name(tmp_path: Path, place: str, by: str) -> None:
    (risk,) = risks_of(tmp_path / place, tmp_path / "none")
    assert (risk.hazard, risk.by) == (Hazard.SYNCED, by)


@pytest.mark.parametrize(("mark", "by"), [(".stfolder", "Syncthing"), (".sync_a1b2.db", "Nextcloud")])
def test_a_folder_of_another_name_is_known_by_what_lies_in_it(tmp_path: Path, mark: str, by: str) -> None:
    (tmp_path / mark).mkdir()
    (risk,) = risks_of(tmp_path / "desk" / "reviews.db", tmp_path / "none")
    assert (risk.by, risk.folder) == (by, tmp_path)


@pytest.mark.parametrize("name", ["Megapolis", "Dropboxes", "My Drives", "desk"])
def test_other_folders_are_fine(tmp_path: Path, name: str) -> None:
    assert risks_of(tmp_path / name / "reviews.db", mounts(tmp_path, "ext4")) == ()


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"])
def test_a_disk_of_another_machine_is_told(tmp_path: Path, kind: str) -> None:
    (risk,) = risks_of(tmp_path / "my desk" / "reviews.db", mounts(tmp_path, kind, "my desk"))
    assert (risk.hazard, risk.by, risk.folder) == (Hazard.REMOTE, kind, tmp_path / "my desk")


def test_a_disk_of_this_machine_within_one_of_another_is_fine(tmp_path: Path) -> None:
    table = mounts(tmp_path, "nfs")
    with table.open("a") as file:
        file.write(f"/dev/sdb1 {tmp_path / 'desk' / 'usb'} ext4 rw 0 0\n")
    assert remote(tmp_path / "desk" / "usb" / "reviews.db", table) is None
    assert remote(tmp_path / "desk" / "reviews.db", table) is not None


def test_on_a_disk_of_another_machine_the_file_is_kept_without_a_log(tmp_path: Path) -> None:
    table = mounts(tmp_path, "nfs")
    assert journal_of(tmp_path / "desk" / "reviews.db", table) == "DELETE"
    assert journal_of(tmp_path / "reviews.db", table) == "WAL"
