"""A document holds the whole review, and every part that another one names."""

import zipfile
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest

from reviewdesk.domain.review import Image
from reviewdesk.exchange.exporters.docx.document import WordDocument
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import a_context

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (1200).to_bytes(4, "big") + (600).to_bytes(4, "big")
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x0a\x00\x14"
GIF = b"GIF89a\x14\x00\x0a\x00"


class Document:
    """The parts of an exported document, each read as XML."""

    def __init__(self, body: str = "", assets: dict[str, bytes] | None = None, **changes: Any) -> None:
        review = a_review(body=body, **changes)
        artifact = WordDocument().export(a_context(review, **({} if assets is None else {"assets": assets})))
        with zipfile.ZipFile(BytesIO(artifact.files[0].data)) as archive:
            self.names = archive.namelist()
            self.parts = {
                name: ElementTree.fromstring(archive.read(name))
                for name in self.names
                if not name.startswith("word/media")
            }
        self.main = self.parts["word/document.xml"]

    def rows(self, part: str = "word/document.xml") -> list[tuple[str, str]]:
        """Give style and words of each paragraph."""
        return [(value(each, "pStyle"), words(each)) for each in self.parts[part].iter(f"{W}p")]


def value(element: ElementTree.Element, name: str) -> str:
    found = element.find(f".//{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")


def words(element: ElementTree.Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def test_headline_and_text_have_the_styles_of_a_word_processor() -> None:
    rows = Document("# Tide\n\nIt *comes*.\n\n> And goes.\n\n***\n", headline="The harbour", standfirst="Slow.").rows()
    assert rows[:2] == [("Title", "The harbour"), ("Subtitle", "Slow.")]
    for row in (("Heading1", "Tide"), ("BodyText", "It comes."), ("Quote", "And goes."), ("Separator", "* * *")):
        assert row in rows


def test_every_style_that_is_named_is_there() -> None:
    document = Document("# A\n\n- b\n\n`c`[^1]\n\n    d\n\n| e |\n|---|\n| f |\n\n[^1]: g\n")
    named = {
        each.get(f"{W}val")
        for part in ("word/document.xml", "word/footnotes.xml")
        for kind in ("pStyle", "rStyle", "tblStyle")
        for each in document.parts[part].iter(f"{W}{kind}")
    }
    assert named <= {each.get(f"{W}styleId") for each in document.parts["word/styles.xml"].iter(f"{W}style")}
    assert {"CodeWords", "FootnoteReference", "FootnoteText", "TableGrid", "ListParagraph"} <= named


def test_a_footnote_is_one() -> None:
    document = Document("Tide.[^a] Ebb.[^b] Tide.[^a]\n\n[^a]: The *first*.\n[^b]: The second.\n")
    references = [each.get(f"{W}id") for each in document.main.iter(f"{W}footnoteReference")]
    notes = {
        each.get(f"{W}id"): words(each).strip() for each in document.parts["word/footnotes.xml"].iter(f"{W}footnote")
    }
    assert [notes[number or ""] for number in references] == ["The first.", "The second.", "The first."]
    assert not any("The first" in text for _, text in document.rows())


def test_a_list_counts_from_its_own_start_and_lies_inside_another() -> None:
    document = Document("3. c\n4. d\n\n    - e\n\nText.\n\n1. a\n")
    rows = [(words(p), value(p, "ilvl"), value(p, "numId")) for p in document.main.iter(f"{W}p") if value(p, "numId")]
    assert [(text, level) for text, level, _ in rows] == [("c", "0"), ("d", "0"), ("e", "1"), ("a", "0")]
    kinds = document.parts["word/numbering.xml"].findall(f"{W}abstractNum")
    firsts = {each.get(f"{W}abstractNumId"): each.find(f"{W}lvl/{W}start") for each in kinds}
    starts = [first.get(f"{W}val") for *_, number in rows if (first := firsts[number]) is not None]
    assert [starts[0], starts[1], starts[3]] == ["3", "3", "1"]


def test_links_lead_out_by_their_address_and_others_are_words() -> None:
    document = Document("[sea](https://example.org/?a=1&b=2) [run](javascript:alert(1))\n")
    (link,) = document.main.iter(f"{W}hyperlink")
    relations = {each.get("Id"): each for each in document.parts["word/_rels/document.xml.rels"]}
    assert relations[link.get(f"{R}id")].get("Target") == "https://example.org/?a=1&b=2"
    assert not any("javascript" in (each.get("Target") or "") for each in relations.values())


@pytest.mark.parametrize(("data", "ending"), [(PNG, "png"), (JPEG, "jpeg"), (GIF, "gif")])
def test_an_image_lies_inside_and_keeps_its_shape(data: bytes, ending: str) -> None:
    document = Document("![](a.img)\n", {"a.img": data}, images=(Image("a.img", "A <tide>", "Caption"),))
    assert f"word/media/image0.{ending}" in document.names
    (extent,) = (each for each in document.main.iter() if each.tag.endswith("}extent"))
    assert int(extent.get("cx", "")) == 2 * int(extent.get("cy", ""))
    assert int(extent.get("cx", "")) <= 600 * 9525
    assert any(each.get("descr") == "A <tide>" for each in document.main.iter())
    assert ("Caption", "Caption") in document.rows()


@pytest.mark.parametrize("data", [b"", b"RIFF....WEBP", PNG[:12], JPEG[:9], b"\xff\xd8\xff", b"\xff\xd8\xff\xff\xff"])
def test_an_image_that_a_document_cannot_hold_is_named(data: bytes) -> None:
    document = Document("![](a.img)\n", {"a.img": data}, images=(Image("a.img", "The tide"),))
    assert any(text == "[The tide]" for _, text in document.rows())


def test_what_was_typed_stays_text() -> None:
    hostile = "</w:t><w:altChunk/>&\u0000\u202e"
    document = Document(f"{hostile}\n", headline=hostile, verdict=hostile)
    assert not list(document.main.iter(f"{W}altChunk"))
    assert document.rows()[0] == ("Title", "</w:t><w:altChunk/>&")


def test_a_language_from_right_to_left_is_set_so() -> None:
    document = Document("محطة\n", language="ar")
    assert document.parts["word/styles.xml"].find(f".//{W}pPrDefault//{W}bidi") is not None


def test_every_part_has_a_type_and_every_relation_a_part() -> None:
    review = full_review()
    artifact = WordDocument().export(a_context(review, assets=dict.fromkeys(("poster.jpg", "rule.png"), PNG)))
    with zipfile.ZipFile(BytesIO(artifact.files[0].data)) as archive:
        assert archive.testzip() is None
        types = archive.read("[Content_Types].xml").decode()
        relations = ElementTree.fromstring(archive.read("word/_rels/document.xml.rels"))
        for each in relations:
            if each.get("TargetMode") == "Internal":
                assert f"word/{each.get('Target')}" in archive.namelist()
        for name in archive.namelist()[1:]:
            assert f'"/{name}"' in types or f'Extension="{name.rpartition(".")[2]}"' in types
