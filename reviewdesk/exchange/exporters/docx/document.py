"""One file for Word and LibreOffice, made here: the same review gives the same bytes, and nothing heavy is loaded."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters import plain
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.body import finished
from reviewdesk.exchange.exporters.docx.body import FIRST_NOTE, Body
from reviewdesk.exchange.exporters.docx.markup import leaf, paragraph, run, tag
from reviewdesk.exchange.exporters.docx.pictures import ending
from reviewdesk.exchange.exporters.docx.styles import NAMESPACES, styles
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.labels import direction

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MAIN = "review.docx"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = ("styles", "numbering", "footnotes")
_BULLETS = "•◦▪"


@dataclass(frozen=True, slots=True)
class WordDocument:
    """Headline, text with its notes and images, and the facts below; no comments, no macros, nothing from elsewhere."""

    name: str = "docx"
    title: str = "Word document (docx)"
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        """Make `review.docx`, in which the images lie."""
        review = context.review
        blocks = finished(context)
        files = image_files("".join(blocks), context.assets, review.featured_image, image_url=context.image_url)
        images = {context.image_url(name): data for name, data in context.assets.items()} if files else {}
        language = review.language.strip() or context.labels.language
        is_rtl = direction(language) == "rtl"
        body = Body(context.labels, images, is_rtl)
        whole = "".join([*_above(context, body), body.write(blocks), *_below(context)])
        document = tag("w:body", whole, _page(is_rtl=is_rtl))
        parts = {
            "[Content_Types].xml": _types(body, images),
            "_rels/.rels": _relations([("rId1", "officeDocument", "word/document.xml", False)]),
            "word/document.xml": f"<w:document {NAMESPACES}>{document}</w:document>",
            "word/_rels/document.xml.rels": _relations(_named(body, images)),
            "word/_rels/footnotes.xml.rels": _relations(_links(body)),
            "word/styles.xml": styles(escape(language), is_rtl=is_rtl),
            "word/numbering.xml": _numbering(body.lists),
            "word/footnotes.xml": _footnotes(body),
        }
        data = {name: f"{_HEAD}{part}\n".encode("utf-8", "replace") for name, part in parts.items()}
        for number, source in enumerate(body.shown):
            data[f"word/media/image{number}.{ending(images[source])}"] = images[source]
        return Artifact((File(_MAIN, _packed(data), MEDIA_TYPE),), _MAIN)


def _above(context: ExportContext, body: Body) -> Iterator[str]:
    for style, words in zip(("Title", "Subtitle", "Byline", "Facts"), plain.head(context), strict=False):
        yield paragraph(run(words, ()), style) if words else ""
    featured = context.review.image(context.review.featured_image)
    if context.review.featured_image:
        alt = escape(featured.alt) if featured else ""
        yield body.write([f'<p><img alt="{alt}" src="{escape(context.image_url(context.review.featured_image))}"></p>'])


def _below(context: ExportContext) -> Iterator[str]:
    for part in (*plain.box(context), *plain.foot(context)):
        lines = [run(line, ()) for line in part.split("\n") if line]
        yield paragraph("<w:r><w:br/></w:r>".join(lines), "Facts") if lines else ""


def _page(*, is_rtl: bool) -> str:
    size = '<w:pgSz w:w="11906" w:h="16838"/>'
    sides = " ".join(f'w:{side}="1440"' for side in ("top", "right", "bottom", "left"))
    margins = f'<w:pgMar {sides} w:header="709" w:footer="709" w:gutter="0"/>'
    return tag("w:sectPr", size, margins, "<w:bidi/>" if is_rtl else "")


def _named(body: Body, images: dict[str, bytes]) -> list[tuple[str, str, str, bool]]:
    shown = [
        (f"image{number}", "image", f"media/image{number}.{ending(images[source])}", False)
        for number, source in enumerate(body.shown)
    ]
    return [*((part, part, f"{part}.xml", False) for part in _PARTS), *shown, *_links(body)]


def _links(body: Body) -> list[tuple[str, str, str, bool]]:
    return [(f"link{number}", "hyperlink", address, True) for number, address in enumerate(body.links)]


def _relations(rows: list[tuple[str, str, str, bool]]) -> str:
    made = [
        f'<Relationship Id="{name}" Type="{_KINDS}/{kind}" Target="{escape(target)}" TargetMode="{mode}"/>'
        for name, kind, target, away in rows
        for mode in ("External" if away else "Internal",)
    ]
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(made)}</Relationships>'


def _types(body: Body, images: dict[str, bytes]) -> str:
    kinds = {"xml": "application/xml", "rels": "application/vnd.openxmlformats-package.relationships+xml"}
    kinds |= {ending(images[source]): f"image/{ending(images[source])}" for source in body.shown}
    made = [f'<Default Extension="{name}" ContentType="{kind}"/>' for name, kind in kinds.items()]
    made.append(f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>')
    made += [f'<Override PartName="/word/{part}.xml" ContentType="{_TYPE}.{part}+xml"/>' for part in _PARTS]
    return f'<Types xmlns="{_PACKAGE}/content-types">{"".join(made)}</Types>'


def _numbering(lists: list[tuple[bool, int]]) -> str:
    """Give each list a numbering of its own, for else it would go on where the last one ended."""
    kinds = [
        tag("w:abstractNum", *_levels(is_ordered, start), **{"w:abstractNumId": str(number)})
        for number, (is_ordered, start) in enumerate(lists, 1)
    ]
    used = [
        tag("w:num", leaf("w:abstractNumId", str(number)), **{"w:numId": str(number)})
        for number, _ in enumerate(lists, 1)
    ]
    return f"<w:numbering {NAMESPACES}>{''.join([*kinds, *used])}</w:numbering>"


def _levels(is_ordered: bool, start: int) -> Iterator[str]:
    kind = "decimal" if is_ordered else "bullet"
    for level in range(9):
        sign = f"%{level + 1}." if is_ordered else _BULLETS[level % 3]
        yield (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{start if level == 0 else 1}"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{sign}"/><w:pPr><w:ind w:start="{425 * (level + 1)}" w:hanging="425"/></w:pPr></w:lvl>'
        )


def _footnotes(body: Body) -> str:
    look = tag("w:rPr", leaf("w:rStyle", "FootnoteReference"))
    reference = tag("w:r", look, "<w:footnoteRef/>") + run(" ", ())
    lines = [
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in enumerate(("separator", "continuationSeparator"), -1)
    ]
    for number, note in enumerate(body.notes.values(), FIRST_NOTE):
        words = note or paragraph("", "FootnoteText")
        lines.append(f'<w:footnote w:id="{number}">{words.replace("</w:pPr>", f"</w:pPr>{reference}", 1)}</w:footnote>')
    return f"<w:footnotes {NAMESPACES}>{''.join(lines)}</w:footnotes>"


def _packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
