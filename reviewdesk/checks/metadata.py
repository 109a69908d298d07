"""Rules on the fields: what a page needs, and what cannot be as it stands."""

from collections.abc import Iterator

from reviewdesk.checks.base import Finding, Severity, Subject
from reviewdesk.domain.review import Status


def headline(subject: Subject) -> Iterator[Finding]:
    """Ask for a headline."""
    if not subject.review.headline.strip():
        yield Finding("check-no-headline", Severity.ERROR, "headline")


def film_title(subject: Subject) -> Iterator[Finding]:
    """Ask for the title of the work."""
    if not subject.review.work.title.strip():
        yield Finding("check-no-film", Severity.ERROR, "work.title")


def rating(subject: Subject) -> Iterator[Finding]:
    """Ask for a rating, and for one that its scale has."""
    given = subject.review.rating
    if given is None:
        yield Finding("check-no-rating", Severity.WARNING, "rating")
    elif not given.is_on_scale:
        yield Finding("check-rating-off-scale", Severity.ERROR, "rating", data={"value": given.label})


def embargo(subject: Subject) -> Iterator[Finding]:
    """Stop what may not appear yet; what appears anyway, by its date or status, is an error."""
    held = subject.review.embargo
    if held is None:
        return
    lifts = held.lifts_at()
    published = subject.review.published
    is_early = published is not None and published.tzinfo is not None and published < lifts
    if subject.now < lifts:
        is_out = subject.review.status is Status.PUBLISHED or is_early
        data = {"until": f"{held.until:%Y-%m-%d %H:%M}", "zone": held.zone}
        yield Finding("check-embargo", Severity.ERROR if is_out else Severity.WARNING, "embargo", data=data)
