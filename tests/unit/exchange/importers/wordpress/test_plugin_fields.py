"""What plug-ins for reviews and search engines keep beside a post goes to the fields of the review."""

import pytest

from reviewdesk.domain.film import Media
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Seo
from reviewdesk.exchange.importers.wordpress.plugin_fields import plugin_fields
from reviewdesk.exchange.importers.wordpress.serialised import unserialised
from tests.unit.exchange.importers.wordpress.exports import review_of


def php(value: object) -> str:
    """Write a value as PHP keeps it."""
    if isinstance(value, dict):
        return f"a:{len(value)}:{{{''.join(php(key) + php(each) for key, each in value.items())}}}"
    if isinstance(value, str):
        return f's:{len(value.encode())}:"{value}";'
    return f"i:{value};" if isinstance(value, int) else f"d:{value};"


@pytest.mark.parametrize(
    ("meta", "label", "best"),
    [
        ({"wp_review_type": "star", "wp_review_total": "4.5"}, "4½", 5),
        ({"wp_review_type": "point", "wp_review_total": "7.3"}, "7.3", 10),
        ({"wp_review_type": "percentage", "wp_review_total": "80"}, "80", 100),
        ({"wp_review_type": "circle", "wp_review_total": "0"}, "0", 100),
        ({"wp_review_type": "thumbs", "wp_review_total": "100"}, "1", 1),
        ({"taq_review_position": "top", "taq_review_style": "stars", "taq_review_score": "90"}, "4½", 5),
        ({"taq_review_position": "top", "taq_review_style": "points", "taq_review_score": "73"}, "7.3", 10),
        ({"yasr_overall_rating": "3.5"}, "3½", 5),
        (
            {
                "rank_math_rich_snippet": "review",
                "rank_math_snippet_review_rating_value": "7",
                "rank_math_snippet_review_best_rating": "10",
            },
            "7",
            10,
        ),
        (
            {
                "rank_math_schema_Review": php(
                    {"@type": "Review", "reviewRating": {"ratingValue": "4", "bestRating": "5"}}
                )
            },
            "4",
            5,
        ),
    ],
)
def test_the_rating_of_a_plug_in_is_read_on_its_scale(meta: dict[str, str], label: str, best: int) -> None:
    rating = review_of(meta=meta).rating
    assert rating is not None
    assert (rating.label, rating.scale.best, rating.is_on_scale) == (label, best, True)


@pytest.mark.parametrize(
    "meta",
    [
        {"wp_review_type": "none", "wp_review_total": "4"},
        {"wp_review_type": "star", "wp_review_total": "9"},
        {"wp_review_type": "star", "wp_review_total": "many"},
        {"taq_review_score": "90"},
        {"yasr_overall_rating": "0"},
        {"rank_math_schema_Review": 'O:8:"stdClass":0:{}'},
        {"rank_math_schema_Review": "a:9:{"},
    ],
)
def test_what_is_no_rating_is_none(meta: dict[str, str]) -> None:
    assert review_of(meta=meta).rating is None


def test_the_box_of_wp_review_fills_verdict_lists_and_film() -> None:
    film = {
        "Movie": {
            "name": "Playtime",
            "director": "Jacques Tati",
            "actor": "A, B",
            "genre": "Comedy",
            "dateCreated": "1967-12-16",
        }
    }
    review = review_of(
        meta={
            "wp_review_desc": "<p>See &amp; hear.</p>",
            "wp_review_pros": "<ul><li>The light</li><li>The sound</li></ul>",
            "wp_review_cons": "<p>Long</p><p>Loud</p>",
            "wp_review_schema": "Movie",
            "wp_review_schema_options": php(film),
        }
    )
    assert (review.verdict, review.good, review.bad) == ("See & hear.", ("The light", "The sound"), ("Long", "Loud"))
    assert (review.work.title, review.work.year, review.work.directors) == ("Playtime", 1967, (Credit("Jacques Tati"),))
    assert (review.work.cast, review.work.genres) == ((Credit("A"), Credit("B")), ("Comedy",))


def test_a_schema_of_rank_math_names_the_work() -> None:
    schema = {
        "@type": "Review",
        "itemReviewed": {"@type": "Book", "name": "Solaris", "author": {"@type": "Person", "name": "Lem"}},
    }
    review = review_of(meta={"rank_math_schema_Review": php(schema)})
    assert (review.media, review.work.title, review.work.writers) == (Media.BOOK, "Solaris", (Credit("Lem"),))


@pytest.mark.parametrize("prefix", ["_yoast_wpseo_", "rank_math_"])
def test_what_search_engines_are_told_is_kept(prefix: str) -> None:
    keys = ("title", "metadesc", "focuskw", "canonical")
    if prefix == "rank_math_":
        keys = ("title", "description", "focus_keyword", "canonical_url")
    values = ("Playtime", "A city of glass.", "playtime,tati", "https://example.org/playtime/")
    review = review_of(meta={f"{prefix}{key}": value for key, value in zip(keys, values, strict=True)})
    assert review.seo == Seo("Playtime", "A city of glass.", "playtime", "https://example.org/playtime/")


def test_variables_of_a_plug_in_say_no_more_than_the_usual() -> None:
    review = review_of(meta={"rank_math_title": "%title% %sep% %sitename%", "_yoast_wpseo_metadesc": "%%excerpt%%"})
    assert (review.seo.title, review.seo.description) == ("", "")


def test_values_of_php_are_read_back() -> None:
    value = {"a": "ü", "b": {"0": 1, "1": 2.5}, "c": {}}
    text = php(value)
    assert unserialised(text) == {"a": "ü", "b": {"0": 1, "1": 2.5}, "c": {}}
    assert unserialised('a:2:{i:0;s:1:"x";i:1;N;}') == ["x", None]
    assert unserialised("b:1;") is True


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "a:1:{",
        's:5:"abc";',
        'O:1:"A":0:{}',
        "a:1:{a:0:{}i:1;}",
        "i:1;i:2;",
        "a:1:{i:0;" * 500,
        f"i:{'9' * 99};",
        "a:99999999999:{}",
    ],
)
def test_what_is_no_value_of_php_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        unserialised(text)


def test_keys_that_were_read_are_named_and_no_others() -> None:
    _, used, _ = plugin_fields({"yasr_overall_rating": "4", "mood": "dry"})
    assert used == {"yasr_overall_rating"}
