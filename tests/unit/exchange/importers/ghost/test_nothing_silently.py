"""What of an export of Ghost has no place here, or two answers, is told or kept."""

import json
from typing import Any

import pytest

from reviewdesk.domain.extra import Table
from reviewdesk.domain.review import Status
from reviewdesk.exchange.importers.base import ImportedItem
from tests.unit.exchange.importers.ghost.test_archive import ID, a_post, export, read, the_item, the_review


def codes(item: ImportedItem) -> list[str]:
    return [remark.code for remark in item.remarks]


def kept(**changes: Any) -> dict[str, object]:
    found = dict(the_review(**changes).extra.entries)["ghost"]
    assert isinstance(found, Table)
    return dict(found.entries)


def around(data: bytes) -> list[tuple[str, dict[str, str]]]:
    return [(each.code, dict(each.data)) for item in read(data) if item.review is None for each in item.remarks]


def lexical(text: str) -> str:
    return json.dumps({"root": {"children": [{"type": "paragraph", "children": [{"type": "text", "text": text}]}]}})


OLD_TEXT = json.dumps({"version": "0.3.1", "sections": [[1, "p", [[0, [], 0, "Old."]]]]})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"visibility": "paid"}, "post-for-members"),
        ({"status": "of-tomorrow"}, "status-unknown"),
        ({"published_at": "soon"}, "value-left-out"),
        ({"feature_image": "a.jpg", "feature_image_caption": "By <a href='/a'>Ada</a>"}, "words-only"),
        ({"codeinjection_foot": "<script>track()</script>"}, "page-code-left"),
        ({"codeinjection_head": "<style>p {}</style>"}, "page-code-left"),
        ({"html": "", "lexical": lexical("New."), "mobiledoc": OLD_TEXT}, "texts-of-two-editors"),
        ({"html": "", "lexical": '{"root":' * 2000}, "text-unreadable"),
        ({"html": "", "mobiledoc": "[]"}, "text-unreadable"),
        ({"html": "", "mobiledoc": json.dumps({"sections": [[77, "x"]]})}, "card-left"),
        ({"own_field": "x" * 5000}, "fields-too-long"),
    ],
)
def test_what_a_post_was_on_its_site_and_is_not_here_is_told(changes: dict[str, Any], code: str) -> None:
    assert code in codes(the_item(**changes))
    assert codes(the_item()) == ["film-from-headline"]


def test_what_search_engines_are_told_is_no_code_that_is_left_out() -> None:
    head = '<!-- ours --><script type="application/ld+json">{"@type": "Movie", "name": "M"}</script>'
    assert "page-code-left" not in codes(the_item(codeinjection_head=head))


def test_an_unknown_status_is_a_draft_and_kept() -> None:
    assert the_review(status="of-tomorrow").status is Status.DRAFT
    assert kept(status="of-tomorrow")["status"] == "of-tomorrow"


def test_what_has_no_field_is_kept() -> None:
    changes = {"featured": 1, "og_title": "For networks", "custom_template": "wide", "locale": "de", "comment_id": "7"}
    named = {name: value for name, value in kept(**changes).items() if name not in ("id", "uuid")}
    assert named == {"featured": "1", "og_title": "For networks", "custom_template": "wide", "locale": "de"}


def test_what_stands_in_a_table_of_its_own_is_kept_as_well() -> None:
    meta = [{"id": "m1", "post_id": ID, "email_only": 1, "email_subject": "Friday", "og_image": None}]
    (item,) = read(export(a_post(), around={"posts_meta": meta}))
    assert item.review is not None
    found = dict(item.review.extra.entries)["ghost"]
    assert isinstance(found, Table)
    assert {("email_only", "1"), ("email_subject", "Friday")} <= set(found.entries)


def test_tags_and_authors_that_share_an_id_are_told_and_the_first_holds() -> None:
    tables = {
        "tags": [{"id": "t1", "name": "sea"}, {"id": "t1", "name": "tide"}, {"id": "t1", "name": "sea"}],
        "posts_tags": [{"post_id": ID, "tag_id": "t1"}],
    }
    data = export(a_post(), around=tables)
    assert around(data) == [("names-of-one-id", {"what": "sea / tide"})]
    review = read(data)[0].review
    assert review is not None
    assert review.tags == ("sea",)


@pytest.mark.parametrize(
    ("table", "key", "place"), [("posts_tags", "tag_id", "tags"), ("posts_authors", "author_id", "byline")]
)
def test_tags_and_authors_that_the_export_does_not_hold_are_counted(table: str, key: str, place: str) -> None:
    (item,) = read(export(a_post(), around={table: [{"post_id": ID, key: "gone"}]}))
    assert [(each.place, dict(each.data)) for each in item.remarks if each.code == "names-not-there"] == [
        (place, {"count": "1"})
    ]


def test_a_name_that_stands_twice_in_a_post_is_told() -> None:
    data = export(a_post(), a_post(id="2", uuid="")).replace(b'"featured": 0', b'"title": "Other", "featured": 0', 1)
    twice = [[dict(each.data) for each in item.remarks if each.code == "json-name-twice"] for item in read(data)]
    assert twice == [[{"what": "title"}], []]


def test_a_name_that_says_the_same_twice_is_nothing_to_tell_of() -> None:
    data = export(a_post()).replace(b'"featured": 0', b'"featured": 0, "featured": 0')
    assert "json-name-twice" not in codes(read(data)[0])
