"""Files, folders and archives are walked: nothing is waited for, nothing left out in silence, nothing outside read."""

import io
import os
import socket
import stat
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.importing import places, sources
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.places import Archive, shown
from reviewdesk.services.importing.sources import Passed, Source
from reviewdesk.store.opening import Store
from tests.factories import a_review
from tests.unit.services.importing.bringing import A_PNG, codes, put, run, steps, zipped


def found(*paths: Path) -> list[str]:
    """Name what is found; an error with its reason, what is passed over with its count."""
    return list(_named(sources.sources(paths)))


def _named(each: Iterable[sources.Found]) -> Iterator[str]:
    for thing in each:
        if isinstance(thing, Source):
            yield thing.name
        elif isinstance(thing, Passed):
            if thing.counts:
                yield " ".join(f"{ending}:{count}" for ending, count, _ in thing.counts)
        else:
            yield f"{thing.data['name']}! {thing.data.get('reason', thing.code)}"


def test_a_folder_is_walked_in_order_and_what_is_passed_over_is_told(folder: Path) -> None:
    for name in ("b.md", "a/z.md", "a/y.md", "a/style.css", "b.css", ".git/c.md", "x.png", "LICENSE"):
        put(folder, name, "")
    assert found(folder) == ["b.md", "a/y.md", "a/z.md", ".css:2 :1"]


def test_a_link_is_followed_inside_the_folder_only(folder: Path) -> None:
    put(folder, "posts/a.md", "")
    put(folder.parent, "secret.md", "")
    os.symlink("posts/a.md", folder / "inside.md")
    os.symlink(folder.parent / "secret.md", folder / "outside.md")
    os.symlink(folder, folder / "posts" / "loop")
    os.symlink("nowhere", folder / "dangling.md")
    told = "it is a link that is not followed"
    assert found(folder) == [
        f"dangling.md! {told}",
        f"outside.md! {told}",
        f"posts/loop! {told}",
        "inside.md",
        "posts/a.md",
    ]


def test_a_pipe_and_a_socket_are_no_files_and_nobody_waits_for_them(store: Store, folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(folder / "s.md"))
        assert found(folder) == []
    assert codes(run(store, folder / "pipe.md")) == ["input-unreadable"]
    assert codes(run(store, Path("/dev/zero"))) == ["input-unreadable"]


def test_a_folder_that_cannot_be_opened_is_named(folder: Path) -> None:
    put(folder, "a.md", "")
    here = os.open(folder, os.O_RDONLY)
    for _ in range(20):  # in all longer than a path may be
        os.mkdir("d" * 250, dir_fd=here)
        below = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    error, first = found(folder)
    assert first == "a.md"
    assert error.endswith("! File name too long")


def test_a_name_that_is_no_utf_8_is_shown_as_far_as_it_can_be(store: Store, folder: Path) -> None:
    (folder / os.fsdecode(b"caf\xe9.md")).write_text("Text")
    assert steps(run(store, folder)) == [("caf\ufffd.md", Step.ADD)]
    assert shown("a\u202egpj.\n") == "a\ufffdgpj.\ufffd"


def test_an_archive_inside_an_archive_is_named_and_not_opened(folder: Path) -> None:
    path = put(folder, "a.zip", zipped({"b.zip": zipped({"c.md": ""}), "d.md": ""}))
    assert found(path) == ["a.zip/b.zip! it is an archive inside an archive; unpack the outer one first", "a.zip/d.md"]


def test_a_folder_gives_its_archives_too(folder: Path) -> None:
    put(folder, "a.zip", zipped({"b.md": ""}))
    put(folder, "c.md", "")
    assert found(folder) == ["c.md", "a.zip/b.md"]


def test_an_archive_with_one_name_twice_is_not_guessed_at(folder: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.md", "one")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.md", "two")
    assert found(put(folder, "a.zip", stream.getvalue())) == [
        "a.zip/a.md! two files of the archive have this name",
    ]


def test_an_archive_that_would_grow_without_end_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "HARMLESS", 1_000_000)
    bomb = put(folder, "bomb.zip", zipped({"a.md": bytes(4_000_000)}))
    with pytest.raises(TooLargeError, match="archive-too-large"):
        Archive(bomb, "bomb.zip")
    assert len(Archive(put(folder, "fine.zip", zipped({"a.md": bytes(900_000)})), "").names) == 1


def test_a_member_that_is_longer_than_it_says_is_not_read_on(store: Store, folder: Path) -> None:
    data = bytearray(zipped({"a.md": b"a" * 1_000_000}))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rindex(mark)
        data[at + offset : at + offset + 4] = (1000).to_bytes(4, "little")
    assert codes(run(store, put(folder, "a.zip", bytes(data)))) == ["input-unreadable"]


