"""A post of a WordPress export as a review."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from html import escape

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.fields import field_named
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
from reviewdesk.exchange.importers.taking import Names, filled, take
from reviewdesk.exchange.importers.wordpress.plugin_fields import plain, plugin_fields
from reviewdesk.exchange.importers.wordpress.shortcodes import Attachment, expand

_STATUSES = {
    "publish": Status.PUBLISHED,
    "private": Status.PUBLISHED,
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
_LONGEST_KEY, _LONGEST_META = 100, 4_000
_OWN = "urn:uuid:"
_TAKEN = ("rating", "verdict", "good", "bad", "disclosure", "media", "work.", "seen.")
"""Fields that a site's own fields and taxonomies may fill."""


@dataclass(slots=True)
class Site:
    """What holds for all posts of an export."""

    address: str = ""
    language: str = ""
    authors: dict[str, str] = field(default_factory=dict)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    below: dict[str, list[str]] = field(default_factory=dict)


def item_of(piece: Piece, site: Site, names: Names) -> ImportedItem:
    """Make a review of a post."""
    meta = _meta(piece)
    body, framed = _body(piece, meta, site)
    plugins, used = plugin_fields(meta)
    left = {key: value for key, value in meta.items() if key not in used}
    custom, extra = _custom(piece, left, names)
    values = {**framed, **custom, **_explicit(piece, site), **{name: value for name, value in plugins.items() if value}}
    values["byline"] = framed.get("byline") or values.get("byline", ())  # WordPress itself knows one author alone
    image = _featured(meta, site)
    review = filled(Review(id=_identity(piece, site), body=body.text), values)
    if image is not None:
        review = replace(review, featured_image=image.name, images=(image,))
    review, doubts = with_film(replace(review, extra=_extra(piece, site, extra)))
    wanted = (WantedImage(image.name, address=image.name),) if image is not None else ()
    remarks = (*body.remarks, *doubts, *_left_behind(piece), *_missing(meta, image))
    return ImportedItem(review, remarks=remarks, images=(*wanted, *body.images), line=piece.line, entry=title_of(piece))


def title_of(piece: Piece) -> str:
    """Give what the site calls a post."""
    return plain(piece.first("title")) or piece.first("wp:post_name") or piece.first("link").strip()


def _meta(piece: Piece) -> dict[str, str]:
    pairs = (child for child in piece.children if child.name == "wp:postmeta")
    return {pair.first("wp:meta_key").strip(): pair.first("wp:meta_value") for pair in pairs}


def _body(piece: Piece, meta: Mapping[str, str], site: Site) -> tuple[Body, dict[str, object]]:
    text = piece.first("content:encoded")
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
    terms = [child for child in piece.children if child.name == "category" and child.text.strip()]
    by_domain = {
        domain: tuple(dict.fromkeys(plain(term.text) for term in terms if term.attributes.get("domain") == domain))
        for domain in ("category", "post_tag", "author")
    }
    creator = piece.first("dc:creator").strip()
    found: dict[str, object] = {
        "headline": plain(piece.first("title")),
        "standfirst": _paragraphs(piece.first("excerpt:encoded")),
        "slug": piece.first("wp:post_name").strip(),
        "byline": by_domain["author"] or ((site.authors.get(creator, creator),) if creator else ()),
        "published": _published(piece, status),
        "categories": by_domain["category"],
        "tags": by_domain["post_tag"],
        "language": site.language,
        "seo.canonical": link if status is Status.PUBLISHED and _ADDRESSED.fullmatch(link) else "",
    }
    return {"status": status, **{name: value for name, value in found.items() if value}}


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


def _custom(piece: Piece, meta: Mapping[str, str], names: Names) -> tuple[dict[str, object], Table]:
    """Read fields and taxonomies of the site's own by the same names as heads of files."""
    entries: dict[str, Extra] = {
        key: value
        for key, value in meta.items()
        if key[:1] not in ("", "_") and len(key) < _LONGEST_KEY and value.strip() and len(value) < _LONGEST_META
    }
    for child in piece.children:
        domain = child.attributes.get("domain", "") if child.name == "category" else ""
        if domain not in ("", "category", "post_tag", "author", "post_format", "language"):
            before = entries.get(domain, ())
            entries[domain] = (*(before if isinstance(before, tuple) else ()), plain(child.text))
    taken = take(Table(tuple(entries.items())), Review(id=ReviewId("")), names)
    wanted = {name for name in taken.fields if name.startswith(_TAKEN)}
    others = taken.fields - wanted
    values = {name: field_named(name).read(taken.review) for name in wanted}
    return values, Table(tuple(entries.items())) if others else taken.left


def _featured(meta: Mapping[str, str], site: Site) -> Image | None:
    attachment = site.attachments.get(meta.get("_thumbnail_id", "").strip())
    if attachment is None or not attachment.address:
        return None
    return Image(attachment.address, attachment.alt, plain(attachment.caption), source=attachment.address)


def _missing(meta: Mapping[str, str], image: Image | None) -> Iterator[Remark]:
    """Tell of a picture that the export names by its number alone, as one of posts without media does."""
    number = meta.get("_thumbnail_id", "").strip()
    if image is None and number not in ("", "0"):
        yield Remark("featured-image-missing", "featured_image", {"value": number})


def _identity(piece: Piece, site: Site) -> ReviewId:
    guid = piece.first("guid").strip()
    if guid.startswith(_OWN):
        try:
            return parse_review_id(guid.removeprefix(_OWN))
        except ValueError:
            pass
    number = piece.first("wp:post_id").strip()
    return origin_id("wordpress", site.address, number or guid or title_of(piece))


def _extra(piece: Piece, site: Site, left: Table) -> Table:
    known = {
        "site": site.address,
        "id": piece.first("wp:post_id").strip(),
        "link": piece.first("link").strip(),
        "type": piece.first("wp:post_type").strip(),
        "modified": piece.first("wp:post_modified_gmt").strip().replace(_EMPTY, ""),
        "password": piece.first("wp:post_password"),
    }
    entries = tuple((name, value) for name, value in known.items() if value and (name, value) != ("type", "post"))
    return Table((("wordpress", Table((*entries, *((("fields", left),) if left else ())))),))


def _left_behind(piece: Piece) -> Iterator[Remark]:
    comments = sum(child.name == "wp:comment" for child in piece.children)
    if comments:
        yield Remark("comments-left", "body", {"count": str(comments)})
