"""A post of a Ghost export as a review."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.exchange.importers.base import ImportedItem, Remark, WantedImage
from reviewdesk.exchange.importers.ghost import lexical, mobiledoc
from reviewdesk.exchange.importers.ghost.lexical import Node, said
from reviewdesk.exchange.importers.ghost.telling import STATUSES, kept_of, moment, told_of
from reviewdesk.exchange.importers.headlines import with_film
from reviewdesk.exchange.importers.html_bodies import Body, body_of
from reviewdesk.exchange.importers.naming import origin_id
from reviewdesk.exchange.importers.own_article import unframed
from reviewdesk.exchange.importers.structured_data import Json, parsed, reviewed, scripts_in
from reviewdesk.exchange.importers.taking import filled

_HOME = re.compile(r"__GHOST_URL__/?")
_STORED = re.compile(r"__GHOST_URL__/content/(images|files|media)/")
_PICTURE = re.compile(r"!\[[^\]]*\]\(<?(content/[^\s)>]+)")
_UNIQUE = re.compile(r"[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(slots=True)
class Blog:
    """What the other tables say of posts: names by id, and which belong to which post in which order.

    `twice` has the names that share an id.
    """

    tags: dict[str, str] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)
    tags_of: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    authors_of: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    meta_of: dict[str, Node] = field(default_factory=dict)
    twice: list[str] = field(default_factory=list)


def item_of(post: Node, blog: Blog, line: int) -> ImportedItem:
    """Make a review of a post."""
    key = identifier(post.get("id"))
    post = {**blog.meta_of.get(key, {}), **{name: value for name, value in post.items() if value is not None}}
    unknown: list[str] = []
    told = _structured(said(post, "codeinjection_head"))
    framed = unframed(_html(post, unknown), str(told.get("language", "")))
    body = body_of(_HOME.sub("/", _STORED.sub(r"content/\1/", framed.html)))
    tags = [blog.tags[each] for each in _ordered(blog.tags_of.get(key, [])) if each in blog.tags]
    tags += [name for name in _inline_names(post.get("tags")) if name not in tags]
    image = _featured(post)
    values = {**framed.values, **told, **_explicit(post, tags, _authors(key, post, blog))}
    review = filled(Review(id=_identity(post), body=body.text), values)
    if image is not None:
        review = replace(review, featured_image=image.name, images=(image,))
    review, doubts = with_film(replace(review, extra=_extra(post, tags)))
    cards = (Remark("card-left", "body", {"what": ", ".join(dict.fromkeys(unknown))}),) if unknown else ()
    return ImportedItem(
        review,
        remarks=(*body.remarks, *cards, *doubts, *told_of(post), *_unknown_names(key, blog)),
        images=(*_wanted(body, image), *body.images),
        line=line,
        entry=said(post, "title") or said(post, "slug"),
    )


def identifier(value: Json) -> str:
    """Give an id, which older exports have as a number."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _html(post: Node, unknown: list[str]) -> str:
    """Give the text as HTML, of whatever form the version of Ghost has it in."""
    html = said(post, "html")
    if html.strip():
        return html
    for name, write in (("lexical", lexical.html_of), ("mobiledoc", mobiledoc.html_of)):
        try:
            document = parsed(said(post, name)) if said(post, name) else None
        except ValueError:
            continue
        if document and (written := write(document, unknown)):
            return written
    markdown = said(post, "markdown")
    return (lexical.card("markdown", {"markdown": markdown}) or "") if markdown else said(post, "plaintext")


def _explicit(post: Node, tags: list[str], authors: list[str]) -> dict[str, object]:
    status = STATUSES.get(said(post, "status"), Status.DRAFT)
    found: dict[str, object] = {
        "slug": said(post, "slug"),
        "byline": tuple(authors),
        "published": moment(post.get("published_at")),
        "tags": tuple(tag for tag in tags if not tag.startswith("#")),
        "standfirst": said(post, "custom_excerpt"),
        "seo.title": said(post, "meta_title"),
        "seo.description": said(post, "meta_description"),
        "seo.canonical": said(post, "canonical_url"),
    }
    title = said(post, "title")
    headline = {"headline": title} if title and title != "(Untitled)" else {}
    return {"status": status, **headline, **{name: value for name, value in found.items() if value}}


def _structured(head: str) -> dict[str, object]:
    """Read what the post tells search engines by itself."""
    found: dict[str, object] = {}
    for text in scripts_in(head):
        try:
            found.update(reviewed(parsed(text)))
        except ValueError:
            continue
    return found


def _ordered(entries: list[tuple[int, str]]) -> list[str]:
    return [each for _, each in sorted(entries, key=lambda entry: entry[0])]


def _unknown_names(key: str, blog: Blog) -> Iterator[Remark]:
    """Tell of tags and authors that the export gives the post, and does not name."""
    for place, ids, names in (("tags", blog.tags_of, blog.tags), ("byline", blog.authors_of, blog.users)):
        count = sum(each not in names for _, each in ids.get(key, ()))
        if count:
            yield Remark("names-not-there", place, {"count": str(count)})


def _authors(key: str, post: Node, blog: Blog) -> list[str]:
    ids = _ordered(blog.authors_of.get(key, [])) or [identifier(post.get("author_id"))]
    return [blog.users[each] for each in ids if each in blog.users] or _inline_names(post.get("authors"))


def _inline_names(value: Json) -> list[str]:
    """Give the names where they stand in the post itself, as in what the Admin API takes."""
    entries = value if isinstance(value, list) else []
    return [said(each, "name") if isinstance(each, dict) else str(each) for each in entries if each]


def _featured(post: Node) -> Image | None:
    address = _address(said(post, "feature_image", "image"))
    if not address:
        return None
    caption = " ".join(re.sub(r"<[^<>]*>", " ", said(post, "feature_image_caption")).split())
    return Image(address, said(post, "feature_image_alt"), caption)


def _address(text: str) -> str:
    return _HOME.sub("/", _STORED.sub(r"content/\1/", text))


def _wanted(body: Body, image: Image | None) -> tuple[WantedImage, ...]:
    names = [*([image.name] if image else []), *_PICTURE.findall(body.text)]
    return tuple(
        WantedImage(name, path=name) if name.startswith("content/") else WantedImage(name, address=name)
        for name in dict.fromkeys(names)
    )


def _identity(post: Node) -> ReviewId:
    key = next((value for value in (said(post, "uuid"), said(post, "id")) if _UNIQUE.fullmatch(value)), "")
    return origin_id("ghost", key or said(post, "slug") or said(post, "title"))


def _extra(post: Node, tags: list[str]) -> Table:
    known: dict[str, Extra] = {
        "id": identifier(post.get("id")),
        "uuid": said(post, "uuid"),
        "tags": tuple(tag for tag in tags if tag.startswith("#")),
        **kept_of(post),
    }
    return Table((("ghost", Table(tuple((name, value) for name, value in known.items() if value))),))
