"""Spells inline content in Markdown, with as few escapes as re-reading allows."""

import re
from dataclasses import dataclass
from functools import singledispatchmethod

from reviewdesk.markup.nodes import (
    Break,
    Code,
    Emphasis,
    FootnoteMark,
    Image,
    Inline,
    Inlines,
    Link,
    Raw,
    Strike,
    Strong,
    Text,
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write: the signs of stress, of importance and of importance within stress, what is always escaped."""

    emphasis: str = "*"
    strong: str = "**"
    strong_inside: str = "**"
    escaped: str = ""


_ALWAYS = re.compile(
    r"(?P<escape>\\(?=[\\`*_{}\[\]()>#+\-.!|~/]|$)|`|(?<! )\*|\*(?! )"
    r"|(?<![\w ])_|_(?![\w ])|(?<=\w)_(?= )|(?<= )_(?=\w)|~(?=~)|(?<=~)~)"
    r"|(?P<tag><(?=[a-zA-Z/!?]|$))|(?P<entity>&(?=#?\w+;|$))"
)
_SIGNS = re.compile(r"[\\`*_~<&]")
"""All that the pattern above can begin with: a set is looked for many times faster than a choice."""
_LINE_START = re.compile(
    r"(?P<escape>[#>]|/(?=//)|[+-](?=[ +-]|$))|(?P<number>\d+)(?=\.(?: |$))|(?P<rest>:(?= |$)|=(?==* *$)|[^\S ])"
)
_OTHER_SIGN = str.maketrans("*_", "_*")
_TITLE_SIGNS = re.compile(r"[\\`]")
_ALT_SIGNS = re.compile(r"[\\`\[\]]")
_FENCE = re.compile("`+")
_PLAIN_ADDRESS = re.compile(r"[^\s<>()\"'\\`]+")
_ENTITY_START = re.compile(r"&(?=#?\w+;)")


class InlineWriter:
    """Writes the inline content of one block."""

    def __init__(self, spelling: Spelling, *, more_escapes: str = "") -> None:
        self._spelling = spelling
        self._open: list[str] = []
        signs = spelling.escaped + more_escapes
        self._pipe = "&#124;" if "|" in more_escapes else "|"
        self._escaped = re.compile(f"[{re.escape(signs)}]") if signs else None

    def write(self, inlines: Inlines, *, at_line_start: bool = True) -> str:
        """Spell running text; at the start of a line more characters have a meaning."""
        parts: list[str] = []
        for inline in inlines:
            if isinstance(inline, Text):
                text = self._text(inline.text)
                if at_line_start:
                    text = _LINE_START.sub(_at_line_start, text, count=1) if _LINE_START.match(text) else text
                if self._spelling.escaped:
                    text = self._undefining(text, is_behind_bracket="".join(parts[-1:]).endswith("]"))
                parts.append(text)
            else:
                parts.append(self._marked_up(inline))
            at_line_start = isinstance(inline, Break)
        return "".join(parts)

    def _text(self, text: str) -> str:
        def spelled(sign: re.Match[str]) -> str:
            found = None if self._escapes(sign[0]) else _ALWAYS.match(text, sign.start())
            return _everywhere(found) if found else sign[0]

        marked = _SIGNS.sub(spelled, text)
        if self._escaped is None:
            return marked
        escaped = self._escaped.sub(r"\\\g<0>", marked)
        return (
            escaped.replace("]:", "]&#58;") if self._spelling.escaped else escaped
        )  # a backslash still defines a link

    @staticmethod
    def _undefining(text: str, *, is_behind_bracket: bool) -> str:
        """Spell a colon so that no bracket before it defines anything, which a backslash does not hinder."""
        text = text.replace("]:", "]&#58;")
        return "&#58;" + text[1:] if is_behind_bracket and text.startswith(":") else text

    def _escapes(self, sign: str) -> bool:
        return self._escaped is not None and self._escaped.match(sign) is not None

    @singledispatchmethod
    def _marked_up(self, node: Inline) -> str:
        raise NotImplementedError(type(node))

    @_marked_up.register
    def _emphasis(self, node: Emphasis) -> str:
        return self._marked(self._unlike_outer(self._spelling.emphasis), node.children)

    @_marked_up.register
    def _strong(self, node: Strong) -> str:
        is_inside = any(len(sign) == 1 for sign in self._open)
        sign = self._spelling.strong_inside if is_inside else self._spelling.strong
        return self._marked(self._unlike_outer(sign), node.children)

    @_marked_up.register
    def _strike(self, node: Strike) -> str:
        return self._marked("~~", node.children)

    def _marked(self, sign: str, children: Inlines) -> str:
        self._open.append(sign)
        text = f"{sign}{self.write(children, at_line_start=False)}{sign}"
        self._open.pop()
        return text

    def _unlike_outer(self, sign: str) -> str:
        """Give the other sign inside a mark of the same kind."""
        return sign.translate(_OTHER_SIGN) if sign in self._open else sign

    @_marked_up.register
    def _link(self, node: Link) -> str:
        return (
            f"[{self.write(node.children, at_line_start=False)}]({self._address(node.href)}{self._title(node.title)})"
        )

    @_marked_up.register
    def _image(self, node: Image) -> str:
        words = _ALT_SIGNS.sub(r"\\\g<0>", node.alt)
        return f"![{self._literal(words)}]({self._address(node.src)}{self._title(node.title)})"

    def _address(self, url: str) -> str:
        return address(url).replace("|", self._pipe)

    def _literal(self, words: str) -> str:
        """Spell words that are no running text: a backslash would stand in them, so a cell has an entity there."""
        return literal(words).replace("|", self._pipe)

    def _title(self, words: str | None) -> str:
        if words is None:
            return ""
        signs = _TITLE_SIGNS if self._escaped is None else _ALT_SIGNS
        return ' "' + signs.sub(r"\\\g<0>", self._literal(words)).replace('"', "&quot;") + '"'

    @_marked_up.register
    def _code(self, node: Code) -> str:
        longest = max((len(run) for run in _FENCE.findall(node.text)), default=0)
        fence = "`" * (longest + 1)
        gap = " " if node.text[:1] == "`" or node.text[-1:] == "`" else ""
        return f"{fence}{gap}{node.text}{gap}{fence}"

    @_marked_up.register
    def _break(self, _: Break) -> str:
        return "  \n"

    @_marked_up.register
    def _mark(self, node: FootnoteMark) -> str:
        return f"[^{node.label}]"

    @_marked_up.register
    def _raw(self, node: Raw) -> str:
        return node.source


def address(url: str) -> str:
    """Spell the address of a link or an image."""
    if _PLAIN_ADDRESS.fullmatch(url):
        return literal(url)
    signs = {"<": "&lt;", ">": "&gt;", '"': "&quot;", "`": "&#96;", "\\": "\\\\"}
    safe = "".join(signs.get(sign, sign) for sign in literal(url))
    return f"<{safe}>" if safe else ""


def literal(words: str) -> str:
    """Spell words that the parser takes as they stand, but for entities."""
    return _ENTITY_START.sub("&amp;", words)


def _everywhere(found: re.Match[str]) -> str:
    signs = {"tag": "&lt;", "entity": "&amp;"}
    return signs.get(found.lastgroup or "", f"\\{found[0]}")


def _at_line_start(found: re.Match[str]) -> str:
    if found.lastgroup == "escape":
        return f"\\{found[0]}"
    return f"{found[0]}\\" if found.lastgroup == "number" else f"&#{ord(found[0])};"
