"""A document is seen from its head, streamed, and knows what lies beside it and nothing outside."""

from collections.abc import Sequence

import pytest

from reviewdesk.errors import TooLargeError
from reviewdesk.exchange.importers.base import HEAD, MAX_TEXT, Content, Document, Held
from reviewdesk.exchange.importers.naming import origin_id
from tests.unit.exchange.importers.stretched import Stretched


class Files:
    """A collection whose files hold their own names."""

    def __init__(self, *names: str) -> None:
        self.names: Sequence[str] = names

    def content(self, name: str) -> Content | None:
        return Held(name.encode()) if name in self.names else None


def test_a_document_is_not_read_further_than_it_is_looked_at() -> None:
    endless = Stretched(b"<rss>", 1 << 40)
    document = Document("blog.xml", endless)
    assert (document.head(5), len(document.head()), document.size) == (b"<rss>", HEAD, 1 << 40)
    with pytest.raises(TooLargeError):
        _ = document.data
    assert endless.read_so_far <= 2 * (HEAD + MAX_TEXT)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("ratings.csv", "export/ratings.csv"),
        ("./lists/a.csv", "export/lists/a.csv"),
        ("../profile.csv", "profile.csv"),
        ("/profile.csv", "profile.csv"),
        ("../../profile.csv", None),
        ("/../profile.csv", None),
        ("", None),
        (".", None),
        ("..", None),
        ("nothing.csv", None),
    ],
)
def test_a_document_finds_what_lies_beside_it_and_nothing_outside(name: str, found: str | None) -> None:
    files = Files("export/diary.csv", "export/ratings.csv", "export/lists/a.csv", "profile.csv")
    beside = Document("my.zip/export/diary.csv", b"", files, "export/diary.csv").beside(name)
    assert (beside.data.decode() if beside else None) == found


def test_a_document_alone_has_nothing_beside_it() -> None:
    assert Document("a.md", b"").beside("b.md") is None


def test_the_same_origin_has_the_same_id_and_no_other() -> None:
    origins = [("wordpress", "https://a.example", "12"), ("wordpress", "https://a.example1", "2"), ("ghost", "12")]
    ids = [origin_id(*origin) for origin in origins]
    assert ids == [origin_id(*origin) for origin in origins]
    assert len(set(ids)) == len(origins)
