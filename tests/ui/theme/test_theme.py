"""A theme reaches every widget, and icons and typefaces come with the desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.resources import resource
from reviewdesk.ui.theme.fonts import interface_font, load_fonts, reading_font
from reviewdesk.ui.theme.glyphs import GLYPHS, glyphs
from reviewdesk.ui.theme.icons import icon, pixmap
from reviewdesk.ui.theme.theme import Theme
from reviewdesk.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    qapp.setStyleSheet("")


def test_dark_reaches_the_widgets(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    theme.apply("light")
    with qtbot.waitSignal(theme.changed):
        theme.apply("dark")
    assert theme.tokens is DARK
    assert field.palette().color(QPalette.ColorRole.Accent) == QColor(DARK.accent)
    field.show()
    assert field.grab().toImage().pixelColor(8, field.height() // 2) == QColor(DARK.field)


@pytest.mark.parametrize(("kind", "look"), [(QComboBox, "heading"), (QPushButton, "fold")])
def test_the_frame_of_the_focus_is_whole_where_words_stand_at_the_edge(
    qtbot: QtBot, theme: Theme, kind: type[QWidget], look: str
) -> None:
    theme.apply("light")
    part = kind()
    part.setProperty("look", look)
    qtbot.addWidget(part)
    part.resize(120, 28)
    part.show()
    part.setFocus()
    qtbot.waitUntil(part.hasFocus)
    picture = part.grab().toImage()
    places = [(0, picture.height() // 2), (picture.width() - 1, picture.height() // 2)]
    assert [picture.pixelColor(*place).name() for place in places] == [LIGHT.focus, LIGHT.focus]


def test_what_is_to_be_written_as_a_standfirst_is_as_clear_as_other_hints(qtbot: QtBot, theme: Theme) -> None:
    theme.apply("light")
    field = QTextEdit()
    field.setObjectName("standfirst")
    qtbot.addWidget(field)
    field.show()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.mute)


def test_the_same_choice_again_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    theme.apply("light")
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply("light")


def test_system_follows_the_system(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    theme.apply("dark")
    theme.apply("system")
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.tokens is (DARK if is_dark else LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.tokens is (DARK if is_dark else LIGHT)


def test_high_contrast_is_light_or_dark_as_the_system_is(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply("contrast")
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    wanted = CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    assert theme.tokens is wanted
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.tokens is wanted
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name() == wanted.ink
    theme.apply("light")


def test_a_choice_that_does_not_exist_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.apply("sepia")


def test_every_icon_draws_in_its_colour(qapp: QApplication) -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) > 45
    for name in names:
        picture = pixmap(name, "#a8282d", 24, 2.0).toImage()
        assert picture.width() == 48
        colours = {
            picture.pixelColor(x, y).rgb()
            for x in range(48)
            for y in range(48)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert colours == {QColor("#a8282d").rgb()}, name


def test_a_checked_icon_is_in_accent(qapp: QApplication) -> None:
    picture = icon("star", LIGHT).pixmap(20, QIcon.Mode.Normal, QIcon.State.On).toImage()
    solid = {
        picture.pixelColor(x, y).name() for x in range(20) for y in range(20) if picture.pixelColor(x, y).alpha() > 250
    }
    assert solid == {LIGHT.accent}


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_the_style_sheet_finds_its_glyphs_in_their_colours(qapp: QApplication, tokens: Tokens) -> None:
    paths = glyphs(tokens)
    assert set(paths) == set(GLYPHS)
    for glyph, (_, token) in GLYPHS.items():
        picture = QIcon(paths[glyph]).pixmap(24).toImage()
        places = [(x, y) for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() == 255]
        assert {picture.pixelColor(*place).name() for place in places} == {getattr(tokens, token)}, glyph


def test_an_unknown_icon_is_a_key_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon", LIGHT)


@pytest.mark.parametrize("text", ["Headline", "Peña Šimon Łódź", "Αθήνα", "Москва"])
@pytest.mark.parametrize("weight", [400, 600, 700])
@pytest.mark.parametrize("italic", [False, True])
def test_the_serif_writes_what_critics_write(qapp: QApplication, text: str, weight: int, italic: bool) -> None:
    assert load_fonts() == ("Inter", "Source Serif 4")
    font = reading_font(18)
    font.setWeight(font.Weight(weight))
    font.setItalic(italic)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {"Source Serif 4"}


def test_the_window_writes_in_inter(qapp: QApplication) -> None:
    load_fonts()
    font = interface_font()
    assert (font.families()[0], font.pixelSize()) == ("Inter", 13)
