"""What every exporter is given and what it owes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from reviewdesk.domain.review import Review
from reviewdesk.exchange.artifact import Artifact
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.exchange.labels import Labels


@dataclass(frozen=True, slots=True)
class Related:
    """Another review as a reader finds it."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class ExportContext:
    """One review, ready to leave.

    `blocks` is the body as sanitised HTML, rendered with the same `image_url`, which turns the name of an image into
    its address; `assets` holds the bytes of images by name; `related` the reviews that `also_read` names, where known;
    `words` is the length of the body, None where nobody counted.
    """

    review: Review
    blocks: tuple[str, ...]
    labels: Labels
    assets: Mapping[str, bytes] = field(default_factory=dict)
    image_url: Callable[[str], str] = image_path
    related: Mapping[str, Related] = field(default_factory=dict)
    words: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a target sets the article: its templates, what becomes of each block of the body, and how it looks there."""

    templates: str = ""
    block: Callable[[str, ExportContext], str] | None = None
    stylesheet: str = "house.css"


HOUSE = Layout()
"""One `article` element in our own HTML."""


class Exporter(Protocol):
    """A format: `name` is what one types, `title` what one reads, `layout` what the preview shows."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def layout(self) -> Layout: ...

    def export(self, context: ExportContext) -> Artifact:
        """Make the files of one review; ExportError where it cannot leave in this format."""
