"""Colours HTML: names of tags and attributes, values, comments and character references."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reviewdesk.ui.theme.tokens import Tokens

IN_COMMENT = 1
"""The state of a line that ends inside of a comment; -1 and 0 are all others."""

_PARTS = re.compile(
    r"(?P<comment><!--.*?(?:-->|$))"
    r"|(?P<tag></?[A-Za-z][\w:-]*|(?<=[\w\"'/])\s*/?>)"
    r"|(?P<name>\s[\w:-]+(?==))"
    r"|(?P<value>=\"[^\"]*\")"
    r"|(?P<reference>&(?:#\w+|\w+);)"
)


class HtmlHighlighter(QSyntaxHighlighter):
    """Follows the document line by line; only comments reach from one line into the next."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of the theme."""
        self._formats = {
            "comment": _format(tokens.mute, is_italic=True),
            "tag": _format(tokens.accent),
            "name": _format(tokens.warn),
            "value": _format(tokens.ok),
            "reference": _format(tokens.warn),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        self.setCurrentBlockState(0)
        start = 0
        if self.previousBlockState() == IN_COMMENT:
            end = text.find("-->")
            start = end + 3 if end >= 0 else len(text)
            self.setFormat(0, start, self._formats["comment"])
            if end < 0:
                self.setCurrentBlockState(IN_COMMENT)
        is_in_tag = False
        for found in _PARTS.finditer(text, start):
            kind = found.lastgroup or ""
            if kind in ("name", "value") and not is_in_tag:
                continue
            is_in_tag = kind in ("name", "value") or (kind == "tag" and not found[0].endswith(">"))
            if kind == "comment" and not found[0].endswith("-->"):
                self.setCurrentBlockState(IN_COMMENT)
            self.setFormat(found.start(), found.end() - found.start(), self._formats[kind])


def _format(colour: str, *, is_italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    made.setFontItalic(is_italic)
    made.setFontWeight(QFont.Weight.Normal)
    return made
