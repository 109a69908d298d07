"""Jekyll keeps all posts in one folder, under names that begin with their day, and no images beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout, Part, gathered
from reviewdesk.exchange.exporters.static_sites.page import page
from reviewdesk.exchange.exporters.static_sites.site import JEKYLL


@dataclass(frozen=True, slots=True)
class Post:
    """A file among the posts, or among the drafts, which Jekyll leaves out."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Jekyll:
    """Folders to lay over those of a site: `_posts`, `_drafts` and `images`."""

    name: str = JEKYLL.name
    title: str = JEKYLL.title
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        return gathered(self, context)

    def part(self, context: ExportContext) -> Part[Post]:
        """Make a post."""
        made = page(context, JEKYLL)
        return Part(Post(_path(context.review), made.text), made.images)

    def gather(self, values: Sequence[Post]) -> Artifact:
        """Put the posts beside each other; a second one of a name gets a number."""
        files: dict[str, File] = {}
        for post in values:
            wanted = free = PurePosixPath(post.path)
            number = 2
            while str(free).casefold() in files:
                free, number = wanted.with_stem(f"{wanted.stem}-{number}"), number + 1
            files[str(free).casefold()] = File(str(free), post.text.encode(), "text/markdown")
        made = tuple(files.values())
        return Artifact(made, made[0].path)


def _path(review: Review) -> str:
    slug = slugify(review.slug or review.headline or review.work.title)[:100].strip("-") or "review"
    if review.status is Status.PUBLISHED and review.published:
        return f"_posts/{review.published:%Y-%m-%d}-{slug}.md"
    return f"_drafts/{slug}.md"
