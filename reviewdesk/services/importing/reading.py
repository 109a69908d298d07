"""Reads documents into items, and lets no broken one stop the others."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator

from reviewdesk.errors import InputError, NotAReviewError, ReviewDeskError
from reviewdesk.exchange.importers.base import NO_WISHES, Document, ImportedItem, Importer, Remark, Wishes
from reviewdesk.exchange.importers.encodings import is_unmarked_utf16
from reviewdesk.exchange.importers.registry import IMPORTERS, importer_for, importer_named
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.sources import Found, Passed, Source

log = logging.getLogger(__name__)

KINDS = tuple(importer.name for importer in IMPORTERS)
"""The names of the formats that can be asked for."""

TEXTS = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".docx"})
"""The endings of what can only have been meant as a text: one of these that cannot be read is a failure by itself."""

_ODD = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What odd data can lead to where nobody foresaw it: the item fails, the others come in."""


def read_all(found: Iterable[Found], kind: str | None = None, wishes: Wishes = NO_WISHES) -> Iterator[Item]:
    """Read every document; what was passed over is told at the end."""
    unknown: dict[str, Counter[str]] = {}
    examples: dict[tuple[str, str], str] = {}
    for each in found:
        if isinstance(each, Passed):
            if not each.counts:
                continue
            remarks = (_passed("files-passed-over", *count) for count in each.counts)
            yield Item(each.name, Step.PASSED, remarks=tuple(remarks))
            continue
        is_known = False
        for item in read_reviews(each, kind, wishes):
            is_known = True
            yield item
        if not is_known and isinstance(each, Source):
            unknown.setdefault(each.root, Counter())[each.ending] += 1
            examples.setdefault((each.root, each.ending), each.name)
    for root, counts in unknown.items():
        remarks = (
            _passed("files-not-understood", ending, count, examples[root, ending])
            for ending, count in counts.most_common()
        )
        yield Item(root, Step.PASSED, remarks=tuple(remarks))


def _passed(code: str, ending: str, count: int, example: str) -> Remark:
    return Remark(code, ending or example, {"count": str(count), "example": example})


def read_reviews(source: Found, kind: str | None = None, wishes: Wishes = NO_WISHES) -> Iterator[Item]:
    """Read the reviews of a document; none where it is of no kind that we know and was not named itself."""
    if isinstance(source, InputError):
        yield Item(str(source.data.get("name", "")), Step.FAIL, error=source)
        return
    if isinstance(source, Passed):
        return
    try:
        document = source.document()
        document.head()
        importer = _importer(kind, source, document)
        is_empty = True
        for found in importer.read(document, wishes) if importer else ():
            is_empty = False
            yield _item(source, found)
    except ReviewDeskError as error:
        yield Item(source.name, Step.FAIL, error=error, source=source)
    except _ODD as error:
        log.info("%s could not be read on: %s", source.name, type(error).__name__, exc_info=error)
        yield Item(source.name, Step.FAIL, error=_wrapped(source.name, error), source=source)
    else:
        if importer and is_empty:
            yield Item(source.name, Step.PASSED, remarks=(Remark("no-review-inside", source.name),), source=source)


def _item(source: Source, found: ImportedItem) -> Item:
    step = Step.ADD if found.review is not None else Step.FAIL if found.error or not found.remarks else Step.PASSED
    error = found.error if found.review is None else None
    remarks = found.remarks
    if found.review is not None and found.error is not None:
        remarks = (*remarks, Remark(found.error.code, source.name, {k: str(v) for k, v in found.error.data.items()}))
    if step is Step.FAIL and error is None:
        error = InputError(name=source.name, reason="nothing could be made of it")
    return Item(
        source.name, step, found.review, remarks, error, source, found.images, line=found.line, entry=found.entry
    )


def _wrapped(name: str, error: Exception) -> InputError:
    reason = (error.strerror if isinstance(error, OSError) else None) or "what it holds is not of the form it should be"
    return InputError(name=name, reason=reason)


def _importer(kind: str | None, source: Source, document: Document) -> Importer | None:
    """Choose the importer; None where a file that was not named itself is of no kind that we know."""
    if kind is not None:
        return importer_named(kind)
    if source.importer:
        return importer_named(source.importer)
    try:
        return importer_for(document)
    except NotAReviewError:
        if is_unmarked_utf16(document.head()):
            reason = "it is UTF-16 without the mark at its start that says so; save it as UTF-8"
            raise InputError(name=source.name, reason=reason) from None
        if source.asked or source.ending in TEXTS:
            raise
        return None
