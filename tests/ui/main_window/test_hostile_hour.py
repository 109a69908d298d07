"""What nobody does on purpose: fast, twice, at the wrong moment. No letter is lost, and the window stays sound."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.services.desk import open_desk
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.store.opening import open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.main_window.dialogs import DIALOGS
from tests.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
OTHER = a_review(id=ANOTHER_ID, slug="other", headline="Other", body="Elsewhere.\n")
SLOW = ("crash", "lastBackup", "noBackup", "sectionDialog", "import", "askRestore")
"""Dialogs that need more than a call: a fault, an end, a section, a look."""
CALM_MS = 40


@pytest.fixture
def window(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    """The window on a store of two reviews, with the first on the desk."""
    stored([a_review(), OTHER])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    return window


def body(window: Window) -> str:
    review = window.presenter.editor.review
    return review.body if review is not None else ""


def type_at_the_end(window: Window, words: str) -> None:
    """Type, and see it in the draft."""
    window.type_into(window.presenter.pane.page.view, words)
    window.wait(lambda: body(window).endswith(f"{words}\n"))


def wait_until_kept(window: Window) -> None:
    pane = window.presenter.pane
    window.wait(lambda: window.saved() == "All changes saved" and body(window) == pane.to_markdown())


def wait_for(window: Window, review_id: ReviewId | None) -> None:
    """Wait until this review is on the desk, or none."""
    window.wait(lambda: getattr(window.presenter.editor.review, "id", None) == review_id)


def press_in(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def delete_for_ever(window: Window) -> str:
    """Delete the first review as one does in the trash, and give what is said of it."""
    window.presenter.library.view.delete_requested.emit([AN_ID])
    press_in(window.find(QDialog, "askDelete"), "deleteForEver")
    window.wait(lambda: "deleted" in window.label("message"))
    return window.label("message")


def test_dialogs_are_opened_twice_and_closed_at_once(window: Window) -> None:
    for name in sorted(set(DIALOGS) - set(SLOW)):
        DIALOGS[name](window)
        DIALOGS[name](window)
        for each in window.frame.findChildren(QDialog):
            each.close()
    window.wait(lambda: not any(each.isVisible() for each in window.frame.findChildren(QDialog)))
    type_at_the_end(window, " Still here.")
    wait_until_kept(window)


def test_every_word_is_kept_by_the_review_that_was_shown_when_it_was_typed(window: Window) -> None:
    typed: dict[ReviewId, list[str]] = {AN_ID: [], ANOTHER_ID: []}
    for number in range(24):
        wanted = (ANOTHER_ID, AN_ID)[number % 2]
        window.presenter.open(wanted)
        if number % 3 == 0:
            wait_for(window, wanted)
        shown = window.presenter.editor.review
        assert shown is not None
        QTest.keyClicks(window.presenter.pane.page.view, f"x{number} ")
        typed[shown.id].append(f"x{number}")
    wait_for(window, AN_ID)
    wait_until_kept(window)
    for review_id, words in typed.items():
        assert sorted(each for each in window.kept(review_id).body.split() if each[0] == "x") == sorted(words)


def test_undo_does_not_reach_into_the_review_before(window: Window) -> None:
    type_at_the_end(window, " One.")
    window.type_into(window.find(QLineEdit, "work.title"), "!")
    window.presenter.open(ANOTHER_ID)
    wait_for(window, ANOTHER_ID)
    for _ in range(5):
        window.action("undo").trigger()
        window.press(Qt.Key.Key_Z, CTRL)
    wait_until_kept(window)
    assert window.kept(ANOTHER_ID) == OTHER
    assert window.kept(AN_ID).body.endswith(" One.\n")
    assert window.kept(AN_ID).work.title.endswith("!")


def test_what_is_typed_while_a_review_goes_to_the_trash_comes_back_with_it(window: Window) -> None:
    type_at_the_end(window, " One.")
    window.presenter.trash.throw_away([AN_ID])
    QTest.keyClicks(window.presenter.pane.page.view, " Two.")
    wait_for(window, None)
    assert not window.find(QLineEdit, "work.title").text()
    window.presenter.trash.undo()
    wait_for(window, AN_ID)
    assert body(window).endswith(" One. Two.\n")
    wait_until_kept(window)
    assert window.kept(AN_ID).status is Status.DRAFT
    assert window.kept(AN_ID).body.endswith(" One. Two.\n")


def test_a_review_is_deleted_for_ever_though_one_has_just_typed_in_it(window: Window) -> None:
    window.presenter.trash.throw_away([AN_ID])
    wait_for(window, None)
    window.presenter.open(AN_ID)
    wait_for(window, AN_ID)
    QTest.keyClicks(window.presenter.pane.page.view, "Late. ")
    assert delete_for_ever(window) == "1 review is deleted."
    assert window.presenter.editor.review is None
    window.close()
    desk = open_desk(window.url)
    assert [each.id for each in all_summaries(desk.store)] == [ANOTHER_ID]
    assert desk.recovered == ()
    desk.close()


def test_five_megabytes_are_pasted_as_far_as_there_is_room_and_that_is_said(window: Window) -> None:
    data = QMimeData()
    data.setText("".join(f"Paragraph {number} {'word ' * 600}\n\n" for number in range(1_700)))
    QApplication.clipboard().setMimeData(data)
    window.presenter.pane.page.view.setFocus()
    window.press(Qt.Key.Key_End, CTRL)
    window.press(Qt.Key.Key_V, CTRL)
    window.wait(lambda: "too large" in window.label("pasteWords"), timeout=120_000)
    type_at_the_end(window, "!")
    window.wait(lambda: window.saved() == "All changes saved", timeout=120_000)
    assert len(window.kept(AN_ID).body) > 900_000
    window.presenter.open(ANOTHER_ID)
    wait_for(window, ANOTHER_ID)
    assert body(window) == OTHER.body


def test_a_review_that_gets_other_names_while_it_leaves_leaves_each_time(window: Window, tmp_path: Path) -> None:
    said: list[str] = []
    window.presenter.exporting.said.connect(said.append)
    for number in range(6):
        window.presenter.exporting.export_to("html-page", tmp_path / "out")
        window.type_into(window.presenter.pane.page.headline, f" {number}")
        window.presenter.editor.edit("slug", f"slug-{number}")
    window.wait(lambda: len(said) >= 6)
    assert all(Path(each.removeprefix("Exported to ")).is_file() for each in said)
    wait_until_kept(window)
    assert window.kept(AN_ID).slug == "slug-5"


def test_who_types_while_another_window_deletes_the_review_keeps_the_text_or_is_told(
    window: Window, open_window: Open
) -> None:
    there = open_window(review=AN_ID)
    there.wait_for_review()
    there.presenter.neighbours.watch.set_calm(CALM_MS)
    there.presenter.neighbours.watch.look()
    window.presenter.trash.throw_away([AN_ID])
    QTest.keyClicks(there.presenter.pane.page.view, "Mine. ")
    wait_for(window, None)
    delete_for_ever(window)
    QTest.keyClicks(there.presenter.pane.page.view, "Still mine. ")

    def is_gone_or_kept() -> bool:
        if there.presenter.editor.review is None:
            return True
        with suppress(ReviewNotFoundError):
            return there.kept(AN_ID).body == body(there)
        return False

    there.wait(is_gone_or_kept)
    if there.presenter.editor.review is None:
        assert there.label("message") == "This review was removed elsewhere."


@pytest.fixture
def importing(window: Window, tmp_path: Path) -> Window:
    """The window while it imports far more than it will have time for."""
    (tmp_path / "in").mkdir()
    for number in range(1_000):
        (tmp_path / "in" / f"{number}.md").write_text(f"---\ntitle: Review {number}\n---\n\nText {number}.\n")
    window.presenter.importing.bring_in([str(tmp_path / "in")])
    view = window.presenter.importing.view
    run = view.findChild(QPushButton, "importRun")
    assert run is not None
    window.wait(run.isEnabled)
    QTest.mouseClick(run, Qt.MouseButton.LeftButton)
    type_at_the_end(window, " Meanwhile.")
    return window


def count(window: Window) -> int:
    with open_store(window.url) as store:
        return len(list(all_summaries(store)))


def test_a_window_that_is_closed_during_an_import_keeps_what_came_in_and_what_was_typed(importing: Window) -> None:
    importing.close()
    assert importing.kept(AN_ID).body.endswith(" Meanwhile.\n")
    assert count(importing) >= 2


def test_a_backup_that_is_put_back_during_an_import_is_the_store_and_nothing_more_comes_in(importing: Window) -> None:
    start, before = importing.start, importing.frame
    made = importing.presenter._desk.backing_up.run()
    assert made is not None
    held = count(importing)
    importing.presenter.safety.backups.restore_requested.emit(made.place)
    importing.wait(lambda: start.window is not before)
    importing.frame = start.window
    importing.wait(lambda: start.presenter is not None and start.presenter.editor.review is not None)
    assert importing.label("message").startswith(f"The store is the backup {made.place.name} now.")
    assert 2 <= count(importing) <= held
