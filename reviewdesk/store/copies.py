"""What stands beside a review's document for list, filters and search: copies made at every save, never read back."""

from collections.abc import Iterable
from datetime import UTC, datetime

from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review
from reviewdesk.store.mapping import digest_of, document_of
from reviewdesk.store.searching.sorting import sort_title
from reviewdesk.store.searching.words import folded, rough_word_count

STARS = 5
_LONGEST_LANGUAGE = 35  # RFC 5646, section 4.4.1


def columns_of(review: Review) -> dict[str, str | int | float | datetime | None]:
    """Give the columns of a review but its number, version and time."""
    document = document_of(review)
    return {
        **columns_of_text(review, document),
        "id": review.id,
        "status": review.status,
        "slug": review.slug,
        "headline": review.headline,
        "title": review.work.title,
        "sort_title": sort_title(review.work.title),
        "year": max(-9999, min(review.work.year, 9999)),
        "rating_label": review.rating.label if review.rating else "",
        "featured_image": review.featured_image,
        "language": review.language.lower()[:_LONGEST_LANGUAGE],
        "media": review.media,
        "stars": float(review.rating.share * STARS) if review.rating else None,
        "published": _in_utc(review.published),
        "embargo": _lifting(review),
        "images": max(len(review.images), int(bool(review.featured_image))),
        **_sought(review),
        "document": document,
    }


def columns_of_text(review: Review, document: str) -> dict[str, str | int | float | datetime | None]:
    """Give the columns that hang on the body, of a review with this document."""
    return {
        "words": rough_word_count(review.body),
        "body": review.body,
        "digest": digest_of(document, review.body),
    }


def _sought(review: Review) -> dict[str, str]:
    """Give the words to search in, folded, one name a line."""
    work = review.work
    year = str(work.year) if work.year else ""
    return {
        "sought_headline": _lines([review.headline, review.standfirst]),
        "sought_film": _lines([work.title, work.original_title, year]),
        "sought_directors": _lines(_names(work.directors)),
        "sought_cast": _lines([*_names(work.cast), *(credit.role for credit in work.cast)]),
        "sought_people": _lines([*_names(work.writers), *review.byline]),
        "sought_tags": _lines([*review.tags, *review.categories, *work.genres]),
    }


def _names(credits_: Iterable[Credit]) -> list[str]:
    return [credit.name for credit in credits_]


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(filter(None, map(folded, parts)))


def _lifting(review: Review) -> datetime | None:
    try:
        return review.embargo.lifts_at() if review.embargo else None
    except OverflowError:  # the zone leads beyond the first or last year
        return None


def _in_utc(moment: datetime | None) -> datetime | None:
    """Give a moment in UTC; one without a zone is taken as it stands."""
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:
        return None
