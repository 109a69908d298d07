"""A review leaves whole or not at all, into a place whose name every file system takes."""

import re
import shutil
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given

from reviewdesk.domain.film import Media
from reviewdesk.errors import ExportError
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.front_matter import write
from reviewdesk.markup.plain import plain_text
from reviewdesk.services.exporting.again import RECORD
from reviewdesk.services.exporting.files import MAX_NAME, folder_name, write_archive, write_folder
from reviewdesk.services.exporting.from_files import pieces_of_files
from reviewdesk.services.exporting.making import TARGETS, Piece, pieces_of_store
from reviewdesk.services.exporting.sending import Exported, export
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.strategies import texts
from tests.unit.exchange.exporters.contexts import print_nothing

SAMPLES = Path(__file__).parents[4] / "shared" / "samples" / "reviews"
PAGE = Artifact((File("index.html", b"new", "text/html"), File("images/a.jpg", b"a", "image/jpeg")), "index.html")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'store' / 'reviews.db'}") as store:
        yield store


def files_in(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != RECORD)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def sent(pieces: list[Piece], out: Path, target: str = "html-page", *, as_zip: bool = False) -> list[Exported]:
    return list(export(pieces, target, out, as_zip=as_zip, print_page=print_nothing))


def test_a_folder_gets_the_files_and_keeps_what_is_the_users(tmp_path: Path) -> None:
    place = tmp_path / "out" / "harbour"
    (place / "images").mkdir(parents=True)
    (place / "index.html").write_bytes(b"old")
    (place / "images" / "mine.txt").write_bytes(b"mine")
    write_folder(PAGE, place)
    assert files_in(place) == {"index.html": b"new", "images/a.jpg": b"a", "images/mine.txt": b"mine"}
    assert [path.name for path in place.parent.iterdir()] == ["harbour"]


def test_an_export_that_fails_leaves_the_old_one_and_no_litter(tmp_path: Path) -> None:
    place = tmp_path / "harbour"
    write_folder(PAGE, place)
    broken = Artifact(
        (File("index.html", b"newer", "text/html"), File("index.html/a", b"", "text/plain")), "index.html"
    )
    with pytest.raises(ExportError):
        write_folder(broken, place)
    assert files_in(tmp_path) == {"harbour/index.html": b"new", "harbour/images/a.jpg": b"a"}


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place = tmp_path / "harbour"
    place.mkdir()
    (place / "images").symlink_to(elsewhere)
    with pytest.raises(ExportError):
        write_folder(PAGE, place)
    assert files_in(elsewhere) == {}


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file")
    with pytest.raises(ExportError) as caught:
        write_folder(PAGE, tmp_path / "out" / "harbour")
    assert caught.value.data["name"] == "harbour"


def test_a_zip_of_the_same_files_has_the_same_bytes(tmp_path: Path) -> None:
    write_archive(PAGE, tmp_path / "a.zip")
    write_archive(PAGE, tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["index.html", "images/a.jpg"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "b.zip"]


@given(texts)
def test_any_slug_makes_a_name_that_every_file_system_takes(slug: str) -> None:
    name = folder_name(slug)
    assert not re.search(r"[\s./\\:*?\"<>|\x00-\x1f]|^-|^$", name)
    assert len(name) <= MAX_NAME
    assert name.lower() not in ("con", "nul", "aux", "prn", "com1")


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("CON", "con-review"), ("../../etc", "etc"), ("", "review"), ("...", "review"), ("x" * 300, "x" * 80)],
)
def test_a_dangerous_name_is_made_harmless(wanted: str, name: str) -> None:
    assert folder_name(wanted) == name


def test_two_reviews_with_one_slug_get_two_folders(tmp_path: Path) -> None:
    pieces = [
        Piece("a", a_review()),
        Piece("b", a_review(body="Another")),
        Piece("c", a_review(slug="THE-LONG-HARBOUR-review")),
    ]
    places = [each.place.name for each in sent(pieces, tmp_path) if each.place]
    assert places == ["the-long-harbour-review", "the-long-harbour-review-2", "the-long-harbour-review-3"]


