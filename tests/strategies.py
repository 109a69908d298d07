"""Hypothesis strategies: any review that a writer, an import or an accident could leave in the store."""

from datetime import timedelta, timezone
from fractions import Fraction

from hypothesis import strategies as st

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.extra import Table
from reviewdesk.domain.film import Certificate, Media, Offer, Release, Work
from reviewdesk.domain.identifiers import ExternalId, review_id
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import Rating, Scale
from reviewdesk.domain.review import Image, Review, Seen, Seo, Spoilers, Status
from reviewdesk.domain.style import Style

ODD = (
    "", " ", "~", "null", "no", "NO", "y", "2:46", "1.10", "1917", "0x1f", "1e3", ".inf", "<<", "=", "---",
    "...", "- a", "? b", "a: b", "a #b", "#a", "'", '"', "\\", "{a}", "[a]", "&a", "*a", "!a", "%a", "`a", "|", ">",
    "\r", "\n", "\r\n", "a\r\nb", "\t", "a\tb", " a", "a ", "\x00", "\x7f", "\x85", "\u2028", "\ufeff", "\uffff", "😀",
    "é", "e\u0301", "مرحبا", "\u202eabc", "---\n---\n", "<script>", "=1+1",
)  # fmt: skip

texts = st.one_of(st.sampled_from(ODD), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
bodies = st.one_of(
    texts, st.lists(st.sampled_from([*ODD, "word", "# Head", "\n", "\r\n", "---\n"]), max_size=8).map("".join)
)
_lists = st.lists(texts, max_size=3).map(tuple)
_credits = st.lists(st.builds(Credit, texts, texts), max_size=3).map(tuple)
_dates = st.one_of(
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.dates().map(lambda day: PartialDate(day.year, day.month, day.day)),
)
_offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_moments = st.datetimes(timezones=st.one_of(st.none(), _offsets))
_numbers = st.fractions(max_denominator=1000)


@st.composite
def ratings(draw: st.DrawFn) -> Rating:
    """Draw a rating, on its scale or off it."""
    worst = draw(_numbers)
    best = worst + draw(st.fractions(Fraction(1, 100), 1000, max_denominator=100))
    step = draw(st.fractions(Fraction(1, 100), 1000, max_denominator=100))
    return Rating(draw(_numbers), Scale(draw(st.sampled_from(Style)), worst, best, step))


def _tables(values: st.SearchStrategy[object]) -> st.SearchStrategy[Table]:
    return st.dictionaries(texts, values, max_size=3).map(lambda found: Table(tuple(found.items())))


extras = _tables(
    st.recursive(texts, lambda inner: st.one_of(st.lists(inner, max_size=3).map(tuple), _tables(inner)), max_leaves=8)
)

works = st.builds(
    Work,
    title=texts,
    original_title=texts,
    series=texts,
    season=st.integers(0, 999),
    episode=st.integers(0, 99_999),
    year=st.integers(0, 9999),
    released=st.lists(st.builds(Release, texts, _dates), max_size=3).map(tuple),
    directors=_credits,
    writers=_credits,
    cast=_credits,
    developers=_lists,
    runtime=st.integers(0, 9999),
    certificate=st.lists(st.builds(Certificate, texts, texts), max_size=3).map(tuple),
    countries=_lists,
    languages=_lists,
    genres=_lists,
    platforms=_lists,
    distributor=texts,
    watch_on=st.lists(st.builds(Offer, texts, texts, st.booleans()), max_size=3).map(tuple),
    ids=st.lists(st.builds(ExternalId, texts, texts), max_size=3).map(tuple),
)

_images = st.lists(
    st.builds(Image, texts, texts, texts, texts, texts, texts, st.booleans()), max_size=3
).map(tuple)  # fmt: skip


def reviews() -> st.SearchStrategy[Review]:
    """Draw any review that UTF-8 can hold."""
    return st.builds(
        Review,
        id=st.builds(review_id, st.integers(0, 2**48 - 1), st.integers(0, 2**74 - 1)),
        headline=texts,
        standfirst=texts,
        slug=texts,
        byline=_lists,
        language=texts,
        status=st.sampled_from(Status),
        published=st.one_of(st.none(), _moments),
        embargo=st.one_of(
            st.none(),
            st.builds(Embargo, st.datetimes(), st.sampled_from(["UTC", "Europe/London", "America/Los_Angeles"])),
        ),
        media=st.sampled_from(Media),
        work=works,
        rating=st.one_of(st.none(), ratings()),
        verdict=texts,
        good=_lists,
        bad=_lists,
        spoilers=st.sampled_from(Spoilers),
        seen=st.builds(Seen, texts, texts, st.one_of(st.none(), _dates)),
        disclosure=texts,
        also_read=_lists,
        categories=_lists,
        tags=_lists,
        seo=st.builds(Seo, texts, texts, texts, texts),
        featured_image=texts,
        images=_images,
        extra=extras,
        body=bodies,
    )
