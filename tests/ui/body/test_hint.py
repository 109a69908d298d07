"""An empty page says what belongs on it, in the letters of the page, until the first one is typed or composed."""

from PySide6.QtGui import QColor, QImage

from reviewdesk.ui.theme.tokens import LIGHT
from tests.ui.body.desk import Desk, Key

_BEYOND_A_LETTER = 40


def says_something(desk: Desk) -> bool:
    """Tell whether words in the colour of hints stand in the first row, behind where one letter would."""
    image: QImage = desk.view.grab().toImage()
    row = desk.view.cursorRect()
    hint = QColor(LIGHT.mute).rgb()
    return any(
        image.pixel(x, y) == hint
        for x in range(row.left() + _BEYOND_A_LETTER, min(row.left() + 300, image.width()))
        for y in range(row.top(), row.bottom())
    )


def test_an_empty_page_says_what_belongs_on_it(desk: Desk) -> None:
    assert says_something(desk.open(""))


def test_with_the_first_letter_the_hint_goes_and_comes_back_with_the_last(desk: Desk) -> None:
    desk.open("").type("a")
    assert not says_something(desk)
    desk.press(Key.Key_Backspace)
    assert says_something(desk)


def test_letters_that_are_being_composed_stand_alone(desk: Desk) -> None:
    desk.open("").commit("", unfinished="に")
    assert not says_something(desk)
