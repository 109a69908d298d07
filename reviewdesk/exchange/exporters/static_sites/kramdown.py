"""Where Jekyll's Markdown, kramdown, reads a text otherwise than CommonMark; in doubt it does.

https://kramdown.gettalong.org/syntax.html
"""

import re

_ITEM = r"^\s*(?:[-*+]|\d+[.)])\s"
_OTHERWISE = re.compile(
    "|".join(
        (
            r"\||\\(?![*_\[\]#.()!`+-])",
            r"\{:|\$\$|<<|>>|\*\[|^ {0,3}[:^=]",
            r"`\n|^`(?!``)",
            _ITEM + r"+\[[ xX]\]\s|(?<![\\~])~(?!~)",
            r"<(?=[a-zA-Z/!?])(?!https?://[^\s<>]+>)",
            r"&(?!(?:amp|lt|gt|quot|nbsp|#\d+);)#?\w+;",
            r"[^\n]\n {0,3}(?:[-*_=] ?)+$|^ {0,3}(?:[*_=-] ?){2,}\n(?=[^\n])",
            r"^ {0,3}#+ *$|^ {0,3}#[^\n]*\n(?=[^\n])|[^\n]\n {0,3}#",
        )
    ),
    re.MULTILINE,
)
_STRESS = re.compile(r"(?<![^\s(\[“\"])([*_])(?=[^\s*_(])[^*_]*?(?<=[^\s*_\\)])\1(?![\w*])")
_WEIGHT = re.compile(r"(?<![\w*_\\])\*\*(?=[^\s*_])[^*_]*?(?<=[^\s*_\\])\*\*(?![\w*_])")
_SILENT = re.compile(
    r"\\[*_]|(?<=[^\W_])_(?=[^\W_])|^\s*\*(?= )|^ {0,3}(?:[*_] ?){3,}$|`[^`]*`|\]\([^)\s]*\)", re.MULTILINE
)
_NUMBER = re.compile(r"^\s*\d+[.)]\s", re.MULTILINE)
_CODE = re.compile(r"^ {4}[^\n]*\n(?! {4}|\s*\n|\Z)|\t", re.MULTILINE)


def reads_alike(text: str, html: str) -> bool:
    """Tell whether kramdown surely makes this HTML of a text that CommonMark makes it of."""
    if _OTHERWISE.search(text) or "<ol start" in html:
        return False
    if _NUMBER.search(text) and "<ol" not in html:
        return False
    if "<pre" in html and "```" not in text and _CODE.search(text):
        return False
    marks = _SILENT.sub("", text)
    return not {"*", "_"} & set(_WEIGHT.sub("", _STRESS.sub("x", marks)))
