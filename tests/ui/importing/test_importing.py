"""What comes in is opened, what is no review is named, and the files stay as they are."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from reviewdesk.services.exporting import review_file
from tests.factories import ANOTHER_ID, a_review, full_review
from tests.ui.window import Window
from tests.unit.store.conftest import bytes_of


def bring_in(window: Window, *files: Path) -> None:
    window.action("import").trigger()
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(file) for file in files])
    dialog.reject()


def says(window: Window, start: str) -> str:
    window.wait(lambda: window.label("message").startswith(start))
    return window.label("message")


def a_file(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_review_file_comes_in_and_is_opened(window: Window, tmp_path: Path) -> None:
    file = a_file(tmp_path / "in", "harbour.md", review_file(a_review(id=ANOTHER_ID, headline="Brought in", slug="brought-in")))
    before = bytes_of(file.parent)
    bring_in(window, file)
    assert window.wait_for_review(2).headline == "Brought in"
    says(window, "1 review imported.")
    assert bytes_of(file.parent) == before


def test_a_file_that_is_no_review_is_named_and_left_alone(window: Window, tmp_path: Path) -> None:
    file = a_file(tmp_path / "in", "harbour.bin", "\0\1\2")
    before = bytes_of(file.parent)
    bring_in(window, file)
    assert "harbour.bin" in says(window, "1 not imported.")
    assert bytes_of(file.parent) == before
    assert len(window.shown) == 1


def test_several_files_are_counted_by_what_became_of_them(window: Window, tmp_path: Path) -> None:
    window.wait(lambda: window.saved() == "All changes saved")
    bring_in(
        window,
        a_file(tmp_path / "in", "new.md", review_file(full_review(slug="new"))),
        a_file(tmp_path / "in", "same.md", review_file(a_review())),
        a_file(tmp_path / "in", "none.bin", "\0"),
    )
    said = says(window, "1 review imported, 1 already there, 1 not imported.")
    assert "none.bin" in said


def test_a_review_that_is_there_with_other_words_stays(window: Window, tmp_path: Path) -> None:
    bring_in(window, a_file(tmp_path / "in", "other.md", review_file(a_review(headline="Other"))))
    says(window, "1 there with other words, left as it is.")
    assert window.kept(a_review().id) == a_review()
