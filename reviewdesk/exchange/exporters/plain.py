"""Plain text: to read aloud, to file with a print desk, to paste where no mark survives."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.review import Review
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.also_read import related
from reviewdesk.exchange.exporters.article import warning
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.body import finished
from reviewdesk.exchange.exporters.facts import Value, facts
from reviewdesk.exchange.exporters.glyphs import glyphs
from reviewdesk.exchange.exporters.prose import prose
from reviewdesk.exchange.exporters.wording import one_line, printable
from reviewdesk.exchange.labels import Labels
from reviewdesk.markup.safety import safe_url

_MAIN = "review.txt"


@dataclass(frozen=True, slots=True)
class PlainText:
    """Paragraphs with a blank line between them, never wrapped; images give way to their captions."""

    name: str = "plain"
    title: str = "Plain text"
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        """Make `review.txt`."""
        body = (prose(block, context.labels) for block in finished(context))
        parts = (*head(context), *body, *box(context), *foot(context))
        text = "\n\n".join(part for part in map(printable, parts) if part.strip())
        return Artifact((File(_MAIN, f"{text}\n".encode(), "text/plain"),), _MAIN)


def head(context: ExportContext) -> Iterator[str]:
    """Give headline, standfirst, byline and date, and the warning, each on a line."""
    review, labels = context.review, context.labels
    yield one_line(review.headline or review.work.title)
    yield one_line(review.standfirst)
    published = review.published
    date = labels.date(PartialDate(published.year, published.month, published.day)) if published else ""
    byline = labels.by.format(names=labels.joined(review.byline)) if review.byline else ""
    yield " · ".join(one_line(part) for part in (byline, date) if part)
    yield one_line(warning(context))


def box(context: ExportContext) -> Iterator[str]:
    """Give what the review box says, with line ends inside."""
    review, labels = context.review, context.labels
    known = facts(review, labels)
    yield "\n".join(
        filter(None, (*_verdict(review, labels), *(_fact(fact.label, fact.values, labels) for fact in known)))
    )
    for label, lines in ((labels.good, review.good), (labels.bad, review.bad)):
        yield "\n".join([label, *(f"- {one_line(line)}" for line in lines)]) if lines else ""
    if any(value.sponsored for fact in known for value in fact.values):
        yield labels.affiliate_note


def _verdict(review: Review, labels: Labels) -> Iterator[str]:
    work = review.work
    yield one_line(f"{work.title} ({labels.year(work.year)})" if work.title and work.year else work.title)
    if review.rating:
        yield f"{glyphs(review.rating)} {labels.rated(review.rating)}".strip()
    if review.verdict:
        yield labels.labelled.format(label=labels.verdict, value=one_line(review.verdict))


def _fact(label: str, values: tuple[Value, ...], labels: Labels) -> str:
    return labels.labelled.format(label=label, value=labels.comma.join(_value(value, labels) for value in values))


def _value(value: Value, labels: Labels) -> str:
    shown = one_line(value.text)
    if value.url and value.url != value.text and safe_url(value.url):
        shown = f"{shown} ({one_line(value.url)})"
    return f"{shown} ({labels.affiliate})" if value.sponsored else shown


def foot(context: ExportContext) -> Iterator[str]:
    """Give what stands below the article."""
    review, labels = context.review, context.labels
    for target in review.also_read:
        other = related(target, context)
        words = f"{other.title} ({other.url})" if other.url and other.url != other.title else other.title
        yield labels.labelled.format(label=labels.also_read, value=one_line(words))
    seen = review.seen
    known = (seen.where, seen.format, labels.date(seen.on) if seen.on else "")
    for label, value in (
        (labels.seen, labels.comma.join(filter(None, known))),
        (labels.disclosure, review.disclosure),
        (labels.tags, labels.comma.join(review.tags)),
    ):
        yield labels.labelled.format(label=label, value=one_line(value)) if value else ""
