"""The tabs beside the page: HTML to read and copy, the search result with its measures, the card with what it lacks."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.domain.review import Review, Seo
from reviewdesk.services.previewing.announcing import announcement_of
from reviewdesk.settings.model import Look
from reviewdesk.store.opening import open_store
from reviewdesk.ui.preview.bar import PreviewBar, Tab
from reviewdesk.ui.preview.elsewhere.arial import ELLIPSIS, cut, width
from reviewdesk.ui.preview.elsewhere.drawn import Setter
from reviewdesk.ui.preview.elsewhere.networks import NETWORKS
from reviewdesk.ui.preview.elsewhere.search_tab import SearchTab
from reviewdesk.ui.preview.elsewhere.social_tab import SocialTab
from reviewdesk.ui.preview.highlighting import HtmlHighlighter
from reviewdesk.ui.theme.fonts import interface_font, load_fonts
from reviewdesk.ui.theme.tokens import DARK, LIGHT
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png
from tests.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
ADDRESS = "https://www.example.org/reviews/the-long-harbour"
COMPLETE = a_review(
    standfirst="A keeper counts ships.", seo=Seo(canonical=ADDRESS), featured_image="tide.png", headline="A slow tide"
)


@pytest.fixture
def previewed(open_window: Open, stored: Callable[[Iterable[Review]], None], store_url: str) -> Window:
    stored([COMPLETE])
    with open_store(store_url) as store, store.unit_of_work() as work:
        work.assets.put(AN_ID, "tide.png", png())
    window = open_window(review=AN_ID, preview=True)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.beside.preview.shown):
        pass
    return window


def turn_to(window: Window, tab: Tab) -> None:
    QTest.mouseClick(window.find(QToolButton, f"previewTab{tab}"), LEFT)


def notes(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel, "previewNote")]


def test_the_html_has_a_line_for_each_block_and_names_images_as_they_leave(previewed: Window) -> None:
    turn_to(previewed, Tab.HTML)
    html = previewed.find(QPlainTextEdit, "previewHtml")
    previewed.wait(lambda: "\n    <h1>A slow tide</h1>\n" in html.toPlainText())
    assert '<img src="images/tide.png"' in html.toPlainText()
    previewed.type_into(previewed.presenter.pane.page.headline, "!")
    previewed.wait(lambda: "\n    <h1>A slow tide!</h1>\n" in html.toPlainText())


def test_the_html_is_copied_as_the_target_takes_it(previewed: Window) -> None:
    turn_to(previewed, Tab.HTML)
    previewed.wait(lambda: previewed.find(QPlainTextEdit, "previewHtml").toPlainText() != "")
    previewed.click("copyShownHtml")
    clipboard = QApplication.clipboard()
    previewed.wait(lambda: clipboard.text().startswith('<article class="review"'))
    assert "\n<h1>A slow tide</h1>" in clipboard.text()
    assert '<img src="images/tide.png"' in clipboard.text()


def test_the_search_result_follows_the_keys(previewed: Window) -> None:
    turn_to(previewed, Tab.SEARCH)
    result = previewed.find(QWidget, "searchResult")
    assert result.isVisible()
    assert result.accessibleName().startswith("example.org. A slow tide. Rating: 3.5/5 · Review by A. Critic.")
    previewed.type_into(previewed.presenter.pane.page.headline, "!")
    previewed.wait(lambda: "A slow tide!" in result.accessibleName())


def test_the_card_shows_the_featured_image(previewed: Window) -> None:
    turn_to(previewed, Tab.SOCIAL)
    social = previewed.find(QScrollArea, "socialTab")
    previewed.wait(lambda: any("40 ×" in note for note in notes(social)))
    assert previewed.find(QWidget, "cardBluesky").accessibleName() == "A slow tide. A keeper counts ships.. example.org"


def test_where_no_review_is_open_there_is_neither_result_nor_card(previewed: Window) -> None:
    turn_to(previewed, Tab.SEARCH)
    previewed.action("trash").trigger()
    previewed.wait(lambda: not previewed.find(QWidget, "searchTab").isVisible())


@pytest.fixture
def fonts(qapp: QApplication) -> None:
    load_fonts()


def test_a_line_is_about_as_wide_as_in_arial(fonts: None) -> None:
    # 507.5 pixels in Liberation Sans, which has the widths of Arial
    assert width("The Long Harbour review: a quiet film about leaving – 4/5", 20) == pytest.approx(507.5, rel=0.03)


def drawn(words: str) -> QImage:
    """Draw a text from the right edge, as the results and cards of a review in Arabic do."""
    paper = QImage(200, 30, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # which a window in English gives
    Setter(painter, 0, 0, 198, is_rtl=True).text(words, 20, "#000000")
    painter.end()
    return paper


def test_a_sentence_in_arabic_ends_at_its_left(fonts: None) -> None:
    bare, ended = drawn("بحر"), drawn("بحر.")
    assert ended != bare
    assert ended.copy(184, 0, 16, 30) == bare.copy(184, 0, 16, 30)


def test_what_is_too_wide_is_cut_after_a_word(fonts: None) -> None:
    text = "A very long headline for a film that nobody has seen and that goes on and on"
    short = cut(text, 20, 600)
    assert short.endswith(ELLIPSIS)
    assert text.startswith(f"{short.removesuffix(ELLIPSIS)} ")
    assert width(short, 20) <= 600
    longer = text[: len(short) - len(ELLIPSIS)] + text[len(short) - len(ELLIPSIS) :].partition(" ")[1]
    next_word = text[len(longer) :].split(" ", 1)[0]
    assert width(f"{longer}{next_word}{ELLIPSIS}", 20) > 600
    assert cut("Short", 20, 600) == "Short"
    assert width(cut("A" * 200, 20, 600), 20) <= 600


@pytest.mark.parametrize(
    ("review", "wanted"),
    [
        (COMPLETE, ["Title and description fit."]),
        (a_review(headline="Word " * 40, seo=Seo(canonical=ADDRESS), standfirst="S"), ["title is too long"]),
        (a_review(standfirst="Word " * 60, seo=Seo(canonical=ADDRESS)), ["description is too long"]),
        (a_review(headline=""), ["no headline", "no description", "no canonical"]),
    ],
)
def test_the_search_result_says_what_is_wrong(qtbot: QtBot, fonts: None, review: Review, wanted: list[str]) -> None:
    tab = SearchTab(LIGHT)
    qtbot.addWidget(tab)
    tab.show_result(announcement_of(review), is_dark=False)
    found = notes(tab)
    assert len(found) == len(wanted)
    assert all(words in note for words, note in zip(wanted, found, strict=True))


def test_the_search_result_tells_characters_and_pixels(qtbot: QtBot, fonts: None) -> None:
    tab = SearchTab(LIGHT)
    qtbot.addWidget(tab)
    tab.show_result(announcement_of(COMPLETE), is_dark=False)
    label = tab.findChild(QLabel, "titleMeasure")
    assert label.text() == f"11 characters · {width('A slow tide', 20)} of 600 pixels"


@pytest.mark.parametrize(
    ("review", "size", "wanted"),
    [
        (COMPLETE, QSize(1200, 630), ["all it needs"]),
        (COMPLETE, QSize(600, 400), ["600 × 400"]),
        (a_review(standfirst="S", seo=Seo(canonical=ADDRESS)), None, ["no featured image"]),
        (a_review(standfirst="S", featured_image="a.png"), None, ["cannot name its image"]),
        (a_review(headline=""), None, ["no headline", "no description", "no featured image", "cannot name the site"]),
    ],
)
def test_the_card_says_what_it_lacks(
    qtbot: QtBot, fonts: None, review: Review, size: QSize | None, wanted: list[str]
) -> None:
    tab = SocialTab(LIGHT)
    qtbot.addWidget(tab)
    tab.show_cards(announcement_of(review), is_dark=False)
    tab.show_image(None, size)
    found = notes(tab)
    assert len(found) == len(wanted)
    assert all(words in note for words, note in zip(wanted, found, strict=True))


@pytest.mark.parametrize("name", [name for name, _ in NETWORKS])
def test_a_card_shows_its_picture_in_the_shape_of_networks(qtbot: QtBot, fonts: None, name: str) -> None:
    tab = SocialTab(LIGHT)
    qtbot.addWidget(tab)
    tab.resize(420, 1500)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    tab.show_cards(announcement_of(COMPLETE), is_dark=False)
    tab.show_image(image, image.size())
    tab.show()
    card = tab.findChild(QWidget, f"card{name}")
    seen = card.grab().toImage()
    red = [y for y in range(seen.height()) if seen.pixelColor(seen.width() // 2, y) == QColor("#ff0000")]
    assert len(red) == pytest.approx(seen.width() / 1.91, rel=0.15)  # X lays the title over it


def test_a_page_without_an_address_has_a_card_without_a_picture(qtbot: QtBot, fonts: None) -> None:
    tab = SocialTab(LIGHT)
    qtbot.addWidget(tab)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    tab.show_cards(announcement_of(a_review(featured_image="a.png")), is_dark=False)
    tab.show_image(image, image.size())
    tab.show()
    for name, _ in NETWORKS:
        seen = tab.findChild(QWidget, f"card{name}").grab().toImage()
        assert all(seen.pixelColor(x, 40) != QColor("#ff0000") for x in range(0, seen.width(), 4))


@pytest.mark.parametrize("title", ["Web page", "WordPress (classic editor)", "W" * 20])
@pytest.mark.parametrize("room", [320, 360, 420, 470, 560, 760, 1000])
def test_the_bar_cuts_no_word_at_any_width(qtbot: QtBot, fonts: None, room: int, title: str) -> None:
    bar = PreviewBar(LIGHT)
    qtbot.addWidget(bar)
    bar.setFont(interface_font())
    bar.set_targets([("a", title)])
    bar.show_look(Look(target="a"))
    bar.resize(room, 40)
    bar.show()
    shown = [part for part in bar.findChildren(QToolButton) if part.isVisible()]
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in shown))
    ends = [part.mapTo(bar, part.rect().topRight()).x() for part in shown]
    assert max(ends) < room
    box = bar.findChild(QWidget, "previewTarget")
    is_whole = box.width() > QFontMetricsF(box.font()).horizontalAdvance(title)
    assert is_whole or box.width() == 46
    assert "previewMore" in [part.objectName() for part in shown]


def colour(text: QPlainTextEdit, word: str) -> str:
    cursor = text.document().find(word)
    at = cursor.selectionStart() - cursor.block().position()
    for each in cursor.block().layout().formats():
        if each.start <= at < each.start + each.length:
            return each.format.foreground().color().name()
    return ""


def test_html_is_coloured_and_text_is_not(qtbot: QtBot) -> None:
    text = QPlainTextEdit()
    qtbot.addWidget(text)
    highlighter = HtmlHighlighter(text.document(), LIGHT)
    text.setPlainText('<!-- a\nremark --><p class="lead">words a="b" &amp;</p>')
    assert colour(text, "remark") == LIGHT.mute
    assert colour(text, "<p") == LIGHT.accent
    assert colour(text, "class") == LIGHT.warn
    assert colour(text, '"lead"') == LIGHT.ok
    assert colour(text, "&amp;") == LIGHT.warn
    assert colour(text, "words") == ""
    assert colour(text, '"b"') == ""
    highlighter.set_tokens(DARK)
    assert colour(text, "<p") == DARK.accent
    assert isinstance(text.textCursor(), QTextCursor)
