"""Tells Markdown from plain text, so that a paste can offer to be read as either."""

import re

_LENGTH = 100_000
_LINE = re.MULTILINE

_SURE = (
    re.compile(r"^#{1,6} +\S[^\n]*(?:\n[ \t]*$|\Z)", _LINE),
    re.compile(r"^(`{3,}|~{3,})[\w+-]*\n(?:(?!\1)[^\n]*\n)*?\1[ \t]*$", _LINE),
    re.compile(r"!?\[[^\[\]\n]+\]\((?:https?://|mailto:|[./#\w])[^()\s]*(?: \"[^\"\n]*\")?\)"),
    re.compile(r"^\[[^\[\]\n]+\]: +\S+", _LINE),
    re.compile(r"(?<![\w*])\*\*(?=[^\s*])[^*\n]{0,500}[^\s*]\*\*(?![\w*])"),
    re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$", _LINE),
    re.compile(r"^/{3,} (?:spoiler|pull-quote|embed|also-read|ad)\b", _LINE),
)
"""What nobody types but to mean it."""

_LIKELY = (
    re.compile(r"^[-*+] \S[^\n]*\n(?:\n?[ \t]*[-*+] \S)", _LINE),
    re.compile(r"^1\. \S[^\n]*\n(?:\n?[ \t]*2\. \S)", _LINE),
    re.compile(r"^> \S", _LINE),
    re.compile(r"(?<![\w*])\*(?=[^\s*])[^*\n]{0,300}[^\s*]\*(?![\w*])"),
    re.compile(r"(?<![\w_])_(?=[^\s_])[^_\n]{0,300}[^\s_]_(?![\w_])"),
    re.compile(r"(?<!`)`[^`\n]{1,300}`(?!`)"),
    re.compile(r"^(?:-{3,}|\*{3,})[ \t]*$", _LINE),
)
"""What mails and notes have too; two kinds of it together are Markdown."""


def looks_like_markdown(text: str) -> bool:
    """Tell whether a plain text is likely meant as Markdown; in doubt it is not."""
    text = text[:_LENGTH].replace("\r\n", "\n")
    if any(sign.search(text) for sign in _SURE):
        return True
    return sum(sign.search(text) is not None for sign in _LIKELY) > 1
