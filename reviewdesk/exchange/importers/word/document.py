"""A document of Word as a review: title, subtitle and text by their styles, tracked changes taken as made."""

from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.domain.extra import Table
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import (
    NO_WISHES,
    Certainty,
    Document,
    ImportedItem,
    Importer,
    Remark,
    WantedImage,
    Wishes,
)
from reviewdesk.exchange.importers.headlines import with_film
from reviewdesk.exchange.importers.html_bodies import body_of
from reviewdesk.exchange.importers.naming import identity, named
from reviewdesk.exchange.importers.own_article import of_byline, of_lines, plain_words
from reviewdesk.exchange.importers.pulled_xml import Piece
from reviewdesk.exchange.importers.taking import filled
from reviewdesk.exchange.importers.word.looks import Looks, looks_of, value
from reviewdesk.exchange.importers.word.package import MAIN, MAX_PICTURE, Package
from reviewdesk.exchange.importers.word.prose import Line, Prose, blocks

_SIGNATURE = b"PK\x03\x04"
_NOBODY = {"", "microsoft office user", "microsoft account", "python-docx", "unknown", "user", "un-named"}
_HEADLINE = 200
_SHOWN = 60
_LONGEST = 4_000
_KEPT = (("dc", "subject"), ("dc", "description"), ("cp", "category"))


class WordDocument(Importer):
    """A `.docx` file of Word, LibreOffice, Google Docs, Pages or any other program."""

    name = "docx"
    endings = frozenset({".docx", ".docm", ".dotx"})

    def recognises(self, document: Document) -> Certainty:
        """Tell by the part that holds the text."""
        if not document.head(4).startswith(_SIGNATURE):
            return Certainty.NO
        try:
            with document.open() as stream:
                return Certainty.SURE if Package(stream, document.name).has(MAIN) else Certainty.NO
        except InputError:
            return Certainty.LIKELY if document.ending in self.endings else Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:  # noqa: ARG002
        """Read the one review; InputError where its text cannot be read."""
        with document.open() as stream:
            yield _item(document, Package(stream, document.name))


def _item(document: Document, package: Package) -> ImportedItem:
    looks = looks_of(package.tree("word/styles.xml", "w:styles"), package.tree("word/numbering.xml", "w:numbering"))
    prose = Prose(looks, package.relations(MAIN))
    body_piece = package.tree(MAIN, "w:body")
    if body_piece.is_too_large or not body_piece.name:
        raise InputError(name=document.name, reason="its text is missing or too large")
    lines = list(prose.lines(body_piece))
    values = _around(lines, looks)
    texts = _kept(lines, looks, values)
    pictures = dict.fromkeys(prose.pictures)
    body = body_of(blocks(looks, iter(texts)) + _notes(package, looks, prose, pictures))
    told, kept = _properties(package)
    values = {**told, **values}
    review = filled(Review(id=ReviewId(""), body=body.text), {name: each for name, each in values.items() if each})
    review, doubts = with_film(review)
    review, made_up = named(review, document, has_head=True)
    review = replace(review, id=identity(review, document), extra=Table((("docx", kept),)) if kept else Table())
    known = {remark.code for remark in body.remarks}
    lost = [Remark(code, "body") for code in prose.lost if code not in known]
    lost += [Remark("docx-margins-left", "body", {"value": words})] if (words := _in_margins(package)) else []
    images, broken = _images(package, pictures)
    return ImportedItem(
        review,
        remarks=(*body.remarks, *lost, *broken, *doubts, *made_up),
        images=(*images, *body.images),
        entry=review.headline,
    )


def _around(lines: list[Line], looks: Looks) -> dict[str, object]:
    """Read what styles say: title, subtitle, byline, and the facts below a review that we once sent out."""
    language = looks.language.replace("_", "-")
    found: dict[str, object] = {"language": language}
    for line in lines:
        if looks.is_named(line.style, "title") and "headline" not in found:
            found["headline"] = plain_words(line.html)
        elif looks.is_named(line.style, "subtitle") and "standfirst" not in found:
            found["standfirst"] = plain_words(line.html)
        elif looks.is_named(line.style, "facts"):
            found.update(_facts(line, language))
        elif looks.is_named(line.style, "byline"):
            found["byline"] = of_byline(line.html, language)
    if (
        "headline" not in found
        and (first := _first(lines)) is not None
        and looks.heading(first.style, first.outline) == 1
    ):
        found["headline"] = plain_words(first.html)
    return found