def test_an_archive_that_is_locked_is_named_and_the_rest_comes_in(store: Store, folder: Path) -> None:
    data = bytearray(zipped({"a.md": "Text", "b.md": write(a_review())}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    items = run(store, put(folder, "a.zip", bytes(data)))
    assert steps(items) == [("a.zip/a.md", Step.FAIL), ("a.zip/b.md", Step.ADD)]


def test_nothing_is_written_beside_an_archive_whatever_its_names_are(store: Store, folder: Path) -> None:
    names = ["../../up.md", "/abs.md", "C:\\win.md", "a/../../b.md", "..\\..\\c.md"]
    path = put(folder, "slip.zip", zipped({name: f"Text {name}" for name in names} | {"p.png": A_PNG}))
    before = sorted(folder.parent.rglob("*"))
    items = run(store, path)
    assert [item.step for item in items] == [Step.ADD] * len(names) + [Step.PASSED]
    fresh = {each for each in folder.parent.rglob("*") if each not in before}
    assert all(each.is_relative_to(folder.parent / "store") for each in fresh)


def test_a_document_that_is_packed_as_a_zip_is_no_archive(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(folder, "letter.docx", zipped({"word/document.xml": "<w/>", "note.md": "no"}))

    class Docx(sources.Importer):
        name = "docx"
        endings = frozenset({".docx"})

        def recognises(self, document: sources.Document) -> sources.Certainty:
            return sources.Certainty.SURE if document.head(2) == b"PK" else sources.Certainty.NO

    monkeypatch.setattr(sources, "IMPORTERS", (Docx(),))
    assert found(path) == ["letter.docx"]


def test_files_that_belong_together_go_to_the_one_who_claims_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Diary(sources.Importer):
        name = "diary"
        endings = frozenset()

        def claims(self, names: Sequence[str]) -> Iterable[sources.Claim]:
            yield sources.Claim("diary.csv", frozenset({"notes.md"}))

    monkeypatch.setattr(sources, "IMPORTERS", (Diary(),))
    path = put(folder, "export.zip", zipped({"diary.csv": "", "notes.md": "", "other.md": ""}))
    (diary, other) = sources.sources([path])
    assert isinstance(diary, Source)
    assert (diary.path, diary.importer) == ("diary.csv", "diary")
    assert isinstance(other, Source)
    assert (other.path, other.importer) == ("other.md", "")
    beside = diary.document().beside("notes.md")
    assert beside is not None


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"no zip at all"])
def test_what_only_calls_itself_an_archive_is_named(store: Store, folder: Path, data: bytes) -> None:
    items = run(store, put(folder, "a.zip", data))
    assert [item.step for item in items] in ([Step.FAIL], [])
    if data[:4] != b"PK\x05\x06":
        assert [item.step for item in items] == [Step.FAIL]


def test_a_folder_of_many_files_is_walked_without_going_into_itself(folder: Path) -> None:
    deep = folder
    for _ in range(120):
        deep = deep / "deeper"
    put(deep, "a.md", "")
    assert found(folder) == ["/".join(["deeper"] * 120 + ["a.md"])]
    assert stat.S_ISDIR(folder.stat().st_mode)


def test_a_member_is_read_again_from_its_start(folder: Path) -> None:
    archive = Archive(put(folder, "a.zip", zipped({"a.md": b"0123456789" * 1000})), "a.zip")
    content = archive.content("a.md")
    assert content is not None
    with content.open() as stream:
        assert stream.read(10) == b"0123456789"
        assert stream.seek(5) == 5
        assert stream.read(3) == b"567"
    with pytest.raises(InputError):
        Archive(folder / "nowhere.zip", "nowhere.zip")


def test_what_holds_no_review_is_told_by_its_ending_and_a_text_that_is_none_by_its_name(
    store: Store, folder: Path
) -> None:
    put(folder, "a.json", "{}")
    put(folder, "b.json", "[]")
    put(folder, "c.md", b"a\0b")
    put(folder, "d.css", "")
    failed, passed, unknown = sorted(run(store, folder), key=lambda item: item.step.value)[:3]
    assert (failed.name, failed.error and failed.error.code) == ("c.md", "no-importer")
    told = [
        (item.name, remark.code, remark.place, remark.data["count"])
        for item in (passed, unknown)
        for remark in item.remarks
    ]
    assert sorted(told) == [("in", "files-not-understood", ".json", "2"), ("in", "files-passed-over", ".css", "1")]


def test_an_archive_with_nothing_in_it_is_told(folder: Path) -> None:
    put(folder, "empty.zip", zipped({}))
    assert found(folder) == ["empty.zip! there is nothing in it"]
