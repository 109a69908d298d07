"""The body as a site's Markdown: what means the same there keeps its bytes, all else is said in another way."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from html import unescape

from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.body import finished
from reviewdesk.exchange.exporters.static_sites.defining import link_text, marks_in, note_text
from reviewdesk.exchange.exporters.static_sites.hugo import without_html
from reviewdesk.exchange.exporters.static_sites.pictures import with_bundled_images, with_images_of
from reviewdesk.exchange.exporters.static_sites.site import Site
from reviewdesk.markup.commonmark import defines_same, html_block, reads, reads_same
from reviewdesk.markup.definitions import Definitions
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.nodes import Source
from reviewdesk.markup.parse import defined_in, definitions, parse
from reviewdesk.markup.source import split
from reviewdesk.markup.write import SPELLINGS, BlockWriter

_ENDS = re.compile(r"\n[ \t]*\r?\n[ \t]*\Z")
_LABEL = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the page, the HTML that it stands for, and its Markdown before anything was escaped."""

    text: str
    html: str = ""
    markdown: str = ""
    is_kept: bool = False


def joined(pieces: Sequence[Piece]) -> str:
    """Write pieces below each other; between two that were kept nothing is added."""
    text = ""
    for piece in pieces:
        if not piece.text:
            continue
        if text.strip() and not _ENDS.search(text):
            text = text.rstrip("\r\n") + "\n\n"
        text += piece.text if piece.is_kept else piece.text.rstrip("\n") + "\n"
    return text


class Body:
    """Writes the body of one review for one site."""

    def __init__(self, context: ExportContext, site: Site) -> None:
        blocks = split(context.review.body)
        self._context = context
        self._site = site
        self._sources = [block.source for block in blocks]
        self._known = definitions(blocks)
        parts = finished(context)
        self._shown = parts[: len(blocks)]
        self._notes = "\n".join(parts[len(blocks) :])

    def pieces(self) -> list[Piece]:
        """Give the body in pieces, the escaping of what a site would run included."""
        native = self._has_notes_that_pass
        written = list(self._write(has_marks=native))
        if native and any(marks_in(piece.html) and piece.text.startswith("<") for piece in written):
            native = False
            written = list(self._write(has_marks=False))
        if not native and self._notes:
            written.append(self.html(self._notes))
        return written

    def html(self, html: str) -> Piece:
        """Write HTML for a site that passes it, or say the same without."""
        if not self._site.flavour.html:
            text = without_html(html, self._context, self._site)
            return Piece(text, reads(text, self._site.flavour, Definitions()), text)
        markdown = html_block(html)
        text = self._site.escape(markdown)
        return Piece(with_bundled_images(text) if self._site.bundles_images else text, html, markdown)

    def _write(self, *, has_marks: bool) -> Iterator[Piece]:
        before = Piece("")
        for source, html in zip(self._sources, self._shown, strict=True):
            for piece in self._block(source, html, before, has_marks=has_marks):
                if piece.markdown.strip():
                    before = piece
                yield piece

    def _block(self, source: str, html: str, before: Piece, *, has_marks: bool) -> Iterator[Piece]:
        defined = defined_in(source)
        if defined:
            if html:
                yield self.html(html)
            yield self._definitions(source, defined, has_marks=has_marks and not html)
            return
        if has_marks or not marks_in(html):
            for text in self._spellings(source):
                if self._passes(text, html, before):
                    yield Piece(self._site.escape(text), html, text, is_kept=text is source)
                    return
        yield self.html(html) if html else Piece("")

    def _passes(self, text: str, html: str, before: Piece) -> bool:
        """Tell whether a text stands for this HTML on the site, alone and behind what comes before it."""
        flavour, known = self._site.flavour, self._links
        if not self._site.takes(text, html) or not reads_same(text, html, flavour, known):
            return False
        both = f"{before.markdown.rstrip()}\n\n{text}"
        return not before.markdown or reads_same(both, before.html + html, flavour, known)

    def _spellings(self, source: str) -> Iterator[str]:
        yield source
        nodes = parse(source, self._known)
        if nodes and not any(isinstance(node, Source) for node in nodes):
            shown = with_images_of(nodes, self._context)
            yield from dict.fromkeys(BlockWriter(spelling).write(shown) for spelling in SPELLINGS)

    @cached_property
    def _links(self) -> Definitions:
        return replace(self._known, footnotes=(), abbreviations=())

    @cached_property
    def _has_notes_that_pass(self) -> bool:
        """Tell whether the site can make all footnotes itself; it leaves out those that no mark leads to."""
        labels = [label for label, _ in self._known.footnotes]
        marks = {label for html in self._shown for label in marks_in(html)}
        return (
            self._site.footnotes
            and marks == {unescape(label) for label in labels}
            and all(_LABEL.fullmatch(label) for label in labels)
            and all(self._is_same_note(note) for _, note in self._known.footnotes)
        )

    def _is_same_note(self, note: str) -> bool:
        html = "\n".join(Renderer(self._context.image_url).render(note))
        return self._site.takes(note, html) and reads_same(note, html, self._site.flavour, self._links)

    def _definitions(self, source: str, defined: Definitions, *, has_marks: bool) -> Piece:
        links = replace(defined, footnotes=(), abbreviations=())
        if links == defined and defines_same(source, links):
            return Piece(self._site.escape(source), is_kept=True)
        notes = [note_text(label, note) for label, note in defined.footnotes] if has_marks else []
        lines = [link_text(label, href, title) for label, (href, title) in links.references]
        text = "\n\n".join([*notes, *(["\n".join(lines)] if lines else [])])
        is_kept = source.split() == text.split() and source.count("\n\n") <= text.count("\n\n") + 1
        return Piece(self._site.escape(source if is_kept else text), is_kept=is_kept)
