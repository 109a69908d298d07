"""Page and preview go together: the preview follows the caret, a click leads back, and nothing jumps meanwhile."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.services.previewing.showing import TARGET
from reviewdesk.ui.preview.web import WebPreview
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.preview.conftest import Sealed
from tests.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
BODY = "\n\n".join(f"Paragraph{number} begins. " + "The tide comes and goes. " * 12 for number in range(30)) + "\n"
IN_SIGHT = """((words) => {
  const found = [...document.querySelectorAll("main *")].findLast((each) => each.textContent.includes(words));
  const rect = found.getBoundingClientRect();
  return rect.bottom > 0 && rect.top < innerHeight;
})"""
EDGES = "(({top, bottom}) => [top, bottom].map(Math.round))"
BAR = f"{EDGES}(document.getElementById('desk-writing').getBoundingClientRect())"


@pytest.fixture
def together(request: pytest.FixtureRequest, open_window: Open, stored: Callable[[Iterable[Review]], None]) -> Window:
    """A long review on the desk, in the preview as the target of the parameter has it."""
    stored([a_review(body=BODY)])
    window = open_window(review=AN_ID, preview=True)
    window.frame.resize(1400, 800)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        pass
    target = getattr(request, "param", TARGET)
    if target != TARGET:
        with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
            preview = window.presenter.beside.preview
            preview.take_look(replace(preview._look, target=target))
    window.presenter.pane.page.view.setFocus()
    page(window).wait(f"{BAR}[1] > 0", True)
    page(window).wait("performance.getEntriesByType('paint').length > 0", True)  # until then clicks are not heeded
    return window


def page(window: Window) -> Sealed:
    return Sealed(window.qtbot, window.frame.findChild(WebPreview), [])


def of_block(window: Window, words: str) -> list[int]:
    """Give where the upper and the lower edge of a paragraph are shown."""
    script = (
        f"{EDGES}([...document.querySelectorAll('main p')]"
        f".find((each) => each.textContent.includes('{words}')).getBoundingClientRect())"
    )
    return page(window).ask(script)


def wheel(widget: QWidget, turns: int) -> None:
    centre = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            centre,
            widget.mapToGlobal(centre),
            QPoint(),
            QPoint(0, turns * 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def scroll_by_hand(window: Window) -> int:
    """Turn the wheel over the preview until it rests; give how far it is scrolled then."""
    begin = page(window).ask("scrollY")
    seen = [begin]

    def rests() -> bool:
        if seen[-1] == begin:  # a page that has just been painted first may not heed the wheel yet
            wheel(page(window).view.focusProxy(), -12)
        QTest.qWait(100)
        seen.append(page(window).ask("scrollY"))
        return seen[-1] > begin and seen[-1] == seen[-2]

    window.wait(rests)
    return round(seen[-1])


@pytest.mark.parametrize("together", [TARGET, "wordpress-blocks"], indirect=True)
def test_the_preview_follows_the_caret(together: Window) -> None:
    together.press(Qt.Key.Key_End, CTRL)
    page(together).wait(f"{IN_SIGHT}('Paragraph29')", True)
    together.press(Qt.Key.Key_Home, CTRL)
    page(together).wait("scrollY", 0)


def test_the_block_that_is_written_is_marked_beside_the_article(together: Window) -> None:
    assert page(together).ask(BAR) == of_block(together, "Paragraph0")
    together.press(Qt.Key.Key_End, CTRL)
    page(together).wait(f"{IN_SIGHT}('Paragraph29')", True)
    together.press(Qt.Key.Key_Return)
    QTest.keyClicks(together.presenter.pane.page.view, "A new end")
    page(together).wait(f"{IN_SIGHT}('A new end')", True)
    together.wait(lambda: page(together).ask(BAR) == of_block(together, "A new end"))
    assert page(together).ask("document.querySelector('main #desk-writing')") is None


def test_the_mark_goes_along_when_the_page_is_set_anew(together: Window) -> None:
    page(together).web.call("look", "light", "phone", "#ffffff")
    together.wait(lambda: page(together).ask(BAR) == of_block(together, "Paragraph0"))
    page(together).view.setZoomFactor(1.5)
    page(together).wait("innerWidth < 400", True)
    together.wait(lambda: page(together).ask(BAR) == of_block(together, "Paragraph0"))
    together.presenter.editor.edit("headline", "A headline that takes many lines. " * 12)
    page(together).wait("document.querySelector('h1').textContent.length > 200", True)
    together.wait(lambda: page(together).ask(BAR) == of_block(together, "Paragraph0"))


def test_writing_stays_in_sight_at_the_end_of_a_long_block(together: Window) -> None:
    together.press(Qt.Key.Key_End, CTRL)
    page(together).wait(f"{IN_SIGHT}('Paragraph29')", True)
    QTest.keyClicks(together.presenter.pane.page.view, "and on it goes " * 40 + "to its end")
    page(together).wait("document.querySelector('.review-body').textContent.includes('to its end')", True)
    page(together).wait(f"{BAR}[1] <= innerHeight", True)


def test_who_scrolls_the_preview_is_left_alone_until_the_caret_is_in_another_block(together: Window) -> None:
    place = scroll_by_hand(together)
    QTest.keyClicks(together.presenter.pane.page.view, "Here. ")
    page(together).wait("document.querySelector('.review-body').textContent.trim().startsWith('Here. ')", True)
    assert page(together).ask("Math.round(scrollY)") == place
    together.press(Qt.Key.Key_Down, CTRL)
    together.press(Qt.Key.Key_End, CTRL)
    page(together).wait(f"{IN_SIGHT}('Paragraph29')", True)


def test_what_one_reads_stays_where_it_is_when_more_comes_above(together: Window) -> None:
    scroll_by_hand(together)
    top = page(together).ask("desk.top()")
    before = of_block(together, f"Paragraph{top + 1} ")
    together.presenter.editor.edit("headline", "A headline that takes many lines. " * 12)
    page(together).wait("document.querySelector('h1').textContent.length > 200", True)
    assert of_block(together, f"Paragraph{top + 1} ") == pytest.approx(
        before, abs=1
    )  # the browser scrolls by whole pixels


def test_a_scroll_by_hand_takes_the_page_along_and_leaves_the_caret(together: Window) -> None:
    text, bar = together.presenter.pane.page.view, together.presenter.pane.page.verticalScrollBar()
    for _ in range(4):
        scroll_by_hand(together)
    together.wait(lambda: bar.value() > 0)
    assert text.textCursor().position() == 0


def test_a_click_in_the_preview_puts_the_caret_there(together: Window) -> None:
    script = """(() => {
      const paragraph = [...document.querySelectorAll("main p")].find((p) => p.textContent.includes("Paragraph1 "));
      const text = paragraph.firstChild;
      const range = document.createRange();
      range.setStart(text, 17);
      range.setEnd(text, 18);
      const rect = range.getBoundingClientRect();
      return [rect.left + 1, (rect.top + rect.bottom) / 2];
    })()"""
    text = together.presenter.pane.page.view
    together.find(QWidget, "work.title").setFocus()
    place = QPoint(*map(round, page(together).ask(script)))
    QTest.mouseClick(page(together).view.focusProxy(), Qt.MouseButton.LeftButton, pos=place)
    together.wait(lambda: text.textCursor().positionInBlock() == 17)
    assert text.textCursor().block().text().startswith("Paragraph1 begins.")
    together.wait(text.hasFocus)
    assert page(together).ask("scrollY") == 0


def test_the_source_goes_together_with_the_preview(together: Window) -> None:
    pane = together.presenter.pane
    pane.show_source(True)
    together.press(Qt.Key.Key_End, CTRL)
    page(together).wait(f"{IN_SIGHT}('Paragraph29')", True)
    together.find(QWidget, "work.title").setFocus()
    middle = QPoint(*map(round, (200, sum(of_block(together, "Paragraph28 ")) / 2)))
    QTest.mouseClick(page(together).view.focusProxy(), Qt.MouseButton.LeftButton, pos=middle)
    together.wait(pane.source.hasFocus)
    assert pane.source.textCursor().block().text().startswith("Paragraph28 ")


def test_one_render_is_under_way_and_the_newest_wins(together: Window) -> None:
    lane, go_on, shown = together.presenter._render_lane, Event(), []
    together.presenter.beside.preview.shown.connect(lambda: shown.append(1))
    lane.run(go_on.wait)
    view = together.presenter.pane.page.view
    for word in ("One. ", "Two. ", "Three. "):
        QTest.keyClicks(view, word)
        QTest.qWait(300)
    go_on.set()
    page(together).wait(
        "document.querySelector('.review-body').textContent.trim().startsWith('One. Two. Three. ')", True
    )
    assert len(shown) == 2
