"""Several reviews leave at once: one picks them, goes on writing, and is told what became of each."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.review import Review
from reviewdesk.services.exporting.many import Outcome
from reviewdesk.ui.exporting.view import ExportDialog
from tests.ui.conftest import Open
from tests.ui.library.test_library import CONTROL, LEFT, SHIFT, Library, numbered

Stored = Callable[[Iterable[Review]], None]
LIFTED_LATE = Embargo(datetime.fromisoformat("9000-01-01T00:00:00"), "UTC")


def opened(open_window: Open, *, count: int) -> Library:
    window = open_window(review=f"id-{count}", panel="library")
    window.wait_for_review()
    library = Library(window)
    library.window.wait(lambda: len(library.titles()) >= min(count, 100))
    return library


@pytest.fixture
def library(open_window: Open, stored: Stored) -> Library:
    """Four reviews; the second has a TK, the third is under embargo, the fourth is on the desk."""
    changes = {2: {"body": "A TK.\n"}, 3: {"embargo": LIFTED_LATE}}
    stored(numbered(number, **changes.get(number, {})) for number in range(1, 5))
    return opened(open_window, count=4)


def fill(library: Library, out: Path, target: str = "html-page", kind: int = 0) -> None:
    """Answer the dialog by hand, and say Export."""
    library.window.wait(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    dialog = QApplication.activeModalWidget()
    box = dialog.findChild(QComboBox, "exportTarget")
    box.setCurrentIndex(box.findData(target))
    dialog.findChild(QComboBox, "exportKind").setCurrentIndex(kind)
    folder = dialog.findChild(QLineEdit, "exportFolder")
    folder.selectAll()
    QTest.keyClicks(folder, str(out))
    QTest.mouseClick(dialog.findChild(QPushButton, "exportNow"), LEFT)


def sent(library: Library, out: Path, target: str = "html-page", kind: int = 0) -> Outcome:
    with library.window.qtbot.waitSignal(library.window.presenter.exporting.many.done) as told:
        fill(library, out, target, kind)
    return told.args[0]


def places(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir() if not path.name.startswith("."))


def test_a_click_with_a_key_picks_several_and_opens_none(library: Library) -> None:
    view = library.window.presenter.library.view
    library.click("Film 1")
    assert library.window.wait_for_review(2).work.title == "Film 1"
    library.click("Film 3", CONTROL)
    assert view.picked() == ["id-3", "id-1"]
    library.click("Film 4", SHIFT)
    assert view.picked() == ["id-4", "id-3", "id-1"]
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    assert view.picked() == ["id-4", "id-3", "id-2", "id-1"]
    assert len(library.window.shown) == 2


def test_what_is_picked_leaves_and_what_is_stopped_is_told_with_a_way_to_it(library: Library, tmp_path: Path) -> None:
    out = tmp_path / "out"
    library.window.type_into(library.window.presenter.pane.page.headline, " anew")
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.choose("Film 2", "Export 4 Reviews…")
    outcome = sent(library, out)
    assert (outcome.left, [each.name for each in outcome.stopped], outcome.undone) == (2, ["Film 3", "Film 2"], 0)
    assert places(out) == ["film-1", "film-4"]
    assert "Film 4 review anew" in (out / "film-4" / "index.html").read_text()
    words = library.window.label("manyWords")
    assert words == f"2 reviews exported to {out}. 2 were stopped."
    library.window.click("manyWhich")
    stopped = library.window.find(QListWidget, "manyStopped")
    assert stopped.isVisible()
    reasons = [stopped.item(row).text() for row in range(stopped.count())]
    assert reasons[0].startswith("Film 3: film-3 was not exported: its embargo holds until 9000-01-01")
    assert "There is a TK here" in reasons[1]
    QTest.mouseClick(stopped.viewport(), LEFT, pos=stopped.visualItemRect(stopped.item(1)).center())
    assert library.window.wait_for_review(2).work.title == "Film 2"


def test_the_export_menu_is_about_what_is_picked_where_that_is_several(library: Library, tmp_path: Path) -> None:
    menu = library.window.frame.actions_.exports
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isVisible()
    library.click("Film 4", CONTROL)
    library.click("Film 1", CONTROL)
    if len(library.window.presenter.library.view.picked()) == 1:
        library.click("Film 4", CONTROL)
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "2 picked reviews:"
    library.window.action("export_wordpress-wxr").trigger()
    outcome = sent(library, tmp_path / "out", "wordpress-wxr", 1)
    assert (outcome.left, outcome.stopped) == (2, ())
    assert places(tmp_path / "out") == ["wordpress-wxr.zip"]


def test_what_is_picked_out_of_sight_is_not_what_the_menu_is_about(library: Library) -> None:
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.window.frame.show_panel("film")
    library.window.action("export_html-page").trigger()
    library.window.wait(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.findChild(QLabel, "exportHeading").text() == "Export “Film 4”"
    dialog.reject()
    library.window.wait(lambda: QApplication.activeModalWidget() is None)


def test_cancel_ends_between_two_reviews_and_says_how_many_were_not_begun(
    open_window: Open, stored: Stored, tmp_path: Path
) -> None:
    stored(numbered(number) for number in range(1, 61))
    library = opened(open_window, count=60)
    many = library.window.presenter.exporting.many
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.choose("Film 60", "Export 60 Reviews…")
    with library.window.qtbot.waitSignal(many.done) as told:
        fill(library, tmp_path / "out")
        library.window.wait(lambda: library.window.label("manyWords").startswith("Exporting review"))
        library.window.click("manyCancel")
    outcome = told.args[0]
    assert outcome.left < 60
    assert outcome.left + outcome.undone == 60
    assert len(list((tmp_path / "out").glob("film-*"))) == outcome.left
    assert library.window.label("manyWords").endswith(f"Cancelled: {outcome.undone} were not begun.")


def test_one_writes_on_while_reviews_leave(open_window: Open, stored: Stored, tmp_path: Path) -> None:
    stored(numbered(number) for number in range(1, 41))
    library = opened(open_window, count=40)
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.choose("Film 40", "Export 40 Reviews…")
    many = library.window.presenter.exporting.many
    with library.window.qtbot.waitSignal(many.done):
        fill(library, tmp_path / "out")
        library.window.wait(lambda: library.window.label("manyWords").startswith("Exporting review"))
        library.window.type_into(library.window.presenter.pane.page.headline, " meanwhile")
        library.window.wait(lambda: library.window.kept("id-40").headline.endswith("meanwhile"))
    assert len(places(tmp_path / "out")) == 40


def test_all_picked_are_all_there_are_though_the_list_has_only_its_first_page(
    open_window: Open, stored: Stored
) -> None:
    stored(numbered(number) for number in range(1, 251))
    library = opened(open_window, count=250)
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.window.wait(lambda: len(library.window.presenter.library.view.picked()) == 250)


def test_a_window_that_closes_ends_the_export(open_window: Open, stored: Stored, tmp_path: Path) -> None:
    stored(numbered(number) for number in range(1, 61))
    library = opened(open_window, count=60)
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.choose("Film 60", "Export 60 Reviews…")
    fill(library, tmp_path / "out")
    library.window.wait(lambda: library.window.label("manyWords").startswith("Exporting review"))
    library.window.close()
    assert all((place / "index.html").is_file() for place in (tmp_path / "out").glob("film-*"))


def test_a_folder_that_may_not_be_written_to_is_said_for_each(library: Library, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file where the folder should be")
    QTest.keyClick(library.list, Qt.Key.Key_A, CONTROL)
    library.choose("Film 4", "Export 4 Reviews…")
    outcome = sent(library, tmp_path / "out")
    assert (outcome.left, len(outcome.stopped)) == (0, 4)
    assert library.window.label("manyWords") == "No review was exported. 4 were stopped."
    assert not library.window.find(QPushButton, "manyFolder").isVisible()
    assert (tmp_path / "out").read_text() == "a file where the folder should be"
