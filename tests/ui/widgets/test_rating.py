"""Rating by mouse and keys: halves, zero and unrated, and every scale."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.domain.rating import SCALES, Rating, Scale
from reviewdesk.domain.style import Style
from reviewdesk.ui.widgets.gauge import read_number
from reviewdesk.ui.widgets.rating import FOUR_STARS, RatingEdit
from reviewdesk.ui.widgets.stars import SIZE, StarsBar

STARS = SCALES[Style.STARS]


@pytest.fixture
def edit(qtbot: QtBot) -> RatingEdit:
    made = RatingEdit()
    qtbot.addWidget(made)
    made.resize(280, 36)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(edit: RatingEdit) -> str:
    label = edit.findChild(QLabel, "ratingWords")
    assert label is not None
    return label.text()


def part(edit: RatingEdit, kind: type, name: str) -> QWidget:
    found = edit.findChild(kind, name)
    assert isinstance(found, QWidget)
    return found


def stars(edit: RatingEdit) -> QWidget:
    return part(edit, StarsBar, "stars")


def choose(edit: RatingEdit, entry: str) -> None:
    button = edit.findChild(QToolButton, "scale")
    assert button is not None
    next(action for action in button.menu().actions() if action.text() == entry).trigger()


def click_star(edit: RatingEdit, at: float) -> None:
    bar = stars(edit)
    left = bar.width() - 5 * (SIZE + 3)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(left + round(at * (SIZE + 3)), bar.height() // 2))


def test_a_click_on_the_right_half_of_the_fourth_star_is_four(qtbot: QtBot, edit: RatingEdit) -> None:
    with qtbot.waitSignal(edit.rating_edited) as told:
        click_star(edit, 3.8)
    assert told.args == [STARS.rate(4)]
    assert words(edit) == "4 / 5"


def test_a_click_on_the_left_half_of_a_star_is_a_half(edit: RatingEdit) -> None:
    click_star(edit, 3.2)
    assert edit.value() == STARS.rate("3.5")
    assert words(edit) == "3½ / 5"


def test_a_click_left_of_the_stars_is_zero_and_not_unrated(edit: RatingEdit) -> None:
    assert edit.value() is None
    assert words(edit) == "not rated"
    click_star(edit, -0.2)
    assert edit.value() == STARS.rate(0)
    assert words(edit) == "0 / 5"


def test_zero_and_unrated_are_drawn_differently(edit: RatingEdit) -> None:
    unrated = stars(edit).grab().toImage()
    edit.set_value(STARS.rate(0))
    assert stars(edit).grab().toImage() != unrated


def test_dragging_sets_what_lies_under_the_pointer(edit: RatingEdit) -> None:
    bar = stars(edit)
    left = bar.width() - 5 * (SIZE + 3)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(left + 10, 9))
    QTest.mouseMove(bar, QPoint(left + 5 * (SIZE + 3) - 2, 9))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(left + 5 * (SIZE + 3) - 2, 9))
    assert edit.value() == STARS.rate(5)


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_3], 3),
        ([Qt.Key.Key_3, Qt.Key.Key_Right], Fraction(7, 2)),
        ([Qt.Key.Key_3, Qt.Key.Key_Left], Fraction(5, 2)),
        ([Qt.Key.Key_0], 0),
        ([Qt.Key.Key_End], 5),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 5),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_9], 5),
        ([Qt.Key.Key_3, Qt.Key.Key_Delete], None),
    ],
)
def test_keys_rate(edit: RatingEdit, keys: list[Qt.Key], value: int | Fraction | None) -> None:
    for key in keys:
        QTest.keyClick(stars(edit), key)
    assert edit.value() == (None if value is None else STARS.rate(value))


def test_showing_a_rating_tells_nobody(qtbot: QtBot, edit: RatingEdit) -> None:
    with qtbot.assertNotEmitted(edit.edited):
        edit.set_value(STARS.rate(3))
        edit.set_value(SCALES[Style.PERCENT].rate(70))
        edit.set_value(None)


def test_a_rating_off_its_scale_is_kept_as_it_came(edit: RatingEdit) -> None:
    edit.set_value(STARS.rate("3.7"))
    assert edit.value() == STARS.rate("3.7")
    assert words(edit) == "3.7 / 5"


@pytest.mark.parametrize(
    "rating",
    [
        SCALES[Style.POINTS].rate("7.5"),
        SCALES[Style.PERCENT].rate(83),
        SCALES[Style.LETTERS].rate(9),
        SCALES[Style.DICE].rate(4),
        SCALES[Style.THUMBS].rate(0),
        FOUR_STARS.rate("2.5"),
        Scale(Style.STARS, Fraction(0), Fraction(100), Fraction(1)).rate(61),
        SCALES[Style.LETTERS].rate("3.3"),
    ],
)
def test_every_scale_shows_what_it_was_given(edit: RatingEdit, rating: Rating) -> None:
    edit.set_value(rating)
    assert edit.value() == rating
    visible = [c for c in (QSlider, QComboBox, StarsBar) if any(w.isVisible() for w in edit.findChildren(c))]
    assert len(visible) == 1


def test_points_are_typed_as_a_number(edit: RatingEdit) -> None:
    choose(edit, "Points out of 10")
    QTest.keyClicks(part(edit, QLineEdit, "number"), "7,5")
    assert edit.value() == SCALES[Style.POINTS].rate("7.5")


def test_a_number_off_the_scale_is_not_told(qtbot: QtBot, edit: RatingEdit) -> None:
    choose(edit, "Points out of 10")
    number = part(edit, QLineEdit, "number")
    with qtbot.assertNotEmitted(edit.edited), qtbot.waitSignal(edit.problem_changed):
        QTest.keyClicks(number, "x")
        QTest.keyClick(number, Qt.Key.Key_Return)


def test_a_slider_slides_in_steps(edit: RatingEdit) -> None:
    choose(edit, "Percent")
    slider = part(edit, QSlider, "slider")
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert edit.value() == SCALES[Style.PERCENT].rate(1)
    QTest.keyClick(slider, Qt.Key.Key_Delete)
    assert edit.value() is None


def test_a_grade_is_chosen_by_key(edit: RatingEdit) -> None:
    choose(edit, "Letters")
    combo = part(edit, QComboBox, "grades")
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert edit.value() == Rating.from_letter("A+")


def test_changing_the_scale_and_back_gives_the_very_rating(edit: RatingEdit) -> None:
    edit.set_value(STARS.rate("3.5"))
    choose(edit, "Thumbs")
    assert edit.value() == SCALES[Style.THUMBS].rate(1)
    choose(edit, "Stars out of 5")
    assert edit.value() == STARS.rate("3.5")


def test_not_rated_can_be_chosen(edit: RatingEdit) -> None:
    edit.set_value(STARS.rate(2))
    choose(edit, "Not rated")
    assert edit.value() is None


def test_the_stars_are_read_out_with_their_value(edit: RatingEdit) -> None:
    edit.set_value(STARS.rate("3.5"))
    assert stars(edit).accessibleName() == "Rating: 3½ / 5"


@pytest.mark.parametrize(
    ("text", "value"), [("7.5", "15/2"), ("7½", "15/2"), ("½", "1/2"), ("22/7", "22/7"), ("7,25", "29/4")]
)
def test_numbers_are_read_as_critics_write_them(text: str, value: str) -> None:
    assert read_number(text) == Fraction(value)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3.5", "7/2"),
        ("3,5", "7/2"),
        ("3½", "7/2"),
        ("½", "1/2"),
        ("0", 0),
        ("0.5", "1/2"),
        ("34", 4),
        ("3.57", 5),
        ("3.", 3),
    ],
)
def test_a_number_is_typed_onto_the_stars(edit: RatingEdit, typed: str, value: str | int) -> None:
    for sign in typed:
        if sign == "½":
            type_half(stars(edit))
        else:
            QTest.keyClicks(stars(edit), sign)
    assert edit.value() == STARS.rate(value)


def type_half(bar: QWidget) -> None:
    """Type a sign that no key of the tests has."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(bar, QKeyEvent(kind, Qt.Key.Key_onehalf, Qt.KeyboardModifier.NoModifier, "½"))


