"""A text that was read before it is shown."""

import pytest
from pytestqt.qtbot import QtBot

from reviewdesk.markup.source import split
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.body.rows.reading import read
from tests.ui.body.corpus import CORPUS


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_it_shows_what_the_text_shows(qtbot: QtBot, text: str) -> None:
    fresh, ready = BodyDocument(text), BodyDocument(read(text))

    assert ready.to_markdown() == text
    assert ready.sources() == fresh.sources() == [block.source for block in split(text)]
    assert ready.qt_document.toRawText() == fresh.qt_document.toRawText()


def test_its_new_boxes_are_none_of_its_old_ones(qtbot: QtBot) -> None:
    text = read("- a\n\n> b\n\n/// spoiler | c\nd\n///\n")
    boxes = {box.number for block in text.blocks for row in block.rows for box in row.shape.path}

    assert next(BodyDocument(text).numbers) > max(boxes)


def test_a_pane_takes_it_over(qtbot: QtBot) -> None:
    pane = BodyPane()
    qtbot.addWidget(pane)
    body = BodyDocument(read("One.\n\nTwo.\n"))

    pane.open(body, "Headline", "")

    assert pane.page.view.toPlainText() == "One.\nTwo."
    assert body.parent() is pane
