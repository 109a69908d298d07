"""Shows a draft as its readers will see it, and says after each change which part of the page to replace."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.article import Article, compose
from reviewdesk.exchange.exporters.base import ExportContext, Related
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from reviewdesk.resources import read_text

__all__ = ["EMPTY", "Article", "Changes", "Previewing", "Splice", "changes"]

EMPTY = Article(language="", direction="", header="", box="", blocks=(), footer="")
"""A page that shows nothing yet."""


@dataclass(frozen=True, slots=True)
class Splice:
    """Blocks to change: from `first` on take `removed` away and put `blocks` there."""

    first: int
    removed: int
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What to replace on the page; None stays as it is."""

    language: str | None = None
    direction: str | None = None
    header: str | None = None
    box: str | None = None
    blocks: Splice | None = None
    footer: str | None = None

    def __bool__(self) -> bool:
        return self != Changes()


class Previewing:
    """Makes articles of one review after the other; `image_url` turns an image's name into an address to load."""

    def __init__(self, image_url: Callable[[str], str]) -> None:
        self._image_url = image_url
        self._renderer = Renderer(image_url)

    def article(self, review: Review, related: Mapping[str, Related] | None = None) -> Article:
        """Make the article; a block that is as it was last time is not rendered again."""
        return compose(
            ExportContext(
                review=review,
                blocks=self._renderer.render(review.body),
                labels=labels_for(review.language),
                image_url=self._image_url,
                related=related or {},
            )
        )

    def stylesheet(self) -> str:
        """Give the house style, the one that exported pages carry."""
        return read_text("stylesheets", "house.css")


def changes(old: Article, new: Article) -> Changes:
    """Tell what must change on a page that shows `old` so that it shows `new`."""
    return Changes(
        language=_changed(old.language, new.language),
        direction=_changed(old.direction, new.direction),
        header=_changed(old.header, new.header),
        box=_changed(old.box, new.box),
        blocks=_splice(old.blocks, new.blocks),
        footer=_changed(old.footer, new.footer),
    )


def _changed(old: str, new: str) -> str | None:
    return new if new != old else None


def _splice(old: tuple[str, ...], new: tuple[str, ...]) -> Splice | None:
    if old == new:
        return None
    shorter = min(len(old), len(new))
    first = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - first
    same = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return Splice(first, len(old) - first - same, new[first : len(new) - same])
