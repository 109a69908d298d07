"""The panels walk the field table: each shows what a review holds and tells one field at a time."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewdesk.domain.fields import FIELDS, Field, Group, field_named
from reviewdesk.domain.film import Media
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES
from reviewdesk.domain.review import Review
from reviewdesk.domain.style import Style
from reviewdesk.ui.form.cell import Cell
from reviewdesk.ui.form.editors import editor_for
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.form.layout import LAYOUT
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.widgets.chips import ChipsEdit
from reviewdesk.ui.widgets.poster import PosterWell
from tests.factories import ANOTHER_ID, a_review, full_review

PANELS = (Group.FILM, Group.REVIEW, Group.SEARCH)
SHOWN = [field for field in FIELDS if field.group in PANELS]
NAMED_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.PushButton,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
}


def shown(qtbot: QtBot, group: Group, review: Review | None = None) -> FormView:
    form = FormView(group)
    qtbot.addWidget(form)
    form.resize(312, 800)
    form.show_review(review or full_review())
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def places(fields: QWidget) -> list[QRect]:
    return [fields.geometry(), *(cell.geometry() for cell in fields.findChildren(Cell))]


class FirstPicture(QObject):
    """Where all fields lay when they were painted first."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__(fields)
        self.places: list[QRect] = []
        fields.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and not self.places:
            self.places = places(watched)
        return False


def editor(form: QWidget, name: str) -> Any:
    found = form.findChild(QWidget, name)
    assert found is not None, name
    return found


@pytest.mark.parametrize("field", SHOWN, ids=lambda field: field.name)
@pytest.mark.parametrize("make", [full_review, a_review])
def test_an_editor_gives_back_what_it_was_given(qtbot: QtBot, field: Field, make: Callable[[], Review]) -> None:
    made = editor_for(field)
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.edited):
        made.set_value(field.read(make()))
    assert made.value() == field.read(make())


def test_every_field_of_a_panel_has_its_place() -> None:
    for group in PANELS:
        placed = [name for part in LAYOUT[group] for row in part.rows for name in row]
        placed += ["media"] if group is Group.FILM else []
        assert sorted(placed) == sorted(field.name for field in FIELDS if field.group is group)


@pytest.mark.parametrize("group", PANELS)
def test_showing_a_review_tells_nobody(qtbot: QtBot, group: Group) -> None:
    form = FormView(group)
    qtbot.addWidget(form)
    form.fill()
    with qtbot.assertNotEmitted(form.field_edited):
        form.show_review(full_review())
        form.show_review(a_review(id=ANOTHER_ID))


@pytest.mark.parametrize("group", PANELS)
def test_fields_that_are_made_late_show_what_the_panel_was_told_before_and_tell_nobody(
    qtbot: QtBot, group: Group
) -> None:
    form = FormView(group)
    qtbot.addWidget(form)
    form.show_review(full_review(id=ANOTHER_ID))
    form.show_review(a_review(id=ANOTHER_ID))
    form.set_can_look_up(False)
    assert not form.findChildren(Cell)
    with qtbot.assertNotEmitted(form.field_edited), qtbot.assertNotEmitted(form.half_typed):
        form.show()
    cells = form.findChildren(Cell)
    assert [(cell.field.name, cell.editor.value()) for cell in cells] == [
        (cell.field.name, cell.field.read(a_review(id=ANOTHER_ID))) for cell in cells
    ]
    assert {cell.field.name for cell in cells} == {field.name for field in FIELDS if field.group is group}
    assert not any(button.isVisible() for button in form.findChildren(QPushButton, "lookup"))


def test_the_usual_scale_waits_for_the_rating_of_a_panel_that_nobody_saw(qtbot: QtBot) -> None:
    for rating, style in ((None, Style.PERCENT), (SCALES[Style.DICE].rate("5"), Style.DICE)):
        form = FormView(Group.REVIEW)
        qtbot.addWidget(form)
        form.set_usual_style(Style.PERCENT)
        form.show_review(a_review(rating=rating))
        form.show()
        chooser = form.findChild(QToolButton, "scale")
        assert chooser is not None
        assert chooser.text() == {Style.PERCENT: "Percent", Style.DICE: "Dice"}[style]


def test_going_to_a_field_of_a_panel_that_nobody_saw_makes_it(qtbot: QtBot) -> None:
    form = FormView(Group.SEARCH)
    other = QLineEdit()
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    for page in (other, form):
        stack.addWidget(page)
    with qtbot.waitActive(stack):
        stack.show()
        stack.activateWindow()
    assert not form.findChildren(Cell)
    stack.setCurrentWidget(form)
    form.focus_field("slug")
    assert editor(form, "slug").hasFocus()


