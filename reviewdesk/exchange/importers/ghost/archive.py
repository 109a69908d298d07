"""The file that Ghost exports, read in two passes: the tables around the posts, then the posts, one by one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.importers.base import (
    NO_WISHES,
    Certainty,
    Claim,
    Document,
    ImportedItem,
    Importer,
    Remark,
    Wishes,
)
from reviewdesk.exchange.importers.ghost.lexical import Node, said
from reviewdesk.exchange.importers.ghost.posts import Blog, identifier, item_of
from reviewdesk.exchange.importers.pulled_json import Record, records

_AROUND = frozenset({"tags", "users", "posts_tags", "posts_authors", "posts_meta"})
_NAMED = 12
_POSTS = frozenset({"posts"})
_SIGNS = (b'"posts"', b'"lexical"', b'"mobiledoc"', b'"posts_tags"', b'"feature_image"', b'"exported_on"')


class GhostExport(Importer):
    """A JSON file of any version of Ghost, alone or with its images; pages are told of and left out."""

    name = "ghost"
    endings = frozenset({".json"})

    def recognises(self, document: Document) -> Certainty:
        """Tell by the tables that it names at its start."""
        head = document.head()
        if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            return Certainty.NO
        if b'"exported_on"' in head and (b'"data"' in head or b'"db"' in head):
            return Certainty.SURE
        signs = sum(sign in head for sign in _SIGNS)
        return Certainty.SURE if signs > 2 else Certainty.LIKELY if signs and b'"posts"' in head else Certainty.NO

    def claims(self, names: Sequence[str]) -> Iterable[Claim]:  # noqa: ARG002
        """Claim nothing: the content of a JSON file tells, and images are found where the posts name them."""
        return ()

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:  # noqa: ARG002
        """Read the posts; InputError after those that are whole where the file breaks off."""
        blog = _blog(document)
        passed: Counter[str] = Counter()
        with document.open() as stream:
            for record in records(stream, document.name, _POSTS):
                post = record.value
                if not isinstance(post, dict):
                    error = InputError(name=document.name, reason="a post is no record")
                    yield ImportedItem(error=error, line=record.line)
                elif said(post, "type") == "page" or post.get("page") in (1, True):
                    passed["page"] += 1
                else:
                    yield _read(document, post, blog, record)
        told = tuple(_around(document.name, passed, blog))
        if told:
            yield ImportedItem(remarks=told)


def _around(name: str, passed: Counter[str], blog: Blog) -> Iterator[Remark]:
    """Tell of the export as a whole."""
    if passed:
        kinds = ", ".join(f"{count} × {kind}" for kind, count in passed.items())
        yield Remark("posts-passed-over", name, {"kinds": kinds})
    if blog.twice:
        yield Remark("names-of-one-id", name, {"what": ", ".join(dict.fromkeys(blog.twice[:_NAMED]))})


def _read(document: Document, post: Node, blog: Blog, record: Record) -> ImportedItem:
    line = record.line
    try:
        item = _located(document, item_of(post, blog, line))
        twice = (Remark("json-name-twice", "extra", {"what": ", ".join(record.twice)}),) if record.twice else ()
        return replace(item, remarks=(*item.remarks, *twice))
    except TooLargeError as error:
        named = TooLargeError(name=document.name, size=error.data.get("size"), limit=error.data.get("limit"))
        return ImportedItem(error=named, line=line, entry=said(post, "title") or said(post, "slug"))


def _located(document: Document, item: ImportedItem) -> ImportedItem:
    """Look for the images where Ghost's own archives and ours have them: beside the file, above it, or at the top."""
    images = []
    for image in item.images:
        places = (image.path, f"../{image.path}", f"/{image.path}") if image.path else ()
        path = next((place for place in places if document.beside(place) is not None), image.path)
        images.append(replace(image, path=path))
    return replace(item, images=tuple(images))


def _blog(document: Document) -> Blog:
    """Read what goes with posts; where the file breaks off, it is known as far as it goes."""
    blog = Blog()
    try:
        with document.open() as stream:
            for record in records(stream, document.name, _AROUND):
                if isinstance(record.value, dict):
                    _learn(blog, record.table, record.value)
    except InputError:
        return blog
    return blog


def _learn(blog: Blog, table: str, record: Node) -> None:
    key, post = identifier(record.get("id")), identifier(record.get("post_id"))
    order = record.get("sort_order")
    place = order if isinstance(order, int) else 0
    if table in ("tags", "users"):
        _name(blog, blog.tags if table == "tags" else blog.users, key, said(record, "name"))
    elif table == "posts_tags":
        blog.tags_of.setdefault(post, []).append((place, identifier(record.get("tag_id"))))
    elif table == "posts_authors":
        blog.authors_of.setdefault(post, []).append((place, identifier(record.get("author_id"))))
    else:
        blog.meta_of[post] = {
            name: value for name, value in record.items() if value is not None and name not in ("id", "post_id")
        }


def _name(blog: Blog, names: dict[str, str], key: str, name: str) -> None:
    """Take the name of a tag or an author; the first of an id holds."""
    if names.setdefault(key, name) != name:
        blog.twice.append(f"{names[key]} / {name}")
