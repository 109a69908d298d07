"""Foreign Markdown comes in whole: what is understood goes to its field, all else is kept."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.extra import Table
from reviewdesk.domain.fields import FIELDS
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.errors import InputError, InvalidFieldError, NotAReviewError
from reviewdesk.exchange import front_matter
from reviewdesk.exchange.importers.base import Document, ImportedItem, WantedImage, Wishes
from reviewdesk.exchange.importers.foreign_keys import ALT, MEANINGS
from reviewdesk.exchange.importers.markdown import MarkdownFile
from reviewdesk.exchange.importers.registry import importer_for
from tests.strategies import ODD, bodies

SAMPLES = Path(__file__).parents[5] / "shared" / "samples" / "reviews"


def imported(text: str, name: str = "harbour.md") -> ImportedItem:
    return read(Document(name, text.encode()))


def read(document: Document) -> ImportedItem:
    (item,) = importer_for(document).read(document)
    assert item.review is not None
    return item


def the_review(text: str, name: str = "harbour.md") -> Review:
    review = imported(text, name).review
    assert review is not None
    return review


def review_of(head: str, body: str = "Text.\n", name: str = "harbour.md") -> Review:
    return the_review(f"---\n{head}\n---\n{body}", name)


def codes(head: str) -> list[tuple[str, str]]:
    return [(remark.code, remark.place) for remark in imported(f"---\n{head}\n---\n").remarks]


def test_a_blog_post_fills_the_form() -> None:
    review = review_of(
        "title: It Follows (2014)\n"
        "date: 2015-03-26\n"
        "slug: it-follows-2014\n"
        "grade: D\n"
        "imdb_id: tt3235888\n"
        "synopsis: Something walks.\n"
        "authors: [A. Critic, B. Second]\n"
        "director: David Robert Mitchell\n"
        "tags: horror, no\n"
        "categories: [Reviews]\n"
        "lang: en_US\n"
        "runtime: 1h 40m\n"
        "watched: 2015-03-20\n"
        "cover: it-follows.jpg\n"
    )
    assert (review.headline, review.work.title, review.work.year) == ("It Follows (2014)", "It Follows", 2014)
    assert review.published == datetime.fromisoformat("2015-03-26T00:00:00")
    assert review.status is Status.PUBLISHED
    assert review.rating is not None
    assert review.rating.label == "D"
    assert review.work.ids == (ExternalId("imdb", "tt3235888"),)
    assert review.standfirst == "Something walks."
    assert review.byline == ("A. Critic", "B. Second")
    assert review.work.directors == (Credit("David Robert Mitchell"),)
    assert (review.tags, review.categories, review.language) == (("horror", "no"), ("Reviews",), "en-US")
    assert (review.work.runtime, review.seen.on) == (100, PartialDate(2015, 3, 20))
    assert (review.featured_image, review.images) == ("it-follows.jpg", (Image("it-follows.jpg"),))
    assert review.extra == Table()


def test_what_is_not_understood_is_kept_in_its_order_and_form() -> None:
    review = review_of("title: M\nlayout: post\nparams: {a: [1.10, no], b: ~}\nsummary: First\nsynopsis: Second")
    params = Table((("a", ("1.10", "no")), ("b", "")))
    assert review.extra == Table((("layout", "post"), ("params", params), ("summary", "First")))
    assert review.standfirst == "Second"


def test_a_description_beside_a_summary_is_for_search_engines() -> None:
    review = review_of("title: M\ndescription: For machines\nsummary: For readers")
    assert (review.standfirst, review.seo.description) == ("For readers", "For machines")
    assert review_of("title: M\ndescription: For both").standfirst == "For both"


def test_a_head_of_json_is_read_as_one_of_yaml() -> None:
    review = the_review(
        '{\n  "title": "M (1931)",\n  "date": "2023-09-15T15:47:00+05:30", "draft": false, "rating": 3.50,\n'
        '  "weight": 7, "tags": ["no", "1.10"],\n  "params": {"director": "Fritz Lang", "odd": [1, {"a": null}]}\n}\n'
        "\n**Text.**\n"
    )
    assert (review.headline, review.work.year, review.tags, review.body) == (
        "M (1931)",
        1931,
        ("no", "1.10"),
        "\n**Text.**\n",
    )
    assert (review.status, review.rating and review.rating.label) == (Status.PUBLISHED, "3½")
    assert review.work.directors == (Credit("Fritz Lang"),)
    odd = ("1", Table((("a", ""),)))
    assert review.extra == Table((("weight", "7"), ("params", Table((("odd", odd),)))))


@pytest.mark.parametrize("text", ["{{< figure >}}\nText", "{% include a %}\nText", "{ braces } in text", "{", "{}"])
def test_a_text_that_begins_with_a_brace_has_no_head(text: str) -> None:
    assert the_review(text).body == text


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('{\n "a": 1,\n "b": }\nText', "head-not-json", 3),
        ('{"a": "b\nText', "head-not-json", 1),
        ('{"a": 1} Text', "head-not-json", 1),
        ('{"a": 1, "a": 2}\nText', "head-key-twice", 1),
        ('{"a": ' + "[" * 60 + "]" * 60 + "}\nText", "head-too-deep", 1),
        ('{"a": ' + "[" * 200_000, "head-too-deep", 1),
        ('{"' + "a" * 600 + '": 1}\nText', "head-key", 1),
        ('{"a": ' + "9" * 1_000_000 + "}\nText", "head-not-json", 1),
    ],
)
def test_a_head_of_json_that_is_not_sound_is_refused_with_its_line(text: str, code: str, line: int) -> None:
    with pytest.raises(InputError) as found:
        the_review(text)
    assert (found.value.code, found.value.data["line"]) == (code, line)


def test_a_head_of_toml_is_read_as_one_of_yaml() -> None:
    review = the_review(
        '+++\ntitle = "M (1931)"\ndate = 2023-09-15T15:47:00+05:30\ndraft = false\nrating = 3.50\nweight = 7\n'
        'tags = ["no", "1.10"]\n[params]\ndirector = "Fritz Lang"\nodd = [1, {a = 1979-05-27}]\n+++\nText.\n'
    )
    assert (review.headline, review.work.year, review.tags, review.body) == (
        "M (1931)",
        1931,
        ("no", "1.10"),
        "Text.\n",
    )
    assert review.published == datetime.fromisoformat("2023-09-15T15:47:00+05:30")
    assert (review.status, review.rating and review.rating.label) == (Status.PUBLISHED, "3½")
    assert review.work.directors == (Credit("Fritz Lang"),)
    odd = ("1", Table((("a", "1979-05-27"),)))
    assert review.extra == Table((("weight", "7"), ("params", Table((("odd", odd),)))))


@pytest.mark.parametrize(
    ("head", "code", "line"),
    [
        ("a = 1\nb = = 2\nc = 3", "head-not-toml", 3),
        ("a = 1\nb = 'x", "head-not-toml", 3),
        (f"a = {'9' * 5000}", "head-not-toml", 2),
        (f"a = {'[' * 5000}{']' * 5000}", "head-too-deep", 2),
        (f"a = {'[' * 60}{']' * 60}", "head-too-deep", 2),
        (f"{'a' * 600} = 1", "head-key", 2),
        (f"x = 1\n{'a.' * 50_000}b = 1", "head-too-deep", 3),
        (f"[{' . '.join('a' * 5000)}]", "head-too-deep", 2),
    ],
)
def test_a_head_of_toml_that_is_not_sound_is_refused_with_its_line(head: str, code: str, line: int) -> None:
    with pytest.raises(NotAReviewError) as caught:
        imported(f"+++\n{head}\n+++\nText")
    assert (caught.value.code, caught.value.data["line"]) == (code, line)


@pytest.mark.parametrize(
    "head",
    ["params: {rating: 4/5}", "review: {rating: {value: 4, best: 5, text: '4 of 5'}}", "extra: {score: 4/5}"],
)
def test_names_inside_the_tables_of_sites_are_understood(head: str) -> None:
    rating = review_of(f"title: M\n{head}").rating
    assert (rating and rating.label, rating and rating.scale.best) == ("4", 5)


@pytest.mark.parametrize(
    ("name", "value", "taken"),
    [
        ("rating", "{value: '4', best: '5', votes: '12'}", "4"),
        ("watched", "2023-09-15 21:30", "2023-09-15"),
    ],
)
def test_a_value_that_says_more_than_its_field_holds_is_kept_whole_beside_it(name: str, value: str, taken: str) -> None:
    review = review_of(f"title: M\n{name}: {value}")
    assert taken in (review.rating and review.rating.label, str(review.seen.on))
    assert [kept for kept, _ in review.extra.entries] == [name]
    assert "12" in repr(review.extra) or "21:30" in repr(review.extra)


def test_a_day_may_come_as_a_moment_or_in_words() -> None:
    for day in ("2023-09-15", "2023-09-15T00:00:00Z", "15 September 2023"):
        review = review_of(f"title: M\nwatched: {day}")
        assert (review.seen.on, review.extra) == (PartialDate(2023, 9, 15), Table())


def test_a_table_of_the_film_fills_the_work() -> None:
    review = review_of(
        "title: M\nfilm: {title: M, year: 1931, director: Fritz Lang, ids: {imdb: tt0022100}, sound: yes}"
    )
    assert (review.work.title, review.work.year, review.work.ids) == ("M", 1931, (ExternalId("imdb", "tt0022100"),))
    assert review.extra == Table((("film", Table((("sound", "yes"),))),))


def test_links_to_notes_are_the_words_that_they_show() -> None:
    review = review_of(
        'title: "[[M|A review of M]]"\ndirector: [[Fritz Lang]]\n'
        'cast: ["[[Peter Lorre]]", "[[a/Otto|Otto Wernicke]]"]\n'
        'cover: "[[m.jpg]]"\ntags: ["#horror", noir]'
    )
    assert (review.headline, review.tags, review.featured_image) == ("A review of M", ("horror", "noir"), "m.jpg")
    assert (review.work.directors, review.work.cast) == (
        (Credit("Fritz Lang"),),
        (Credit("Peter Lorre"), Credit("Otto Wernicke")),
    )


def test_the_picture_of_a_page_may_have_its_words_beside_it() -> None:
    review = review_of("title: M\nheroImage: ./m.jpg\nheroImageAlt: A hand")
    assert (review.featured_image, review.images, review.extra) == ("m.jpg", (Image("m.jpg", alt="A hand"),), Table())


def test_a_picture_on_the_net_is_wanted_from_there_and_one_below_the_root_by_its_path() -> None:
    address = "https://example.org/a.jpg"
    item = imported(f"---\ntitle: M\ncover: {address}\n---\n")
    assert item.images == (WantedImage(address, address=address),)
    assert review_of("title: M\nimage: /uploads/a.jpg").featured_image == "/uploads/a.jpg"


@pytest.mark.parametrize(
    ("name", "head", "slug", "day", "status"),
    [
        ("_posts/2023-09-15-the-long-harbour.md", "title: M", "the-long-harbour", "2023-09-15", Status.PUBLISHED),
        ("_posts/2023-09-15-the-long-harbour.md", "published: false", "the-long-harbour", "2023-09-15", Status.DRAFT),
        ("_drafts/the-long-harbour.md", "date: 2023-01-01", "the-long-harbour", "2023-01-01", Status.DRAFT),
        ("posts/the-long-harbour/index.md", "date: 2023-01-01", "the-long-harbour", "2023-01-01", Status.PUBLISHED),
        ("The Long Harbour.md", "tags: [a]", "", "", Status.DRAFT),
        ("2023-13-15-x.md", "slug: y", "y", "", Status.DRAFT),
    ],
)
def test_the_name_of_a_file_says_what_its_site_makes_of_it(
    name: str, head: str, slug: str, day: str, status: Status
) -> None:
    review = review_of(head, name=name)
    assert (review.slug, review.status) == (slug, status)
    assert review.published == (datetime.fromisoformat(day) if day else None)


def test_names_of_the_user_go_before_ours() -> None:
    document = Document("a.md", b"---\ntitle: M\nWertung: 4/5\nrating: 1/5\nGesehen in: Metropol\nformat: 70 mm\n---\n")
    keys = {"wertung": "rating", "gesehen in": "seen.where", "format": "seen.format"}
    (item,) = MarkdownFile().read(document, Wishes(keys))
    review = item.review
    assert review is not None
    assert (review.rating and review.rating.label, review.seen.where, review.seen.format) == ("4", "Metropol", "70 mm")
    assert review.extra == Table((("rating", "1/5"),))


def test_a_name_for_no_field_is_refused() -> None:
    document = Document("a.md", b"---\ntitle: M\n---\n")
    with pytest.raises(InvalidFieldError) as caught:
        next(MarkdownFile().read(document, Wishes({"wertung": "mark"})))
    assert (caught.value.data["field"], caught.value.data["value"]) == ("wertung", "mark")


@pytest.mark.parametrize(
    "line",
    [
        "date: yesterday",
        "year: MCMXXXI",
        "grade: Z",
        "stars: many",
        "rating: superb",
        "runtime: long",
        "tags: {a: b}",
        "directors: [[a, b]]",
        "imdb_id: none",
        "cover: ftp://example.org/a.jpg",
        "cover: //example.org/a.jpg",
        "lang: klingon language",
        "draft: perhaps",
        "status: simmering",
        "slug: [a]",
    ],
)
def test_a_value_of_the_wrong_form_is_kept_aside_with_a_remark(line: str) -> None:
    name = line.partition(":")[0]
    assert codes(f"title: M\n{line}") == [("value-kept-aside", name)]
    assert name in dict(review_of(f"title: M\n{line}").extra.entries)


def test_a_rating_without_a_scale_is_taken_with_a_remark() -> None:
    rating = review_of("title: M\nrating: 8").rating
    assert rating is not None
    assert (rating.label, rating.scale.best) == ("8", 10)
    assert codes("title: M\nrating: 8") == [("rating-scale-guessed", "rating")]
    assert codes("title: M\nrating: 8/10") == []


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("draft: true\ndate: 2023-01-01", Status.DRAFT),
        ("draft: false", Status.PUBLISHED),
        ("published: false", Status.DRAFT),
        ("published: 2023-01-01", Status.PUBLISHED),
        ("status: publish", Status.PUBLISHED),
        ("tags: [a]", Status.DRAFT),
    ],
)
def test_the_status_is_what_the_head_says(line: str, status: Status) -> None:
    assert review_of(f"title: M\n{line}").status is status


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2023-09-15", "2023-09-15T00:00:00"),
        ("2023-09-15 15:47", "2023-09-15T15:47:00"),
        ("2023-09-15 15:47:00 +0530", "2023-09-15T15:47:00+05:30"),
        ("2023-09-15T15:47:00Z", "2023-09-15T15:47:00+00:00"),
        ("15 September 2023", "2023-09-15T00:00:00"),
        ("Sept. 5th, 2023", "2023-09-05T00:00:00"),
    ],
)
def test_dates_are_read_as_blogs_write_them(date: str, expected: str) -> None:
    assert review_of(f"title: M\ndate: {date}").published == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("tales-of-terror-1962.md", "Tales of Terror (1962)"),
        ("2023-09-15-the-long-harbour.md", "The Long Harbour"),
        ("posts/saw-ii-2005/index.md", "Saw II (2005)"),
        ("A note.txt", "A Note"),
    ],
)
def test_without_a_title_the_file_name_makes_the_headline(name: str, headline: str) -> None:
    review = the_review("Only text.\n", name)
    assert (review.headline, review.body) == (headline, "Only text.\n")
    assert [remark.code for remark in imported("Only text.\n", name).remarks] == ["headline-made-up"]


def test_without_a_head_the_first_heading_is_the_headline_and_the_body_is_untouched() -> None:
    review = the_review("Intro\r\n\r\n# The *Long* Harbour #\r\nText")
    assert (review.headline, review.body) == ("The *Long* Harbour", "Intro\r\n\r\n# The *Long* Harbour #\r\nText")


def test_thematic_breaks_at_the_start_are_no_head() -> None:
    text = "---\nA line between two rules.\n---\nMore.\n"
    review = the_review(text)
    assert review.body == text


def test_a_head_that_is_not_sound_is_refused_rather_than_shown_as_text() -> None:
    with pytest.raises(NotAReviewError, match="head-unreadable"):
        imported("---\ntitle: 'M\n---\nText")


def test_the_same_file_has_the_same_id_and_another_has_another() -> None:
    assert review_of("slug: a").id == review_of("slug: a", body="Corrected.", name="b.md").id
    assert len({review_of(head).id for head in ("slug: a", "slug: b", "title: a", "title: a\ndate: 2020-01-01")}) == 4


@pytest.mark.parametrize("name", ["a.jpg", "a.docx", "b"])
def test_what_is_no_text_is_not_taken(name: str) -> None:
    with pytest.raises(NotAReviewError, match="no-importer"):
        importer_for(Document(name, b"\x00\x01PK"))


def test_every_meaning_is_of_a_field_that_exists() -> None:
    assert {meaning.field for meaning in MEANINGS} <= {ALT, *(field.name for field in FIELDS)}


@given(
    st.dictionaries(
        st.sampled_from(sorted({name for meaning in MEANINGS for name in meaning.names})) | st.sampled_from(["x", "y"]),
        st.sampled_from(ODD) | st.lists(st.sampled_from(ODD), max_size=2).map(tuple),
        max_size=6,
    ),
    bodies,
)
def test_any_head_of_texts_comes_in_and_goes_out_again(head: dict[str, str], body: str) -> None:
    text = front_matter.dump(Table(tuple(head.items())))
    (item,) = MarkdownFile().read(Document("a.md", f"---\n{text}---\n{body}".encode()))
    review = item.review
    assert review is not None
    assert review.body == body
    assert front_matter.read(front_matter.write(review)) == review


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: f"---\n{text}\n---\n".encode()))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        items = list(MarkdownFile().read(Document("a.md", data)))
    except InputError:
        return
    assert len(items) == 1


def test_real_reviews_keep_their_bodies_and_their_heads() -> None:
    for path in sorted(SAMPLES.glob("*.md")):
        document = Document(path.name, path.read_bytes())
        review = read(document).review
        assert review is not None
        _, head, body = re.split(r"^---\r?\n", document.data.decode(), maxsplit=2, flags=re.MULTILINE)
        assert review.body == body, path.name
        assert review.work.title, path.name
        assert f"slug: {review.slug}" in head, path.name
        assert review.rating is not None, path.name
        assert f"grade: {review.rating.label}" in head, path.name
        assert not review.extra, path.name
        assert front_matter.read(front_matter.write(review)) == review, path.name


@pytest.mark.parametrize("name", ["title", "date", "rating", "stars", "runtime", "slug", "tags", "imdb_id"])
def test_a_run_of_blanks_that_fills_a_head_is_read_like_any_text(name: str) -> None:
    value = f"4{' ' * 200_000}x"
    review = review_of(f"{name}: '{value}'", body=f"# a{' ' * 200_000}b\n")
    assert value in (review.headline, review.slug, *review.tags, dict(review.extra.entries).get(name))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("---\n# Mine\ntitle: A # note\nbody: >\n  # none\n  text\nü: 'a # none'\ntag: C#\n---\nText # none\n", "2"),
        ('---\ntitle: "ü # none"\nlist: [a] # one\n---\n', "1"),
        ('+++\n# Mine\ntitle = "A # none" # note\nlong = """\n# none\n"""\nother = \'# none\'\n+++\n', "2"),
        ("---\nreviewdesk: 1\nid: 0192f7c1-0000-7000-8000-000000000001 # mine\n---\n", "1"),
        ("---\ntitle: A\ntags: ['#a']\n---\n# None\n", ""),
        ("# None\n", ""),
    ],
)
def test_comments_in_a_head_are_told(text: str, count: str) -> None:
    document = Document("a.md", text.encode())
    (item,) = importer_for(document).read(document)
    assert "".join(each.data["count"] for each in item.remarks if each.code == "head-comments-left") == count


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("---\ntitle: A\ntags: [a", True),
        ("+++\ntitle = 'A'\n\nText\n", True),
        ("---\n\nA break, and a text.\n", False),
        ("---\ntitle: A\n---\nText\n", False),
    ],
)
def test_a_head_that_never_ends_is_told(text: str, is_told: bool) -> None:
    (item,) = MarkdownFile().read(Document("a.md", text.encode()))
    assert ("head-without-end" in [each.code for each in item.remarks]) is is_told
