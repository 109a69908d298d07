"""What would come in is shown first, what is chosen comes in, and all of it can be taken back."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.services.exporting.making import review_file
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.planning import Plan
from reviewdesk.ui.importing.model import PlanModel
from reviewdesk.ui.theme.tokens import LIGHT
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.ui.window import Window
from tests.unit.store.conftest import bytes_of

Key = Qt.Key
NEW = review_file(a_review(id=ANOTHER_ID, headline="Brought in", slug="brought-in"))


class Table:
    """The window of the import, as one sees and uses it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.dialog = window.find(QDialog, "import")
        window.wait(lambda: self.dialog.isVisible() and not self.part("importCancel").isVisible())

    def part(self, name: str) -> QWidget:
        found = self.dialog.findChild(QWidget, name)
        assert found is not None, name
        return found

    @property
    def view(self) -> QTableView:
        view = self.dialog.findChild(QTableView, "importItems")
        assert view is not None
        return view

    def rows(self) -> list[tuple[str, str]]:
        """Give title and fate of each row."""
        model = self.view.model()
        return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]

    def label(self, name: str) -> str:
        label = self.part(name)
        assert isinstance(label, QLabel)
        return label.text()

    def says(self, start: str) -> str:
        self.window.wait(lambda: self.label("importSaid").startswith(start))
        return self.label("importSaid")

    def press(self, name: str) -> None:
        button = self.part(name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def go_to(self, row: int) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(self.view, Key.Key_Down)

    def choice(self, name: str) -> QRadioButton:
        found = self.dialog.findChild(QRadioButton, name)
        assert found is not None, name
        return found


def bring_in(window: Window, *files: Path) -> Table:
    """Choose files in the dialog of the files, and wait until the look is over."""
    window.action("import").trigger()
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.reject()
    return Table(window)


def a_file(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_look_changes_nothing_and_says_what_would_come_in(window: Window, tmp_path: Path) -> None:
    file = a_file(tmp_path / "in", "harbour.md", NEW)
    before = bytes_of(file.parent)
    table = bring_in(window, file)
    assert table.rows() == [("Brought in", "Comes in")]
    assert table.says("Nothing is changed yet.")
    assert table.label("importFrom") == "From harbour.md"
    button = table.part("importRun")
    assert isinstance(button, QPushButton)
    assert button.text() == "Import 1 Review"
    assert bytes_of(file.parent) == before
    assert len(window.shown) == 1


def test_all_columns_are_seen_in_the_narrowest_window(window: Window, tmp_path: Path) -> None:
    window.frame.resize(900, 600)
    window.wait(lambda: window.frame.width() == 900)
    view = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW)).view
    window.wait(lambda: view.horizontalScrollBar().maximum() == 0)
    last = view.model().columnCount() - 1
    assert view.columnWidth(last) >= 80


