"""A post of a WordPress export as a review."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from html import escape

from reviewdesk.domain.extra import Table
from reviewdesk.domain.identifiers import ReviewId, parse_review_id
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.exchange.importers.base import ImportedItem, Remark, WantedImage
from reviewdesk.exchange.importers.headlines import with_film
from reviewdesk.exchange.importers.html_bodies import Body, body_of
from reviewdesk.exchange.importers.naming import origin_id
from reviewdesk.exchange.importers.own_article import unframed
from reviewdesk.exchange.importers.paragraphs import paragraphed
from reviewdesk.exchange.importers.pulled_xml import Piece
from reviewdesk.exchange.importers.structured_data import Json, parsed
from reviewdesk.exchange.importers.taking import Names, filled
from reviewdesk.exchange.importers.wordpress.own_fields import Meta, meta_of, own_fields
from reviewdesk.exchange.importers.wordpress.plugin_fields import plain, plugin_fields
from reviewdesk.exchange.importers.wordpress.reusable import Blocks
from reviewdesk.exchange.importers.wordpress.shortcodes import Attachment, expand

_STATUSES = {
    "publish": Status.PUBLISHED,
    "private": Status.READY,
    "draft": Status.DRAFT,
    "": Status.DRAFT,
    "future": Status.READY,
    "pending": Status.READY,
    "trash": Status.TRASHED,
}
_EMPTY = "0000-00-00 00:00:00"
_ADDRESSED = re.compile(r"https?://[^?#]+", re.IGNORECASE)
_SELF_CLOSED = re.compile(r"<!--\s*wp:([a-z][\w/-]*)\s(?:[^<>]*?)/-->")
_WITH_NOTHING = {
    "footnotes",
    "spacer",
    "post-title",
    "post-date",
    "post-author",
    "post-featured-image",
    "nextpage",
    "more",
}
_ALIGNED = re.compile(r'data-align="(left|center|right)"')
_OWN = "urn:uuid:"
_LEADING = re.compile(r"<(?:a|img|iframe|video|audio|ul|ol|table|h[1-6])\b", re.IGNORECASE)
"""What a field of plain words cannot keep."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_A_DAY = "a date, such as 2023-09-15 15:47:00"


@dataclass(slots=True)
class Site:
    """What holds for all posts of an export; `hidden` counts the fields that plug-ins keep for themselves."""

    address: str = ""
    language: str = ""
    authors: dict[str, str] = field(default_factory=dict)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    below: dict[str, list[str]] = field(default_factory=dict)
    blocks: Blocks = field(default_factory=Blocks)
    namesakes: dict[str, list[str]] = field(default_factory=dict)
    hidden: Counter[str] = field(default_factory=Counter)


def item_of(piece: Piece, site: Site, names: Names) -> ImportedItem:
    """Make a review of a post."""
    meta = meta_of(piece)
    body, framed = _body(piece, meta.first, site)
    plugins, used, doubted = plugin_fields(meta.first)
    own = own_fields(piece, meta, used, names)
    site.hidden.update(own.hidden)
    doubted |= {name for name, value in own.values.items() if plugins.get(name) and plugins[name] != value}
    values = {
        **framed,
        **own.values,
        **_explicit(piece, site),
        **{name: value for name, value in plugins.items() if value},
    }
    values["byline"] = framed.get("byline") or values.get("byline", ())  # WordPress itself knows one author alone
    image = _featured(meta, site)
    review = filled(Review(id=_identity(piece, site), body=body.text), values)
    if image is not None:
        review = replace(review, featured_image=image.name, images=(image,))
    review, doubts = with_film(replace(review, extra=_extra(piece, site, own.left)))
    wanted = (WantedImage(image.name, address=image.name),) if image is not None else ()
    remarks = (
        *body.remarks,
        *doubts,
        *own.remarks,
        *([Remark("plugins-disagree", ", ".join(sorted(doubted)))] if doubted else ()),
        *_as_it_stood(piece, site),
        *_left_behind(piece),
        *_missing(meta, image, site),
    )
    return ImportedItem(review, remarks=remarks, images=(*wanted, *body.images), line=piece.line, entry=title_of(piece))


