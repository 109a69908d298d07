"""A bad day: what can go wrong goes wrong under the real window, and what that says is read as a person reads it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reviewdesk.services.desk import open_desk
from reviewdesk.settings.places import home, store_url
from reviewdesk.store.opening import open_store
from tests.e2e.disk import Disk
from tests.e2e.keyboard import Keyboard
from tests.e2e.trial import Trial, held, numbers_in
from tests.factories import AN_ID, a_review
from tests.ui.pictures import png
from tests.unit.services.headers import a_png
from tests.unit.store.cluster import cluster, stopped
from tests.unit.store.conftest import NOBODY, ordinary_user, shared_folder

__all__ = ["ordinary_user", "shared_folder"]

SAVED = "● All changes saved"  # and the hour
CALM_MS = 50


class Day:
    """A critic at the end of a text, who types on whatever happens."""

    def __init__(self, keys: Keyboard) -> None:
        self.keys = keys

    def begin(self) -> None:
        """Open the window and go to the end of the text; the window tries again sooner than it does for people."""
        self.keys.start()
        self.keys.wait(lambda: self.keys.presenter.editor.review is not None)
        self.keys.presenter.editor.saving.set_patience(CALM_MS)
        self.keys.pane("page")
        self.keys.press("Ctrl+End")

    @property
    def text(self) -> str:
        """Give the text in the window."""
        review = self.keys.presenter.editor.review
        assert review is not None
        return review.body

    def type(self, words: str) -> None:
        """Type at the end, and see it there."""
        self.keys.type(words)
        self.keys.wait(lambda: self.text.endswith(f"{words}\n"))

    def trouble(self) -> str:
        """Wait until the line below says that something is not saved, and read it."""
        self.keys.wait(lambda: self.keys.reads("savedState").startswith("● Not "))
        return self.keys.reads("savedState").removeprefix("● ")

    def wait_until_saved(self) -> None:
        self.keys.wait(lambda: self.keys.reads("savedState").startswith(SAVED))

    def try_to_leave(self) -> QMessageBox:
        """Press the key that quits, and give the question that comes."""
        self.keys.press("Ctrl+Q")
        box = self.keys.dialog("unsaved")
        assert isinstance(box, QMessageBox)
        return box


@pytest.fixture
def place() -> Path:
    """The file of a store with one review in it, and with a backup beside it."""
    home().mkdir(parents=True, exist_ok=True)
    (home() / "settings.toml").write_text("preview_shown = false\nspell_check = false\nwelcomed = true\n")
    desk = open_desk()
    desk.library.add(a_review())
    desk.backing_up.run()
    desk.close()
    return Path(store_url().removeprefix("sqlite:///"))


@pytest.fixture
def day(qtbot: QtBot) -> Iterator[Day]:
    day = Day(Keyboard(qtbot))
    yield day
    day.keys.end()


def kept() -> str:
    """Read from the disk, beside the window, what stands in the review."""
    with open_store(store_url()) as store, store.reading() as work:
        return work.reviews.get(AN_ID).review.body


def test_a_kill_in_the_middle_of_the_writing_takes_no_letter_and_the_next_start_says_so(place: Path, day: Day) -> None:
    with Trial(place.parent).typing("--words", "25", "--no-preview", review=AN_ID) as typing:
        typing.wait_for("begun")
        with held(place):  # so that nothing of it is in the store
            typing.wait_for("typed")
            typing.kill()
    day.begin()
    review = day.keys.presenter.editor.review
    assert review is not None
    assert numbers_in(review) == set(range(1, 26))
    assert day.keys.reads("noticeWords") == (
        f"ReviewDesk ended before it had saved. Your last changes to “{review.headline}” are back."
    )
    assert day.keys.reads("savedState").startswith(SAVED)


def test_a_full_disk_is_said_and_when_there_is_room_the_text_is_saved_by_itself(place: Path, day: Day) -> None:
    disk = Disk(place)
    try:
        day.begin()
        disk.fill()
        day.type(" Nobody pays.")
        said = "Not saved: the disk is full. Your text stays here. Make room, and it is saved."
        assert day.trouble() == said
        day.type(" Nobody leaves.")
        assert day.trouble() == said
        disk.make_room()
        day.wait_until_saved()
    finally:
        disk.remove()
    assert kept().endswith(" Nobody pays. Nobody leaves.\n")


def test_while_another_program_holds_the_store_one_types_on_and_it_is_saved_afterwards(place: Path, day: Day) -> None:
    day.begin()
    with held(place, "IMMEDIATE"):
        day.type(" Nobody pays.")
        assert day.trouble() == "Not saved yet: another program holds the store. Go on writing: it is tried again."
        day.type(" Nobody leaves.")
    day.wait_until_saved()
    assert kept().endswith(" Nobody pays. Nobody leaves.\n")


LIARS = {
    "cut.png": (
        png()[:60],
        "is not whole: the end of the image is missing. Nothing was changed. Copy the file again from where it came.",
    ),
    "letter.jpg": (
        b"Dear critic,",
        "is no PNG, JPEG, GIF or WebP image, whatever its name says. Nothing was changed. Choose another file.",
    ),
    "bomb.png": (
        a_png(10_000, 10_000),
        (
            "is 10000 × 10000 pixels; at most 64 million in all can be shown. Nothing was changed. "
            "Make it smaller and try again."
        ),
    ),
}
"""Files that are called images: what is in them, and what is said of it."""


@pytest.mark.parametrize("name", LIARS)
def test_an_image_that_lies_is_refused_in_words(place: Path, day: Day, tmp_path: Path, name: str) -> None:
    data, said = LIARS[name]
    (tmp_path / name).write_bytes(data)
    day.begin()
    before = day.text
    day.keys.menu("Insert", "Image")
    day.keys.wait(lambda: day.keys.focus.inherits("QLineEdit"))
    day.keys.type(str(tmp_path / name))
    day.keys.press("Return")
    day.keys.wait(lambda: day.keys.reads("pasteWords") == f"{name} {said}")
    assert day.text == before
    assert day.keys.reads("savedState").startswith(SAVED)


def test_a_store_that_is_moved_away_is_said_and_saved_into_when_it_is_back(place: Path, day: Day) -> None:
    day.begin()
    away = place.rename(place.with_name("away.db"))
    day.type(" Nobody pays.")
    assert day.trouble() == "Not saved: the store was moved or deleted. Your text is kept. Put the file back."
    (aside,) = place.parent.glob("reviews.db.aside-*")
    assert str(aside) in day.keys.find("savedState").toolTip()
    away.rename(place)
    day.wait_until_saved()
    assert kept().endswith(" Nobody pays.\n")


def test_a_store_that_is_deleted_takes_no_letter_along(place: Path, day: Day) -> None:
    day.begin()
    place.unlink()
    day.type(" Nobody pays.")
    day.trouble()
    box = day.try_to_leave()
    assert box.text() == "The last changes are not in the store yet."
    assert box.informativeText().startswith("They are kept on this machine, and come in at the next start.")
    day.keys.tab_to("close")
    day.keys.press("Space")
    day.keys.go()
    start = day.keys.call()
    day.keys.wait(lambda: day.keys.reads("refusalHeading") == "The store is not where it was")
    day.keys.tab_to("aside")
    day.keys.press("Space")
    day.keys.wait(lambda: start.presenter is not None and start.presenter.editor.review is not None)
    assert day.text.endswith(" Nobody pays.\n")
    assert "are back." in day.keys.reads("noticeWords")
    assert day.keys.reads("message") == "Opened the file that was set aside."


def test_nothing_is_written_into_a_file_that_took_the_place_of_the_store(place: Path, day: Day) -> None:
    day.begin()
    other = place.with_name("other.db")
    with open_store(f"sqlite:///{other}") as store, store.unit_of_work() as work:
        work.reviews.add(a_review())
    other.replace(place)
    before = place.read_bytes()
    day.type(" Nobody pays.")
    assert day.trouble() == (
        "Not saved: another file is in the store’s place. Your text is kept. Open ReviewDesk anew."
    )
    assert place.read_bytes() == before
    day.try_to_leave()
    day.keys.tab_to("close")
    day.keys.press("Space")
    day.keys.go()
    day.begin()
    assert day.text.endswith(" Nobody pays.\n")
    assert "are back." in day.keys.reads("noticeWords")


@pytest.fixture
def own_folder(shared_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that belongs to somebody whom the rights of files bind."""
    monkeypatch.setenv("REVIEWDESK_HOME", str(shared_folder))
    return shared_folder


