"""The file that Ghost imports under Settings, Import; with images it is a zip, and all reviews share one."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reviewdesk.domain.slug import slugify
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout, Part, gathered
from reviewdesk.exchange.exporters.ghost.layout import GHOST
from reviewdesk.exchange.exporters.ghost.lexical import Json, lexical
from reviewdesk.exchange.exporters.ghost.pictures import in_import
from reviewdesk.exchange.exporters.ghost.post import post_fields, tag_names
from reviewdesk.exchange.exporters.wording import one_line

_MAIN = "ghost.json"
_VERSION = "6.0.0"  # in full, or Ghost takes the file for no export of its own


@dataclass(frozen=True, slots=True)
class Post:
    """The fields of a post, its tags and those who sign."""

    fields: dict[str, Json]
    tags: tuple[str, ...]
    byline: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GhostImport:
    """Posts in Lexical, which Ghost's editor opens as its own; images lie beside, where an uploaded zip has them."""

    name: str = "ghost"
    title: str = "Ghost (import file)"
    layout: Layout = GHOST

    def export(self, context: ExportContext) -> Artifact:
        return gathered(self, context)

    def part(self, context: ExportContext) -> Part[Post]:
        """Make a post."""
        there, images = in_import(context)
        document = json.dumps(lexical(compose(there, self.layout).html), ensure_ascii=False, separators=(",", ":"))
        fields = {**post_fields(there), "lexical": document}
        review = context.review
        byline = tuple(filter(None, map(one_line, review.byline)))
        return Part(Post(fields, tuple(tag_names(review)), byline), images)

    def gather(self, values: Sequence[Post]) -> Artifact:
        """Put posts into one file; a slug that stands twice gets a number, for Ghost would drop the second post."""
        tags, users = _Table(), _Table()
        posts: list[Json] = []
        posts_tags: list[Json] = []
        posts_authors: list[Json] = []
        slugs: set[str] = set()
        for number, post in enumerate(values, 1):
            slug = _free(str(post.fields["slug"]), slugs)
            slugs.add(slug)
            posts.append({"id": str(number), **post.fields, "slug": slug})
            for order, name in enumerate(post.tags):
                posts_tags.append({"post_id": str(number), "tag_id": tags.id_of(name), "sort_order": order})
            for order, name in enumerate(post.byline):
                posts_authors.append({"post_id": str(number), "author_id": users.id_of(name), "sort_order": order})
        data: dict[str, Json] = {
            "posts": posts,
            "tags": tags.rows(),
            "posts_tags": posts_tags,
            "users": [{**row, "email": f"{row['slug']}@example.com"} for row in users.values()],
            "posts_authors": posts_authors,
        }
        whole: Json = {"db": [{"meta": {"exported_on": 0, "version": _VERSION}, "data": data}]}
        text = json.dumps(whole, ensure_ascii=False, indent=1)
        return Artifact((File(_MAIN, f"{text}\n".encode("utf-8", "replace"), "application/json"),), _MAIN)


class _Table:
    """Names that several posts share, each once, with a slug of its own."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, Json]] = {}

    def id_of(self, name: str) -> str:
        row = self._rows.get(name.casefold())
        if row is None:
            number = str(len(self._rows) + 1)
            taken = {str(each["slug"]) for each in self._rows.values()}
            row = {"id": number, "name": name, "slug": _free(_slug(name), taken)}
            self._rows[name.casefold()] = row
        return str(row["id"])

    def values(self) -> list[dict[str, Json]]:
        return list(self._rows.values())

    def rows(self) -> list[Json]:
        return [*self._rows.values()]


def _slug(name: str) -> str:
    ascii_only = slugify(name).encode("ascii", "ignore").decode().strip("-")
    return ascii_only[:180] or "name"


def _free(wanted: str, taken: set[str]) -> str:
    free, number = wanted, 2
    while free in taken:
        free, number = f"{wanted}-{number}", number + 1
    return free
