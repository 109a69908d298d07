"""Images come in from the folder or the archive that was pointed at, from nowhere else, and only if they are images."""

from pathlib import Path

import pytest

from reviewdesk.exchange.front_matter import write
from reviewdesk.exchange.importers.base import WantedImage
from reviewdesk.services.importing.images import settled, settled_images
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.store.opening import Store
from tests.factories import AN_ID, a_review
from tests.unit.services.importing.bringing import A_PNG, put, run, zipped


@pytest.mark.parametrize(
    ("lies", "named"),
    [
        ("images/a.png", "/images/a.png"),
        ("static/images/a.png", "/images/a.png"),
        ("public/a.png", "/a.png"),
        ("images/a.png", "../images/a.png"),
        ("posts/a b.png", "a%20b.png"),
        ("posts/a%20b.png", "a%20b.png"),
        ("posts/a.png", "a.png?width=300"),
        ("posts/a.png", "./a.png"),
    ],
)
def test_an_image_is_found_where_site_generators_keep_it(store: Store, folder: Path, lies: str, named: str) -> None:
    put(folder, lies, A_PNG)
    put(folder, "posts/a.md", write(a_review(featured_image=named)))
    (item,) = run(store, folder)
    assert item.remarks == ()
    with store.reading() as work:
        assert work.assets.get(AN_ID, named) == A_PNG


@pytest.mark.parametrize("named", ["../../secret.png", "/../secret.png", "%2e%2e/%2e%2e/secret.png", "..\\secret.png"])
def test_no_image_is_taken_from_outside_what_was_pointed_at(store: Store, folder: Path, named: str) -> None:
    put(folder.parent, "secret.png", A_PNG)
    put(folder, "posts/a.md", write(a_review(featured_image=named)))
    (item,) = run(store, folder)
    assert [remark.code for remark in item.remarks] == ["image-not-found"]


def test_a_file_that_only_calls_itself_an_image_stays_out(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review(featured_image="a.jpg")))
    put(folder, "a.jpg", "<html><script>")
    (item,) = run(store, folder)
    assert [(remark.code, remark.place) for remark in item.remarks] == [("image-is-none", "a.jpg")]
    with store.reading() as work:
        assert work.assets.names(AN_ID) == ()


def test_an_image_comes_from_where_the_importer_says() -> None:
    images = (
        WantedImage("inside.png", data=A_PNG),
        WantedImage("far.png", address="https://example.org/far.png"),
        WantedImage("lost.png", path="nowhere.png"),
    )
    item = settled(Item("a.docx", Step.ADD, a_review(), images=images))
    assert [(remark.code, remark.place) for remark in item.remarks] == [
        ("image-not-found", "lost.png"),
        ("image-elsewhere", "far.png"),
    ]
    assert dict(settled_images(item)) == {"inside.png": A_PNG}


def test_a_link_inside_an_archive_is_no_image(store: Store, folder: Path) -> None:
    data = bytearray(zipped({"a.md": write(a_review(featured_image="a.png")), "a.png": "/etc/hostname"}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 5] = 3  # made on Unix, where the upper half of the attributes is the mode
    data[at + 38 : at + 42] = (0o120777 << 16).to_bytes(4, "little")
    (item,) = run(store, put(folder, "blog.zip", bytes(data)))
    assert [remark.code for remark in item.remarks] == ["image-not-found"]


@pytest.mark.parametrize("is_packed", [False, True])
def test_images_that_no_review_shows_are_counted(store: Store, folder: Path, is_packed: bool) -> None:
    files: dict[str, str | bytes] = {
        "posts/a.md": "---\ntitle: A\ncover: /cover%20one.jpg\n---\n![B](b.png?w=3)\n\n![None](none.png)",
        "static/cover one.jpg": A_PNG,
        "posts/b.png": A_PNG,
        "posts/none.png": "no image",
        "static/icon.png": A_PNG,
        "static/logo.svg": "<svg/>",
    }
    for name, data in files.items():
        put(folder, name, data)
    place = put(folder.parent, "in.zip", zipped(files)) if is_packed else folder
    told = [item for item in run(store, place) if item.step is Step.PASSED]
    assert [(each.code, dict(each.data)) for item in told for each in item.remarks] == [
        ("images-unshown", {"count": "2", "example": "static/icon.png"})
    ]


def test_where_every_image_is_shown_nothing_is_told(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review(featured_image="a.png")))
    put(folder, "a.png", A_PNG)
    for _ in range(2):
        assert [item.remarks for item in run(store, folder)] == [()]
