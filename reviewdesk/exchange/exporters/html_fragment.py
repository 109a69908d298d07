"""The article alone, to paste into any CMS: it reads well without a style sheet."""

from dataclasses import dataclass

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files

_MAIN = "article.html"


@dataclass(frozen=True, slots=True)
class HtmlFragment:
    """One `article` element, with neither head nor style nor script."""

    name: str = "html-fragment"
    title: str = "HTML fragment"
    layout: Layout = HOUSE

    def export(self, context: ExportContext) -> Artifact:
        """Make `article.html` and the images it shows."""
        html = compose(context, self.layout).html
        return Artifact(
            (
                File(_MAIN, f"{html}\n".encode(), "text/html"),
                *image_files(html, context.assets, image_url=context.image_url),
            ),
            _MAIN,
        )