def title_of(piece: Piece) -> str:
    """Give what the site calls a post."""
    return plain(piece.first("title")) or piece.first("wp:post_name") or piece.first("link").strip()


def _body(piece: Piece, meta: Mapping[str, str], site: Site) -> tuple[Body, dict[str, object]]:
    text = site.blocks.put_into(piece.first("content:encoded"))
    is_blocks = "<!-- wp:" in text
    empty = [name for name in _SELF_CLOSED.findall(text) if name not in _WITH_NOTHING] if is_blocks else []
    below = tuple(site.below.get(piece.first("wp:post_id").strip(), ()))
    expanded = expand(text, site.attachments, below)
    html = expanded.html if is_blocks else paragraphed(expanded.html)
    framed = unframed(_ALIGNED.sub(r'align="\1"', html), site.language)
    body = body_of(framed.html + _footnotes(meta.get("footnotes", "")))
    told = [Remark("shortcode-kept", "body", {"what": ", ".join(expanded.others)})] if expanded.others else []
    told += [Remark("block-without-text", "body", {"what": ", ".join(dict.fromkeys(empty))})] if empty else []
    return replace(body, remarks=(*body.remarks, *told)), framed.values


def _footnotes(text: str) -> str:
    """Put the notes of the block editor, which lie beside the post, at its end."""
    try:
        notes: Json = parsed(text) if text else None
    except ValueError:
        notes = None
    items = "".join(map(_footnote, notes)) if isinstance(notes, list) else ""
    return f'<ol class="footnotes">{items}</ol>' if items else ""


def _footnote(note: Json) -> str:
    number, content = (note.get("id"), note.get("content")) if isinstance(note, dict) else (None, None)
    return f'<li id="{escape(number)}">{content}</li>' if isinstance(number, str) and isinstance(content, str) else ""


def _explicit(piece: Piece, site: Site) -> dict[str, object]:
    link = piece.first("link").strip()
    status = _STATUSES.get(piece.first("wp:status").strip(), Status.DRAFT)
    terms = _terms(piece)
    creator = piece.first("dc:creator").strip()
    found: dict[str, object] = {
        "headline": plain(piece.first("title")),
        "standfirst": _paragraphs(piece.first("excerpt:encoded")),
        "slug": piece.first("wp:post_name").strip(),
        "byline": terms["author"] or ((site.authors.get(creator, creator),) if creator else ()),
        "published": _published(piece, status),
        "categories": terms["category"],
        "tags": terms["post_tag"],
        "language": next(iter(terms["language"]), site.language),
        "seo.canonical": link if status is Status.PUBLISHED and _ADDRESSED.fullmatch(link) else "",
    }
    return {"status": status, **{name: value for name, value in found.items() if value}}


def _terms(piece: Piece) -> dict[str, tuple[str, ...]]:
    """Give the names that a post is filed under; exports of old have each twice, once without its kind."""
    found: dict[str, dict[str, None]] = {name: {} for name in ("category", "post_tag", "author", "language")}
    bare: dict[str, None] = {}
    for term in piece.children:
        if term.name != "category" or not term.text.strip():
            continue
        domain, name = term.attributes.get("domain", ""), plain(term.text)
        if domain == "language":
            name = term.attributes.get("nicename", "").replace("_", "-")
            found[domain].update({name: None} if _LANGUAGE.fullmatch(name) else {})
        elif domain:
            found.get("post_tag" if domain == "tag" else domain, {})[name] = None
        else:
            bare[name] = None
    known = {name for names in found.values() for name in names}
    found["category"].update({name: None for name in bare if name not in known})
    return {domain: tuple(names) for domain, names in found.items()}


def _paragraphs(html: str) -> str:
    return "\n".join(line for part in re.split(r"\n+|</p>|<br\s*/?>", html) if (line := plain(part)))


