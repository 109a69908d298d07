"""Each rule finds its fault, in its place, and a sound review has none."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reviewdesk.checks.base import Archive, Severity
from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.film import Media, Offer, Work
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.review import Image, Review, Seo, Status
from reviewdesk.services.checking import Finding, check
from reviewdesk.words import WORDS
from tests.factories import AN_ID, a_rating, a_sound_review

NOW = datetime(2023, 9, 14, 12, 0, tzinfo=UTC)
HELD = Embargo(datetime.fromisoformat("2023-09-14T18:00:00"), "America/Los_Angeles")


def found(review: Review, now: datetime = NOW) -> list[tuple[str, Severity, str, int | None]]:
    return [(each.code, each.severity, each.place, each.block) for each in check(review, now)]


def test_a_sound_review_has_nothing_to_find() -> None:
    assert found(a_sound_review()) == []


@pytest.mark.parametrize(
    ("changes", "finding"),
    [
        ({"headline": " "}, ("check-no-headline", Severity.ERROR, "headline", None)),
        ({"work": Work()}, ("check-no-film", Severity.ERROR, "work.title", None)),
        ({"rating": None}, ("check-no-rating", Severity.WARNING, "rating", None)),
        ({"rating": a_rating("3.3")}, ("check-rating-off-scale", Severity.ERROR, "rating", None)),
        ({"rating": a_rating("6")}, ("check-rating-off-scale", Severity.ERROR, "rating", None)),
        ({"body": "\n \n"}, ("check-empty-body", Severity.ERROR, "body", None)),
        ({"body": "One.\n\nTwo TK.\n"}, ("check-to-come", Severity.ERROR, "body", 1)),
        ({"verdict": "TK"}, ("check-to-come", Severity.ERROR, "verdict", None)),
        ({"body": "## A\n\nText\n\n#### B\n"}, ("check-heading-order", Severity.WARNING, "body", 2)),
        ({"body": "One.\n\n<b onclick=x>Two</b>\n"}, ("check-held-back", Severity.WARNING, "body", 1)),
        ({"good": ("The light", "TK")}, ("check-to-come", Severity.ERROR, "good", None)),
        ({"body": "<div>TK</div>\n"}, ("check-to-come", Severity.ERROR, "body", 0)),
        ({"body": "One.[^1]\n\n[^1]: TK\n"}, ("check-to-come", Severity.ERROR, "body", 1)),
        ({"body": '- one\n- ![](a.jpg "Photo: me")\n'}, ("check-no-alt", Severity.WARNING, "body", 0)),
        ({"body": '![](a.jpg "Photo: me")\n'}, ("check-no-alt", Severity.WARNING, "body", 0)),
        ({"body": '<img src="a.jpg" alt="A keeper">\n'}, ("check-no-credit", Severity.WARNING, "body", 0)),
        ({"body": "![A keeper](a.jpg)\n"}, ("check-no-credit", Severity.WARNING, "body", 0)),
        ({"images": (Image("a.jpg", credit="C. Lens"),)}, ("check-no-alt", Severity.WARNING, "images", None)),
        ({"images": (Image("a.jpg", "A keeper"),)}, ("check-no-credit", Severity.WARNING, "images", None)),
        (
            {"standfirst": "", "seo": Seo(description="A tide.")},
            ("check-no-standfirst", Severity.WARNING, "standfirst", None),
        ),
        ({"headline": "tide " * 23}, ("check-long-headline", Severity.WARNING, "headline", None)),
        ({"standfirst": "tide " * 61}, ("check-long-standfirst", Severity.WARNING, "standfirst", None)),
        ({"seo": Seo(title="t" * 61)}, ("check-long-title", Severity.WARNING, "seo.title", None)),
        ({"seo": Seo(description="t" * 161)}, ("check-long-description", Severity.WARNING, "seo.description", None)),
        ({"slug": ""}, ("check-no-slug", Severity.WARNING, "slug", None)),
        ({"slug": "The Tide!"}, ("check-odd-slug", Severity.WARNING, "slug", None)),
        ({"slug": "t" * 81}, ("check-long-slug", Severity.WARNING, "slug", None)),
        ({"headline": "The keeper dies"}, ("check-spoiler", Severity.WARNING, "headline", None)),
        (
            {"seo": Seo(description="He was there ALL ALONG.")},
            ("check-spoiler", Severity.WARNING, "seo.description", None),
        ),
        ({"headline": "Der Wärter stirbt", "language": "de-AT"}, ("check-spoiler", Severity.WARNING, "headline", None)),
        ({"body": "A [link](#) here.\n"}, ("check-dead-link", Severity.WARNING, "body", 0)),
        ({"body": "A [link](http://TK) here.\n"}, ("check-dead-link", Severity.WARNING, "body", 0)),
        ({"body": "A [link](javascript:x) here.\n"}, ("check-held-back", Severity.WARNING, "body", 0)),
        ({"body": '<a href="https://example.com/">x</a>\n'}, ("check-dead-link", Severity.WARNING, "body", 0)),
        (
            {"work": Work("The Tide", watch_on=(Offer("Here", "http:/x"),))},
            ("check-dead-link", Severity.WARNING, "work.watch_on", None),
        ),
        (
            {"body": "[here](https://a.net/tide/#x)\n", "seo": Seo(canonical="https://a.net/tide")},
            ("check-self-link", Severity.WARNING, "body", 0),
        ),
        ({"also_read": (AN_ID,)}, ("check-self-link", Severity.WARNING, "also_read", None)),
        ({"byline": ()}, ("check-no-byline", Severity.WARNING, "byline", None)),
        ({"published": datetime(2023, 9, 14)}, ("check-no-zone", Severity.WARNING, "published", None)),
        ({"seo": Seo(canonical="a.net/tide")}, ("check-canonical", Severity.WARNING, "seo.canonical", None)),
        (
            {"work": Work("The Tide", ids=(ExternalId("imdb", "114"),))},
            ("check-odd-id", Severity.WARNING, "work.ids", None),
        ),
        (
            {"media": Media.BOOK, "work": Work("The Tide", ids=(ExternalId("isbn", "978-3-16-148410-1"),))},
            ("check-odd-id", Severity.WARNING, "work.ids", None),
        ),
        ({"work": Work("The Tide", year=1234)}, ("check-odd-year", Severity.WARNING, "work.year", None)),
        ({"embargo": HELD}, ("check-embargo", Severity.WARNING, "embargo", None)),
        ({"embargo": HELD, "status": Status.PUBLISHED}, ("check-embargo", Severity.ERROR, "embargo", None)),
        ({"embargo": HELD, "published": NOW}, ("check-embargo", Severity.ERROR, "embargo", None)),
    ],
)
def test_a_fault_is_found_in_its_place(changes: dict[str, object], finding: tuple[object, ...]) -> None:
    assert found(a_sound_review(**changes)) == [finding]


@pytest.mark.parametrize(
    "changes",
    [
        {"body": "ATKINS and a TKO and `TK` in code.\n"},
        {"body": "# A\n\n## B\n\n# C\n\n## D\n"},
        {"body": '![A keeper](a.jpg "Photo: me")\n'},
        {"body": "![](a.jpg)\n", "images": (Image("a.jpg", decorative=True),)},
        {"body": "![](a.jpg)\n", "images": (Image("a.jpg", "A keeper", credit="C. Lens"),)},
        {"body": "[other](../other/), [mail](mailto:a@b.net), [top](https://a.net/#x).[^1]\n\n[^1]: So.\n"},
        {"headline": "All Along review: nobody studies", "work": Work("All Along")},
        {"headline": "She studies", "language": "und"},
        {"media": Media.BOOK, "work": Work("The Tide", year=1234, ids=(ExternalId("isbn", "978-3-16-148410-0"),))},
        {"work": Work("The Tide", ids=(ExternalId("isbn", "080442957X"), ExternalId("imdb", "tt11426232")))},
        {"rating": a_rating("0")},
    ],
)
def test_what_is_in_order_is_left_alone(changes: dict[str, object]) -> None:
    assert found(a_sound_review(**changes)) == []


def test_an_embargo_that_has_lifted_is_no_matter() -> None:
    assert found(a_sound_review(embargo=HELD), datetime(2023, 9, 15, 1, 0, tzinfo=UTC)) == []
    assert found(a_sound_review(embargo=HELD), datetime(2023, 9, 15, 0, 59, tzinfo=UTC)) != []


def test_every_finding_has_its_words() -> None:
    broken = replace(a_sound_review(headline="", standfirst="", rating=None, body="", embargo=HELD), work=Work())
    findings: tuple[Finding, ...] = check(broken, NOW)
    assert len(findings) == 7
    assert all(finding.code in WORDS for finding in findings)


@pytest.mark.parametrize(
    ("changes", "archive", "finding"),
    [
        ({}, Archive(twins=("The Short Harbour",)), ("check-same-headline", Severity.WARNING, "headline", None)),
        (
            {"also_read": ("gone",)},
            Archive(missing=frozenset({"gone"})),
            ("check-also-read", Severity.WARNING, "also_read", None),
        ),
        (
            {"body": "One.\n\n/// also-read | gone\n///\n"},
            Archive(missing=frozenset({"gone"})),
            ("check-also-read", Severity.WARNING, "body", 1),
        ),
        (
            {"body": '![A keeper](a.jpg "Photo: me")\n'},
            Archive(),
            ("check-image-missing", Severity.ERROR, "body", 0),
        ),
    ],
)
def test_what_lies_around_is_looked_at_where_it_is_known(
    changes: dict[str, object], archive: Archive, finding: tuple[object, ...]
) -> None:
    review = a_sound_review(**changes)
    assert found(review) == []
    assert [(each.code, each.severity, each.place, each.block) for each in check(review, NOW, lambda *_: archive)] == [
        finding
    ]


def test_a_featured_image_that_nobody_has_stops_the_review() -> None:
    review = a_sound_review(featured_image="a.jpg", images=(Image("a.jpg", "A keeper", credit="C. Lens"),))
    (finding,) = check(review, NOW, lambda *_: Archive())
    assert (finding.code, finding.severity, finding.data["image"]) == ("check-image-missing", Severity.ERROR, "a.jpg")
    assert check(review, NOW, lambda *_: Archive(images=frozenset({"a.jpg"}))) == ()
