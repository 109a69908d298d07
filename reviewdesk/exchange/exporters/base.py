"""What every exporter is given and what it owes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar, runtime_checkable

from reviewdesk.domain.review import Review
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.exchange.labels import Labels

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Related:
    """Another review as a reader finds it."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class House:
    """What is the same for every review: who publishes it, by name, address and the address of a logo.

    The box stands below a text that has no place for it where `is_box_last`, else above. `images_at` is the address at
    which the images beside an archive will be found by who imports it; empty where nobody said.
    """

    name: str = ""
    url: str = ""
    logo: str = ""
    is_box_last: bool = False
    images_at: str = ""


@dataclass(frozen=True, slots=True)
class ExportContext:
    """One review, ready to leave.

    `blocks` is the body as sanitised HTML, rendered with the same `image_url`, which turns the name of an image into
    its address; `assets` holds the bytes of images by name; `related` the reviews that `also_read` names, where known;
    `words` is the length of the body, None where nobody counted. Where `is_held`, an embargo still holds: the artifact
    says so to whoever sees it, and tells search engines to look away. `social` names the asset for networks, if any.
    """

    review: Review
    blocks: tuple[str, ...]
    labels: Labels
    assets: Mapping[str, bytes] = field(default_factory=dict)
    image_url: Callable[[str], str] = image_path
    related: Mapping[str, Related] = field(default_factory=dict)
    words: int | None = None
    is_held: bool = False
    social: str = ""
    house: House = field(default_factory=House)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a target sets the article, and how that looks there.

    `block` is what becomes of each block of the body, `part` of what its templates make.
    """

    templates: str = ""
    block: Callable[[str, ExportContext], str] | None = None
    part: Callable[[str], str] | None = None
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


class PrintPage(Protocol):
    """Prints a page into a PDF: `files` are what it shows, by path, each with its media type.

    ExportError where that cannot be done.
    """

    def __call__(self, html: str, files: Mapping[str, tuple[bytes, str]], *, is_letter: bool) -> bytes: ...


@runtime_checkable
class Printable(Protocol):
    """The second door of an Exporter whose file has to be printed, which it cannot do by itself."""

    def printed_by(self, print_page: PrintPage | None) -> Exporter:
        """Give this target with somebody who prints."""


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """What one review gives to a file that holds several.

    `value` is kept until the last review is read, so it holds text, not images; `files` lie beside the file and are
    written at once. Both go from one process to another.
    """

    value: T
    files: tuple[File, ...] = ()


@runtime_checkable
class Gatherer(Protocol[T]):
    """The second door of an Exporter whose one file holds several reviews, as the import of a CMS takes them.

    An exporter that has it is sent all reviews of an export, and each of them is asked for its part alone: one that
    fails is told and stops no other. The images of each lie in a folder of their own, where `context.image_url` says.
    Of one review, `export(context)` is `gathered(self, context)`.
    """

    def part(self, context: ExportContext) -> Part[T]:
        """Make what one review gives; ExportError where it cannot leave in this format."""

    def gather(self, values: Sequence[T]) -> Artifact:
        """Put the values of at least one review into one file, or into several where the format sets a limit."""


def gathered(gatherer: Gatherer[T], context: ExportContext) -> Artifact:
    """Make the files of a single review."""
    part = gatherer.part(context)
    artifact = gatherer.gather((part.value,))
    return replace(artifact, files=(*artifact.files, *part.files))
