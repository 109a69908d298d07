"""What is written from the right begins there in an English review too, in the preview and in what leaves."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from reviewdesk.exchange.exporters.article import body, compose
from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.exchange.exporters.siding import sided
from tests.factories import a_review
from tests.unit.exchange.exporters.contexts import EVERY_EXPORTER, a_context

HEBREW = "שלום עולם"
ARABIC = "مرحبا بالعالم"


def shown(markdown: str, language: str = "en-GB") -> str:
    return "".join(body(a_context(a_review(body=markdown, language=language))))


@pytest.mark.parametrize("words", [HEBREW, ARABIC, f"12 «{HEBREW}» then", f"*{ARABIC}* and more"])
@pytest.mark.parametrize(("mark", "tag"), [("", "p"), ("## ", "h2"), ("### ", "h3")])
def test_a_row_begins_where_its_first_letter_asks(mark: str, tag: str, words: str) -> None:
    assert shown(f"{mark}{words}\n").startswith(f'<{tag} dir="rtl">')
    assert "dir=" not in shown(f"{mark}A film called {words}\n")


def test_a_quote_and_a_list_are_turned_as_a_whole_and_what_differs_in_them_is_turned_back() -> None:
    assert re.sub(r"\s+", "", shown(f"> {HEBREW}\n>\n> A line\n")) == (
        f'<blockquotedir="rtl"><p>{HEBREW}</p><pdir="ltr">Aline</p></blockquote>'.replace(" ", "")
    )
    assert re.sub(r"\n", "", shown(f"- {ARABIC}\n- A line\n")) == (
        f'<ul dir="rtl"><li>{ARABIC}</li><li>A line</li></ul>'
    )


def test_the_entries_of_a_list_stay_together_and_the_paragraphs_in_them_are_turned() -> None:
    assert "dir=" not in shown(f"1. A line\n2. {ARABIC}\n")
    assert shown(f"- A line\n\n- {ARABIC}\n").count('<p dir="rtl">') == 1


def test_the_cells_of_a_table_are_turned_and_its_columns_stay() -> None:
    html = shown(f"| Film | Place |\n|---|---|\n| {HEBREW} | Cannes |\n")
    assert f'<td dir="rtl">{HEBREW}</td>' in html
    assert html.count("dir=") == 1


def test_spoilers_and_notes_are_turned_too() -> None:
    assert '<details class="spoiler" dir="rtl">' in shown(f"/// spoiler | {HEBREW}\n{ARABIC}\n///\n")
    assert 'dir="rtl"' in shown(f"A line[^1]\n\n[^1]: {HEBREW}\n").partition("footnote")[2]


@pytest.mark.parametrize("language", ["ar", "he-IL", "fa"])
def test_a_review_that_is_written_from_the_right_turns_nothing_as_the_page_does_not(language: str) -> None:
    assert "dir=" not in shown(f"{HEBREW}\n\nA line\n\n- A line\n", language)


def test_headline_and_standfirst_are_turned() -> None:
    header = compose(a_context(a_review(headline=HEBREW, standfirst=f"{ARABIC} one", language="en"))).header
    assert len(re.findall(r'<(?:h1|p)[^>]* dir="rtl"', header)) == 2


def test_a_direction_that_a_writer_set_stays() -> None:
    assert sided(f'<p dir="ltr">{HEBREW}</p>') == f'<p dir="ltr">{HEBREW}</p>'
    assert sided(f'<p dir="auto">{HEBREW}</p>') == f'<p dir="auto">{HEBREW}</p>'


def test_without_such_letters_nothing_is_written_anew() -> None:
    html = '<p>Peña &amp; "co" &gt; <br>x</p>'
    assert sided(html) is html


def test_the_block_editor_has_it_in_its_own_words_and_only_where_it_has_any() -> None:
    exporter = exporter_named("wordpress-blocks")
    review = a_review(body=f"{HEBREW}\n\n## {HEBREW}\n\n- {HEBREW}\n")
    artifact = exporter.export(a_context(review))
    text = next(file.data for file in artifact.files if file.path == artifact.main).decode()
    assert f'<!-- wp:paragraph {{"direction":"rtl"}} -->\n<p dir="rtl">{HEBREW}</p>' in text
    assert text.count("dir=") == 1


def test_word_begins_its_paragraphs_at_the_right() -> None:
    artifact = exporter_named("docx").export(a_context(a_review(body=f"{HEBREW}\n\nA line\n\n- {ARABIC}\n")))
    data = next(file.data for file in artifact.files if file.path == artifact.main)
    document = ZipFile(BytesIO(data)).read("word/document.xml").decode()
    paragraphs = re.findall(r"<w:p>.*?</w:p>", document)
    turned = [each for each in paragraphs if "<w:bidi/>" in each]
    assert len(turned) == 2
    assert HEBREW in turned[0]
    assert ARABIC in turned[1]


@pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
def test_every_target_takes_it(exporter: object) -> None:
    review = a_review(body=f"{HEBREW}\n\n> {ARABIC}\n\n1. {HEBREW}\n", headline=HEBREW)
    assert exporter.export(a_context(review)).files  # type: ignore[attr-defined]


def test_the_blocks_of_wordpress_stay_blocks_round_a_standfirst_from_the_right() -> None:
    header = compose(a_context(a_review(standfirst=ARABIC)), exporter_named("wordpress-blocks").layout).header
    assert '<!-- wp:paragraph {"className":"standfirst","direction":"rtl"} -->' in header
    assert f'<p class="standfirst" dir="rtl">{ARABIC}</p>' in header
    plain = compose(a_context(a_review(standfirst="From the left")), exporter_named("wordpress-blocks").layout).header
    assert '<!-- wp:paragraph {"className":"standfirst"} -->' in plain