def _published(piece: Piece, status: Status) -> datetime | None:
    """Give the moment of publication in the zone of the site, which shows in how its clock and Greenwich's differ."""
    local, greenwich = _clock(piece.first("wp:post_date")), _clock(piece.first("wp:post_date_gmt"))
    if local is not None and greenwich is not None and abs(local - greenwich) < timedelta(hours=16):
        return local.replace(tzinfo=timezone(local - greenwich))
    if status not in (Status.PUBLISHED, Status.READY):
        return None
    if local is not None:
        return local
    try:
        return parsedate_to_datetime(piece.first("pubDate").strip())
    except (ValueError, IndexError):
        return None


def _clock(text: str) -> datetime | None:
    text = text.strip()
    try:
        return None if text in ("", _EMPTY) else datetime.fromisoformat(text)
    except ValueError:
        return None


def _featured(meta: Meta, site: Site) -> Image | None:
    attachment = site.attachments.get(meta.first.get("_thumbnail_id", "").strip())
    if attachment is None or not attachment.address:
        return None
    return Image(attachment.address, attachment.alt, plain(attachment.caption), source=attachment.address)


def _missing(meta: Meta, image: Image | None, site: Site) -> Iterator[Remark]:
    """Tell of a picture that the export names by its number alone, as one of posts without media does."""
    number = meta.first.get("_thumbnail_id", "").strip()
    if image is None and number not in ("", "0"):
        yield Remark("featured-image-missing", "featured_image", {"value": number})
    if image is not None and _LEADING.search(site.attachments[number].caption):
        yield Remark("words-only", "featured_image")


def _as_it_stood(piece: Piece, site: Site) -> Iterator[Remark]:
    """Tell what a post was on its site and is not here."""
    status, kind = piece.first("wp:status").strip(), piece.first("wp:post_type").strip()
    if status == "private":
        yield Remark("post-private", "status")
    elif status not in _STATUSES:
        yield Remark("status-unknown", "status", {"value": status})
    if piece.first("wp:post_password").strip():
        yield Remark("post-with-password", "extra")
    if kind not in ("", "post"):
        yield Remark("post-of-own-kind", "extra", {"value": kind})
    creator = piece.first("dc:creator").strip()
    if creator and creator not in site.authors and not _terms(piece)["author"]:
        yield Remark("author-by-login", "byline", {"value": creator})


def _left_behind(piece: Piece) -> Iterator[Remark]:
    """Tell what of a post does not come in."""
    for name in ("wp:post_date", "wp:post_date_gmt"):
        text = piece.first(name).strip()
        if text not in ("", _EMPTY) and _clock(text) is None:
            yield Remark("value-left-out", "published", {"value": text[:60], "expected": _A_DAY})
    if _LEADING.search(piece.first("excerpt:encoded")):
        yield Remark("words-only", "standfirst")
    comments = sum(child.name == "wp:comment" for child in piece.children)
    if comments:
        yield Remark("comments-left", "body", {"count": str(comments)})


def _identity(piece: Piece, site: Site) -> ReviewId:
    guid = piece.first("guid").strip()
    if guid.startswith(_OWN):
        try:
            return parse_review_id(guid.removeprefix(_OWN))
        except ValueError:
            pass
    number = piece.first("wp:post_id").strip()
    return origin_id("wordpress", site.address, number or guid or title_of(piece))


def _is_format(piece: Piece) -> bool:
    return piece.name == "category" and piece.attributes.get("domain") == "post_format"


def _extra(piece: Piece, site: Site, left: Table) -> Table:
    status = piece.first("wp:status").strip()
    known = {
        "site": site.address,
        "id": piece.first("wp:post_id").strip(),
        "link": piece.first("link").strip(),
        "type": piece.first("wp:post_type").strip(),
        "modified": piece.first("wp:post_modified_gmt").strip().replace(_EMPTY, ""),
        "password": piece.first("wp:post_password"),
        "status": status if status == "private" or status not in _STATUSES else "",
        "sticky": piece.first("wp:is_sticky").strip().replace("0", ""),
        "format": next((each.text.strip() for each in piece.children if _is_format(each)), ""),
    }
    entries = tuple((name, value) for name, value in known.items() if value and (name, value) != ("type", "post"))
    return Table((("wordpress", Table((*entries, *((("fields", left),) if left else ())))),))
