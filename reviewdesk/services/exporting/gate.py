"""Lets a review out only when no check stops it, and under embargo only for who knows what is under embargo."""

from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import unquote

from reviewdesk.checks.base import Archive, Finding, Severity, Subject
from reviewdesk.checks.passage import Passage, read_passage
from reviewdesk.checks.registry import RULES
from reviewdesk.domain.review import Review
from reviewdesk.errors import ExportError
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.words import sentence

_EMBARGO = "check-embargo"


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands between the desk and the reader, as of `now`, an aware moment.

    `muted` are the checks that nobody listens to on this desk, `titles` the films whose title was typed to send their
    review out in spite of the embargo. No muting opens the gate for an embargo.
    """

    now: datetime
    muted: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()

    def let_out(self, context: ExportContext) -> None:
        """Let a review pass, or raise ExportError that says what stops it."""
        review = context.review
        name = review.slug or review.headline or review.id
        if is_held(review, self.now) and review.embargo and not self._is_named(review):
            until = f"{review.embargo.until:%Y-%m-%d %H:%M}"
            raise ExportError("export-embargoed", name=name, until=until, zone=review.embargo.zone)
        stopping = [finding for finding in _findings(context, self.now) if finding.code not in self.muted]
        if stopping:
            reasons = " ".join(dict.fromkeys(sentence(each.code, dict(each.data)) for each in stopping))
            raise ExportError("export-stopped", name=name, reason=reasons)

    def _is_named(self, review: Review) -> bool:
        return _bare(review.work.title or review.headline) in map(_bare, self.titles)


def is_held(review: Review, now: datetime) -> bool:
    """Tell whether the embargo of a review still holds."""
    return review.embargo is not None and now < review.embargo.lifts_at()


def _findings(context: ExportContext, now: datetime) -> list[Finding]:
    """Check what leaves, in the HTML in which it leaves: nothing is rendered for it."""
    names = {*context.assets, *(_file_name(context.image_url(name)) for name in context.assets)}
    passages = tuple(_named(read_passage(block)) for block in context.blocks)
    subject = Subject(context.review, passages, now, Archive(images=frozenset(names)))
    found = (finding for rule in RULES for finding in rule(subject))
    return [each for each in found if each.severity is Severity.ERROR and each.code != _EMBARGO]


def _named(passage: Passage) -> Passage:
    """Call images by their names, not by the addresses that they have in the artifact."""
    if not passage.images:
        return passage
    return replace(passage, images=tuple(replace(each, name=_file_name(each.name)) for each in passage.images))


def _file_name(address: str) -> str:
    return address if "://" in address else unquote(address.rpartition("/")[2])


def _bare(title: str) -> str:
    return " ".join(title.casefold().split())
