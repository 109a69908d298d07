"""What of an export of WordPress has no place here, or two answers, is told."""

import pytest

from reviewdesk.domain.extra import Table
from reviewdesk.domain.review import Review, Status
from tests.unit.exchange.importers.wordpress.exports import (
    PICTURE,
    export,
    items_of,
    post,
    read,
    review_of,
    the_item,
)

SECOND_ADA = """<wp:author><wp:author_login>ada</wp:author_login>\
<wp:author_display_name>Ada Other</wp:author_display_name></wp:author>"""


def told(*items: str) -> list[tuple[str, str]]:
    return [(remark.code, remark.place) for remark in the_item(*items).remarks]


def of_the_file(data: bytes) -> dict[str, dict[str, str]]:
    return {remark.code: dict(remark.data) for item in items_of(data) if item.review is None for remark in item.remarks}


def kept(review: Review) -> Table:
    known = dict(review.extra.entries)["wordpress"]
    assert isinstance(known, Table)
    return known


def fields(review: Review) -> dict[str, object]:
    found = dict(kept(review).entries)["fields"]
    assert isinstance(found, Table)
    return dict(found.entries)


def test_two_authors_of_one_login_are_told_and_the_first_signs() -> None:
    data = export(post()).replace(b"\t<item>", SECOND_ADA.encode() + b"\t<item>", 1)
    (item, around) = items_of(data)
    assert item.review is not None
    assert item.review.byline == ("Ada Kern",)
    assert [(each.code, dict(each.data)) for each in around.remarks] == [
        ("authors-of-one-login", {"login": "ada", "taken": "Ada Kern", "others": "Ada Other"})
    ]


def test_one_author_who_stands_there_twice_is_nobody_to_tell_of() -> None:
    again = SECOND_ADA.replace("Ada Other", "Ada Kern")
    assert len(list(items_of(export(post()).replace(b"\t<item>", again.encode() + b"\t<item>", 1)))) == 1


def test_an_author_whom_the_export_does_not_name_signs_by_login_and_is_told() -> None:
    item = the_item(post(creator="bob"))
    assert item.review is not None
    assert item.review.byline == ("bob",)
    assert ("author-by-login", "byline") in told(post(creator="bob"))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"status": "private"}, "post-private"),
        ({"status": "pitch"}, "status-unknown"),
        ({"type": "movie"}, "post-of-own-kind"),
        ({"more": "<wp:post_password>secret</wp:post_password>"}, "post-with-password"),
        ({"date": "soon"}, "value-left-out"),
        ({"date_gmt": "2023-02-30 10:00:00"}, "value-left-out"),
        ({"excerpt": "See <a href='/a'>the harbour</a>."}, "words-only"),
    ],
)
def test_what_a_post_was_on_its_site_and_is_not_here_is_told(changes: dict[str, str], code: str) -> None:
    assert code in [each for each, _ in told(post(**changes))]
    assert code not in [each for each, _ in told(post())]


def test_what_nobody_but_the_site_may_see_is_not_taken_for_published() -> None:
    review = review_of(status="private")
    assert review.status is Status.READY
    assert ("status", "private") in kept(review).entries


def test_a_sticky_post_and_its_format_are_kept() -> None:
    terms = '<category domain="post_format" nicename="post-format-video">Video</category>'
    review = review_of(terms=terms, more="<wp:is_sticky>1</wp:is_sticky>")
    assert {("sticky", "1"), ("format", "Video")} <= set(kept(review).entries)


def test_the_language_of_a_post_goes_before_that_of_its_site() -> None:
    terms = '<category domain="language" nicename="de_AT"><![CDATA[Deutsch]]></category>'
    assert (review_of(terms=terms).language, review_of().language) == ("de-AT", "en-GB")


def test_terms_of_old_exports_are_taken_once() -> None:
    terms = "<category>Films</category><category domain='category'>Films</category><category>Essays</category>"
    review = review_of(terms=terms + "<category domain='tag'>sea</category>")
    assert (review.categories, review.tags) == (("Films", "Essays"), ("sea",))


def test_fields_of_one_name_all_come_in_and_those_that_were_chosen_among_are_told() -> None:
    def field(key: str, value: str) -> str:
        return f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{value}</wp:meta_value></wp:postmeta>"

    more = field("mood", "dry") + field("mood", "wet") + field("yasr_overall_rating", "4")
    item = the_item(post(more=more + field("yasr_overall_rating", "2")))
    assert item.review is not None
    assert fields(item.review)["mood"] == ("dry", "wet")
    assert item.review.rating is not None
    assert item.review.rating.label == "4"
    assert [dict(each.data) for each in item.remarks if each.code == "fields-twice"] == [
        {"what": "yasr_overall_rating"}
    ]


def test_fields_that_are_too_long_or_hidden_are_named() -> None:
    meta = {"essay": "x" * 5000, "_own_plugin": "1", "_edit_last": "2", "_oembed_5f": "x"}
    item = the_item(post(meta=meta))
    assert [dict(each.data) for each in item.remarks if each.code == "fields-too-long"] == [{"what": "essay"}]
    assert of_the_file(export(post(meta=meta), post(meta=meta, id="6"))) == {
        "fields-hidden": {"what": "2 × _own_plugin"}
    }


def test_plug_ins_that_disagree_are_told_and_those_that_agree_are_not() -> None:
    apart = {"yasr_overall_rating": "4", "taq_review_score": "50", "taq_review_position": "top"}
    assert ("plugins-disagree", "rating") in told(post(meta=apart))
    titles = {"rank_math_title": "A", "_yoast_wpseo_title": "B"}
    assert ("plugins-disagree", "seo.title") in told(post(meta=titles))
    assert "plugins-disagree" not in dict(told(post(meta=titles | {"_yoast_wpseo_title": "A"})))
    assert ("plugins-disagree", "rating") in told(post(meta={"yasr_overall_rating": "4", "rating": "3/5"}))


def test_a_rating_of_the_sites_own_whose_scale_was_guessed_is_told() -> None:
    assert "rating-scale-guessed" in dict(told(post(meta={"rating": "7"})))


def test_all_phrases_are_kept_where_there_are_several() -> None:
    review = review_of(meta={"_yoast_wpseo_focuskw": "playtime,tati"})
    assert review.seo.keyphrase == "playtime"
    assert fields(review)["_yoast_wpseo_focuskw"] == "playtime,tati"


@pytest.mark.parametrize(
    "content",
    [
        '<img src="https://example.org/files/still-300x200.jpg" alt="">',
        '<a href="http://example.org/files/still.jpg">Here</a>',
    ],
)
def test_a_file_of_the_library_is_told_only_where_no_post_shows_it(content: str) -> None:
    assert not of_the_file(export(post(content), PICTURE))
    assert not of_the_file(export(post(meta={"_thumbnail_id": "7"}), PICTURE))
    assert of_the_file(export(post(), PICTURE)) == {
        "media-unused": {"count": "1", "example": "https://example.org/files/still.jpg"}
    }


def test_all_that_is_told_of_a_file_stands_in_one_place() -> None:
    data = export(post(meta={"_own_plugin": "1"}), post(type="page", id="9"), PICTURE)
    *_, around = items_of(data)
    assert [each.code for each in around.remarks] == ["posts-passed-over", "media-unused", "fields-hidden"]
    assert len([item for item in read(post()) if item.review is None]) == 0


def test_posts_that_say_nothing_are_counted_and_left_out() -> None:
    assert of_the_file(export(post(), post("", title="", id="6"))) == {"posts-passed-over": {"kinds": "1 × empty"}}
