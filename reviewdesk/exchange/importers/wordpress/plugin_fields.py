"""What plug-ins for reviews and for search engines keep beside a post: WP Review, Taqyeem, YASR, Rank Math, Yoast."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from html import unescape

from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.style import Style
from reviewdesk.exchange.importers.ratings import read_number
from reviewdesk.exchange.importers.structured_data import Json, parsed, rated, reviewed
from reviewdesk.exchange.importers.wordpress.serialised import unserialised

SEO = {
    "seo.title": ("rank_math_title", "_yoast_wpseo_title", "_aioseo_title", "_seopress_titles_title"),
    "seo.description": (
        "rank_math_description",
        "_yoast_wpseo_metadesc",
        "_aioseo_description",
        "_seopress_titles_desc",
    ),
    "seo.keyphrase": ("rank_math_focus_keyword", "_yoast_wpseo_focuskw", "_seopress_analysis_target_kw"),
    "seo.canonical": ("rank_math_canonical_url", "_yoast_wpseo_canonical", "_seopress_robots_canonical"),
}
_VARIABLE = re.compile(r"%%?[a-z_]+(?:\([^()]*\))?%%?", re.IGNORECASE)
_WP_REVIEW = {"star": 5, "point": 10, "percentage": 100, "circle": 100}
_TAQYEEM = {"stars": 5, "points": 10, "percentage": 100}
_RANK_MATH = "rank_math_schema_"
_ITEM = re.compile(r"<li\b[^>]*>(.*?)(?=<li\b|</li>|</[uo]l>|\Z)", re.IGNORECASE | re.DOTALL)


def plugin_fields(meta: Mapping[str, str]) -> tuple[dict[str, object], frozenset[str], set[str]]:
    """Give the values of our fields by name, the keys that they were taken from, and the fields told in two ways."""
    found: dict[str, object] = {}
    used: set[str] = set()
    doubted: set[str] = {field for field, keys in SEO.items() if len(set(_spoken(meta, keys))) > 1}
    for read in (_schemas, _rank_math_before_schemas, _yasr, _taqyeem, _wp_review, _seo):
        for name, value, keys in read(meta):
            if found.get(name, value) != value:
                doubted.add(name)
            found[name] = value
            used.update(keys)
    return found, frozenset(used), doubted


def plain(html: str) -> str:
    """Give the words of a field that may hold HTML, on one line."""
    return " ".join(unescape(re.sub(r"<[^<>]*>", " ", html)).split())


def _seo(meta: Mapping[str, str]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    """Read titles and their like; the variables of the plug-ins (`%title%`) mean no more than the usual."""
    for field, keys in SEO.items():
        value = next(iter(_spoken(meta, keys)), "")
        if value and field == "seo.keyphrase":
            first, *others = value.split(",")
            yield field, first.strip(), () if others else keys  # several: all of them stay under `extra` as well
        elif value or any(meta.get(key, "").strip() for key in keys):
            yield field, value, keys


def _spoken(meta: Mapping[str, str], keys: tuple[str, ...]) -> list[str]:
    """Give what the keys say by themselves."""
    values = (meta.get(key, "").strip() for key in keys)
    return [value for value in values if value and not _VARIABLE.search(value)]


def _wp_review(meta: Mapping[str, str]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    kind = meta.get("wp_review_type", "")
    best = _WP_REVIEW.get(kind)
    rating = _out_of(meta.get("wp_review_total", ""), best) if best else None
    if kind == "thumbs":
        rating = _thumb(meta.get("wp_review_total", ""))
    if rating is not None:
        yield "rating", rating, ("wp_review_total", "wp_review_type")
    verdict = plain(meta.get("wp_review_desc", ""))
    if verdict:
        yield "verdict", verdict, ("wp_review_desc",)
    for field, key in (("good", "wp_review_pros"), ("bad", "wp_review_cons")):
        if lines := _lines(meta.get(key, "")):
            yield field, lines, (key,)
    options = _unserialised(meta.get("wp_review_schema_options", ""))
    kind = meta.get("wp_review_schema", "Movie")
    schema = options.get(kind) if isinstance(options, dict) else None
    if isinstance(schema, dict):
        yield from _named({**schema, "@type": kind}, ("wp_review_schema", "wp_review_schema_options"))


def _taqyeem(meta: Mapping[str, str]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    """Read Taqyeem, which keeps every score out of a hundred and shows it as its style says."""
    best = _TAQYEEM.get(meta.get("taq_review_style", ""), 100)
    share = _out_of(meta.get("taq_review_score", ""), 100)
    if share is not None and meta.get("taq_review_position"):
        value = share.value * best / 100
        yield "rating", rated(value, Fraction(best)), ("taq_review_score", "taq_review_style", "taq_review_position")
    verdict = plain(meta.get("taq_review_summary", ""))
    if verdict:
        yield "verdict", verdict, ("taq_review_summary",)


def _yasr(meta: Mapping[str, str]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    rating = _out_of(meta.get("yasr_overall_rating", ""), 5)
    if rating is not None and rating.value:
        yield "rating", rating, ("yasr_overall_rating",)


def _rank_math_before_schemas(meta: Mapping[str, str]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    if meta.get("rank_math_rich_snippet", "").lower() != "review":
        return
    keys = ("rank_math_snippet_review_rating_value", "rank_math_snippet_review_best_rating")
    rating = _out_of(meta.get(keys[0], ""), _number(meta.get(keys[1], "")) or 5)
    if rating is not None:
        yield "rating", rating, (*keys, "rank_math_snippet_review_worst_rating", "rank_math_rich_snippet")
    name = plain(meta.get("rank_math_snippet_name", ""))
    if name and not _VARIABLE.search(name):
        yield "work.title", name, ("rank_math_snippet_name",)


def _schemas(meta: Mapping[str, str]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    """Read structured data that plug-ins keep as values of PHP or as JSON."""
    for key, text in meta.items():
        if key.startswith(_RANK_MATH) or key in ("saswp_custom_schema_field", "_schema_json", "json_ld"):
            data = _unserialised(text)
            if isinstance(data, dict | list):
                yield from _named(_sound(data), (key,))


def _named(data: Json, keys: tuple[str, ...]) -> Iterator[tuple[str, object, tuple[str, ...]]]:
    for name, value in reviewed(data).items():
        if name.startswith("work.") or name in ("rating", "good", "bad", "verdict", "media"):
            yield name, value, keys


def _sound(data: Json) -> Json:
    """Take out the variables of Rank Math (`%seo_title%`), which say nothing here."""
    if isinstance(data, dict):
        return {
            name: _sound(each) for name, each in data.items() if not (isinstance(each, str) and _VARIABLE.search(each))
        }
    return [_sound(each) for each in data] if isinstance(data, list) else data


def _unserialised(text: str) -> Json:
    for read in (unserialised, parsed):
        try:
            return read(text) if text else None
        except ValueError:
            continue
    return None


def _lines(text: str) -> tuple[str, ...]:
    found = _ITEM.findall(text) or re.split(r"<br\s*/?>|</p>|\n", text, flags=re.IGNORECASE)
    return tuple(line for line in (plain(each).strip("-–•* ") for each in found) if line)


def _number(text: str) -> Fraction:
    try:
        return read_number(text)
    except ValueError:
        return Fraction(0)


def _out_of(text: str, best: int | Fraction) -> Rating | None:
    try:
        return rated(read_number(text), Fraction(best))
    except ValueError:
        return None


def _thumb(text: str) -> Rating | None:
    share = _out_of(text, 100)
    return SCALES[Style.THUMBS].rate(int(share.value >= 50)) if share else None
