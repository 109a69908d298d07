"""A document of Word comes in as what its styles mean, with its pictures and notes."""

import pytest

from reviewdesk.domain.extra import Table
from reviewdesk.errors import InputError
from reviewdesk.exchange.exporters.docx.document import WordDocument as WordTarget
from reviewdesk.exchange.importers.base import Certainty, Document, ImportedItem, WantedImage
from reviewdesk.exchange.importers.registry import importer_for
from reviewdesk.exchange.importers.word.document import WordDocument
from tests.factories import a_rating, a_review
from tests.unit.exchange.exporters.contexts import a_context
from tests.unit.exchange.importers.word.files import (
    CORE,
    PICTURE,
    SPACES,
    a_file,
    body,
    entry,
    field,
    image,
    paragraph,
    read,
    review_of,
    run,
)


def test_a_file_is_known_by_the_part_that_holds_its_text() -> None:
    assert isinstance(importer_for(Document("a.bin", a_file(paragraph("a")))), WordDocument)
    assert WordDocument().recognises(Document("a.docx", b"PK\x03\x04 broken")) is Certainty.LIKELY
    assert WordDocument().recognises(Document("a.docx", b"\xd0\xcf\x11\xe0 locked")) is Certainty.NO


def test_title_and_subtitle_fill_the_form_and_leave_the_text() -> None:
    core = CORE.format(title="Draft 3", author="Ada Kern")
    review = review_of(
        paragraph("The Long Harbour review: a slow tide", "Titel"),
        paragraph("A keeper counts ships.", "Untertitel"),
        paragraph("Text."),
        core=core,
    )
    assert (review.headline, review.standfirst) == ("The Long Harbour review: a slow tide", "A keeper counts ships.")
    assert (review.byline, review.tags, review.language) == (("Ada Kern",), ("sea", "fog"), "de-DE")
    assert (review.work.title, review.body) == ("The Long Harbour", "Text.\n")


def test_without_a_title_the_first_heading_or_the_property_or_the_file_names_it() -> None:
    assert review_of(paragraph("M (1931)", "berschrift1"), paragraph("Text.")).headline == "M (1931)"
    assert review_of(paragraph("a"), core=CORE.format(title="Draft", author="python-docx")).headline == "Draft"
    item = read(paragraph("a"))
    assert item.review is not None
    assert (item.review.headline, item.review.byline) == ("Harbour", ())
    assert [remark.code for remark in item.remarks] == ["headline-made-up"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (paragraph("a", "berschrift2"), "## a"),
        (paragraph("a", "Mine"), "## a"),
        (paragraph("a", about='<w:outlineLvl w:val="2"/>'), "### a"),
        (paragraph(run("a", "<w:b/>") + run(" b", "<w:i/>") + run(" c", '<w:b w:val="0"/>')), "**a** *b* c"),
        (paragraph(run("a", '<w:rStyle w:val="Fett"/>') + run("b", "<w:strike/>")), "**a**~~b~~"),
        (paragraph(run("H") + run("2", '<w:vertAlign w:val="subscript"/>') + run("O")), "H<sub>2</sub>O"),
        (paragraph(run("a") + "<w:r><w:br/></w:r>" + run("b")), "a  \nb"),
        (paragraph(run("a") + '<w:r><w:br w:type="page"/></w:r>' + run("b")), "ab"),
        (paragraph("a", "Zitat") + paragraph("b", "Zitat") + paragraph("c"), "> a\n>\n> b\n\nc"),
        (paragraph(f'<w:hyperlink r:id="rId1">{run("a")}</w:hyperlink>'), "[a](https://example.org/a?b=1&c=2)"),
        (paragraph(field('HYPERLINK "https://a.org/"', "a") + run(" b")), "[a](https://a.org/) b"),
        (paragraph(f'<w:fldSimple w:instr="PAGE">{run("3")}</w:fldSimple>'), "3"),
        (entry("a", 1) + entry("b", 1, 1) + entry("c", 1), "- a\n    - b\n- c"),
        (entry("a", 2) + entry("b", 2), "1. a\n2. b"),
        (entry("a", 3) + entry("b", 3), "4. a\n5. b"),
        (entry("a", 1) + entry("b", 2), "- a\n\n1. b"),
        (paragraph("a", "Bullets") + paragraph("b", "Bullets"), "- a\n- b"),
        (
            "<w:tbl><w:tr><w:tc>" + paragraph("a") + "</w:tc><w:tc>" + paragraph("b") + "</w:tc></w:tr>"
            '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("c") + "</w:tc></w:tr></w:tbl>",
            "| a | b |\n| --- | --- |\n| c |  |",
        ),
        (paragraph(f"<w:sdt><w:sdtContent>{run('a')}</w:sdtContent></w:sdt><w:smartTag>{run('b')}</w:smartTag>"), "ab"),
        (paragraph("a &lt;b&gt; *c*"), "a &lt;b> \\*c\\*"),
        (paragraph("") + paragraph("* * *") + paragraph("b"), "---\n\nb"),
    ],
)
def test_what_word_means_is_what_comes_in(content: str, expected: str) -> None:
    assert body(paragraph("x") + content) == f"x\n\n{expected}"


def test_tracked_changes_are_taken_as_made_and_notes_in_the_margin_are_told() -> None:
    content = paragraph(
        f'{run("a")}<w:ins w:id="1" w:author="E">{run("b")}</w:ins>'
        '<w:del w:id="2"><w:r><w:delText>c</w:delText></w:r></w:del>'
        f'<w:moveFrom>{run("d")}</w:moveFrom><w:moveTo>{run("e")}</w:moveTo><w:r><w:commentReference w:id="1"/></w:r>'
    )
    item = read(content)
    assert item.review is not None
    assert item.review.body == "abe\n"
    assert "body-lost-note" in [remark.code for remark in item.remarks]


