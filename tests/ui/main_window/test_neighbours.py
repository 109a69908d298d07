"""Two windows on one store, a file or a server's: each follows the other, and shows that it is there."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.watching import Watching
from reviewdesk.services.library.reviews import Library
from reviewdesk.settings.places import home
from reviewdesk.store.opening import Store, open_store
from reviewdesk.ui.library.model import HIT
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window
from tests.unit.store.cluster import cluster, stopped
from tests.unit.store.conftest import empty

CALM_MS = 40


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with cluster() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, store_url: str) -> str:
    if request.param == "sqlite":
        return store_url
    shared: str = request.getfixturevalue("server")
    empty(shared)
    return shared


@pytest.fixture
def open_calmly(open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Callable[[], Window]:
    """Open a window at the one review, which looks more often than it does for people."""
    stored([a_review()])

    def open_it() -> Window:
        window = open_window(review=AN_ID)
        window.wait_for_review()
        window.presenter.neighbours.watch.set_calm(CALM_MS)
        window.presenter.neighbours.watch.look()
        return window

    return open_it


@pytest.fixture
def here(open_calmly: Callable[[], Window]) -> Window:
    return open_calmly()


@pytest.fixture
def there(here: Window, open_calmly: Callable[[], Window]) -> Window:
    return open_calmly()


@pytest.fixture
def elsewhere(here: Window) -> Iterator[Store]:
    """The same store, opened by another program."""
    with open_store(here.url) as store:
        yield store


def company(window: Window) -> str:
    return window.label("company")


def titles(window: Window) -> list[str]:
    model = window.presenter.library.model
    return [model.index(row).data(HIT).summary.title for row in range(model.rowCount())]


def text(window: Window) -> str:
    return window.presenter.pane.to_markdown()


def test_what_is_typed_in_one_window_comes_into_the_other(here: Window, there: Window) -> None:
    here.type_into(here.presenter.pane.page.view, " Then morning.")
    here.type_into(here.find(QLineEdit, "work.title"), " Again")
    there.wait(lambda: "Then morning." in text(there))
    there.wait(lambda: there.find(QLineEdit, "work.title").text() == "The Long Harbour Again")
    assert there.saved() == "All changes saved"
    assert "changed elsewhere" in there.label("message")
    assert text(there) == text(here)


def test_a_window_that_followed_goes_on_and_is_followed(here: Window, there: Window) -> None:
    here.type_into(here.presenter.pane.page.view, " Then morning.")
    there.wait(lambda: "Then morning." in text(there))
    there.type_into(there.presenter.pane.page.view, " And evening.")
    here.wait(lambda: text(here).endswith("Then morning. And evening.\n"))
    here.wait(lambda: here.saved() == "All changes saved")
    assert here.kept(AN_ID).body == text(here) == text(there)


def test_the_library_of_the_other_window_follows(here: Window, elsewhere: Store) -> None:
    another = a_review(id=ANOTHER_ID, slug="another")
    Library(elsewhere).new("Another", "Night Ferry")
    here.wait(lambda: "Night Ferry" in titles(here))
    Library(elsewhere).add(another)
    here.wait(lambda: len(titles(here)) == 3)
    Library(elsewhere).trash([ANOTHER_ID])
    here.wait(lambda: len(titles(here)) == 2)


def test_the_caret_stays_where_one_writes(here: Window, there: Window) -> None:
    view = there.presenter.pane.page.view
    there.type_into(view, "")
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    here.type_into(here.presenter.pane.page.view, " Then morning.")
    there.wait(lambda: "Then morning." in text(there))
    QTest.keyClicks(view, "So: ")
    typed = "So: " + a_review().body.rstrip("\n") + " Then morning.\n"
    there.wait(lambda: "So: " in text(there))
    assert text(there) == typed
    here.wait(lambda: text(here) == typed)


def test_each_window_says_that_there_is_another(here: Window, there: Window) -> None:
    for window in (here, there):
        window.wait(lambda window=window: company(window) == "Open in another window")
    there.close()
    here.wait(lambda: company(here) == "")


def test_somebody_else_is_named(here: Window, elsewhere: Store) -> None:
    somebody = Watching(elsewhere, "A. Writer")
    somebody.look(AN_ID, 1)
    here.wait(lambda: company(here) == "A. Writer is editing this too")
    Watching(elsewhere, "B. Editor").look(AN_ID, 1)
    here.wait(lambda: company(here) == "A. Writer · B. Editor are editing this too")
    somebody.leave()
    here.wait(lambda: company(here) == "B. Editor is editing this too")


def test_a_review_removed_elsewhere_leaves_the_desk(here: Window, elsewhere: Store) -> None:
    Library(elsewhere).delete([AN_ID])
    here.wait(lambda: here.presenter.editor.review is None)
    assert here.label("message") == "This review was removed elsewhere."


@pytest.mark.parametrize("store_url", ["postgresql"], indirect=True)
def test_a_server_that_goes_takes_no_text_along_and_is_caught_up_with(here: Window) -> None:
    view = here.presenter.pane.page.view
    here.presenter.editor.saving.set_patience(CALM_MS)
    with stopped(here.url):
        here.type_into(view, " While it was away.")
        here.wait(lambda: here.saved().startswith("Not on the desk yet"))
        here.wait(lambda: "Go on writing" in here.label("message"))
        QTest.keyClicks(view, " And longer.")
        here.wait(lambda: any(b"longer" in file.read_bytes() for file in home().glob("*.drafts/*.journal")))
        assert company(here) == ""
    here.wait(lambda: here.saved() == "All changes saved", timeout=15_000)
    assert here.kept(AN_ID).body.endswith(" While it was away. And longer.\n")
    here.wait(lambda: here.label("message") == "The desk answers again.")
    here.close()
    assert not list(home().glob("*.drafts/*"))


@pytest.mark.parametrize("store_url", ["postgresql"], indirect=True)
def test_who_closes_while_the_server_is_away_finds_the_text_at_the_next_start(
    here: Window, open_calmly: Callable[[], Window]
) -> None:
    with stopped(here.url):
        here.type_into(here.presenter.pane.page.view, " While it was away.")
        here.wait(lambda: here.saved().startswith("Not on the desk yet"))
        here.frame.close()
        here.wait(lambda: here.frame.findChild(QMessageBox, "unsaved") is not None)
        box = here.find(QMessageBox, "unsaved")
        assert "come in at the next start" in box.informativeText()
        here.click("close")
        here.wait(lambda: not here.frame.isVisible(), timeout=15_000)
    again = open_calmly()
    assert text(again).endswith(" While it was away.\n")
    assert again.kept(AN_ID).body == text(again)


def test_undo_takes_back_what_one_wrote_and_never_what_came_from_the_other(here: Window, there: Window) -> None:
    view = there.presenter.pane.page.view
    here.type_into(here.presenter.pane.page.view, " Then morning.")
    here.type_into(here.find(QLineEdit, "work.title"), " Again")
    there.wait(lambda: "Then morning." in text(there))
    there.wait(lambda: there.find(QLineEdit, "work.title").text() == "The Long Harbour Again")
    there.type_into(view, " And evening.")
    for _ in range(6):
        there.action("undo").trigger()
    there.wait(lambda: text(there).endswith(" Then morning.\n"))
    assert "not taken back by Undo" in there.label("message")
    for _ in range(6):
        there.action("redo").trigger()
    there.wait(lambda: "And evening." in text(there))
    there.find(QLineEdit, "work.title").setFocus()
    there.action("undo").trigger()
    assert there.find(QLineEdit, "work.title").text() == "The Long Harbour Again"


def test_undo_in_the_markdown_view_stops_there_too(here: Window, there: Window) -> None:
    there.presenter.pane.show_source(True)
    here.type_into(here.presenter.pane.page.view, " Then morning.")
    there.wait(lambda: "Then morning." in text(there))
    there.type_into(there.presenter.pane.source, " And evening.")
    for _ in range(4):
        there.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    there.wait(lambda: "And evening." not in text(there))
    assert "Then morning." in text(there)