@pytest.mark.parametrize("target", [target.name for target in TARGETS])
def test_every_target_takes_a_full_review_from_the_store(store: Store, tmp_path: Path, target: str) -> None:
    review = full_review(media=Media.FILM)
    with store.unit_of_work() as work:
        work.reviews.add(review)
        for image in review.images:
            work.assets.put(review.id, image.name, b"bytes")
    (done,) = sent(list(pieces_of_store(store, [review.slug])), tmp_path / "out", target)
    assert done.error is None
    assert done.place is not None
    assert (done.place / done.main).read_bytes()
    pictures = {data for path, data in files_in(done.place).items() if path.endswith("poster.jpg")}
    assert pictures == (set() if target in {"docx", "letterboxd", "pdf", "plain"} else {b"bytes"})


def test_a_review_that_is_not_there_stops_no_other(store: Store, tmp_path: Path) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    done = sent(list(pieces_of_store(store, ["nowhere", AN_ID])), tmp_path / "out")
    assert [each.error and each.error.code for each in done] == ["review-not-found", None]


def test_a_review_without_its_image_fails_and_says_so(tmp_path: Path) -> None:
    (done,) = sent([Piece("a", a_review(featured_image="gone.jpg"))], tmp_path / "out")
    assert done.error is not None
    assert not (tmp_path / "out").exists()


def test_a_file_is_exported_with_the_images_beside_it_and_without_a_store(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.md").write_text(write(a_review(body="Look: ![a keeper](pictures/k.png)\n", featured_image="a.jpg")))
    (folder / "a.jpg").write_bytes(b"a")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "k.png").write_bytes(b"k")
    (done,) = sent(list(pieces_of_files([folder / "a.md"])), tmp_path / "out")
    assert done.error is None
    assert done.place is not None
    assert sorted(data for name, data in files_in(done.place).items() if name != "index.html") == [b"a", b"k"]


def test_the_same_review_makes_the_same_bytes(tmp_path: Path) -> None:
    for out in ("one", "two"):
        sent([Piece("a", full_review(featured_image="", images=()))], tmp_path / out, as_zip=True)
    one, two = (files_in(tmp_path / out) for out in ("one", "two"))
    assert one == two


def test_several_processes_make_the_same_files_and_hand_back_failures(tmp_path: Path) -> None:
    names = [f"review-{number}" for number in range(12)]
    pieces = [
        *(Piece(name, a_review(slug=name)) for name in names),
        Piece("broken", a_review(featured_image="gone.jpg")),
    ]
    alone, together = (list(export(pieces, "html-page", tmp_path / str(jobs), jobs=jobs)) for jobs in (1, 2))
    assert [each.name for each in together] == [*names, "broken"]
    assert str(together[-1].error) == str(alone[-1].error)
    assert files_in(tmp_path / "1") == files_in(tmp_path / "2")


def several(count: int) -> list[Piece]:
    return [
        Piece(f"r{number}", a_review(slug=f"r{number}", featured_image="a.jpg"), {"a.jpg": b"%d" % number})
        for number in range(count)
    ]


def titles(archive: bytes) -> list[str]:
    return re.findall(r"<wp:post_name>(.*?)</wp:post_name>", archive.decode())


def test_reviews_lie_together_where_the_format_holds_several(tmp_path: Path) -> None:
    done = sent(several(3), tmp_path, "wordpress-wxr")
    assert [(each.name, each.place, each.main) for each in done] == [
        (name, tmp_path / "wordpress-wxr", "wordpress.xml") for name in ("r0", "r1", "r2")
    ]
    files = files_in(tmp_path / "wordpress-wxr")
    assert titles(files.pop("wordpress.xml")) == ["r0", "r1", "r2"]
    assert files == {f"images/r{number}/r{number}-a.jpg": b"%d" % number for number in range(3)}


