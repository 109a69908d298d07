"""Lays HTML out to be read: one block a line, what is inside of it indented; what a browser shows stays the same."""

from html.parser import HTMLParser
from typing import Final

STEP: Final = "  "

_BLOCKS: Final = frozenset(
    """address article aside blockquote body caption col colgroup dd defs details div dl dt figcaption figure footer
    form g h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe li lineargradient link main meta nav ol p path pre
    script section stop style summary svg table tbody td tfoot th thead title tr ul video""".split()
)
_VERBATIM: Final = frozenset({"pre", "script", "style", "textarea"})
_VOID: Final = frozenset({"col", "hr", "link", "meta", "stop"})


def indented(html: str, depth: int = 0) -> str:
    """Give the HTML in lines that begin so many steps from the margin; `pre` and its like stay as they are."""
    lines = _Lines(depth)
    lines.feed(html)
    lines.close()
    lines.end_run()
    return "\n".join(lines.lines)


class _Lines(HTMLParser):
    def __init__(self, depth: int) -> None:
        super().__init__(convert_charrefs=False)
        self.lines: list[str] = []
        self._depth = depth
        self._run: list[str] = []
        self._is_open = False  # the last line is a tag that may yet be closed on it
        self._verbatim = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self._take(tag, self.get_starttag_text() or "", is_empty=tag in _VOID)

    def handle_startendtag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self._take(tag, self.get_starttag_text() or "", is_empty=True)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _BLOCKS or (self._verbatim and tag != self._verbatim):
            self._run.append(f"</{tag}>")
        elif self._is_open or self._verbatim:
            self._depth = max(self._depth - 1, 0)
            self.lines[-1] += self._taken_run() + f"</{tag}>"
            self._is_open = False
            self._verbatim = ""
        else:
            self.end_run()
            self._depth = max(self._depth - 1, 0)
            self._put(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._run.append(data)

    def handle_entityref(self, name: str) -> None:
        self._run.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._run.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        if self._verbatim:
            self._run.append(f"<!--{data}-->")
        else:
            self.end_run()
            self._put(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self._put(f"<!{decl}>")

    def end_run(self) -> None:
        """Give the text gathered so far a line of its own."""
        text = self._taken_run()
        if text:
            self._put(text)

    def _take(self, tag: str, source: str, *, is_empty: bool) -> None:
        if tag not in _BLOCKS or self._verbatim:
            self._run.append(source)
            return
        self.end_run()
        self._put(source)
        if not is_empty:
            self._depth += 1
            self._is_open = True
            self._verbatim = tag if tag in _VERBATIM else ""

    def _taken_run(self) -> str:
        text = "".join(self._run)
        self._run.clear()
        return text if self._verbatim else " ".join(text.split())

    def _put(self, text: str) -> None:
        self.lines.append(f"{STEP * self._depth}{text}")
        self._is_open = False