def test_what_comes_in_is_opened_and_can_be_taken_back(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    table.press("importRun")
    assert window.wait_for_review(2).headline == "Brought in"
    table.says("1 review imported.")
    assert window.label("message").startswith("1 review imported.")
    assert table.rows() == [("Brought in", "Came in")]
    window.wait(lambda: window.action("undo_import").isEnabled())
    assert window.action("undo_import").text() == "Undo Import of 1 Review"
    table.press("importUndo")
    table.says("1 review taken back.")
    assert window.kept(ANOTHER_ID).status is Status.TRASHED
    window.wait(lambda: not window.action("undo_import").isEnabled())
    assert not table.part("importUndo").isVisible()


def test_the_last_import_can_be_taken_back_another_day(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    table.press("importRun")
    table.says("1 review imported.")
    table.press("importClose")
    window.wait(lambda: window.action("undo_import").isEnabled())
    window.wait_for_review(2)
    window.presenter.open(a_review().id)
    window.wait_for_review(3)
    said: list[str] = []
    window.presenter.importing.said.connect(said.append)
    window.action("undo_import").trigger()
    window.wait(lambda: "1 review taken back." in said)
    assert window.kept(ANOTHER_ID).status is Status.TRASHED


def test_a_file_that_is_no_review_is_named_with_the_reason(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.bin", "\0\1\2"))
    assert table.rows() == [("harbour.bin", "Cannot come in")]
    remarks = table.part("importRemarks")
    assert isinstance(remarks, QPlainTextEdit)
    assert remarks.toPlainText().startswith("harbour.bin is of no kind that can be imported.")
    assert not table.part("importRun").isEnabled()


def three(tmp_path: Path) -> Sequence[Path]:
    return (
        a_file(tmp_path / "in", "new.md", review_file(full_review(slug="new"))),
        a_file(tmp_path / "in", "other.md", review_file(a_review(headline="Other"))),
        a_file(tmp_path / "in", "none.bin", "\0"),
    )


def test_several_are_told_by_what_becomes_of_them(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    table = bring_in(window, *three(tmp_path))
    assert [step for _, step in table.rows()] == ["Comes in", "Left: there with another text", "Cannot come in"]
    table.press("importRun")
    table.says("1 review imported, 1 there with another text, left as it is, 1 not imported.")
    assert window.kept(a_review().id) == a_review()


def test_one_chooses_by_keyboard_what_becomes_of_a_review(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    table = bring_in(window, *three(tmp_path))
    table.go_to(0)
    QTest.keyClick(table.view, Key.Key_Space)
    table.go_to(1)
    assert table.label("importThere") == f"On the desk: “{a_review().headline}”"
    assert table.choice("differs").isChecked()
    table.choice("both").setFocus()
    QTest.keyClick(table.choice("both"), Key.Key_Space)
    assert [step for _, step in table.rows()] == ["Left out", "Comes in beside the one there", "Cannot come in"]
    table.press("importRun")
    table.says("1 came in beside the one there, 1 left out, 1 not imported.")
    assert window.kept(a_review().id) == a_review()


def test_a_tick_replaces_what_is_there_and_undo_brings_it_back(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    table = bring_in(window, three(tmp_path)[1])
    model = table.view.model()
    assert model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    table.press("importRun")
    table.says("1 replaced.")
    assert window.kept(a_review().id).headline == "Other"
    window.wait(lambda: table.part("importUndo").isVisible())
    table.press("importUndo")
    table.says("1 review taken back.")
    assert window.kept(a_review().id) == a_review()


def test_a_choice_for_many_holds_for_all_that_are_shown(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    table = bring_in(window, *three(tmp_path))
    part = table.part("importPart")
    assert isinstance(part, QComboBox)
    names = [part.itemText(row) for row in range(part.count())]
    assert names == ["All (3)", "New (1)", "To be decided (1)", "Cannot come in (1)", "With remarks (1)"]
    part.setFocus()
    QTest.keyClick(part, Key.Key_T)
    assert [step for _, step in table.rows()] == ["Left: there with another text"]
    bulk = table.part("importBulk")
    assert isinstance(bulk, QPushButton)
    {action.data(): action for action in bulk.menu().actions()}["replace"].trigger()
    assert [step for _, step in table.rows()] == ["Replaces the one there"]
    button = table.part("importRun")
    assert isinstance(button, QPushButton)
    assert button.text() == "Import 2 Reviews"


def test_a_second_import_of_the_same_offers_nothing(window: Window, tmp_path: Path) -> None:
    file = a_file(tmp_path / "in", "harbour.md", NEW)
    table = bring_in(window, file)
    table.press("importRun")
    table.says("1 review imported.")
    table = bring_in(window, file)
    assert table.rows() == [("Brought in", "There already")]
    assert not table.part("importRun").isEnabled()


def test_what_was_taken_back_lies_in_the_trash_and_says_so_when_it_comes_again(window: Window, tmp_path: Path) -> None:
    file = a_file(tmp_path / "in", "harbour.md", NEW)
    table = bring_in(window, file)
    table.press("importRun")
    table.says("1 review imported.")
    window.wait(lambda: table.part("importUndo").isVisible())
    table.press("importUndo")
    table.says("1 review taken back.")
    table = bring_in(window, file)
    assert table.rows() == [("Brought in", "Left: it lies in the trash")]


def test_documents_dropped_on_the_window_are_looked_into(window: Window, tmp_path: Path) -> None:
    folder = a_file(tmp_path / "in", "harbour.md", NEW).parent
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window.frame, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window.frame, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, buttons, keys))
    assert Table(window).rows() == [("Brought in", "Comes in")]


@pytest.mark.parametrize("name", ["a.png", "https://example.org/a.md"])
def test_a_picture_and_an_address_are_not_for_the_import(window: Window, name: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(name) if ":" in name else QUrl.fromLocalFile(f"/tmp/{name}")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window.frame, enter)
    assert not enter.isAccepted()


def test_many_come_in_while_one_writes_and_a_cancel_leaves_what_is_in(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for count in range(300):
        a_file(folder, f"{count:03}.md", f"---\ntitle: Number {count}\nslug: n{count}\n---\nText\n")
    table = bring_in(window, folder)
    assert len(table.rows()) == 300
    table.press("importRun")
    window.wait(lambda: table.label("importSaid").startswith("Importing…"))
    table.press("importCancel")
    window.wait(lambda: "imported" in table.label("importSaid"))
    said = table.label("importSaid")
    assert "imported" in said
    came = [step for _, step in table.rows()].count("Came in")
    assert came > 0
    assert said.startswith(f"{came} review")


def test_every_part_of_the_window_has_a_name_and_is_reached_by_tab(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    table = bring_in(window, *three(tmp_path))
    table.go_to(1)
    reached: set[str] = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName(), focused.objectName()
        reached.add(focused.objectName())
        QTest.keyClick(focused, Key.Key_Tab)
    assert {
        "importItems",
        "importPart",
        "importBulk",
        "importRun",
        "importClose",
        "differs",
        "importRemarks",
    } <= reached


def test_the_keyboard_stays_where_one_has_gone_while_the_look_goes_on(window: Window, tmp_path: Path) -> None:
    gate = Event()
    window.presenter.importing._loaded()._errand.lane.run(gate.wait)
    window.presenter.importing.bring_in([str(a_file(tmp_path / "in", "harbour.md", NEW))])
    dialog = window.find(QDialog, "import")
    window.wait(dialog.isActiveWindow)
    met: list[str] = []
    while met[-1:] != ["importClose"] and len(met) < 20:
        window.press(Key.Key_Tab)
        met.append(dialog.focusWidget().objectName())
    gate.set()
    table = Table(window)
    table.says("Nothing is changed yet.")
    assert dialog.focusWidget().objectName() == "importClose"
    assert table.label("importTitle") == "Brought in", "the first item is shown all the same"


@pytest.mark.parametrize("way", ["Escape", "button"])
def test_a_look_ends_when_its_window_is_left(window: Window, tmp_path: Path, way: str) -> None:
    gate = Event()
    window.presenter.importing._loaded()._errand.lane.run(gate.wait)
    window.presenter.importing.bring_in([str(a_file(tmp_path / "in", "harbour.md", NEW))])
    dialog = window.find(QDialog, "import")
    window.wait(dialog.isActiveWindow)
    if way == "Escape":
        QTest.keyClick(dialog, Key.Key_Escape)
    else:
        window.click("importClose")
    gate.set()
    window.wait(lambda: "cancelled" in window.label("importSaid"))
    assert not dialog.isVisible()


def test_the_table_takes_the_keyboard_of_what_goes(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    for name in ("importRun", "importUndo"):
        window.wait(table.part(name).isVisible)
        table.part(name).setFocus()
        QTest.keyClick(table.part(name), Key.Key_Space)
        window.wait(lambda name=name: not table.part(name).isVisible())
        assert table.dialog.focusWidget() is table.view


def test_the_report_is_saved_where_one_wants_it(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    table.press("importRun")
    table.says("1 review imported.")
    window.wait(lambda: table.part("importReport").isVisible())
    table.press("importReport")
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "report.md"))
    dialog.reject()
    table.says("The report lies in")
    assert "Brought in · harbour.md" in (tmp_path / "report.md").read_text()


def test_a_row_beyond_the_plan_has_no_children(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    model = table.view.model()
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_review_that_goes_back_to_the_trash_leaves_the_desk(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    table.press("importRun")
    assert window.wait_for_review(2).headline == "Brought in"
    window.wait(lambda: table.part("importUndo").isVisible())
    table.press("importUndo")
    table.says("1 review taken back.")
    assert window.presenter.editor.review is None


def test_the_open_review_becomes_what_replaced_it_and_then_what_it_was(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    table = bring_in(window, three(tmp_path)[1])
    table.go_to(0)
    QTest.keyClick(table.view, Key.Key_Space)
    table.press("importRun")
    assert window.wait_for_review(2).headline == "Other"
    window.wait(lambda: table.part("importUndo").isVisible())
    table.press("importUndo")
    window.wait(lambda: window.shown[-1].headline == a_review().headline)
    table.says("1 review taken back.")


def test_a_look_waits_until_what_was_typed_last_is_kept(window: Window, tmp_path: Path) -> None:
    as_it_was = a_file(tmp_path / "in", "harbour.md", review_file(window.kept(AN_ID)))
    gate = Event()
    window.presenter._lane.run(gate.wait, lambda _: None, lambda _: None)
    window.presenter.editor.edit("headline", "Typed since")
    window.presenter.importing.bring_in([str(as_it_was)])
    gate.set()
    assert [fate for _, fate in Table(window).rows()] == ["Left: there with another text"]
    assert window.kept(AN_ID).headline == "Typed since"


def test_two_that_wait_for_what_was_typed_last_both_go_on(window: Window, tmp_path: Path) -> None:
    gate = Event()
    window.presenter._lane.run(gate.wait, lambda _: None, lambda _: None)
    window.presenter.editor.edit("headline", "Typed since")
    other = review_file(a_review(id=ReviewId("0192f7c1-0000-7000-8000-000000000009"), headline="Last", slug="last"))
    for name, text in (("one.md", NEW), ("two.md", other)):
        window.presenter.importing.open_files([str(a_file(tmp_path / "in", name, text))])
    gate.set()
    window.wait(lambda: window.shown[-1].headline == "Last")


def test_what_was_typed_since_is_kept_from_the_way_back(window: Window, tmp_path: Path) -> None:
    table = bring_in(window, a_file(tmp_path / "in", "harbour.md", NEW))
    table.press("importRun")
    window.wait_for_review(2)
    window.wait(lambda: table.part("importUndo").isVisible())
    window.presenter.editor.edit("headline", "Typed since")
    table.press("importUndo")
    assert table.says("0 reviews taken back.").endswith("1 stays: it changed since.")
    assert window.kept(ANOTHER_ID).headline == "Typed since"


def test_images_on_the_net_are_fetched_only_when_ticked_and_what_fails_is_named(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("---\ntitle: Far away\nslug: far\n---\n![A](http://127.0.0.1:1/a.png) ![B](http://10.0.0.1/b.png)")
    table = bring_in(window, file)
    tick = table.part("importFetch")
    assert isinstance(tick, QCheckBox)
    assert tick.isVisible()
    assert tick.text() == "Fetch 2 images from the net (127.0.0.1, 10.0.0.1)"
    assert not tick.isChecked()
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(8, tick.height() // 2))
    assert tick.isChecked()
    table.press("importRun")
    table.says("1 review imported")
    assert not tick.isVisible()
    table.go_to(0)
    remarks = table.part("importRemarks")
    assert isinstance(remarks, QPlainTextEdit)
    window.wait(lambda: "http://10.0.0.1/b.png was not fetched" in remarks.toPlainText())


def test_what_is_done_is_told_for_its_own_rows_however_many_there_are() -> None:
    plan = Plan()
    for number in range(5000):
        plan.add(Item(f"{number}.md", Step.ADD, a_review(headline=str(number))))
    model = PlanModel(LIGHT)
    model.show_plan(plan)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    for done in (0, 3, 3, 700, 5000):
        model.set_running(done)
    assert told == [(0, 4999), (0, 2), (3, 699), (700, 4999)]
    assert model.index(2, 1).data() == "Came in"
    plan.close()
