"""The session ends or somebody stops the program: nothing is asked, and nothing is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event

import pytest

from reviewdesk.errors import StoreWriteError
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.drafts.recovering import recover
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.unit_of_work import UnitOfWork
from tests.factories import AN_ID, a_review
from tests.ui.window import Window

TYPED = a_review().body.rstrip("\n") + " And on.\n"


class FullDisk:
    """A store that can be read but not written."""

    def __init__(self, store: Store) -> None:
        self.reading = store.reading

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        raise StoreWriteError("store-full")
        yield


@pytest.fixture
def typed(window: Window) -> Window:
    window.type_into(window.presenter.pane.page.view, " And on.")
    return window


def test_a_program_that_is_told_to_end_keeps_all_and_goes(typed: Window) -> None:
    typed.start.ending.asked.emit()
    typed.wait(lambda: not typed.frame.isVisible())
    assert typed.kept(AN_ID).body == TYPED


def test_it_asks_nobody_where_the_store_takes_nothing(window: Window) -> None:
    drafting: Drafting = window.presenter.editor._drafting
    store, drafting._store = drafting._store, FullDisk(drafting._store)
    window.type_into(window.presenter.pane.page.view, " And on.")
    window.start.ending.asked.emit()
    window.wait(lambda: not window.frame.isVisible())
    assert window.kept(AN_ID).body == a_review().body
    with open_store(window.url) as again:
        recover(again, store.place.with_name(f"{store.place.name}.drafts"))
    assert window.kept(AN_ID).body == TYPED


def test_the_end_of_the_session_finds_all_on_the_disk(typed: Window) -> None:
    typed.start.ending.announced.emit()
    (journal,) = typed.presenter._desk.store.place.parent.glob("*.drafts/*.journal")
    assert "And on." in journal.read_text(encoding="utf-8")
    typed.close()


def test_a_store_that_never_answers_does_not_keep_the_window_open(typed: Window) -> None:
    answers = Event()
    typed.presenter.leaving.overdue.disconnect()
    typed.presenter.leaving.set_patience(50)
    typed.start.lane.run(answers.wait)
    with typed.qtbot.waitSignal(typed.presenter.leaving.overdue):
        typed.frame.close()
    answers.set()
    typed.wait(lambda: not typed.frame.isVisible())
    assert typed.kept(AN_ID).body == TYPED
