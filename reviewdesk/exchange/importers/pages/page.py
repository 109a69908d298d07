"""A page of any site, saved from the browser: its article, and what it tells search engines of the review."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from reviewdesk.domain.dates import parse_moment
from reviewdesk.domain.fields import field_named
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.articles.box import is_box_line, read_box
from reviewdesk.exchange.importers.articles.layout import parts_of
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
from reviewdesk.exchange.importers.encodings import decoded
from reviewdesk.exchange.importers.headlines import with_film
from reviewdesk.exchange.importers.html_bodies import body_of
from reviewdesk.exchange.importers.naming import named, origin_id
from reviewdesk.exchange.importers.own_article import unframed
from reviewdesk.exchange.importers.pages.finding import left_out, main_part, source_of, words_of
from reviewdesk.exchange.importers.pages.microdata import microdata
from reviewdesk.exchange.importers.pages.outline import Box, outline
from reviewdesk.exchange.importers.structured_data import Json, parsed, reviewed, scripts_in, works_reviewed
from reviewdesk.exchange.importers.taking import filled, names_with

_START = re.compile(
    rb"(?>\s*<!--(?>(?:(?!-->).)*)-->)*\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<(?:p|div|article|h[1-6]|section|body|head|main)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_SITE = re.compile(r"\s+[|–—·»]\s+[^|–—·»]{2,60}$|\s+-\s+[^-|]{2,40}$")
_LEADS = re.compile(
    r"\b(?:standfirst|dek|deck|sub-?title|sub-?head(?:line)?|article-summary|entry-summary|post-excerpt|lede)\b"
)
_ELSEWHERE = re.compile(r"https?://", re.IGNORECASE)

_NAMED = 5
_A_DAY = "a date, such as 2023-09-15"
_MOST_TAGS = 500_000
_ENDLESS_TAG = re.compile(r"<[a-zA-Z](?>[^\s<>]*+\s++){100000}")


class WebPage(Importer):
    """An HTML file with one article."""

    name = "html"
    endings = frozenset({".html", ".htm", ".xhtml"})

    def recognises(self, document: Document) -> Certainty:
        """Tell by how the file begins, or by its ending where it is only a part of a page."""
        head = document.head(8192).lstrip(b"\xef\xbb\xbf")
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            head = head.decode("utf-16", "ignore").encode()
        if _START.match(head):
            return Certainty.LIKELY
        return Certainty.LIKELY if document.ending in self.endings and _TAG.search(head) else Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:
        """Read the one article of the page."""
        data = document.data
        declared = _CHARSET.search(data[:8192])
        html, is_sound = decoded(data, declared[1].decode("ascii", "replace") if declared else "")
        _check_tags(html, document.name)
        page = outline(html)
        metas = _metas(page)
        told, odd = _told(html, page)
        part = main_part(page)
        headline_box = _headline_box(page, part)
        lead = _lead(part, page)
        gone = frozenset(id(box) for box in (headline_box, lead) if box is not None)
        framed = unframed(
            source_of(html, part, gone if "review-header" not in html else frozenset()), metas.get("#language", "")
        )
        body = body_of(framed.html)
        values = {**_of_metas(metas, page), **told, **framed.values}
        values["headline"] = _headline(told, headline_box, metas)
        remarks = [] if is_sound else [Remark("encoding-guessed", "body")]
        remarks += odd + _unread(metas, page, left_out(page, part, headline_box, lead))
        values = _with_standfirst(values, words_of(lead) if lead is not None else "", body.text)
        review = filled(
            Review(id=ReviewId(""), body=body.text), {name: value for name, value in values.items() if value}
        )
        review, guessed = _with_box(review, wishes)
        review, image = _with_image(review, metas)
        review, made_up = named(review, document, has_head=True)
        review, doubts = with_film(review)
        review = replace(review, id=_identity(review, document), slug=review.slug or _slug(review.seo.canonical))
        if review.published is not None:
            review = replace(review, status=Status.PUBLISHED)
        yield ImportedItem(
            review,
            remarks=(*remarks, *body.remarks, *guessed, *made_up, *doubts, *_doubtful(review)),
            images=(*image, *body.images),
            entry=review.headline,
        )


def _check_tags(html: str, name: str) -> None:
    """Refuse what would take minutes, or fill the memory: a page of endless tags, a tag of endless attributes."""
    if html.count("<") > _MOST_TAGS:
        raise InputError("page-of-endless-tags", name=name, most=_MOST_TAGS)
    found = _ENDLESS_TAG.search(html)
    if found is not None:
        raise InputError("page-tag-without-end", name=name, line=html.count("\n", 0, found.start()) + 1)


def _metas(page: Box) -> dict[str, str]:
    """Give what the head of a page says by name or property; the first of a name holds, tags are gathered."""
    found: dict[str, str] = {}
    for box in page.walk():
        attributes = box.attributes
        if box.name == "meta":
            name = (attributes.get("property") or attributes.get("name") or "").lower()
            content = " ".join(attributes.get("content", "").split())
            if name == "article:tag" and content:
                found[name] = f"{found[name]}\n{content}" if name in found else content
            elif name and content:
                found.setdefault(name, content)
        elif box.name == "link" and "canonical" in attributes.get("rel", "").lower().split():
            found.setdefault("#canonical", attributes.get("href", ""))
        elif box.name == "html" and attributes.get("lang"):
            found.setdefault("#language", attributes["lang"])
        elif box.name == "title":
            found.setdefault("#title", " ".join(box.text.split()))
    return found


def _told(html: str, page: Box) -> tuple[dict[str, object], list[Remark]]:
    """Give what the page tells search engines, and where that cannot be read or speaks of several works."""
    data: list[Json] = []
    remarks: list[Remark] = []
    for text in scripts_in(html):
        try:
            data.append(parsed(text))
        except ValueError:
            remarks = [Remark("page-data-unreadable", "extra")]
    data += microdata(page)
    works = works_reviewed(data)
    if len(works) > 1:
        remarks.append(Remark("page-of-several", "work.title", {"what": ", ".join(works[:_NAMED])}))
    return reviewed(data) if data else {}, remarks


def _unread(metas: Mapping[str, str], page: Box, left: str) -> list[Remark]:
    """Tell of a day that is none, and of text that does not come in."""
    moment = _day_of(metas, page)
    remarks = [Remark("text-left", "body", {"count": str(len(left)), "value": left[:60]})] if left else []
    if moment and _moment(moment) is None:
        remarks.append(Remark("value-left-out", "published", {"value": moment[:60], "expected": _A_DAY}))
    return remarks


def _of_metas(metas: Mapping[str, str], page: Box) -> dict[str, object]:
    author = metas.get("author") or metas.get("article:author", "")
    canonical = metas.get("#canonical") or metas.get("og:url", "")
    return {
        "byline": tuple(
            part.strip() for part in author.split(",") if part.strip() and not _ELSEWHERE.match(part.strip())
        ),
        "published": _moment(_day_of(metas, page)),
        "language": _language(metas.get("#language") or metas.get("og:locale", "")),
        "seo.description": metas.get("description") or metas.get("og:description", ""),
        "seo.canonical": canonical if _ELSEWHERE.match(canonical) else "",
        "tags": tuple(metas.get("article:tag", "").split("\n")) if metas.get("article:tag") else (),
        "categories": (metas["article:section"],) if metas.get("article:section") else (),
    }


def _day_of(metas: Mapping[str, str], page: Box) -> str:
    return metas.get("article:published_time") or metas.get("date") or metas.get("dc.date") or _time(page)


def _time(page: Box) -> str:
    times = (box.attributes.get("datetime", "") for box in page.walk() if box.name == "time")
    return next((time for time in times if time), "")


def _moment(text: str) -> datetime | None:
    try:
        return parse_moment(text) if text else None
    except ValueError:
        return None


def _language(text: str) -> str:
    language = text.replace("_", "-")
    return language if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language) else ""


def _headline_box(page: Box, part: Box) -> Box | None:
    """Find the heading of the article: the first of the highest level in it, else on the page."""
    inside = next((box for box in part.walk() if box.name == "h1"), None)
    return inside or next((box for box in page.walk() if box.name == "h1" and words_of(box)), None)


def _headline(told: Mapping[str, object], box: Box | None, metas: Mapping[str, str]) -> str:
    spoken = words_of(box) if box is not None else ""
    title = metas.get("og:title") or _SITE.sub("", metas.get("#title", ""))
    return str(told.get("headline") or "") or spoken or title


def _lead(part: Box, page: Box) -> Box | None:
    """Find the lines under the headline that the site names as such."""
    for box in (*part.walk(), *page.walk()):
        props = box.attributes.get("itemprop", "").split()
        if box.name in ("p", "h2", "div", "span") and ("alternativeHeadline" in props or _LEADS.search(box.classes)):
            return box if 20 < len(words_of(box)) < 600 else None
    return None


def _with_standfirst(values: dict[str, object], lead: str, body: str) -> dict[str, object]:
    """Let the description be the standfirst where there is none, unless the text begins with it."""
    if values.get("standfirst"):
        return values
    description = str(values.get("seo.description") or "")
    begins = re.sub(r"\W", "", body[:400]).lower().startswith(re.sub(r"\W", "", description[:80]).lower())
    standfirst = lead or ("" if begins else description)
    kept = "" if standfirst == description else description
    return {**values, "standfirst": standfirst, "seo.description": kept}


def _with_box(review: Review, wishes: Wishes) -> tuple[Review, tuple[Remark, ...]]:
    """Let lines with labels in the text fill what nothing else told; they stay in the text as well."""
    lines = [part for part in parts_of(review.body.replace("**", "")) if is_box_line(part)]
    taken = read_box(lines, Review(id=ReviewId("")), names_with(wishes.keys)).taken if lines else None
    told = taken.fields if taken is not None else frozenset()
    empty = [field_named(name) for name in sorted(told) if not field_named(name).read(review)]
    values = {field.name: field.read(taken.review) for field in empty} if taken is not None else {}
    remarks = (Remark("read-from-box", "body", {"fields": ", ".join(values)}),) if values else ()
    return filled(review, values), remarks


def _with_image(review: Review, metas: Mapping[str, str]) -> tuple[Review, tuple[WantedImage, ...]]:
    address = metas.get("og:image") or metas.get("twitter:image", "")
    if not _ELSEWHERE.match(address) or review.featured_image:
        return review, ()
    image = Image(address, metas.get("og:image:alt", ""), source=address)
    return replace(review, featured_image=address, images=(image, *review.images)), (
        WantedImage(address, address=address),
    )


def _identity(review: Review, document: Document) -> ReviewId:
    if review.seo.canonical:
        return origin_id("page", review.seo.canonical)
    return origin_id("page", document.stem, review.headline)


def _slug(canonical: str) -> str:
    """Take the end of the address where it is one."""
    last = canonical.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2]
    name = re.sub(r"\.(?:html?|php|aspx?)$", "", last)
    return name if "/" in canonical[8:] and re.fullmatch(r"[\w-]{3,80}", name) else ""


def _doubtful(review: Review) -> Iterator[Remark]:
    if len(review.body) < 200:
        yield Remark("page-with-little-text", "body")
