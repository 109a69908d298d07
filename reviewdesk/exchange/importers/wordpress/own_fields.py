"""The fields that hang on a post: those of the site's own by their names, those that plug-ins hide by their number."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.fields import field_named
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.exchange.importers.pulled_xml import Piece
from reviewdesk.exchange.importers.taking import Names, take
from reviewdesk.exchange.importers.wordpress.plugin_fields import SEO, plain

_TAKEN = ("rating", "verdict", "good", "bad", "disclosure", "media", "work.", "seen.")
"""Fields that a site's own fields and taxonomies may fill."""

_LONGEST_KEY, _LONGEST_META = 100, 4_000
_KNOWN_DOMAINS = frozenset({"", "author", "category", "language", "post_format", "post_tag", "tag"})
_MACHINERY = frozenset(
    "_edit_last _edit_lock _encloseme _pingme _thumbnail_id _wp_attached_file _wp_attachment_metadata _wp_old_date"
    " _wp_desired_post_slug _wp_old_slug _wp_page_template _wp_trash_meta_status _wp_trash_meta_time footnotes".split()
)
"""What WordPress itself keeps there, and what was read of it elsewhere."""
_CACHED = "_oembed_"


@dataclass(slots=True)
class Meta:
    """The fields by name. Of several of a name `first` is the one that the site shows; `more` has the others."""

    first: dict[str, str] = field(default_factory=dict)
    more: dict[str, list[str]] = field(default_factory=dict)

    def differing(self, keys: frozenset[str]) -> list[str]:
        """Name those of the keys that stand there twice with different values."""
        return sorted(key for key in keys & self.more.keys() if set(self.more[key]) - {self.first[key]})


@dataclass(frozen=True, slots=True)
class Own:
    """What the site's own fields say of ours, what is `left` of them, what is to be told, and the hidden ones."""

    values: Mapping[str, object]
    left: Table
    remarks: tuple[Remark, ...]
    hidden: tuple[str, ...]


def meta_of(piece: Piece) -> Meta:
    """Read the fields of a post."""
    meta = Meta()
    for child in piece.children:
        if child.name == "wp:postmeta":
            key, text = child.first("wp:meta_key").strip(), child.first("wp:meta_value")
            if key in meta.first:
                meta.more.setdefault(key, []).append(text)
            else:
                meta.first[key] = text
    return meta


def own_fields(piece: Piece, meta: Meta, used: frozenset[str], names: Names) -> Own:
    """Read fields and taxonomies of the site's own by the same names as heads of files."""
    entries: dict[str, Extra] = {}
    hidden: list[str] = []
    too_long: list[str] = []
    for key, text in meta.first.items():
        said = [each for each in (text, *meta.more.get(key, ())) if each.strip()]
        if key in used or not said:
            continue
        if (key[:1] in ("", "_") and key not in SEO["seo.keyphrase"]) or key in _MACHINERY:
            hidden += [key] if key and key not in _MACHINERY and not key.startswith(_CACHED) else []
        elif len(key) >= _LONGEST_KEY or sum(map(len, said)) >= _LONGEST_META:
            too_long.append(key[:_LONGEST_KEY])
        else:
            entries[key] = said[0] if len(said) == 1 else tuple(said)
    for child in piece.children:
        domain = child.attributes.get("domain", "") if child.name == "category" else ""
        if domain not in _KNOWN_DOMAINS:
            before = entries.get(domain, ())
            entries[domain] = (*(before if isinstance(before, tuple) else (before,)), plain(child.text))
    taken = take(Table(tuple(entries.items())), Review(id=ReviewId("")), names)
    wanted = {name for name in taken.fields if name.startswith(_TAKEN)}
    values = {name: field_named(name).read(taken.review) for name in wanted}
    left = Table(tuple(entries.items())) if taken.fields - wanted else taken.left
    return Own(values, left, (*taken.remarks, *_told(meta, used, too_long)), tuple(hidden))


def _told(meta: Meta, used: frozenset[str], too_long: list[str]) -> list[Remark]:
    twice = meta.differing(used | {"_thumbnail_id", "footnotes"})
    remarks = [Remark("fields-too-long", "extra", {"what": ", ".join(too_long)})] if too_long else []
    return [*remarks, Remark("fields-twice", "extra", {"what": ", ".join(twice)})] if twice else remarks
