"""The library with an archive in it, and what one does with many reviews."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from reviewdesk.services.desk import open_desk
from reviewdesk.settings.places import store_url
from shots import archive
from shots.stage import NO_KEYS, Picture, Scene, Stage

FILES = {
    "first-cow.md": "---\ntitle: First Cow\nyear: 2019\ndirector: Kelly Reichardt\nrating: 4/5\n---\nCrime and cake.\n",
    "the-piano.md": "---\ntitle: The Piano\nyear: 1993\ndirector: Jane Campion\nrating: 9/10\n---\nA beach, a piano.\n",
    "beau-travail.md": "# Beau Travail review\n\nThe desert, and men who iron.\n\n![](heat.jpg)\n",
    "notes.txt": "Not a review, but words.\n",
    "broken.md": "---\ntitle: [unclosed\n---\nA head that nobody can read.\n",
}
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def fill(_home: Path) -> None:
    """Lay the archive into the store, and the sample on top."""
    archive.fill(store_url())
    desk = open_desk()
    desk.sample()
    desk.close()


def fill_with_trash(home: Path) -> None:
    """Lay the archive into the store, with some of it thrown away."""
    fill(home)
    desk = open_desk()
    found = desk.library.list(limit=8)
    desk.library.trash([each.id for each in found[3:6]])
    desk.close()


def lay_files(home: Path) -> None:
    """Lay the archive into the store, and files to be imported beside it."""
    fill(home)
    folder = home / "old-reviews"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")


def library(stage: Stage) -> Scene:
    """All of it, then what one looks for."""
    yield stage.is_ready
    stage.show("library")
    yield lambda: _count(stage) > 10
    yield Picture("library", sizes=3)
    box = stage.find(QWidget, "librarySearch")
    stage.write("librarySearch", "harbour -Tati rating>=4 year>=2015")
    yield lambda: stage.sees("foundCount")
    yield Picture("library-search")
    stage.write("librarySearch", "director:Sci")
    yield Picture("library-completion")
    stage.press(Qt.Key.Key_Escape)
    stage.write("librarySearch", "zeppelin year:1920")
    yield lambda: stage.sees("clearSearch")
    yield Picture("library-nothing-found")
    stage.click("clearSearch")
    yield lambda: _count(stage) > 10
    sort = stage.find(QPushButton, "librarySort")
    menu = sort.menu()
    menu.popup(sort.mapToGlobal(sort.rect().bottomLeft()))
    yield Picture("library-sort-menu")
    menu.actions()[-1].trigger()
    menu.close()
    yield lambda: _count(stage) > 10
    yield Picture("library-grouped")
    menu.actions()[-1].trigger()
    box.setFocus()


def many(stage: Stage) -> Scene:
    """Several picked at once."""
    yield stage.is_ready
    stage.show("library")
    yield lambda: _count(stage) > 10
    stage.choose("reviews", 1, CTRL)
    stage.choose("reviews", 4, SHIFT)
    yield lambda: stage.sees("manyBar")
    yield Picture("library-many", sizes=2)
    stage.click("many_tags")
    yield lambda: stage.sees("tagDialog")
    stage.write("tagNames", "festival, debut")
    yield Picture("library-tags")
    stage.press(Qt.Key.Key_Return)
    yield lambda: stage.sees("doneLine")
    yield Picture("library-many-done")
    out = stage.home / "out"
    stage.choose("reviews", 1, NO_KEYS)
    yield stage.is_ready
    stage.choose("reviews", 1, CTRL)
    stage.choose("reviews", 6, SHIFT)
    stage.click("many_export")
    yield lambda: stage.sees("exportDialog")
    yield Picture("export-many")
    stage.write("exportFolder", str(out))
    stage.click("exportNow")
    yield lambda: stage.sees("manyWords") and "exported" in stage.said("manyWords")
    if stage.sees("manyWhich"):
        stage.click("manyWhich")
    yield Picture("export-many-done")


def trash(stage: Stage) -> Scene:
    """What was thrown away."""
    yield stage.is_ready
    stage.show("library")
    yield lambda: _count(stage) > 5
    view = stage.find(QListView, "libraryPlaces")
    stage.choose("libraryPlaces", view.model().rowCount() - 1)
    yield lambda: stage.sees("trashBar")
    yield Picture("trash")
    stage.choose("libraryPlaces", 0)
    yield lambda: not stage.sees("trashBar")
    stage.do("trash")
    yield lambda: stage.sees("nothingOpen") and stage.sees("messageOffer")
    yield Picture("trashed")


def empty(stage: Stage) -> Scene:
    """A library in which nothing is left."""
    yield stage.is_ready
    stage.show("library")
    yield lambda: _count(stage) == 1
    stage.do("trash")
    yield lambda: stage.sees("libraryEmpty")
    yield Picture("library-empty", sizes=2)


def overviews(stage: Stage) -> Scene:
    """The calendar and the year."""
    yield stage.is_ready
    for action, name in (("calendar", "calendar"), ("year", "your-year")):
        stage.do(action)
        yield partial(stage.sees, action)
        yield Picture(name, sizes=3)


def importing(stage: Stage) -> Scene:
    """What would come in, and what came in."""
    yield stage.is_ready
    stage.presenter.importing.bring_in([str(stage.home / "old-reviews")])
    yield lambda: stage.sees("importRun") and stage.find(QWidget, "importRun").isEnabled()
    yield Picture("import")
    stage.click("importRun")
    yield partial(stage.sees, "importReport")
    yield Picture("import-done")


def _count(stage: Stage) -> int:
    return stage.find(QListView, "reviews").model().rowCount()