def test_a_folder_that_turns_read_only_is_written_to_while_the_window_is_open_and_said_at_the_next_start(
    own_folder: Path, place: Path, day: Day, request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> None:
    if os.geteuid() == 0:
        for each in (own_folder, *own_folder.rglob("*")):
            os.chown(each, NOBODY, NOBODY)
    request.getfixturevalue("ordinary_user")
    day.begin()
    day.type(" Nobody pays.")
    day.wait_until_saved()
    for each in (*own_folder.glob("reviews.db*"), own_folder):
        each.chmod(0o555)
    day.type(" Nobody leaves.")
    day.wait_until_saved()
    day.keys.quit()
    day.begin()
    assert day.text.endswith(" Nobody pays. Nobody leaves.\n")
    assert day.keys.reads("noticeWords") == (
        f"The store at {place} can only be read: what you type here is not saved. You can copy and export. "
        "Ask for the right to write there, or move the store into a folder of your own."
    )
    day.type(" Nobody comes.")
    assert day.trouble() == "Not saved: the store can only be read. Your text stays here: copy or export it."
    box = day.try_to_leave()
    assert box.text() == "The last changes are not saved."
    day.keys.tab_to("copy")
    day.keys.press("Space")
    day.keys.go()
    assert "Nobody comes." in QGuiApplication.clipboard().text()


def test_a_server_that_goes_and_comes_back_is_written_to_by_itself(
    place: Path, day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cluster() as url:
        monkeypatch.setenv("REVIEWDESK_STORE", url)
        with open_store(url) as store, store.unit_of_work() as work:
            work.reviews.add(a_review())
        day.begin()
        day.keys.presenter.neighbours.watch.set_calm(CALM_MS)
        day.keys.presenter.neighbours.watch.look()
        with stopped(url):
            day.type(" Nobody pays.")
            assert day.trouble() == "Not on the desk yet: it does not answer. Your text is kept on this machine."
            day.keys.wait(
                lambda: (
                    day.keys.reads("message")
                    == "The desk does not answer. Go on writing: your text is kept here until it does."
                )
            )
            day.type(" Nobody leaves.")
        day.wait_until_saved()
        day.keys.wait(lambda: day.keys.reads("message") == "The desk answers again.")
        assert kept().endswith(" Nobody pays. Nobody leaves.\n")
        day.keys.quit()


def test_a_store_that_is_damaged_is_said_at_the_start_and_its_backup_is_a_key_away(place: Path, day: Day) -> None:
    os.truncate(place, place.stat().st_size // 2)
    damaged = place.read_bytes()
    start = day.keys.call()
    day.keys.wait(lambda: "holds 1 review." in day.keys.reads("refusalFound"))
    assert day.keys.reads("refusalHeading") == "The store is damaged"
    assert day.keys.reads("notice") == (
        f"The store at {place} is not as it was saved: the disk, or another program, changed it. It was left as it is."
    )
    assert day.keys.reads("refusalFound").endswith("If you open it, the damaged file is set aside, not overwritten.")
    day.keys.press("Return")
    day.keys.wait(lambda: start.presenter is not None and start.presenter.editor.review is not None)
    assert day.text == a_review().body
    (aside,) = place.parent.glob("reviews.db.aside-*")
    assert aside.read_bytes() == damaged
    assert day.keys.reads("message").startswith("Opened the backup of ")
    assert day.keys.reads("message").endswith(f"The file that was there is kept as {aside.name}.")


def fall() -> None:
    raise ZeroDivisionError("our fault")


@pytest.fixture
def falling(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Let a fault be the program's own affair, and be logged."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)


def make_fall(day: Day) -> QMessageBox:
    """Let a part of the window fail that one calls by a key, press it, and give the box that says so."""
    day.keys.catch_faults()
    day.keys.window.actions_["show_checks"].triggered.connect(fall)
    day.keys.press("Ctrl+6")
    box = day.keys.dialog("crash")
    assert isinstance(box, QMessageBox)
    return box


def test_a_part_that_fails_says_where_the_text_is_and_it_is_there(place: Path, day: Day, falling: None) -> None:
    day.begin()
    day.type(" Nobody pays.")
    box = make_fall(day)
    assert box.text() == (
        f"A part of ReviewDesk failed. Your text is safe at {place}: what you typed is saved as before."
    )
    assert box.informativeText() == (
        "You can go on writing. If it happens again, copy the report for whoever helps you. "
        f"It is at {home() / 'crash.log'}."
    )
    day.keys.tab_to("copyReport")
    day.keys.press("Space")
    day.keys.wait(lambda: day.keys.reads("message") == "The report is on the clipboard.")
    report = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: our fault" in report
    assert report == (home() / "crash.log").read_text()
    day.type(" Nobody leaves.")
    day.wait_until_saved()
    assert kept().endswith(" Nobody pays. Nobody leaves.\n")


def test_a_part_that_fails_while_the_disk_is_full_does_not_say_that_all_is_saved(
    place: Path, day: Day, falling: None
) -> None:
    disk = Disk(place)
    try:
        day.begin()
        disk.fill()
        day.type(" Nobody pays.")
        day.trouble()
        box = make_fall(day)
        assert box.text() == (
            f"A part of ReviewDesk failed. What was saved is safe at {place}. Your last changes are not saved yet: "
            "they stay in the window, and the line below says why."
        )
        day.keys.press("Return")
        disk.make_room()
        day.wait_until_saved()
    finally:
        disk.remove()
    assert kept().endswith(" Nobody pays.\n")
