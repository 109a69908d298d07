"""Each rule finds its fault, in its place, and a sound review has none."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reviewdesk.checks.base import Severity
from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.film import Work
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.services.checking import Finding, check
from reviewdesk.words import WORDS
from tests.factories import a_rating, a_review

NOW = datetime(2023, 9, 14, 12, 0, tzinfo=UTC)
HELD = Embargo(datetime.fromisoformat("2023-09-14T18:00:00"), "America/Los_Angeles")


def found(review: Review, now: datetime = NOW) -> list[tuple[str, Severity, str, int | None]]:
    return [(each.code, each.severity, each.place, each.block) for each in check(review, now)]


def test_a_sound_review_has_nothing_to_find() -> None:
    assert found(a_review()) == []


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
        ({"body": "Look ![](a.jpg) here.\n"}, ("check-no-alt", Severity.WARNING, "body", 0)),
        ({"body": "- one\n- ![](a.jpg)\n"}, ("check-no-alt", Severity.WARNING, "body", 0)),
        ({"images": (Image("a.jpg"),)}, ("check-no-alt", Severity.WARNING, "images", None)),
        ({"featured_image": "a.jpg"}, ("check-no-alt", Severity.WARNING, "images", None)),
        ({"embargo": HELD}, ("check-embargo", Severity.WARNING, "embargo", None)),
        ({"embargo": HELD, "status": Status.PUBLISHED}, ("check-embargo", Severity.ERROR, "embargo", None)),
        ({"embargo": HELD, "published": NOW}, ("check-embargo", Severity.ERROR, "embargo", None)),
    ],
)
def test_a_fault_is_found_in_its_place(changes: dict[str, object], finding: tuple[object, ...]) -> None:
    assert found(a_review(**changes)) == [finding]


@pytest.mark.parametrize(
    "changes",
    [
        {"body": "ATKINS and a TKO and `TK` in code.\n"},
        {"body": "# A\n\n## B\n\n# C\n\n## D\n"},
        {"body": "![A keeper](a.jpg)\n"},
        {"body": "![](a.jpg)\n", "images": (Image("a.jpg", decorative=True),)},
        {"rating": a_rating("0")},
    ],
)
def test_what_is_in_order_is_left_alone(changes: dict[str, object]) -> None:
    assert found(a_review(**changes)) == []


def test_an_embargo_that_has_lifted_is_no_matter() -> None:
    assert found(a_review(embargo=HELD), datetime(2023, 9, 15, 1, 0, tzinfo=UTC)) == []
    assert found(a_review(embargo=HELD), datetime(2023, 9, 15, 0, 59, tzinfo=UTC)) != []


def test_every_finding_has_its_words() -> None:
    broken = replace(a_review(headline="", rating=None, body="", embargo=HELD), work=Work())
    findings: tuple[Finding, ...] = check(broken, NOW)
    assert len(findings) == 5
    assert all(finding.code in WORDS for finding in findings)
