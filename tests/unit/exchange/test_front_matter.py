"""The review file: what is written reads back equal, and what is wrong is named."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.extra import Table
from reviewdesk.domain.fields import FIELDS, Kind
from reviewdesk.domain.film import Release
from reviewdesk.domain.review import Review
from reviewdesk.errors import InputError, InvalidFieldError, NotAReviewError, TooLargeError
from reviewdesk.exchange.front_matter import read, write
from reviewdesk.exchange.front_matter_codecs import CODECS
from reviewdesk.exchange.front_matter_text import MAX_HEAD
from tests.factories import AN_ID, a_full_work, a_review, full_review
from tests.strategies import ODD, reviews

HEAD = f"---\nreviewdesk: 1\nid: {AN_ID}\n"


def file_with(lines: str, body: str = "Text.\n") -> str:
    return f"{HEAD}{lines}\n---\n{body}"


@given(reviews())
def test_what_is_written_reads_back_equal(review: Review) -> None:
    assert read(write(review).encode()) == review


def test_a_full_review_reads_back_equal() -> None:
    assert read(write(full_review())) == full_review()


def test_every_field_of_a_full_review_is_in_the_file() -> None:
    head = yaml.load(write(full_review()).split("---\n")[1], yaml.BaseLoader)
    for field in FIELDS:
        value = head
        for name in field.path:
            value = value[name]
        assert value, field.name


def test_a_plain_review_has_a_short_head_in_the_order_of_the_fields() -> None:
    assert write(a_review()) == (
        "---\n"
        "reviewdesk: 1\n"
        f"id: {AN_ID}\n"
        'headline: "The Long Harbour review: a slow tide"\n'
        "slug: the-long-harbour-review\n"
        "byline: [A. Critic]\n"
        "language: en-GB\n"
        "status: draft\n"
        "media: film\n"
        "work: {title: The Long Harbour, year: 2023}\n"
        'rating: {value: "3.5", best: "5", worst: "0", step: "0.5", style: stars}\n'
        "spoilers: none\n"
        "---\n"
        "The harbour sleeps.\n\nNothing *happens*, and it happens **beautifully**.\n"
    )


@pytest.mark.parametrize("text", ["no", "NO", "y", "2:46", "1.10", "1917", "null", "~", "0x1f", "1e3", ".inf", "on"])
def test_a_text_stays_text_for_readers_that_guess(text: str) -> None:
    written = write(a_review(headline=text, tags=(text,)))
    head = yaml.safe_load(written.split("---\n")[1])
    assert (head["headline"], head["tags"]) == (text, [text])


@pytest.mark.parametrize("text", ODD)
def test_an_odd_text_is_kept_by_other_readers_too(text: str) -> None:
    head = yaml.safe_load(write(a_review(headline=f"x{text}y")).split("\n---\n")[0])
    assert head["headline"] == f"x{text}y"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n\n  Late start",
        "No end",
        "Two\r\nlines\r\n",
        "---\nA rule\n---\n",
        "\ufeffMark",
        "tab\t\n",
        "a\rb",
        "\x00",
        "…😀",
    ],
)
def test_a_body_keeps_its_bytes(body: str) -> None:
    assert write(a_review(body=body)).encode().endswith(b"\n---\n" + body.encode())
    assert read(write(a_review(body=body)).encode()).body == body


def test_a_head_with_windows_line_ends_and_a_byte_order_mark_is_read() -> None:
    written = write(full_review(body="Text\r\n")).replace("\n", "\r\n").replace("\r\r", "\r")
    assert read(b"\xef\xbb\xbf" + written.encode()) == full_review(body="Text\r\n")
    assert read(written.encode("utf-16")) == full_review(body="Text\r\n")


def test_names_that_are_not_ours_are_kept_and_written_back() -> None:
    review = read(file_with("layout: post\nwork: {title: M, studio: Nero}\nextra: {layout: old}"))
    kept = (("layout", "old"), ("layout (2)", "post"), ("work", Table((("studio", "Nero"),))))
    assert review.extra == Table(kept)
    assert review.work.title == "M"
    assert read(write(review)) == review


def test_two_releases_in_one_country_are_both_kept() -> None:
    twice = (Release("US", PartialDate(1927)), Release("US", PartialDate(2010, 5)))
    review = a_review(work=replace(a_full_work(), released=twice))
    assert read(write(review)) == review


@pytest.mark.parametrize(
    ("line", "field", "at"),
    [
        ("headline: [a]", "headline", 4),
        ("byline: {a: b}", "byline", 4),
        ("status: sleeping", "status", 4),
        ("\npublished: yesterday", "published", 5),
        ("embargo: {until: 2023-09-14T18:00:00, zone: Moon}", "embargo", 4),
        ("embargo: {until: 2023-09-14T18:00:00+01:00, zone: UTC}", "embargo", 4),
        ("media: opera", "media", 4),
        ("work: film", "work", 4),
        ("work:\n  title: M\n  year: MCMXXXI", "work.year", 6),
        ("work: {released: {US: soon}}", "work.released", 4),
        ("work: {directors: {name: Lang}}", "work.directors", 4),
        ("work: {cast: [[a]]}", "work.cast", 4),
        ("work: {cast: [{name: Lorre, part: M}]}", "work.cast", 4),
        ("work: {runtime: 1h}", "work.runtime", 4),
        ("work: {certificate: PG}", "work.certificate", 4),
        ("work: {watch_on: [{name: A, affiliate: maybe}]}", "work.watch_on", 4),
        ("work: {ids: [tt1]}", "work.ids", 4),
        ("rating: 4", "rating", 4),
        ("rating: {value: many}", "rating", 4),
        ('rating: {value: "1e999999999"}', "rating", 4),
        ('rating: {value: "1/0"}', "rating", 4),
        ('rating: {value: "1", best: "0"}', "rating", 4),
        ("rating: {value: Z, style: letters}", "rating", 4),
        ("spoilers: some", "spoilers", 4),
        ("seen: {on: Friday}", "seen.on", 4),
        ("images: [a.jpg]", "images", 4),
        ("images: {a.jpg: {alt: [x]}}", "images", 4),
        ("extra: all", "extra", 4),
    ],
)
def test_a_field_of_the_wrong_form_is_named_with_its_line(line: str, field: str, at: int) -> None:
    with pytest.raises(InvalidFieldError) as caught:
        read(file_with(line), "harbour.md")
    assert (caught.value.data["field"], caught.value.data["line"]) == (field, at)
    assert caught.value.data["name"] == "harbour.md"


def test_a_missing_or_wrong_id_is_named() -> None:
    for head in ("", "id: 12\n"):
        with pytest.raises(InvalidFieldError) as caught:
            read(f"---\nreviewdesk: 1\n{head}---\n")
        assert caught.value.data["field"] == "id"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-review-head"),
        ("Only text", "no-review-head"),
        ("---\nreviewdesk: 1\n", "no-review-head"),
        ("---\ntitle: M\n---\n", "no-review-head"),
        ("---\n- a\n---\n", "no-review-head"),
        ("---\nreviewdesk: draft\n---\n", "no-review-head"),
        ("---\nreviewdesk: 2\n---\n", "review-too-new"),
        (file_with("headline: &a x\nverdict: *a"), "head-forbids"),
        (file_with("headline: *a"), "head-forbids"),
        (file_with("headline: !!python/object:os.system x"), "head-forbids"),
        (file_with("extra:\n  <<: &m {a: b}"), "head-forbids"),
        (file_with("headline: a\nheadline: b"), "head-key-twice"),
        (file_with("? [a]\n: b"), "head-key"),
        (file_with("? " * 100_000), "head-key"),
        (file_with("k" * 600 + ": b"), "head-key"),
        (file_with("extra: " + "{" * 100_000), "head-key"),
        (file_with("extra: " + "{a: " * 50_000), "head-too-deep"),
        (file_with("extra:\n" + "- " * 100_000), "head-too-deep"),
        (file_with("extra: " + "[" * 100 + "]" * 100), "head-too-deep"),
        (file_with("\theadline: a"), "head-unreadable"),
        (file_with("headline: 'a"), "head-unreadable"),
        (file_with("headline: a: b"), "head-unreadable"),
        (file_with("headline: \x00"), "head-unreadable"),
    ],
)
def test_a_file_that_is_no_sound_review_file_is_refused_by_name(text: str, code: str) -> None:
    with pytest.raises(NotAReviewError) as caught:
        read(text, "harbour.md")
    assert (caught.value.code, caught.value.data["name"]) == (code, "harbour.md")


def test_an_alias_bomb_is_refused() -> None:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]\n" for n in range(30))
    with pytest.raises(NotAReviewError, match="head-forbids"):
        read(file_with(levels))


def test_a_merge_key_merges_nothing() -> None:
    assert read(file_with('extra: {"<<": {a: b}}')).extra == Table((("<<", Table((("a", "b"),))),))


def test_bytes_that_are_not_utf_8_are_refused_with_their_line() -> None:
    with pytest.raises(NotAReviewError) as caught:
        read(file_with("headline: Caf").encode() + b"\xe9")
    assert (caught.value.code, caught.value.data["line"]) == ("not-utf-8", 7)


def test_a_head_over_the_limit_is_neither_read_nor_written() -> None:
    long = "x" * MAX_HEAD
    with pytest.raises(TooLargeError):
        read(file_with(f"headline: {long}"))
    with pytest.raises(TooLargeError):
        write(a_review(headline=long))


def test_half_a_character_is_refused_on_writing_with_the_field_named() -> None:
    broken = (a_review(headline="\ud83d"), a_review(tags=("\udc00",)), a_review(body="\ud83d"))
    for review, field in zip(broken, ("headline", "tags", "body"), strict=True):
        with pytest.raises(InvalidFieldError) as caught:
            write(review)
        assert caught.value.data["field"] == field


def test_extra_that_no_head_can_hold_is_refused_on_writing() -> None:
    deep: Table = Table()
    for _ in range(40):
        deep = Table((("a", deep),))
    for extra in (deep, Table((("a", "1"), ("a", "2"))), Table((("k" * 2000, ""),))):
        with pytest.raises(InvalidFieldError):
            write(a_review(extra=extra))


def test_an_unrated_review_stays_unrated_and_zero_stays_a_rating() -> None:
    assert "rating" not in write(a_review(rating=None))
    zero = read(file_with('rating: {value: "0"}')).rating
    assert zero is not None
    assert zero.value == 0


def test_a_letter_may_be_written_as_a_letter() -> None:
    rating = read(file_with("rating: {value: B+, style: letters}")).rating
    assert rating is not None
    assert rating.label == "B+"


def test_every_kind_of_field_has_a_codec() -> None:
    assert CODECS.keys() == set(Kind)


@given(reviews())
def test_whatever_stands_in_the_head_an_input_error_is_all_that_happens(review: Review) -> None:
    text = write(review)
    for cut in range(0, len(text), max(1, len(text) // 10)):
        try:
            read(text[:cut] + text[cut + 3 :])
        except InputError:
            continue
