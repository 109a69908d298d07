"""Each kind of work has its own form, from the one table of fields; what another kind has is kept."""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.domain.fields import FIELDS, Group, field_named
from reviewdesk.domain.film import Media
from reviewdesk.resources import resource
from reviewdesk.ui.form.cell import Cell
from reviewdesk.ui.form.layout import LAYOUT
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.form.words import field_name
from reviewdesk.ui.theme.theme import Theme
from tests.factories import full_review
from tests.ui.form.test_view import editor, shown

SCREEN = ["Director", "Writer", "Cast", "Release date", "Certificate", "Genres"]
LABELS = {
    Media.FILM: ["Runtime", *SCREEN, "Distributor", "Where to watch"],
    Media.SERIES: ["Runtime", *SCREEN, "Network", "Where to watch"],
    Media.SEASON: ["Runtime", "Series", "Season", *SCREEN, "Network", "Where to watch"],
    Media.EPISODE: ["Runtime", "Series", "Season", "Episode", *SCREEN, "Network", "Where to watch"],
    Media.BOOK: ["Author", "Published", "Genres", "Publisher", "Where to buy"],
    Media.GAME: [
        *("Writer", "Developer", "Release date", "Certificate", "Genres", "Platforms", "Publisher"),
        "Where to play",
    ],
    Media.ALBUM: ["Runtime", "Artist", "Release date", "Genres", "Label", "Where to listen"],
}
LANGUAGE = {media: "Spoken language" if media in field_named("work.cast").media else "Language" for media in Media}
PANELS = (Group.FILM, Group.REVIEW, Group.SEARCH)


def labels(form: FormView) -> list[str]:
    """Give the labels that can be seen, row by row."""
    seen = []
    for row in (row for part in LAYOUT[Group.FILM] for row in part.rows):
        cells = [editor(form, name).parentWidget() for name in row]
        seen += [label.text() for cell in cells for label in cell.findChildren(QLabel)[:1] if label.isVisible()]
    return seen


@pytest.mark.parametrize("media", Media)
def test_each_kind_shows_the_fields_it_has_under_the_names_of_its_trade(qtbot: QtBot, media: Media) -> None:
    form = shown(qtbot, Group.FILM, full_review(media=media))
    everywhere = ["Country", LANGUAGE[media], "Original title", "Catalogue numbers"]
    assert labels(form) == ["Title *", "Year", *LABELS[media], *everywhere]
    for cell in form.findChildren(Cell):
        if cell.isVisible():
            assert cell.editor.accessibleName() == field_name(cell.field.name, media)


def test_no_value_is_lost_on_a_walk_through_all_kinds(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, review := full_review(media=Media.FILM))
    for media in (*Media, Media.FILM):
        review = replace(review, media=media)
        form.show_review(review)
    assert review == full_review(media=Media.FILM)
    for each in FIELDS:
        if each.group is Group.FILM:
            assert editor(form, each.name).value() == each.read(review), each.name


def test_choosing_a_kind_by_key_shows_its_form_at_once(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, full_review(media=Media.FILM))
    media = editor(form, "media")
    media.setFocus()
    QTest.keyClicks(media, "G")
    assert editor(form, "work.platforms").isVisible()
    assert not editor(form, "work.cast").isVisible()
    with qtbot.waitSignal(form.field_edited) as told:
        QTest.keyClicks(editor(form, "work.platforms").entry, "PS5,")
    assert told.args == ["work.platforms", ("PC", "Switch", "PS5")]


def test_the_day_on_which_one_read_a_book_is_called_so(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.REVIEW, full_review(media=Media.BOOK))
    assert editor(form, "seen.on").accessibleName() == "Read on"


def test_each_kind_has_examples_of_its_own(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, full_review(media=Media.BOOK))
    assert editor(form, "work.ids").placeholderText().startswith("isbn")


def test_what_is_no_number_is_answered_beside_it_and_stays(qtbot: QtBot) -> None:
    form = shown(qtbot, Group.FILM, full_review(media=Media.EPISODE))
    episode = editor(form, "work.episode")
    episode.setFocus()
    episode.selectAll()
    QTest.keyClicks(episode, "last")
    QTest.keyClick(episode, Qt.Key.Key_Tab)
    assert episode.text() == "last"
    answer = episode.parentWidget().findChild(QLabel, "problem")
    assert answer is not None
    assert answer.isVisible()
    assert answer.text() == episode.accessibleDescription() == "Write a number from 1 on"


@pytest.mark.parametrize("media", Media)
@pytest.mark.parametrize("group", PANELS)
def test_tab_goes_down_the_panel_and_from_left_to_right(qtbot: QtBot, group: Group, media: Media) -> None:
    form = shown(qtbot, group, full_review(media=media))
    form.resize(312, 2_400)
    first = LAYOUT[group][0].rows[0][0]
    form.focus_field(first)
    walked: list[tuple[int, int]] = []
    seen: set[QWidget] = set()
    focus = QApplication.focusWidget()
    while focus is not None and focus not in seen:
        seen.add(focus)
        cell = next((cell for cell in form.findChildren(Cell) if cell.isAncestorOf(focus)), None)
        if cell is not None and cell.editor.property("look") != "heading":
            at = cell.mapTo(form, cell.rect().topLeft())
            walked.append((at.y(), at.x()))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
    shown_cells = [each for each in form.findChildren(Cell) if each.isVisible() and each.field.name != "media"]
    assert len(set(walked)) == len(shown_cells)
    assert walked == sorted(walked)


@pytest.fixture(params=["en", "de", "fr"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let forms speak a language."""
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(request.param, str(resource("translations")))
        qapp.installTranslator(translator)
    yield str(request.param)
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("width", [280, 312, 360])
@pytest.mark.parametrize("group", PANELS)
def test_nothing_is_cut_in_a_narrow_panel(
    qtbot: QtBot, qapp: QApplication, spoken: str, group: Group, width: int
) -> None:
    theme = Theme(qapp)
    theme.apply("light")
    form = shown(qtbot, group)
    form.set_can_look_up(False)
    form.resize(width, 900)
    qtbot.waitUntil(lambda: form.widget().width() <= width)
    for media in Media:
        form.show_review(full_review(media=media))
        QApplication.sendPostedEvents()
        assert form.widget().minimumSizeHint().width() <= width - form.verticalScrollBar().sizeHint().width()
        for label in form.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()
        for line in form.findChildren(QLineEdit):
            if line.isVisible() and line.text():
                assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width() - 16, line.text()
    qapp.setStyleSheet("")


def test_every_word_a_field_is_called_by_can_be_said() -> None:
    for each in FIELDS:
        if each.group in PANELS:
            assert all(field_name(each.name, media) for media in Media)
        assert set(each.called) <= set(each.media)


def test_the_work_holds_nothing_beside_the_table() -> None:
    named = {each.path[1] for each in FIELDS if each.path[0] == "work"}
    assert named == {each.name for each in fields(full_review().work)}
