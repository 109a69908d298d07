"""Reviews come in one by one, with their images, once, and never over what is there."""

import io
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.review import Status
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.importing.images import MAX_IMAGE
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.places import Archive
from reviewdesk.services.importing.running import MANY, Importing
from reviewdesk.store.opening import Store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_review, full_review
from tests.unit.services.importing.bringing import A_PNG, put, run, steps


def test_a_plan_changes_nothing(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    items = list(Importing(store).plan([folder]))
    assert steps(items) == [("a.md", Step.ADD)]
    with store.reading() as work:
        assert work.reviews.summaries() == []


def test_a_folder_comes_in_with_its_images(store: Store, folder: Path) -> None:
    put(folder, "b.md", write(full_review()))
    put(folder, "poster.jpg", A_PNG + b"poster")
    put(folder, "deep/a.md", "---\nslug: a\ntitle: A\n---\n![Keeper](pictures/keeper%201.png)\n")
    put(folder, "deep/pictures/keeper 1.png", A_PNG + b"keeper")
    put(folder, ".hidden/c.md", "no")
    items = run(store, folder)
    assert steps(items) == [("b.md", Step.ADD), ("deep/a.md", Step.ADD)]
    assert [(remark.code, remark.place) for item in items for remark in item.remarks] == [
        ("image-not-found", "rule.png")
    ]
    with store.reading() as work:
        assert work.reviews.get(full_review().id).review == full_review()
        assert work.assets.get(full_review().id, "poster.jpg") == A_PNG + b"poster"
        other = work.reviews.find("a").review
        assert work.assets.get(other.id, "pictures/keeper%201.png") == A_PNG + b"keeper"


def test_a_second_import_finds_all_there_already(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", "---\nslug: b\n---\nText")
    put(folder, "c.md", "Only text")
    assert {item.step for item in run(store, folder)} == {Step.ADD}
    assert {item.step for item in run(store, folder)} == {Step.SAME}
    with store.reading() as work:
        assert {summary.version for summary in work.reviews.summaries()} == {1}


def test_what_differs_is_left_alone_unless_asked_for(store: Store, folder: Path) -> None:
    path = put(folder, "a.md", write(a_review()))
    run(store, path)
    path.write_text(write(a_review(body="Another text.")))
    (kept,) = run(store, path)
    assert (kept.step, kept.error and kept.error.code) == (Step.DIFFERS, "import-differs")
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review()
    (replaced,) = run(store, path, wanted=Step.REPLACE)
    assert (replaced.step, replaced.error) == (Step.REPLACE, None)
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review.body == "Another text."
        ((number, kind),) = [(info.number, info.kind) for info in work.history.versions(AN_ID)]
        assert kind is VersionKind.BEFORE_IMPORT
        assert work.history.get(AN_ID, number) == a_review()


def test_two_files_of_one_review_are_told_apart_before_anything_is_kept(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", write(a_review(body="Another")))
    put(folder, "c.md", write(a_review()))
    assert [item.step for item in Importing(store).plan([folder])] == [Step.ADD, Step.DIFFERS, Step.SAME]


def test_a_broken_file_stops_no_other(store: Store, folder: Path) -> None:
    put(folder, "a.md", "---\ntitle: 'A\n---\n")
    put(folder, "b.md", b"\xff\xfe\xff")
    put(folder, "c.md", write(a_review()))
    assert steps(run(store, folder)) == [("a.md", Step.FAIL), ("b.md", Step.FAIL), ("c.md", Step.ADD)]


def test_a_file_that_was_named_is_never_passed_over_in_silence(store: Store, folder: Path) -> None:
    put(folder, "poster.jpg", b"\x00")
    assert [told.code for item in run(store, folder) for told in item.remarks] == ["images-unshown"]
    (failed,) = run(store, folder / "poster.jpg")
    assert (failed.step, failed.error and failed.error.code) == (Step.FAIL, "no-importer")
    (missing,) = run(store, folder / "nowhere.md")
    assert (missing.step, missing.error and missing.error.code) == (Step.FAIL, "input-unreadable")


@pytest.mark.parametrize(
    "name", ["../secret.jpg", "/etc/hostname", "a/../../secret.jpg", "link.jpg", "..", ".", "out/x.jpg"]
)
def test_no_image_is_taken_from_outside_the_folder(store: Store, folder: Path, name: str) -> None:
    secret = put(folder.parent, "secret.jpg", b"secret")
    os.symlink(secret, folder / "link.jpg")
    os.symlink(folder.parent, folder / "out")
    put(folder.parent, "x.jpg", b"secret")
    path = put(folder, "a.md", write(a_review(featured_image=name)))
    (item,) = run(store, path)
    assert [remark.code for remark in item.remarks] == ["image-not-found"]
    with store.reading() as work:
        assert work.assets.names(AN_ID) == ()


def test_an_image_on_the_net_is_not_looked_for(store: Store, folder: Path) -> None:
    path = put(folder, "a.md", write(a_review(body="![a](https://example.org/a.jpg) ![b](data:image/png;base64,)\n")))
    (item,) = run(store, path)
    assert item.remarks == ()


def test_an_image_over_the_limit_stays_out_and_is_told(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review(featured_image="huge.jpg")))
    with (folder / "huge.jpg").open("wb") as huge:
        huge.write(A_PNG)
        huge.truncate(MAX_IMAGE + 1)
    put(folder, "b.md", write(full_review(featured_image="", images=())))
    items = run(store, folder)
    assert steps(items) == [("a.md", Step.ADD), ("b.md", Step.ADD)]
    assert [(remark.code, remark.place) for remark in items[0].remarks] == [("image-over-limit", "huge.jpg")]


def test_an_archive_comes_in_without_being_unpacked(store: Store, folder: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("posts/a.md", write(a_review(featured_image="a.jpg")))
        archive.writestr("posts/a.jpg", A_PNG)
        archive.writestr("../escaped.md", write(full_review()))
        archive.writestr("__MACOSX/._a.md", b"x")
    path = put(folder, "blog.zip", stream.getvalue())
    items = run(store, path)
    assert steps(items) == [("blog.zip/../escaped.md", Step.ADD), ("blog.zip/posts/a.md", Step.ADD)]
    with store.reading() as work:
        assert work.assets.get(AN_ID, "a.jpg") == A_PNG
    assert sorted(each.name for each in folder.iterdir()) == ["blog.zip"]


def test_a_damaged_archive_is_named(store: Store, folder: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.md", write(a_review()) * 50)
    data = bytearray(stream.getvalue())
    data[100:200] = b"x" * 100
    (item,) = run(store, put(folder, "blog.zip", bytes(data)))
    assert (item.step, item.error and item.error.code) == (Step.FAIL, "input-unreadable")
    assert Archive(folder / "blog.zip", "blog.zip").names == ("a.md",)


def test_each_review_that_came_in_is_told(store: Store, folder: Path) -> None:
    heard: list[Changed] = []
    events = Events()
    events.subscribe(heard.append)
    importing = Importing(store, events)
    path = put(folder, "a.md", write(a_review()))
    list(importing.run(importing.plan([path])))
    list(importing.run(importing.plan([path])))
    assert heard == [Changed(Change.ADDED, (AN_ID,))]


def test_a_trashed_review_is_not_brought_back_in_silence(store: Store, folder: Path) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(replace(a_review(), status=Status.TRASHED))
    (item,) = run(store, put(folder, "a.md", write(a_review())))
    assert item.step is Step.DIFFERS


def test_a_backup_comes_before_many_changes_and_no_item_waits_for_it_without_need(store: Store, folder: Path) -> None:
    done: list[str] = []
    for name in ("a.md", "b.md"):
        put(folder, name, f"---\nslug: {name}\n---\n")
    run(store, folder)
    for number in range(MANY - 1):
        put(folder, f"c{number}.md", f"---\nslug: c{number}\n---\n")
    importing = Importing(store, before_many=lambda: done.append("backup"))
    done.extend(item.step.value for item in importing.run(importing.plan([folder])))
    assert done == ["same", "same", *["add"] * (MANY - 1)]
    done.clear()
    for number in range(MANY):
        put(folder, f"d{number}.md", f"---\nslug: d{number}\n---\n")
    done.extend(item.step.value for item in importing.run(importing.plan([folder])))
    assert done == [*["same"] * (MANY + 1), "backup", *["add"] * MANY]
