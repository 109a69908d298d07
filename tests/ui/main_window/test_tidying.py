"""Python's collector turns when nobody writes, and holds nothing for ever by what it set aside."""

import gc
from weakref import ref

from tests.ui.window import Window


class Thing:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_what_stands_when_it_is_quiet_is_set_aside(window: Window) -> None:
    window.presenter.tidying.set_pauses(600_000, 20)
    window.type_into(window.presenter.pane.page.view, " more")
    window.wait(lambda: gc.get_freeze_count() > 10_000)


def test_what_was_set_aside_can_still_be_let_go(window: Window) -> None:
    thing = Thing()
    gone = ref(thing)
    window.presenter.tidying.tidy()
    del thing
    gc.collect()
    assert gone() is not None
    window.presenter.tidying.set_pauses(600_000, 20)
    window.type_into(window.presenter.pane.page.view, " more")
    window.wait(lambda: gone() is None)


def test_once_it_is_quiet_only_what_came_since_is_looked_through(window: Window) -> None:
    old = Thing()
    was_old = ref(old)
    del old
    window.presenter.tidying.set_pauses(20, 600_000)
    window.presenter.editor.opened.emit(window.presenter.editor.review)
    new = Thing()
    was_new = ref(new)
    del new
    window.wait(lambda: was_new() is None)
    assert was_old() is not None


def test_nothing_is_set_aside_once_the_window_has_gone(window: Window) -> None:
    window.presenter.tidying.tidy()
    window.close()
    assert gc.get_freeze_count() == 0
