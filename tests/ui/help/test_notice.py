"""What is passed on stands in columns, and each licence under its heading."""

from PySide6.QtGui import QTextDocument, QTextTable

from reviewdesk.resources import resource
from reviewdesk.ui.help.notice import page_of

NOTICE = """A desk. With it are passed on:

    Loader            GPL, with its exception for bundles
    Letters (fonts)

Loader: Starts <it>:
    https://example.org/
Letters: Are read.

====================================================================================================
Loader
====================================================================================================

Do as
   you like.
"""


def test_names_and_licences_stand_in_columns_and_what_is_said_of_them_in_paragraphs() -> None:
    document = QTextDocument()
    document.setHtml(page_of(NOTICE))
    table = next(part for part in document.rootFrame().childFrames() if isinstance(part, QTextTable))
    cells = [[table.cellAt(row, column).firstCursorPosition().block().text() for column in (0, 1)] for row in (0, 1)]
    assert cells == [["Loader", "GPL, with its exception for bundles"], ["Letters (fonts)", ""]]
    text = document.toPlainText()
    assert "Loader: Starts <it>: https://example.org/\nLetters: Are read." in text
    assert text.endswith("Loader\nDo as\n   you like.")


def test_the_notice_that_comes_along_is_shown_to_its_last_line() -> None:
    notice = resource("NOTICE").read_text(encoding="utf-8")
    document = QTextDocument()
    document.setHtml(page_of(notice))
    assert document.toPlainText().split() == [word for word in notice.split() if word != "=" * 100]


def test_an_odd_notice_is_shown_all_the_same() -> None:
    assert page_of("Nothing else.") == "<p>Nothing else.</p>"
