"""What a post of Ghost holds beside its text and its fields here: what is kept under `extra`, and what is told."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from reviewdesk.domain.dates import parse_moment
from reviewdesk.domain.extra import Extra
from reviewdesk.domain.review import Status
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.exchange.importers.ghost.lexical import Node, said
from reviewdesk.exchange.importers.structured_data import Json, parsed

STATUSES = {
    "published": Status.PUBLISHED,
    "sent": Status.PUBLISHED,
    "scheduled": Status.READY,
    "draft": Status.DRAFT,
    "": Status.DRAFT,
}

_READ = frozenset(
    "id uuid title slug html lexical mobiledoc markdown plaintext feature_image feature_image_alt feature_image_caption"
    " image type page status published_at custom_excerpt meta_title meta_description canonical_url codeinjection_head"
    " codeinjection_foot tags authors primary_author primary_tag author_id author excerpt".split()
)
"""What is read elsewhere, or says the same again."""
_MACHINERY = frozenset(
    "comment_id created_at created_by updated_by published_by post_revisions url reading_time lexical_html".split()
)
_USUAL = frozenset({("visibility", "public"), ("email_recipient_filter", "all")}) | {
    ("show_title_and_feature_image", text) for text in ("1", "true")
}
_LONGEST = 4_000
_SCRIPT_OF_DATA = re.compile(r"<script\b[^<>]*ld\+json[^<>]*>.*?</script\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[a-z]", re.IGNORECASE)
_A_DAY = "a date, such as 2023-09-15T10:17:00.000Z"


def kept_of(post: Node) -> dict[str, Extra]:
    """Give what has no field here, such as whom it was for, its picture for networks and its newsletter."""
    found: dict[str, Extra] = {}
    for name, value in post.items():
        text = _text(value)
        if name in _READ or name in _MACHINERY or text in ("", "0") or len(name) > 100 or len(text) > _LONGEST:
            continue
        if (name, text) not in _USUAL:
            found[name] = text
    if said(post, "status") not in STATUSES:
        found["status"] = said(post, "status")[:100]
    return found


def told_of(post: Node) -> Iterator[Remark]:
    """Tell what a post was on its site and is not here, and what of it does not come in."""
    status, visibility = said(post, "status"), said(post, "visibility")
    if status not in STATUSES:
        yield Remark("status-unknown", "status", {"value": status[:60]})
    if visibility not in ("", "public"):
        yield Remark("post-for-members", "extra", {"value": visibility[:60]})
    day = _text(post.get("published_at"))
    if day and moment(post.get("published_at")) is None:
        yield Remark("value-left-out", "published", {"value": day[:60], "expected": _A_DAY})
    if _TAG.search(said(post, "feature_image_caption")):
        yield Remark("words-only", "featured_image")
    code = (_SCRIPT_OF_DATA.sub("", said(post, name)) for name in ("codeinjection_head", "codeinjection_foot"))
    if any(each.strip() for each in code):
        yield Remark("page-code-left", "body")
    if all(said(post, name) for name in ("lexical", "mobiledoc")) and not said(post, "html").strip():
        yield Remark("texts-of-two-editors", "body")
    if any(_is_broken(said(post, name)) for name in ("lexical", "mobiledoc")) and not said(post, "html").strip():
        yield Remark("text-unreadable", "body")
    too_long = [name for name, value in post.items() if name not in _READ and len(_text(value)) > _LONGEST]
    if too_long:
        yield Remark("fields-too-long", "extra", {"what": ", ".join(name[:60] for name in too_long)})


def moment(value: Json) -> datetime | None:
    """Read a moment, as text or in milliseconds since 1970."""
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value / 1000, UTC)
        found = parse_moment(value) if isinstance(value, str) and value else None
    except (ValueError, OverflowError, OSError):
        return None
    return found.replace(tzinfo=found.tzinfo or UTC) if found else None


def _is_broken(text: str) -> bool:
    """Tell of a text whether it is none of an editor's."""
    try:
        return bool(text) and not isinstance(parsed(text), dict)
    except ValueError:
        return True


def _text(value: Json) -> str:
    """Give a plain value as text; nothing for what holds others, and for what is not so."""
    if isinstance(value, bool):
        return "true" if value else ""
    return str(value) if isinstance(value, str | int | float) else ""
