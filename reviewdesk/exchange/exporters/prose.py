"""The HTML of a body as text without marks, for places that print nothing but characters."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reviewdesk.exchange.labels import Labels
from reviewdesk.markup.elements import Child, Element, tree

_BLOCKS = frozenset(
    (
        "blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul"
    ).split()
)


def prose(html: str, labels: Labels) -> str:
    """Write sanitised HTML as paragraphs with a blank line between them; addresses stand behind their words."""
    return "\n\n".join(_Writer(labels).flow(tree(html)[0].children))


@dataclass(frozen=True, slots=True)
class _Writer:
    labels: Labels

    def flow(self, children: Iterable[Child]) -> Iterator[str]:
        """Give what stands below each other; loose words are a paragraph."""
        loose: list[Child] = []
        for child in children:
            if isinstance(child, str) or child.name not in _BLOCKS:
                loose.append(child)
                continue
            yield from filter(None, (self.words(loose),))
            loose = []
            yield from filter(None, (_WRITERS.get(child.name, _Writer.inside)(self, child),))
        yield from filter(None, (self.words(loose),))

    def inside(self, element: Element) -> str:
        return "\n\n".join(self.flow(element.children))

    def words(self, children: Iterable[Child]) -> str:
        """Write a row of words on one line, but for its hard line breaks."""
        text = "".join(self._word(child) for child in children)
        return "\n".join(" ".join(line.split()) for line in text.strip().split("\v"))

    def _word(self, child: Child) -> str:
        if isinstance(child, str):
            return child.replace("\n", " ")
        if child.name == "br":
            return "\v"
        if child.name == "img":
            return child.attributes.get("alt", "")
        inner = "".join(self._word(each) for each in child.children)
        if child.name == "a":
            return self._link(child, inner)
        return inner

    @staticmethod
    def _link(element: Element, words: str) -> str:
        address = element.attributes.get("href", "").removeprefix("mailto:")
        if "footnote-backref" in element.classes:
            return ""
        if "footnote-ref" in element.classes:
            return f"[{words}]"
        return words if address in ("", words) or address.startswith("#") else f"{words} ({address})"

    def quote(self, element: Element) -> str:
        return "\n".join(f"> {line}".rstrip() for line in self.inside(element).split("\n"))

    def list(self, element: Element) -> str:
        is_notes = False
        start = element.number("start")
        rows = []
        entries = [child for child in element.children if isinstance(child, Element) and child.name == "li"]
        for number, entry in enumerate(entries, 1 if start is None else start):
            is_note = entry.attributes.get("id", "").startswith("fn:")
            is_notes = is_notes or is_note
            sign = "-" if element.name == "ul" else f"[{number}]" if is_note else f"{number}."
            gap = "\n\n" if any(_is(child, "p") for child in entry.children) else "\n"
            first, *rest = (gap.join(self.flow(entry.children)) or " ").split("\n")
            indent = " " * (len(sign) + 1)
            rows.append("\n".join([f"{sign} {first}".rstrip(), *(f"{indent}{line}".rstrip() for line in rest)]))
        return ("\n\n" if is_notes else "\n").join(rows)

    def separator(self, _element: Element) -> str:
        return "* * *"

    def code(self, element: Element) -> str:
        lines = element.text().strip("\n").split("\n")
        return "\n".join(f"    {line}".rstrip() for line in lines)

    def table(self, element: Element) -> str:
        rows = (child for child in element.walk() if isinstance(child, Element) and child.name == "tr")
        return "\n".join(
            " | ".join(self.words(cell.children) for cell in row.children if isinstance(cell, Element)) for row in rows
        )

    def figure(self, element: Element) -> str:
        caption = next((child for child in element.children if _is(child, "figcaption")), None)
        shown = self.words(caption.children) if isinstance(caption, Element) else ""
        others = "\n\n".join(self.flow(child for child in element.children if child is not caption))
        if "pull-quote" in element.classes:
            return f"{others}\n> — {shown}" if shown else others
        if "embed" in element.classes:
            return self.labels.labelled.format(label=shown, value=others) if shown else others
        return f"[{shown or others}]" if shown or others else ""

    def spoiler(self, element: Element) -> str:
        first = next((child for child in element.children if _is(child, "summary")), None)
        title = self.words(first.children) if isinstance(first, Element) else ""
        head = self.labels.labelled.format(label=self.labels.spoiler, value=title) if title else self.labels.spoiler
        inner = "\n\n".join(self.flow(child for child in element.children if child is not first))
        return f"[{head}]\n\n{inner}"


def _is(child: Child, name: str) -> bool:
    return isinstance(child, Element) and child.name == name


_WRITERS: dict[str, Callable[[_Writer, Element], str]] = {
    "p": lambda writer, element: writer.words(element.children),
    **{f"h{level}": lambda writer, element: writer.words(element.children) for level in range(1, 7)},
    "blockquote": _Writer.quote,
    "ul": _Writer.list,
    "ol": _Writer.list,
    "hr": _Writer.separator,
    "pre": _Writer.code,
    "table": _Writer.table,
    "figure": _Writer.figure,
    "details": _Writer.spoiler,
}