@pytest.mark.parametrize("group", PANELS)
def test_a_panel_is_whole_in_the_first_picture_of_it(qtbot: QtBot, group: Group) -> None:
    form = FormView(group)
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.resize(312, 800)
    for each in (QWidget(), form):
        stack.addWidget(each)
    form.show_review(full_review())
    with qtbot.waitExposed(stack):
        stack.show()
    stack.setCurrentWidget(form)
    first = FirstPicture(form.fill())
    qtbot.waitUntil(lambda: bool(first.places))
    QApplication.sendPostedEvents()
    assert first.places == places(form.fill())


def test_typing_tells_one_field_and_its_value(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, a_review())
    told: list[tuple[str, object]] = []
    form.field_edited.connect(lambda name, value: told.append((name, value)))
    title = editor(form, "work.title")
    title.selectAll()
    QTest.keyClicks(title, "Up")
    assert told == [("work.title", "U"), ("work.title", "Up")]


def test_the_echo_of_a_keystroke_leaves_the_cursor_where_it_is(qtbot: QtBot) -> None:
    review = a_review()
    form = shown(qtbot, Group.FILM, review)
    title = editor(form, "work.title")
    title.setCursorPosition(3)
    QTest.keyClicks(title, "x")
    form.show_review(field_named("work.title").write(review, title.value()))
    assert title.cursorPosition() == 4
    assert title.text() == "Thex Long Harbour"


def test_the_echo_of_another_field_leaves_a_half_typed_line(qtbot: QtBot) -> None:
    review = a_review()
    form = shown(qtbot, Group.REVIEW, review)
    good = editor(form, "good")
    QTest.keyClicks(good, "The score")
    QTest.keyClick(good, Qt.Key.Key_Return)
    form.show_review(replace(review, good=good.value(), verdict="Go."))
    QTest.keyClicks(good, "The cast")
    assert good.value() == ("The score", "The cast")
    assert editor(form, "verdict").value() == "Go."


def test_another_field_of_the_echo_is_shown(qtbot: QtBot) -> None:
    review = a_review()
    form = shown(qtbot, Group.FILM, review)
    form.show_review(field_named("work.year").write(review, 1999))
    assert editor(form, "work.year").text() == "1999"


def test_a_wrong_value_is_answered_under_its_field_and_not_told(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM)
    year = editor(form, "work.year")
    with qtbot.assertNotEmitted(form.field_edited):
        year.selectAll()
        QTest.keyClicks(year, "nigh")
        QTest.keyClick(year, Qt.Key.Key_Return)
    answers = [label for label in form.findChildren(QLabel, "problem") if label.isVisible()]
    assert [label.text() for label in answers] == ["Write four digits, such as 2023"]
    assert year.accessibleDescription() == answers[0].text()


def test_another_review_takes_wrong_texts_away(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, a_review())
    year = editor(form, "work.year")
    year.selectAll()
    QTest.keyClicks(year, "nigh")
    QTest.keyClick(year, Qt.Key.Key_Return)
    form.show_review(a_review(id=ANOTHER_ID))
    assert year.text() == "2023"
    assert not [label for label in form.findChildren(QLabel, "problem") if label.isVisible()]


def test_another_kind_of_work_has_other_fields_and_loses_none(qtbot: QtBot) -> None:
    review = full_review(media=Media.FILM)
    form = shown(qtbot, Group.FILM, review)
    media = editor(form, "media")
    with qtbot.waitSignal(form.field_edited) as told:
        media.setFocus()
        QTest.keyClicks(media, "B")
    assert told.args == ["media", Media.BOOK]
    assert not editor(form, "work.directors").isVisible()
    assert editor(form, "work.writers").isVisible()
    assert not editor(form, "work.certificate").isVisible()
    assert editor(form, "work.released").isVisible()
    form.show_review(replace(review, media=Media.BOOK))
    form.show_review(replace(review, media=Media.FILM))
    assert editor(form, "work.directors").isVisible()
    assert editor(form, "work.directors").value() == review.work.directors


def test_a_credit_typed_into_the_cast_is_told(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, a_review())
    entry = editor(form, "work.cast").findChild(QLineEdit, "entry")
    with qtbot.waitSignal(form.field_edited) as told:
        QTest.keyClicks(entry, "Rosa Salazar as Adela,")
    assert told.args == ["work.cast", (Credit("Rosa Salazar", "Adela"),)]


