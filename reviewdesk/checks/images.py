"""Rules on images: each is there, is described for those who cannot see it, and says whose it is."""

import re
from collections.abc import Iterator

from reviewdesk.checks.base import BODY, Finding, Severity, Subject

_REMOTE = re.compile(r"https?://", re.IGNORECASE)


def alt_texts(subject: Subject) -> Iterator[Finding]:
    """Ask for words for those who cannot see an image, unless it is there for decoration alone."""
    review = subject.review
    for image in review.images:
        if not image.alt.strip() and not image.decorative:
            yield _finding("check-no-alt", image.name)
    if review.featured_image and review.image(review.featured_image) is None:
        yield _finding("check-no-alt", review.featured_image)
    for number, passage in subject.notable():
        for image_shown in passage.images:
            if not image_shown.alt.strip() and review.image(image_shown.name) is None:
                yield _finding("check-no-alt", image_shown.name, number)


def credit_lines(subject: Subject) -> Iterator[Finding]:
    """Ask whose an image is; one that the text alone describes may say so in its caption."""
    review = subject.review
    for image in review.images:
        if not image.credit.strip() and not image.decorative:
            yield _finding("check-no-credit", image.name)
    if review.featured_image and review.image(review.featured_image) is None:
        yield _finding("check-no-credit", review.featured_image)
    for number, passage in subject.notable():
        for image_shown in passage.images:
            if not image_shown.is_captioned and review.image(image_shown.name) is None:
                yield _finding("check-no-credit", image_shown.name, number)


def presence(subject: Subject) -> Iterator[Finding]:
    """Name the images that are shown and that nobody has: an export would have a hole."""
    if subject.archive is None:
        return
    known = subject.archive.images
    featured = subject.review.featured_image
    if featured and not _REMOTE.match(featured) and featured not in known:
        yield _finding("check-image-missing", featured, place="featured_image", severity=Severity.ERROR)
    for number, passage in subject.notable():
        for name in dict.fromkeys(image.name for image in passage.images):
            if not _REMOTE.match(name) and name not in known:
                yield _finding("check-image-missing", name, number, severity=Severity.ERROR)


def _finding(
    code: str, name: str, block: int | None = None, *, place: str = "images", severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(code, severity, place if block is None else BODY, block, {"image": name})
