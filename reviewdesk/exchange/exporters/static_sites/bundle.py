"""Sites that take a folder with a page and its images, to put among their contents."""

from dataclasses import dataclass

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.static_sites.page import page
from reviewdesk.exchange.exporters.static_sites.site import ASTRO, ELEVENTY, HUGO, Site

_MAIN = "index.md"


@dataclass(frozen=True, slots=True)
class PageBundle:
    """A folder that goes into the folder of the posts as it is."""

    site: Site
    layout: Layout = HOUSE

    @property
    def name(self) -> str:
        return self.site.name

    @property
    def title(self) -> str:
        return self.site.title

    def export(self, context: ExportContext) -> Artifact:
        """Make `index.md` and the images beside it."""
        made = page(context, self.site)
        return Artifact((File(_MAIN, made.text.encode(), "text/markdown"), *made.images), _MAIN)


FOR_HUGO, FOR_ELEVENTY, FOR_ASTRO = map(PageBundle, (HUGO, ELEVENTY, ASTRO))
