"""The paragraph one writes stands out from the others, which stay legible."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from reviewdesk.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens
from tests.ui.body.desk import SHIFT, Desk, Key
from tests.ui.theme.test_contrast import contrast

TEXT = "The film looks on.\n\n> She waits [for](https://a.example) the music.\n\n- A lantern\n- `Silence` again\n"
PLAIN_THEMES = {"light": LIGHT, "dark": DARK}


@pytest.fixture(params=PLAIN_THEMES.values(), ids=PLAIN_THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return request.param


def dim(desk: Desk, tokens: Tokens = LIGHT) -> Desk:
    desk.open(TEXT, "A headline", "A standfirst")
    desk.pane.set_tokens(tokens)
    desk.pane.page.dimming.switch(True)
    return desk


def row_rect(desk: Desk, row: int) -> QRect:
    block = desk.view.document().findBlockByNumber(row)
    return desk.view.document().documentLayout().blockBoundingRect(block).toRect()


def strength(image: QImage, tokens: Tokens) -> float:
    """Give the contrast of the clearest pixel to the page."""
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return max(contrast(colour, tokens.page) for colour in colours)


def rows_in_full(desk: Desk, tokens: Tokens) -> list[int]:
    """Name the rows of which something is as clear as the ink of the theme nearly is."""
    image = desk.pane.grab().toImage()
    full = contrast(tokens.ink, tokens.page)
    place = desk.view.mapTo(desk.pane, QPoint(0, 0))
    rows = range(desk.view.document().blockCount())
    cut = {row: image.copy(row_rect(desk, row).translated(place).adjusted(6, 0, -6, 0)) for row in rows}
    return [row for row, part in cut.items() if strength(part, tokens) > full * 0.8]


def field_strength(desk: Desk, field: QTextEdit, tokens: Tokens) -> float:
    image = desk.pane.grab().toImage()
    return strength(image.copy(QRect(field.mapTo(desk.pane, QPoint(0, 0)), field.size())), tokens)


def test_a_page_as_usual_dims_nothing(desk: Desk, tokens: Tokens) -> None:
    desk.open(TEXT)
    desk.pane.set_tokens(tokens)
    assert rows_in_full(desk.go(0), tokens) == [0, 1, 2, 3]


def test_the_paragraph_of_the_caret_alone_is_in_full_strength(desk: Desk, tokens: Tokens) -> None:
    dim(desk, tokens).go(0)
    for row in range(4):
        assert rows_in_full(desk, tokens) == [row]
        desk.press(Key.Key_Down)


def test_what_is_selected_is_in_full_strength(desk: Desk) -> None:
    dim(desk).go(1, 0)
    desk.press(Key.Key_Down, SHIFT)
    desk.press(Key.Key_End, SHIFT)
    assert rows_in_full(desk, LIGHT) == [1, 2]


def test_what_is_dimmed_can_still_be_read(desk: Desk, tokens: Tokens) -> None:
    dim(desk, tokens).go(3)
    image = desk.pane.grab().toImage()
    place = desk.view.mapTo(desk.pane, QPoint(0, 0))
    for row in range(3):
        assert strength(image.copy(row_rect(desk, row).translated(place)), tokens) >= 3
    for colour in ("ink", "mute", "accent", "ok", "warn"):
        pick = min if tokens.is_dark else max
        parts = zip(QColor(getattr(tokens, colour)).getRgb(), QColor(tokens.dimmed).getRgb(), strict=True)
        dimmed = QColor(*(pick(pair) for pair in parts)).name()
        assert contrast(dimmed, tokens.page) >= 3
        assert contrast(dimmed, tokens.bg) >= 3


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_dims_nothing(desk: Desk, tokens: Tokens) -> None:
    dim(desk, tokens).go(0)
    assert rows_in_full(desk, tokens) == [0, 1, 2, 3]


def test_headline_and_standfirst_take_turns_with_the_text(desk: Desk) -> None:
    dim(desk).go(0)
    full = contrast(LIGHT.ink, LIGHT.page)
    headline = desk.pane.page.headline
    assert field_strength(desk, headline, LIGHT) < full / 2
    QTest.mouseClick(headline.viewport(), Qt.MouseButton.LeftButton)
    assert field_strength(desk, headline, LIGHT) > full * 0.8
    assert rows_in_full(desk, LIGHT) == []


def test_while_one_looks_for_words_nothing_is_dimmed(desk: Desk) -> None:
    dim(desk).go(0)
    desk.pane.finder.find()
    QTest.keyClicks(desk.pane.findChild(QLineEdit, "findField"), "a")
    desk.qtbot.waitUntil(lambda: bool(desk.view.extraSelections()))
    assert len(rows_in_full(desk, LIGHT)) == 4


def test_a_key_in_the_paragraph_paints_no_other_anew(desk: Desk) -> None:
    dim(desk).go(2).type("q")
    desk.view.viewport().repaint()
    painted: list[QRect] = []
    paint = desk.view.veil.paint
    desk.view.veil.paint = lambda field, rect: (painted.append(rect), paint(field, rect))
    desk.type("s")
    desk.qtbot.waitUntil(lambda: bool(painted))
    assert not any(rect.intersects(row_rect(desk, 0)) for rect in painted)
