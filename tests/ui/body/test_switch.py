"""Between the page and its Markdown: the caret stays at its letter, and nothing else moves either."""

from itertools import count

import pytest

from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.source import split
from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.body.rows.spreading import rows_of
from reviewdesk.ui.body.source.alignment import places_of
from reviewdesk.ui.body.source.caret_map import place_of, position_at
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import Desk

texts = pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
_SIGN = "\ue000"


@texts
def test_every_place_on_the_page_leads_into_the_markdown_and_back(desk: Desk, text: str) -> None:
    body = desk.open(text).view.body
    if not text.strip():
        return
    document = body.qt_document
    positions = [at for at in range(document.characterCount()) if not "\udc00" <= document.characterAt(at) <= "\udfff"]
    assert [position_at(body, place_of(body, position)) for position in positions] == positions


@texts
def test_a_sign_put_where_the_caret_is_led_to_is_shown_where_the_caret_was(text: str) -> None:
    blocks = split(text)
    known = definitions(blocks)
    for block in blocks:
        rows = rows_of(parse(block.source, known), count())
        for number, (row, places) in enumerate(zip(rows, places_of(block.source, rows), strict=True)):
            if row.shape.kind in (Kind.CARD, Kind.SOURCE) or "://" in row.text:
                continue
            for column, place in enumerate(places):
                signed = block.source[:place] + _SIGN + block.source[place:]
                shown = rows_of(parse(signed, known), count())
                assert shown[number].text == row.text[:column] + _SIGN + row.text[column:], signed