def _facts(line: Line, language: str) -> dict[str, object]:
    """Give what the lines of a paragraph say, where they say it as we do."""
    return dict(of_lines(line.html.split("<br>"), language))


def _first(lines: list[Line]) -> Line | None:
    return next((line for line in lines if not line.is_empty), None)


def _kept(lines: list[Line], looks: Looks, values: dict[str, object]) -> list[Line]:
    """Give the lines that are text: not those that went to fields, each of which goes once."""
    gone = {"title": False, "subtitle": False}
    is_ours = any(looks.is_named(line.style, "facts") and _facts(line, looks.language) for line in lines)
    kept: list[Line] = []
    for line in lines:
        name = next((name for name in gone if looks.is_named(line.style, name)), "")
        if name and not gone[name]:
            gone[name] = True
            continue
        if looks.is_named(line.style, "byline") or (is_ours and looks.is_named(line.style, "facts")):
            continue
        if line is _first(lines) and plain_words(line.html) == values.get("headline"):
            continue
        kept.append(line)
    return kept


def _notes(package: Package, looks: Looks, prose: Prose, pictures: dict[str, None]) -> str:
    """Write the notes that the text has marks of, in the order of these."""
    found: dict[str, str] = {}
    for kind, part, root, name in (
        ("f", "word/footnotes.xml", "w:footnotes", "w:footnote"),
        ("e", "word/endnotes.xml", "w:endnotes", "w:endnote"),
    ):
        notes = Prose(looks, package.relations(part))
        for piece in package.tree(part, root).children:
            key = f"{kind}{value(piece, 'w:id')}"
            if piece.name == name and key in prose.notes:
                found[key] = blocks(looks, notes.lines(piece))
        pictures.update(dict.fromkeys(notes.pictures))
        prose.lost.update(notes.lost)
    items = "".join(f'<li id="note-{key}">{found[key]}</li>' for key in prose.notes if key in found)
    return f'<ol class="footnotes">{items}</ol>' if items else ""


def _in_margins(package: Package) -> str:
    """Give the first words of a header or footer, which every page repeats; a mere number is none."""
    for part in package.parts("word/header", "word/footer"):
        tree = package.tree(part, "w:hdr" if "header" in part else "w:ftr")
        words = " ".join("".join(_texts(tree)).split())
        if any(character.isalpha() for character in words):
            return words[:_SHOWN]
    return ""


def _texts(piece: Piece) -> Iterator[str]:
    for child in piece.children:
        yield child.text if child.name == "w:t" else " " if child.name == "w:p" else ""
        yield from _texts(child)


def _properties(package: Package) -> tuple[dict[str, object], Table]:
    """Read what the file says of itself, and what of that has no field here.

    The names that programs put there by themselves are nobody's.
    """
    about = package.tree("docProps/core.xml", "cp:coreProperties")
    author = about.first("dc:creator").strip()
    keywords = about.first("cp:keywords").replace(";", ",").split(",")
    known = ((name, about.first(f"{space}:{name}").strip()[:_LONGEST]) for space, name in _KEPT)
    return {
        "headline": about.first("dc:title").strip()[:_HEADLINE],
        "byline": () if author.lower() in _NOBODY else (author,),
        "tags": tuple(word.strip() for word in keywords if word.strip()),
    }, Table(tuple((name, text) for name, text in known if text))


def _images(package: Package, parts: dict[str, None]) -> tuple[list[WantedImage], list[Remark]]:
    images: list[WantedImage] = []
    remarks: list[Remark] = []
    for part in parts:
        name = part.rpartition("/")[2]
        try:
            data = package.data(part, MAX_PICTURE)
        except InputError:
            data = b""
        if data:
            images.append(WantedImage(name, data=data))
        else:
            remarks.append(Remark("image-not-found", name))
    return images, remarks
