"""What leaves can come back: for each target that can be read again, what it carries and what it cannot."""

from dataclasses import replace
from datetime import datetime

import pytest

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.fields import FIELDS
from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review, Seen, Seo, Spoilers, Status
from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.exchange.importers.base import Document, ImportedItem
from reviewdesk.exchange.importers.registry import importer_for
from tests.factories import a_rating, a_review
from tests.unit.exchange.exporters.contexts import a_context

BODY = """## Tide

A *slow* one, with **bold** and [a link](https://example.org/a).

> Quoted words.

- one
- two

/// spoiler | The ending
The bus leaves.
///

---

The end.
"""

REVIEW = a_review(
    standfirst="A keeper counts ships.",
    byline=("A. Critic", "B. Second"),
    status=Status.PUBLISHED,
    published=datetime.fromisoformat("2023-09-15T15:47:00+05:30"),
    work=Work(
        title="The Long Harbour",
        original_title="Le Long Port",
        year=2023,
        directors=(Credit("Alma Reyes"),),
        writers=(Credit("B. Márquez"), Credit("H. Jiménez")),
        cast=(Credit("Ada Novak"), Credit("Ben Ali")),
        runtime=121,
        genres=("Drama",),
        countries=("US",),
        languages=("en", "es"),
        distributor="Harbour Films",
        ids=(ExternalId("imdb", "tt11426232"),),
    ),
    rating=a_rating("3.5"),
    verdict="See it by the sea.",
    good=("The light", "The score: all foghorns"),
    bad=("The dog",),
    spoilers=Spoilers.MILD,
    seen=Seen("press screening", "IMAX", PartialDate(2023, 9, 12)),
    disclosure="The distributor paid for the ferry.",
    also_read=("https://example.org/the-short-harbour-review",),
    categories=("Reviews",),
    tags=("sea", "fog"),
    seo=Seo("Harbour", "A slow tide.", "long harbour", "https://example.org/the-long-harbour-review"),
    body=BODY,
)

SEEN = {"seen.where", "seen.format", "seen.on"}
FACTS = {"work.countries", "work.languages", "work.ids"}
SEO = {"seo.title", "seo.description", "seo.keyphrase", "seo.canonical"}
SITE = {"id", "seen.where", "seen.format", "seen.on", "also_read", "seo.title", "seo.keyphrase"}

LOST = {
    "review-file": set(),
    "wordpress-wxr": FACTS | SEEN,
    "ghost": {"id", "categories", "tags", "seo.keyphrase", *SEEN},
    "html-page": {"id", "seo.title", "seo.keyphrase", *SEEN},
    "docx": {"id", "slug", "status", "published", "also_read", "categories", *SEO, *FACTS, *SEEN},
    "hugo": SITE,
    "eleventy": SITE | {"slug"},
    "astro": SITE | {"slug", "standfirst", "seo.description"},
    "jekyll": SITE,
}
"""What does not come back, by target: all else does, to the letter."""


def back(target: str, review: Review = REVIEW) -> ImportedItem:
    artifact = exporter_named(target).export(a_context(review))
    main = next(file for file in artifact.files if file.path == artifact.main)
    document = Document(main.path, main.data)
    (item,) = importer_for(document).read(document)
    assert item.review is not None
    return item


@pytest.mark.parametrize("target", LOST)
def test_a_review_comes_back_with_all_that_its_target_carries(target: str) -> None:
    again = back(target).review
    assert again is not None
    lost = {field.name for field in FIELDS if field.name != "extra" and field.read(again) != field.read(REVIEW)}
    assert lost <= LOST[target], {
        name: next(f for f in FIELDS if f.name == name).read(again) for name in lost - LOST[target]
    }


@pytest.mark.parametrize("target", LOST)
def test_the_text_comes_back_as_it_was(target: str) -> None:
    again = back(target).review
    assert again is not None
    body = again.body
    if target == "docx":  # a document has no place that opens
        body = body.replace(
            "**Spoiler: The ending**\n\nThe bus leaves.", "/// spoiler | The ending\nThe bus leaves.\n///"
        )
    if target in ("jekyll", "eleventy", "astro", "docx"):
        assert body.split("/// spoiler")[0].split("<details")[0].rstrip() == BODY.split("/// spoiler")[0].rstrip()
        assert body.rstrip().split("\n\n")[-1] == "The end."
    else:
        assert body == BODY


@pytest.mark.parametrize("target", LOST)
def test_a_second_way_out_and_back_changes_no_more(target: str) -> None:
    first = back(target).review
    assert first is not None
    second = back(target, replace(first, id=REVIEW.id)).review
    assert second is not None
    assert replace(second, id=first.id, extra=first.extra) == first
