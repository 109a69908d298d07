"""What the window says of the saved state is so: 'All changes saved' stands for what is on the disk alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from reviewdesk.errors import ReviewDeskError, StoreUnavailableError, StoreWriteError
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.store.opening import Store
from reviewdesk.store.unit_of_work import UnitOfWork
from tests.factories import AN_ID
from tests.ui.window import Window

SAVED = "All changes saved"
SAVING = "Saving…"


class HeldStore:
    """A store that takes its time: nothing is written before `go`, and then, if told so, nothing either."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.go = Event()
        self.asked = Event()
        self.error: ReviewDeskError | None = None
        self.reading = store.reading

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        self.asked.set()
        assert self.go.wait(10)
        if self.error is not None:
            raise self.error
        with self._store.unit_of_work() as work:
            yield work


@pytest.fixture
def held(window: Window) -> Iterator[HeldStore]:
    drafting: Drafting = window.presenter.editor._drafting
    held = HeldStore(drafting._store)
    drafting._store = held
    yield held
    held.error = None
    held.go.set()


def typed(window: Window) -> None:
    window.type_into(window.find(QLineEdit, "work.title"), "!")


def edited_on_the_page(window: Window) -> None:
    window.type_into(window.presenter.pane.page.view, "!")


def typed_in_the_headline(window: Window) -> None:
    window.type_into(window.presenter.pane.page.headline, "!")


@pytest.mark.parametrize("change", [typed, edited_on_the_page, typed_in_the_headline])
def test_from_the_key_to_the_disk_it_says_saving(
    window: Window, held: HeldStore, change: Callable[[Window], None]
) -> None:
    said: list[str] = []
    window.presenter.editor.saving.state_changed.connect(lambda _, words: said.append(words))
    change(window)
    window.wait(lambda: window.saved() == SAVING)
    window.wait(held.asked.is_set)
    assert window.saved() == SAVING
    assert SAVED not in said
    held.go.set()
    window.wait(lambda: window.saved() == SAVED)
    assert window.kept(AN_ID) == window.presenter.editor.review


def test_what_was_taken_back_before_it_was_kept_is_as_saved_as_before(window: Window, held: HeldStore) -> None:
    typed(window)
    assert window.saved() == SAVING
    window.presenter.editor.undo()
    assert window.saved() == SAVED
    assert window.kept(AN_ID) == window.presenter.editor.review


def test_what_is_typed_while_it_saves_is_not_called_saved(window: Window, held: HeldStore) -> None:
    said: list[tuple[str, bool]] = []
    editor = window.presenter.editor
    editor.saving.state_changed.connect(lambda _, words: said.append((words, window.kept(AN_ID) == editor.review)))
    typed(window)
    window.wait(held.asked.is_set)
    typed(window)
    held.go.set()
    window.wait(lambda: window.saved() == SAVED)
    assert window.kept(AN_ID).work.title.endswith("!!")
    assert all(is_so for words, is_so in said if words == SAVED)


@pytest.mark.parametrize(
    ("error", "start"),
    [
        (StoreWriteError("store-full"), "Not saved: the disk is full."),
        (StoreWriteError("store-locked", place="reviews.db"), "Not saved yet: "),
        (StoreWriteError("store-write-failed", place="reviews.db", reason="input/output error"), "Not saved: "),
        (StoreUnavailableError("store-server-gone", place="desk", reason="it is off"), "Not "),
    ],
)
def test_what_could_not_be_kept_is_said_with_a_way_to_try_again(
    window: Window, held: HeldStore, error: ReviewDeskError, start: str
) -> None:
    held.error = error
    held.go.set()
    typed(window)
    window.wait(lambda: window.saved().startswith(start))
    assert window.find(QLabel, "savedState").property("state") == "bad"
    assert window.find(QPushButton, "retry").isVisible()
    assert window.kept(AN_ID).work.title == "The Long Harbour"
    held.error = None
    window.click("retry")
    window.wait(lambda: window.saved() == SAVED)
    assert not window.find(QPushButton, "retry").isVisible()
    assert window.kept(AN_ID).work.title == "The Long Harbour!"


def test_a_failure_is_said_until_it_is_over_though_one_types_on(window: Window, held: HeldStore) -> None:
    held.error = StoreWriteError("store-full")
    held.go.set()
    typed(window)
    window.wait(lambda: window.saved().startswith("Not saved"))
    typed(window)
    assert window.saved() != SAVED


@pytest.mark.parametrize(("look", "words"), [("ok", SAVED), ("busy", SAVING)])
def test_the_look_goes_with_the_words(window: Window, held: HeldStore, look: str, words: str) -> None:
    if look == "busy":
        typed(window)
    assert window.saved() == words
    assert window.find(QLabel, "savedState").property("state") == look


def test_a_desk_without_a_review_says_nothing(window: Window) -> None:
    window.presenter.editor.clear()
    assert not window.find(QLabel, "savedState").isVisible()