def test_footnotes_and_endnotes_come_along_in_their_order() -> None:
    first = f'<w:footnote w:id="2">{paragraph(run(" F ") + run("one", "<w:i/>"))}</w:footnote>'
    note = f'{first}<w:footnote w:id="3">{paragraph("no")}</w:footnote>'
    end = f'<w:endnote w:id="1">{paragraph("End")}</w:endnote>'
    text = body(
        paragraph(
            run("a")
            + '<w:r><w:endnoteReference w:id="1"/></w:r>'
            + run("b")
            + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        ),
        footnotes=f"<w:footnotes {SPACES}>{note}</w:footnotes>",
        endnotes=f"<w:endnotes {SPACES}>{end}</w:endnotes>",
    )
    assert text == "a[^1]b[^2]\n\n[^1]: End\n\n[^2]: F *one*"


def test_pictures_come_along_with_their_words() -> None:
    item = read(paragraph(image("rId2", "A quay")), paragraph("The quay", "Caption"), paragraph(image("rId3", "b")))
    assert item.review is not None
    assert item.review.body == '![A quay](image1.png "The quay")\n\n![b](missing.png)\n'
    assert item.images == (WantedImage("image1.png", data=PICTURE),)
    assert ("image-not-found", "missing.png") in [(remark.code, remark.place) for remark in item.remarks]


def test_a_picture_that_lies_outside_of_the_file_is_not_looked_for() -> None:
    item = read(paragraph(image("rId4", "x")))
    assert item.images == ()


def test_text_in_a_frame_follows_its_paragraph() -> None:
    content = f"<w:txbxContent>{paragraph('b')}</w:txbxContent>"
    frame = f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{content}</w:drawing></mc:Choice>"
    fallback = f"<mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    assert body(paragraph(run("a") + frame + fallback), paragraph("c")) == "a\n\nb\n\nc"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (a_file(paragraph("a"))[:-60], "input-unreadable"),
        (a_file(document="<w:document"), "xml-unreadable"),
        (a_file(document='<!DOCTYPE x [<!ENTITY a "b">]><w:document><w:body>&a;</w:body></w:document>'), "xml-forbids"),
        (a_file(document="<w:document/>"), "input-unreadable"),
        (a_file(document=b" " * (40 * 1024 * 1024)), "too-large"),
        (a_file(paragraph("a"), styles='<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>'), "xml-forbids"),
    ],
)
def test_a_broken_file_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        list(WordDocument().read(Document("a.docx", data)))
    assert caught.value.code == code
    assert str(caught.value.data["name"]).startswith("a.docx")


def test_our_own_document_comes_back_with_what_it_can_carry() -> None:
    review = a_review(
        standfirst="A keeper counts ships.",
        rating=a_rating("3.5"),
        verdict="See it.",
        good=("The light",),
        bad=("The dog", "The cat"),
        byline=("A. Critic", "B. Second"),
        body="## Tide\n\nA *slow* one.[^1]\n\n- a\n- b\n\n[^1]: A note.\n",
    )
    data = WordTarget().export(a_context(review)).files[0].data
    (item,) = WordDocument().read(Document("a.docx", data))
    again = item.review
    assert again is not None
    for name in ("headline", "standfirst", "byline", "rating", "verdict", "good", "bad", "language", "body"):
        assert getattr(again, name) == getattr(review, name), name
    assert (again.work.title, again.work.year) == (review.work.title, review.work.year)


def codes(item: ImportedItem) -> list[str]:
    return [remark.code for remark in item.remarks]


MATHS = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
CHARTS = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'


@pytest.mark.parametrize(
    ("content", "code", "text"),
    [
        (f"<w:p>{run('a ')}<m:oMath {MATHS}><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>", "docx-formula", "a x=2"),
        (f"<w:p>{run('a')}<w:r><w:drawing><c:chart {CHARTS}/></w:drawing></w:r></w:p>", "docx-drawing-left", "a"),
        (f'<w:p>{run("a")}<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r></w:p>', "docx-sign-left", "a"),
        (f'{paragraph("a")}<w:altChunk r:id="rId9"/>', "docx-part-left", "a"),
    ],
)
def test_what_has_no_place_here_is_told(content: str, code: str, text: str) -> None:
    assert code in codes(read(content))
    assert body(content) == text
    assert code not in codes(read(paragraph("a")))


def test_a_note_in_the_margin_of_a_footnote_is_told() -> None:
    note = f'<w:footnote w:id="2"><w:p><w:r><w:commentReference w:id="1"/></w:r>{run("n")}</w:p></w:footnote>'
    notes = f"<w:footnotes {SPACES}>{note}</w:footnotes>"
    assert "body-lost-note" in codes(read('<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', footnotes=notes))


def test_words_at_the_head_of_every_page_are_told_and_its_number_is_not() -> None:
    def margins(text: str) -> str:
        return f"<w:hdr {SPACES}>{paragraph(text)}</w:hdr>"

    item = read(paragraph("a"), header1=margins("12"), header2=margins("Ada Kern, draft 3"))
    assert [dict(each.data) for each in item.remarks if each.code == "docx-margins-left"] == [
        {"value": "Ada Kern, draft 3"}
    ]
    assert "docx-margins-left" not in codes(read(paragraph("a"), header1=margins("12")))


def test_what_the_file_says_of_itself_and_has_no_field_is_kept() -> None:
    core = CORE.format(title="", author="").replace("<dc:title>", "<dc:subject>Sea films</dc:subject><dc:title>")
    assert review_of(paragraph("a"), core=core).extra == Table((("docx", Table((("subject", "Sea films"),))),))