def test_ten_stars_take_two_digits(edit: RatingEdit) -> None:
    edit.set_value(Scale(Style.STARS, Fraction(0), Fraction(10), Fraction(1, 2)).rate(3))
    QTest.keyClicks(stars(edit), "10")
    rating = edit.value()
    assert rating is not None
    assert rating.value == 10


def test_a_drag_over_the_stars_is_one_change(qtbot: QtBot, edit: RatingEdit) -> None:
    bar = stars(edit)
    told: list[Rating] = []
    edit.rating_edited.connect(told.append)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(20, 9))
    for x in (30, 50, 70, 90):
        QTest.mouseMove(bar, QPoint(x, 9))
    assert told == []
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(90, 9))
    assert told == [STARS.rate(4)]


def at_share(slider: QWidget, share: float) -> QPoint:
    return QPoint(round(8 + share * (slider.width() - 16)), slider.height() // 2)


def test_a_click_on_the_line_goes_there_and_at_its_start_is_zero_and_not_unrated(edit: RatingEdit) -> None:
    choose(edit, "Points out of 10")
    slider = part(edit, QSlider, "slider")
    assert edit.value() is None
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at_share(slider, 0))
    assert edit.value() == SCALES[Style.POINTS].rate(0)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at_share(slider, 0.75))
    assert edit.value() == SCALES[Style.POINTS].rate("7.5")


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_Left])
def test_a_key_at_the_start_of_the_line_makes_zero_of_unrated(edit: RatingEdit, key: Qt.Key) -> None:
    choose(edit, "Points out of 10")
    QTest.keyClick(part(edit, QSlider, "slider"), key)
    assert edit.value() == SCALES[Style.POINTS].rate(0)


def test_a_drag_along_the_line_says_where_it_is_and_is_one_change(edit: RatingEdit) -> None:
    choose(edit, "Points out of 10")
    slider, number = part(edit, QSlider, "slider"), part(edit, QLineEdit, "number")
    told: list[Rating] = []
    edit.rating_edited.connect(told.append)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at_share(slider, 0.1))
    QTest.mouseMove(slider, at_share(slider, 0.4))
    QTest.mouseMove(slider, at_share(slider, 0.65))
    assert isinstance(number, QLineEdit)
    assert (number.text(), told) == ("6½", [])
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at_share(slider, 0.65))
    assert told == [SCALES[Style.POINTS].rate("6.5")]
