"""Names for what comes in without them: the headline, the film it is about, and an id that stays the same."""

import re
from dataclasses import replace
from uuid import UUID, uuid5

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.exchange.importers.base import Document, Remark

_NAMESPACE = UUID("5d1c4c0e-2f0b-5e57-9c0c-7f1f6d1f8a11")
_YEAR_AT_END = re.compile(r"[(\[](\d{4})[)\]]$")
_SLUG_AND_YEAR = re.compile(r"(.+?)-((?:18|19|20)\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d-(?=.)")
_HEADING = re.compile(r"^ {0,3}#[ \t]+(\S.*)", re.MULTILINE)
_SMALL = frozenset({"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"})
_ROMAN = re.compile(r"[ivx]{2,4}")


def origin_id(kind: str, *parts: str) -> ReviewId:
    """Make an id (UUID version 5) of where a review comes from: the kind, the site, what the other program calls it.

    The same parts always give the same id, so that a second import finds what the first one made.
    """
    basis = "".join(f"{len(part)}:{part}" for part in (kind, *parts))
    return ReviewId(str(uuid5(_NAMESPACE, basis.encode("utf-8", "surrogatepass").hex())))


def identity(review: Review, document: Document) -> ReviewId:
    """Give a review from elsewhere an id (UUID version 5) that a second import of it finds again.

    It is made of the slug; without one, of headline and date; without a date, of file name and text.
    """
    if review.slug:
        basis = ("slug", review.slug)
    elif review.published:
        basis = ("dated", f"{review.headline}\n{review.published.isoformat()}")
    else:
        basis = ("text", f"{document.stem}\n{review.body}")
    return ReviewId(str(uuid5(_NAMESPACE, "\n".join(basis).encode("utf-8", "surrogatepass").hex())))


def named(review: Review, document: Document, *, has_head: bool) -> tuple[Review, tuple[Remark, ...]]:
    """Give the review a headline, and title and year of the film where `Title (1999)` tells them."""
    remarks: tuple[Remark, ...] = ()
    if not review.headline:
        heading = _heading(review.body, anywhere=not has_head)
        headline = heading or _from_slug(review.slug or _DAY.sub("", document.stem))
        review = replace(review, headline=headline)
        remarks = () if heading else (Remark("headline-made-up", "headline", {"value": headline}),)
    headline, work = review.headline.strip(), review.work
    told = _YEAR_AT_END.search(headline)
    title = headline[: told.start()].strip() if told else ""
    if told and title and not work.title and work.year in (0, int(told[1])):
        review = replace(review, work=replace(work, title=title, year=int(told[1])))
    return review, remarks


def _heading(body: str, *, anywhere: bool) -> str:
    text = body.lstrip("\n\r")
    found = _HEADING.search(text) if anywhere else _HEADING.match(text)
    return found[1].rstrip().rstrip("#").rstrip() if found else ""


def _from_slug(slug: str) -> str:
    """Make a title of a slug: `tales-of-terror-1962` is `Tales of Terror (1962)`."""
    with_year = _SLUG_AND_YEAR.fullmatch(slug)
    words = re.split(r"[-_\s]+", (with_year[1] if with_year else slug).strip("-_ "))
    title = " ".join(
        word if word in _SMALL and at not in (0, len(words) - 1) else _raised(word) for at, word in enumerate(words)
    )
    return f"{title} ({with_year[2]})" if with_year else title


def _raised(word: str) -> str:
    return word.upper() if _ROMAN.fullmatch(word) else word[:1].upper() + word[1:]
