"""Drives Python-Markdown block by block: the only door between its state and our values."""

import re
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec, TypeVar
from xml.etree.ElementTree import Element

from markdown.extensions.abbr import AbbrTreeprocessor
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.md_in_html import HTMLExtractorExtra
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from pymdownx.blocks import BlocksProcessor

from reviewdesk.markup.definitions import Definitions
from reviewdesk.markup.dialect.setup import build
from reviewdesk.markup.limits import is_too_much
from reviewdesk.markup.shortcuts import InlineRules, paragraph

_LINE_CODE = re.compile(r"^(?:~{3,}|`{3,})[ ]*(?:\{[^\n]*\}|\.?[\w#.+-]*[ ]*(?:hl_lines=.*)?)$", re.MULTILINE)
_MAY_BE_RAW = ("<", "&", "```", "~~~")
"""Without these nothing comes of looking for fences and HTML, which takes a tenth of the reading."""
_TAG_START = re.compile(r"<(?=[a-zA-Z/!?])")
_WHOLE_TAG = re.compile(
    r"<(?:!--.*?--!?>|\?.*?\?>|!\[CDATA\[.*?\]\]>|![^<>]*>"
    r"|[a-zA-Z][^\s/<>`]*`"
    r"|/?[a-zA-Z](?:[^<>\"'`]|\"[^\"<>]*\"|'[^'<>]*')*>|/(?![a-zA-Z]))",
    re.DOTALL,
)


_threads = threading.local()
_Kind = TypeVar("_Kind")
_Given = ParamSpec("_Given")