def test_tab_walks_the_fields_as_one_reads(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, full_review(media=Media.FILM))
    editor(form, "work.title").setFocus()
    walked = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus.parent().objectName() if focus.objectName() == "entry" else focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert walked == [
        "work.title",
        "work.year",
        "work.runtime",
        "lookup",
        "work.directors",
        "work.writers",
        "work.cast",
        "work.released",
        "work.certificate",
    ]


def test_a_folded_field_is_brought_into_view(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM)
    fold = form.findChild(QPushButton, "fold")
    assert fold is not None
    QTest.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert not editor(form, "work.original_title").isVisible()
    form.focus_field("work.original_title")
    assert editor(form, "work.original_title").isVisible()
    assert editor(form, "work.original_title").hasFocus()


def test_the_poster_shows_the_image_it_is_given(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM)
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    form.set_poster(image)
    poster = form.findChild(PosterWell)
    assert poster is not None
    assert poster.grab().toImage().pixelColor(40, 60) == QColor("#123456")
    form.set_poster(None)
    assert poster.accessibleName() == "Add an image"


def test_suggestions_reach_their_field(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM)
    form.set_suggestions("work.genres", ["Western"])
    genres = editor(form, "work.genres")
    assert isinstance(genres, ChipsEdit)
    line = genres.findChild(QLineEdit, "entry")
    assert line is not None
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.completer().model().rowCount() == 1


def controls(widget: QWidget) -> list[tuple[str, str]]:
    """Give each visible control below a widget by its object name, with the name that is read out."""
    interface = QAccessible.queryAccessibleInterface(widget)
    found = []
    if interface.role() in NAMED_ROLES:
        found.append((widget.objectName(), interface.text(QAccessible.Text.Name)))
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible():
            found += controls(child)
    return found


@pytest.mark.parametrize(
    "make", [lambda: FormView(Group.FILM), lambda: FormView(Group.REVIEW), lambda: FormView(Group.SEARCH), ImagesForm]
)
def test_no_control_is_nameless(qtbot: QtBot, make: Callable[[], Any]) -> None:
    form = make()
    qtbot.addWidget(form)
    form.show_review(full_review())
    form.resize(312, 800)
    form.show()
    found = controls(form)
    assert len(found) >= 5
    assert [name for name, read_out in found if not read_out] == []


@pytest.mark.parametrize("group", PANELS)
def test_nothing_sticks_out_of_the_narrowest_panel(qtbot: QtBot, group: Group) -> None:
    form = shown(qtbot, group)
    form.resize(280, 800)
    qtbot.waitUntil(lambda: form.widget().width() <= 280)
    assert form.widget().minimumSizeHint().width() <= 280 - form.verticalScrollBar().sizeHint().width()


def test_images_tell_all_images_with_the_changed_one(qtbot: QtBot) -> None:
    review = full_review()
    form = ImagesForm()
    qtbot.addWidget(form)
    form.show_review(review)
    credit = editor(form, "credit")
    with qtbot.waitSignal(form.field_edited) as told:
        credit.selectAll()
        QTest.keyClicks(credit, "A")
    first, *rest = review.images
    assert told.args == ["images", (replace(first, credit="A"), *rest)]


def test_an_image_is_featured_and_removed(qtbot: QtBot) -> None:
    review = full_review(featured_image="")
    form = ImagesForm()
    qtbot.addWidget(form)
    form.show_review(review)
    told: list[tuple[str, object]] = []
    form.field_edited.connect(lambda name, value: told.append((name, value)))
    QTest.mouseClick(editor(form, "featured"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(editor(form, "remove"), Qt.MouseButton.LeftButton)
    assert told == [
        ("featured_image", review.images[0].name),
        ("images", review.images[1:]),
        ("featured_image", ""),
    ]


def test_a_decorative_image_needs_no_alt_text(qtbot: QtBot) -> None:
    form = ImagesForm()
    qtbot.addWidget(form)
    form.show_review(full_review())
    form.show()
    with qtbot.waitSignal(form.field_edited) as told:
        QTest.keyClick(editor(form, "decorative"), Qt.Key.Key_Space)
    assert told.args[1][0].decorative
    assert not editor(form, "alt").isEnabled()


def test_the_heading_names_the_kind_of_work(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, a_review(media=Media.SERIES))
    heading = editor(form, "media")
    assert isinstance(heading, QComboBox)
    assert heading.currentText() == "Series"