def test_one_that_fails_is_told_and_leaves_the_others_together(tmp_path: Path) -> None:
    pieces = several(2)
    pieces.insert(1, Piece("broken", a_review(featured_image="gone.jpg")))
    pieces.insert(0, Piece("unread", error=ExportError(name="unread")))
    done = sent(pieces, tmp_path, "wordpress-wxr")
    assert [each.error and each.error.code for each in done] == ["export-failed", None, "image-missing", None]
    assert [each.place is None for each in done] == [True, False, True, False]
    assert titles(files_in(tmp_path)["wordpress-wxr/wordpress.xml"]) == ["r0", "r1"]


def test_where_all_fail_there_is_no_file(tmp_path: Path) -> None:
    (done,) = sent([Piece("broken", a_review(featured_image="gone.jpg"))], tmp_path / "out", "wordpress-wxr")
    assert done.error is not None
    assert not (tmp_path / "out").exists()


def test_together_in_a_zip_by_one_process_or_two_they_are_the_same_bytes(tmp_path: Path) -> None:
    for jobs in (1, 2):
        list(export(several(5), "wordpress-wxr", tmp_path / str(jobs), as_zip=True, jobs=jobs))
    assert files_in(tmp_path / "1") == files_in(tmp_path / "2")
    assert list(files_in(tmp_path / "1")) == ["wordpress-wxr.zip"]


def test_what_was_there_stays_where_the_file_of_all_cannot_be_written(tmp_path: Path) -> None:
    sent(several(1), tmp_path, "wordpress-wxr")
    before = files_in(tmp_path)
    place = tmp_path / "wordpress-wxr"
    (place / "images" / "r1").write_bytes(b"a file in the way")
    done = sent(several(3), tmp_path, "wordpress-wxr")
    assert all(each.error is not None and each.place is None for each in done)
    assert files_in(tmp_path) == {**before, "wordpress-wxr/images/r1": b"a file in the way"}


class EnoughError(Exception):
    """Ends an export from inside its pieces, as a Cancel does."""


def test_whoever_ends_the_pieces_early_leaves_what_was_there(tmp_path: Path) -> None:
    def cancelled() -> Iterator[Piece]:
        yield from several(2)
        raise EnoughError

    sent(several(1), tmp_path, "wordpress-wxr")
    before = files_in(tmp_path)
    with pytest.raises(EnoughError):
        list(export(cancelled(), "wordpress-wxr", tmp_path))
    assert files_in(tmp_path) == before


class Words(HTMLParser):
    """Reads the words of a page's body."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in ("script", "style", "head")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style", "head")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text.append(data)


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def test_every_word_of_real_reviews_is_on_their_pages(tmp_path: Path) -> None:
    for piece in pieces_of_files(sorted(SAMPLES.glob("*.md"))):
        (done,) = sent([piece], tmp_path / "out")
        assert piece.review is not None
        assert done.place is not None, piece.name
        reader = Words()
        reader.feed((done.place / done.main).read_text())
        page = words_of(" ".join(reader.text))
        wanted = words_of(plain_text(piece.review.body))
        missing = [word for word in set(wanted) if page.count(word) < wanted.count(word)]
        assert not missing, (piece.name, missing)


def test_a_review_never_takes_the_place_in_which_another_was_left(tmp_path: Path) -> None:
    first, second = a_review(body="First.\n"), a_review(id=ANOTHER_ID, body="Second.\n")
    for as_zip in (False, True):
        ending = ".zip" if as_zip else ""
        for _ in range(2):
            (one,) = sent([Piece("a", first)], tmp_path, as_zip=as_zip)
            (two,) = sent([Piece("b", second)], tmp_path, as_zip=as_zip)
            assert [one.place.name, two.place.name] == [
                f"the-long-harbour-review{ending}",
                f"the-long-harbour-review-2{ending}",
            ]
        both = sent([Piece("b", second), Piece("a", first)], tmp_path, as_zip=as_zip)
        assert [each.place for each in both] == [two.place, one.place]
    assert b"Second." in (tmp_path / "the-long-harbour-review-2" / "index.html").read_bytes()
    shutil.rmtree(tmp_path / "the-long-harbour-review")
    (two,) = sent([Piece("b", second)], tmp_path)
    assert two.place.name == "the-long-harbour-review"
