"""Word files, made by hand as Word writes them."""

import io
import zipfile

from reviewdesk.domain.review import Review
from reviewdesk.exchange.importers.base import Document, ImportedItem
from reviewdesk.exchange.importers.word.document import WordDocument

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
STYLES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My head"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>"""
NUMBERING = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering {SPACES}>
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
</w:numbering>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="x/hyperlink" Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/>
<Relationship Id="rId2" Type="x/image" Target="media/image1.png"/>
<Relationship Id="rId3" Type="x/image" Target="media/missing.png"/>
<Relationship Id="rId4" Type="x/image" Target="../../../etc/passwd"/>
</Relationships>"""
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>'
    "<cp:keywords>sea; fog</cp:keywords></cp:coreProperties>"
)
PICTURE = b"\x89PNG\r\n\x1a\n a picture"


def run(text: str, marks: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{marks}</w:rPr>" if marks else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inner: str, style: str = "", about: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    content = inner if inner.startswith("<") else run(inner)
    return f"<w:p><w:pPr>{named}{about}</w:pPr>{content}</w:p>"


def field(instruction: str, shown: str) -> str:
    def sign(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    said = f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
    return sign("begin") + said + sign("separate") + run(shown) + sign("end")


def entry(text: str, number: int, level: int = 0) -> str:
    return paragraph(text, about=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def image(key: str, alt: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{alt}"/><a:graphic><a:graphicData>'
        f'<a:blip r:embed="{key}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def a_file(*content: str, **parts: str | bytes) -> bytes:
    """Make a Word file; name a part without its folder to change it (`footnotes`, `styles`, `core`, `document`)."""
    inner = "".join(content)
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<w:document {SPACES}><w:body>{inner}</w:body></w:document>'
    known: dict[str, str | bytes] = {
        "document": body,
        "styles": STYLES,
        "numbering": NUMBERING,
        "_rels/document.xml.rels": RELATIONS,
        "media/image1.png": PICTURE,
    } | parts
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, data in known.items():
            path = name if "/" in name or "." in name else f"{name}.xml"
            archive.writestr("docProps/core.xml" if name == "core" else f"word/{path}", data)
    return out.getvalue()


def read(*content: str, **parts: str | bytes) -> ImportedItem:
    (item,) = WordDocument().read(Document("harbour.docx", a_file(*content, **parts)))
    return item


def review_of(*content: str, **parts: str | bytes) -> Review:
    review = read(*content, **parts).review
    assert review is not None
    return review


def body(*content: str, **parts: str | bytes) -> str:
    return review_of(*content, **parts).body.removesuffix("\n")
