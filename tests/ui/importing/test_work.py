"""Whoever ends an import early hears all the same where the disk did not take what came in."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewdesk.errors import StoreError, StoreWriteError
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.importing.items import Item
from reviewdesk.services.importing.planning import Plan
from reviewdesk.services.importing.records import Recorded
from reviewdesk.services.importing.running import Importing
from reviewdesk.services.importing.undoing import Undoing, Undone
from reviewdesk.store.opening import Store, open_store
from reviewdesk.ui.importing.opening import bring_in
from reviewdesk.ui.importing.work import look, run, undo
from tests.factories import a_review
from tests.unit.store.conftest import url_of


class FullAtTheEnd(Importing):
    """An import, and a disk that takes no more of it when it ends."""

    def run(self, *given: Any) -> Generator[Item, None, None]:
        try:
            yield from super().run(*given)
        finally:
            raise StoreWriteError("store-full", place="")


class UndoingFullAtTheEnd(Undoing):
    """Its way back, and the same disk."""

    def undo(self, record: Recorded) -> Generator[Undone, None, None]:
        try:
            yield from super().undo(record)
        finally:
            raise StoreWriteError("store-full", place="")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(url_of(tmp_path / "reviews.db")) as store:
        yield store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "a.md"
    file.write_text(write(a_review()), encoding="utf-8")
    return file


def go_on(_done: int) -> bool:
    return True


def end(_done: int) -> bool:
    return False


@pytest.fixture
def plan(store: Store, file: Path) -> Iterator[Plan]:
    plan = Plan()
    look(Importing(store), [file], plan, go_on)
    yield plan
    plan.close()


def test_an_import_that_is_ended(store: Store, file: Path, plan: Plan) -> None:
    with pytest.raises(StoreError, match="store-full"):
        run(FullAtTheEnd(store), [file], plan, end)


def test_an_import_taken_back_in_part(store: Store, file: Path, plan: Plan) -> None:
    done = run(Importing(store), [file], plan, go_on)
    assert done.record is not None
    importing = Importing(store)
    importing.undoing = UndoingFullAtTheEnd(store, importing.folder)
    with pytest.raises(StoreError, match="store-full"):
        undo(importing, done.record, end)


def test_the_one_file_that_is_opened(store: Store, file: Path) -> None:
    with pytest.raises(StoreError, match="store-full"):
        bring_in(FullAtTheEnd(store), [file])
