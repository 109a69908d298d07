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
from reviewdesk.exchange.importers.pulled_json import records

_AROUND = frozenset({"tags", "users", "posts_tags", "posts_authors", "posts_meta"})
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
            for _, line, post in records(stream, document.name, _POSTS):
                if not isinstance(post, dict):
                    yield ImportedItem(error=InputError(name=document.name, reason="a post is no record"), line=line)
                elif said(post, "type") == "page" or post.get("page") in (1, True):
                    passed["page"] += 1
                else:
                    yield _read(document, post, blog, line)
        if passed:
            kinds = ", ".join(f"{count} × {kind}" for kind, count in passed.items())
            yield ImportedItem(remarks=(Remark("posts-passed-over", document.name, {"kinds": kinds}),))


def _read(document: Document, post: Node, blog: Blog, line: int) -> ImportedItem:
    try:
        return _located(document, item_of(post, blog, line))
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
            for table, _, record in records(stream, document.name, _AROUND):
                if isinstance(record, dict):
                    _learn(blog, table, record)
    except InputError:
        return blog
    return blog


def _learn(blog: Blog, table: str, record: Node) -> None:
    key, post = identifier(record.get("id")), identifier(record.get("post_id"))
    order = record.get("sort_order")
    place = order if isinstance(order, int) else 0
    if table == "tags":
        blog.tags[key] = said(record, "name")
    elif table == "users":
        blog.users[key] = said(record, "name")
    elif table == "posts_tags":
        blog.tags_of.setdefault(post, []).append((place, identifier(record.get("tag_id"))))
    elif table == "posts_authors":
        blog.authors_of.setdefault(post, []).append((place, identifier(record.get("author_id"))))
    else:
        blog.meta_of[post] = {
            name: value for name, value in record.items() if isinstance(value, str) and name not in ("id", "post_id")
        }
