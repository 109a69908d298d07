"""Markdown as other programs and other critics write it, with a head of theirs or none."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.domain.extra import Table
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.exchange.front_matter_text import decode, split
from reviewdesk.exchange.front_matter_yaml import MAX_DEPTH, comments_in, load
from reviewdesk.exchange.importers.base import (
    NO_WISHES,
    Certainty,
    Document,
    ImportedItem,
    Importer,
    Remark,
    WantedImage,
    Wishes,
)
from reviewdesk.exchange.importers.foreign_values import as_moment
from reviewdesk.exchange.importers.head_comments import comments_in_toml, told_of_comments
from reviewdesk.exchange.importers.json_head import json_head
from reviewdesk.exchange.importers.naming import identity, named
from reviewdesk.exchange.importers.own_site import restored
from reviewdesk.exchange.importers.taking import names_with, take
from reviewdesk.exchange.importers.toml_head import load_toml, split_toml

ENDINGS = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".txt"})

_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?(?:---|\+\+\+)[ \t]*\r?\n")
_BEGUN = re.compile(r"(?:---|\+\+\+)[ \t]*\r?\n[\w-]+[ \t]*[:=]")
_DATED = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d))-(.+)")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NO_SLUGS = frozenset({"index", "readme"})


class MarkdownFile(Importer):
    """A text with a foreign head, or with none."""

    name = "markdown"
    endings = ENDINGS

    def recognises(self, document: Document) -> Certainty:
        """Tell whether this is a text with the ending of a Markdown file, or with a head."""
        start = document.head(4096)
        if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
            return Certainty.NO
        if _OPENING.match(start):
            return Certainty.LIKELY
        return Certainty.PERHAPS if document.ending in ENDINGS else Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:
        """Read the one review of the file; every value of its head is in a field or under `extra`."""
        values, body, comments = _parted(decode(document.data, document.name), document.name)
        taken = take(values or Table(), Review(id=ReviewId(""), body=body), names_with(wishes.keys))
        taken = restored(taken)
        review, remarks = named(taken.review, document, has_head=values is not None)
        identifier = identity(review, document)
        if values:
            review = _as_its_site(review, document, has_status="status" in taken.fields)
        review = replace(review, id=identifier, extra=taken.left)
        wanted = tuple(WantedImage(image.name, address=image.name) for image in review.images if "://" in image.name)
        yield ImportedItem(review, remarks=(*taken.remarks, *comments, *remarks), images=wanted)


def _as_its_site(review: Review, document: Document, *, has_status: bool) -> Review:
    """Let the name of the file say what sites make of it: the end of the address, and, as Jekyll has it, the day."""
    found = _DATED.fullmatch(document.stem)
    name = found[2] if found else document.stem
    slug = review.slug or (name if _SLUG.fullmatch(name) and name not in _NO_SLUGS else "")
    day = as_moment(found[1]) if found and not review.published else None
    is_draft = "_drafts" in document.name.split("/")
    status = Status.DRAFT if is_draft else Status.PUBLISHED if day else review.status
    if (slug, day, has_status or status is review.status) == (review.slug, None, True):
        return review
    return replace(review, slug=slug, published=day or review.published, status=review.status if has_status else status)


def _parted(text: str, name: str) -> tuple[Table | None, str, tuple[Remark, ...]]:
    """Part head and body; no head where there is none, as in a text that begins with two thematic breaks."""
    parts = split_toml(text, name)
    if parts is not None and parts.head is not None:
        return load_toml(parts.head, name), parts.body, told_of_comments(parts.head, comments_in_toml)
    object_head = json_head(text, name)
    if object_head is not None:
        return object_head[0], object_head[1].body, ()
    parts = split(text, name)
    head = load(parts.head, name, MAX_DEPTH - 1) if parts.head is not None else None
    if head is None:
        return None, text, (Remark("head-without-end", "head"),) if parts.head is None and _BEGUN.match(text) else ()
    return head.values, parts.body, told_of_comments(parts.head, comments_in)