_FAILURES = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What the parser and its extensions have been seen to raise on hostile text."""


class UnparsableError(Exception):
    """The parser cannot take this block: too long, too deep, too dense, or it failed."""


def _guarded(work: Callable[_Given, _Kind]) -> Callable[_Given, _Kind]:
    @wraps(work)
    def guarded(*given: _Given.args, **named: _Given.kwargs) -> _Kind:
        try:
            return work(*given, **named)
        except _FAILURES as error:
            vars(_threads).pop("engine", None)  # the parser keeps half-done state that its own reset does not clear
            raise UnparsableError from error

    return guarded


@dataclass(frozen=True, slots=True)
class Page:
    """The HTML of a block and the footnote marks in it, each with its count."""

    html: str
    marks: tuple[tuple[str, int], ...] = ()


class Engine:
    """One parser with its state; `engine()` gives the one of this thread."""

    def __init__(self) -> None:
        self._markdown = build()
        self._footnotes = _only(self._markdown.registeredExtensions, FootnoteExtension)
        self._abbreviations = _only(self._markdown.treeprocessors, AbbrTreeprocessor).abbrs
        self._blocks = _only(self._markdown.parser.blockprocessors, BlocksProcessor)
        self._preprocessors = list(self._markdown.preprocessors)
        self._markdown.treeprocessors.deregister("footnote")
        processors = list(self._markdown.treeprocessors)
        self._inline_rules = InlineRules(_only(processors, InlineProcessor))
        self._writing = processors
        self._reading = [processor for processor in processors if not isinstance(processor, AbbrTreeprocessor)]

    @_guarded
    def definitions(self, source: str) -> Definitions:
        """Give what a block defines."""
        self._parse(source)
        for note in list(self._footnotes.footnotes.values()):
            self._markdown.parser.parseChunk(Element("li"), note)
        return self._defined()

    @_guarded
    def tree(self, source: str, definitions: Definitions) -> Element | None:
        """Give the element tree of a block as its reader will see it; None where the block defines something."""
        root = self._parse(source)
        if self._defined():
            return None
        self._define(definitions)
        return _run(self._reading, root)

    def stashed(self, number: int) -> str | None:
        """Give the raw HTML that a placeholder of the last tree stands for; None where it is no text."""
        html = self._markdown.htmlStash.rawHtmlBlocks
        return found if number < len(html) and isinstance(found := html[number], str) else None

    @_guarded
    def page(self, source: str, definitions: Definitions, seen: Mapping[str, int]) -> Page:
        """Give the unsanitised HTML of a block; `seen` counts the footnote marks before it."""
        if not source.strip():
            return Page("")  # of a tab alone the block parser makes code, but is never asked
        root = self._parse(source)
        self._define(definitions)
        self._number(seen)
        html = self._write(root)
        return Page(html, self._marks(seen))

    @_guarded
    def footnotes(self, definitions: Definitions, seen: Mapping[str, int]) -> str:
        """Give the unsanitised HTML of the footnotes at the end."""
        if any(is_too_much(note) for _, note in definitions.footnotes):
            raise UnparsableError
        self._markdown.reset()
        self._inline_rules.choose_all()
        self._define(definitions)
        self._number(seen)
        root = Element("div")
        notes = self._footnotes.makeFootnotesDiv(root)
        if notes is not None:
            root.append(notes)
        return self._write(root)

    @_guarded
    def is_open(self, source: str) -> bool:
        """Tell whether a block waits for its end: a fence, an HTML element, a tag or a `///` block."""
        if is_too_much(source):
            raise UnparsableError
        self._markdown.reset()
        lines = source.split("\n")
        for processor in self._preprocessors[:2]:
            lines = processor.run(lines)
        text = "\n".join(lines)
        if _LINE_CODE.search(text) or self._is_html_open(text):
            return True
        if "///" not in text:
            return False
        self._parse(source)
        return bool(self._blocks.stack)

    def _is_html_open(self, text: str) -> bool:
        starts = _TAG_START.finditer(text)
        if any(not _WHOLE_TAG.match(text, start.start()) for start in starts):
            return True
        extractor = HTMLExtractorExtra(self._markdown)
        extractor.feed(text)
        kept = getattr(extractor, "_cache", ())  # what follows an element on its line waits for the next element
        return any((extractor.inraw, getattr(extractor, "mdstack", ()), kept))

    def _parse(self, source: str) -> Element:
        if is_too_much(source):
            raise UnparsableError
        self._markdown.reset()
        self._inline_rules.choose(source)
        is_raw = any(sign in source for sign in _MAY_BE_RAW)
        found = None if is_raw else paragraph(source)
        if found is not None:
            return found
        lines = source.split("\n")
        for processor in self._preprocessors if is_raw else self._preprocessors[:1]:
            lines = processor.run(lines)
        self._markdown.parser.parseDocument(lines)
        return self._markdown.parser.root

    def _defined(self) -> Definitions:
        return Definitions(
            tuple(self._markdown.references.items()),
            tuple(self._footnotes.footnotes.items()),
            tuple(self._abbreviations.items()),
        )

    def _define(self, definitions: Definitions) -> None:
        self._markdown.references.clear()
        self._markdown.references.update(definitions.references)
        self._footnotes.footnotes.clear()
        self._footnotes.footnotes.update(definitions.footnotes)
        self._abbreviations.clear()
        self._abbreviations.update(definitions.abbreviations)

    def _number(self, seen: Mapping[str, int]) -> None:
        for label, count in seen.items():
            self._footnotes.found_refs[f"fnref:{label}"] = count
            numbers = ("", *range(2, count + 1))
            self._footnotes.used_refs.update(f"fnref{number}:{label}" for number in numbers)

    def _marks(self, seen: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
        counts = ((name.removeprefix("fnref:"), count) for name, count in self._footnotes.found_refs.items())
        return tuple((label, count - seen.get(label, 0)) for label, count in counts if count > seen.get(label, 0))

    def _write(self, root: Element) -> str:
        root = _run(self._writing, root)
        if not len(root):
            return ""
        html = self._markdown.serializer(root).strip()
        html = html[len("<div>") : -len("</div>")].strip()
        for processor in self._markdown.postprocessors:
            html = processor.run(html)
        return html


def engine() -> Engine:
    """Give the parser of this thread; building one costs some milliseconds, so each thread keeps its own."""
    found: Engine | None = getattr(_threads, "engine", None)
    if found is None:
        found = _threads.engine = Engine()
    return found


def _only(candidates: Iterable[object], kind: type[_Kind]) -> _Kind:
    return next(candidate for candidate in candidates if isinstance(candidate, kind))


def _run(processors: Iterable[Treeprocessor], root: Element) -> Element:
    for processor in processors:
        replaced = processor.run(root)
        root = root if replaced is None else replaced
    return root
