"""The styles of a document, by the names that word processors have for them, so that a house template can take over."""

from reviewdesk.exchange.exporters.docx.markup import leaf, tag

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)

_LEFT = '<w:ind w:start="567" w:end="567"/>'
_CLOSE = '<w:spacing w:before="0" w:after="0"/>'
_MONO = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'
_STYLES = (
    ("Title", "Title", '<w:spacing w:after="120"/>', '<w:b/><w:sz w:val="44"/>'),
    ("Subtitle", "Subtitle", '<w:spacing w:after="200"/>', '<w:i/><w:sz w:val="26"/>'),
    ("Byline", "Byline", '<w:spacing w:after="300"/>', '<w:color w:val="595959"/>'),
    ("BodyText", "Body Text", "", ""),
    ("Quote", "Quote", _LEFT, "<w:i/>"),
    ("ListParagraph", "List Paragraph", '<w:spacing w:after="60"/>', ""),
    ("Caption", "caption", "", '<w:i/><w:sz w:val="20"/>'),
    ("Code", "HTML Preformatted", _LEFT, _MONO),
    ("TableText", "Table Text", _CLOSE, ""),
    ("Separator", "Separator", '<w:jc w:val="center"/>', ""),
    ("Facts", "Facts", '<w:spacing w:after="120"/>', ""),
    ("FootnoteText", "footnote text", _CLOSE, '<w:sz w:val="20"/>'),
)
_HEADINGS = {1: "32", 2: "28", 3: "26", 4: "24", 5: "22", 6: "22"}
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def styles(language: str, *, is_rtl: bool) -> str:
    """Write `styles.xml`, for a text in this language."""
    lang = f'<w:lang w:val="{language}" w:bidi="{language}"/>'
    direction, order = ("<w:bidi/>", "<w:rtl/>") if is_rtl else ("", "")
    fonts = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/>'
    runs = tag("w:rPrDefault", tag("w:rPr", fonts, '<w:sz w:val="23"/><w:szCs w:val="23"/>', order, lang))
    paragraphs = tag(
        "w:pPrDefault", tag("w:pPr", direction, '<w:spacing w:after="160" w:line="300" w:lineRule="auto"/>')
    )
    made = [_style("paragraph", *row) for row in _STYLES]
    made += [
        _style("paragraph", f"Heading{level}", f"heading {level}", _heading(level), f'<w:b/><w:sz w:val="{size}"/>')
        for level, size in _HEADINGS.items()
    ]
    made += [
        _style("character", "CodeWords", "HTML Code", "", _MONO),
        _style("character", "FootnoteReference", "footnote reference", "", '<w:vertAlign w:val="superscript"/>'),
        tag(
            "w:style",
            leaf("w:name", "Table Grid"),
            tag("w:tblPr", tag("w:tblBorders", _BORDERS)),
            **{"w:type": "table", "w:styleId": "TableGrid"},
        ),
    ]
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    )
    return f"<w:styles {NAMESPACES}>{tag('w:docDefaults', runs, paragraphs)}{normal}{''.join(made)}</w:styles>"


def _heading(level: int) -> str:
    return f'<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="{level - 1}"/>'


def _style(kind: str, name: str, title: str, paragraphs: str, runs: str) -> str:
    parts = [leaf("w:name", title)]
    parts += [leaf("w:basedOn", "Normal")] if kind == "paragraph" else []
    parts += ["<w:qFormat/>"]
    parts += [tag("w:pPr", paragraphs)] if paragraphs else []
    parts += [tag("w:rPr", runs)] if runs else []
    return tag("w:style", *parts, **{"w:type": kind, "w:styleId": name})
