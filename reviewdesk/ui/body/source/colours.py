"""Colours Markdown source, so that signs step back behind words."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reviewdesk.ui.theme.tokens import LIGHT, Tokens

_PLAIN = 0
_FENCES = {"```": 1, "~~~": 2}
_RULES = (
    ("heading", re.compile(r"^ {0,3}#{1,6} .*$")),
    ("sign", re.compile(r"^[ \t]*(?:>[ >]*)?(?:[*+-] |\d+\. |#{1,6} |(?:[-*_] ?){3,}$|=+$|\|?[ :|-]+\|[ :|-]*$)?")),
    ("sign", re.compile(r"\|")),
    ("block", re.compile(r"^ {0,3}/{3,}.*$")),
    ("strong", re.compile(r"\*\*[^*]+\*\*|__[^_]+__")),
    ("emphasis", re.compile(r"(?<![*\w])\*[^*\s][^*]*\*(?!\*)|(?<![_\w])_[^_\s][^_]*_(?![_\w])")),
    ("code", re.compile(r"`[^`]+`|</?[A-Za-z!][^<>]*>|&#?\w+;")),
    ("link", re.compile(r"!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\]|:(?= ))|\[\^[^\]]+\]:?")),
    ("sign", re.compile(r"\\[!-/:-@\[-`{-~]|~~")),
)


class MarkdownColours(QSyntaxHighlighter):
    """Works line by line; only fences reach over lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._looks: dict[str, QTextCharFormat] = {}
        self.set_tokens(LIGHT)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._looks = {
            "heading": _look(tokens.ink, QFont.Weight.Bold),
            "sign": _look(tokens.mute),
            "strong": _look(tokens.ink, QFont.Weight.Bold),
            "emphasis": _look(tokens.ink, is_italic=True),
            "code": _look(tokens.ok),
            "link": _look(tokens.accent),
            "block": _look(tokens.accent, QFont.Weight.DemiBold),
        }
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour a line."""
        open_fence = max(self.previousBlockState(), _PLAIN)
        fence = _FENCES.get(text.lstrip(" >")[:3], _PLAIN)
        closes = fence == open_fence
        self.setCurrentBlockState(open_fence if open_fence and not closes else _PLAIN if closes else fence)
        if open_fence or fence:
            self.setFormat(0, len(text), self._looks["code"])
            return
        for name, pattern in _RULES:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), self._looks[name])


def _look(colour: str, weight: QFont.Weight = QFont.Weight.Normal, *, is_italic: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    look.setFontWeight(weight)
    look.setFontItalic(is_italic)
    return look
