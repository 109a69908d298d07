"""The article that a reader sees: the preview and every HTML export are made of the same four parts."""

from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from markupsafe import Markup

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.review import Image, Review
from reviewdesk.exchange.exporters.also_read import related
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.body import finished
from reviewdesk.exchange.exporters.drawing import draw
from reviewdesk.exchange.exporters.facts import facts
from reviewdesk.exchange.exporters.glyphs import glyphs
from reviewdesk.exchange.exporters.siding import side_of, sided
from reviewdesk.exchange.exporters.templates import fill
from reviewdesk.exchange.exporters.wording import printable
from reviewdesk.exchange.labels import direction
from reviewdesk.markup.dialect.review_box import PLACE
from reviewdesk.markup.plain import reading_minutes, word_count

_COMMENT = "<!--"
"""Where a header has any, they are marks of its target, which says directions in them and by itself."""


@dataclass(frozen=True, slots=True)
class Article:
    """HTML in four parts, `blocks` one string a block of the body; a part with nothing to say is empty.

    The box stands between header and body, or behind the body where `is_box_last`.
    """

    language: str
    direction: str
    header: str
    box: str
    blocks: tuple[str, ...]
    footer: str
    layout: Layout = HOUSE
    is_box_last: bool = False

    @property
    def html(self) -> str:
        """Give the whole as the target takes it."""
        return fill(
            f"{self.layout.templates}article.html",
            language=self.language,
            direction=self.direction,
            above=[Markup(part) for part in (self.header, "" if self.is_box_last else self.box) if part],  # noqa: S704
            below=[Markup(part) for part in (self.box if self.is_box_last else "", self.footer) if part],  # noqa: S704
            blocks=[Markup(block) for block in self.blocks if block],  # noqa: S704
        )


def compose(context: ExportContext, layout: Layout = HOUSE) -> Article:
    """Make the article of a review; its box stands where the text has a place for it, else where the house wants it."""
    article = replace(frame(context, layout), blocks=body(context, layout))
    return replace(article, box="") if PLACE in context.blocks else article


def body(context: ExportContext, layout: Layout = HOUSE) -> tuple[str, ...]:
    """Make the blocks of the body."""
    blocks = finished(context)
    if direction(language_of(context)) == "ltr":
        blocks = tuple(map(sided, blocks))
    return tuple(_block(block, context, layout) for block in blocks)


def _block(block: str, context: ExportContext, layout: Layout) -> str:
    if block == PLACE:
        box = _box(context, layout)
        return layout.part(box) if layout.part else box
    return layout.block(block, context) if layout.block else block


def language_of(context: ExportContext) -> str:
    """Give the language of the review as a page names it."""
    return printable(context.review.language.strip()) or context.labels.language


def frame(context: ExportContext, layout: Layout = HOUSE) -> Article:
    """Make the article without the blocks of its body, its box beside them."""
    language = language_of(context)
    header, box, footer = (part(context, layout) for part in (_header, _box, _footer))
    if direction(language) == "ltr" and _COMMENT not in header:
        header = sided(header)
    if layout.part:
        header, box, footer = map(layout.part, (header, box, footer))
    return Article(
        language=language,
        direction=direction(language),
        header=header,
        box=box,
        blocks=(),
        footer=footer,
        layout=layout,
        is_box_last=context.house.is_box_last,
    )


def _header(context: ExportContext, layout: Layout) -> str:
    review, labels = context.review, context.labels
    published = review.published
    minutes = reading_minutes(word_count(review.body) if context.words is None else context.words)
    return fill(
        f"{layout.templates}header.html",
        review=review,
        side=_side(review.standfirst, context),
        byline=labels.by.format(names=labels.joined(review.byline)) if review.byline else "",
        published=published.isoformat() if published else "",
        date=labels.date(PartialDate(published.year, published.month, published.day)) if published else "",
        reading_time=labels.time_to_read(minutes),
        warning=warning(context),
        hero=_picture(context, review.image(review.featured_image) or Image(review.featured_image)),
        labels=labels,
    )


def _side(text: str, context: ExportContext) -> str:
    """Give the direction of a text that begins at the right on a page that does not."""
    return "rtl" if direction(language_of(context)) == "ltr" and side_of([text]) == "rtl" else ""


def warning(context: ExportContext) -> str:
    """Warn of what gives away too much or comes too early; every target has a place for it near its top."""
    review, labels = context.review, context.labels
    held = review.embargo if context.is_held else None
    embargo = labels.embargo.format(until=f"{held.until:%Y-%m-%d %H:%M}", zone=held.zone) if held else ""
    notes = {"mild": labels.spoilers_mild, "full": labels.spoilers_full}
    return " ".join(note for note in (embargo, notes.get(review.spoilers, "")) if note)


def _box(context: ExportContext, layout: Layout) -> str:
    review, labels = context.review, context.labels
    known = facts(review, labels)
    if not (review.work.title or review.rating or review.verdict or review.good or review.bad or known):
        return ""
    rating = review.rating
    return fill(
        f"{layout.templates}box.html",
        review=review,
        labels=labels,
        facts=known,
        picture=_picture(context, _poster(review)),
        drawing=draw(rating) if rating else None,
        glyphs=glyphs(rating) if rating else "",
        rated=labels.rated(rating) if rating else "",
        mirrored=direction(review.language) == "rtl",
        affiliate=any(value.sponsored for fact in known for value in fact.values),
    )


def _footer(context: ExportContext, layout: Layout) -> str:
    review, labels = context.review, context.labels
    seen = [review.seen.where, review.seen.format, labels.date(review.seen.on) if review.seen.on else ""]
    also_read = tuple(related(target, context) for target in review.also_read)
    if not (also_read or any(seen) or review.disclosure or review.tags):
        return ""
    return fill(
        f"{layout.templates}footer.html",
        also_read=also_read,
        seen=labels.comma.join(part for part in seen if part),
        disclosure=review.disclosure,
        tags=labels.comma.join(review.tags),
        labels=labels,
    )


@dataclass(frozen=True, slots=True)
class _Picture:
    src: str
    alt: str
    caption: str
    credit: str


def _picture(context: ExportContext, image: Image) -> _Picture | None:
    if not image.name:
        return None
    alt = "" if image.decorative else image.alt
    return _Picture(context.image_url(image.name), alt, image.caption, image.credit)


def _poster(review: Review) -> Image:
    """Find the image named `poster`, unless the header shows it already."""
    posters = (image for image in review.images if PurePosixPath(image.name).stem.lower() == "poster")
    return next((image for image in posters if image.name != review.featured_image), Image(""))
