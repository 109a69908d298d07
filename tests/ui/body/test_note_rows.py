"""The texts of footnotes look like footnotes, and boxes are painted whole even below the last row."""

from PySide6.QtGui import QColor, QImage

from reviewdesk.ui.theme.fonts import READING_FAMILIES
from reviewdesk.ui.theme.tokens import LIGHT
from tests.ui.body.desk import Desk


def shown(desk: Desk, row: int) -> tuple[QImage, int, int]:
    """Give a picture of the text, and where a row of it begins and ends."""
    view = desk.view
    rect = view.document().documentLayout().blockBoundingRect(view.document().findBlockByNumber(row))
    return view.grab().toImage(), round(rect.top()), round(rect.bottom())


def families(desk: Desk, row: int) -> list[list[str]]:
    formats = desk.view.document().findBlockByNumber(row).layout().formats()
    return [each.format.fontFamilies() for each in formats]


def test_the_text_of_a_note_is_set_like_the_page_and_in_no_box(desk: Desk) -> None:
    desk.open("Said[^1]\n\n[^1]: Who\n")
    assert families(desk, 1) == [READING_FAMILIES, READING_FAMILIES]
    picture, top, bottom = shown(desk, 1)
    assert picture.pixelColor(picture.width() - 20, (top + bottom) // 2) == QColor("white")


def test_other_markdown_keeps_its_box_and_it_ends_below_the_last_row(desk: Desk) -> None:
    desk.open("Said\n\n<div>Who</div>\n")
    assert families(desk, 1) == []
    picture, top, bottom = shown(desk, 1)
    inside = picture.width() - 20
    assert picture.pixelColor(inside, (top + bottom) // 2) == QColor(LIGHT.bg)
    assert picture.pixelColor(inside, bottom + 4) == QColor(LIGHT.bg)
    assert picture.height() > bottom + 7


def test_a_note_that_is_no_note_any_more_is_boxed_again(desk: Desk) -> None:
    desk.open("Said[^1]\n\n[^1]: Who\n").go(1, 0).type("x")
    assert families(desk, 1) == []
