"""The article for any place that takes HTML at all."""

from dataclasses import dataclass

from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext, Layout
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.strict.elements import STRICT

_MAIN = "article.html"


@dataclass(frozen=True, slots=True)
class HtmlStrict:
    """A fragment that stays as it is where style, class and script are taken away."""

    name: str = "html-strict"
    title: str = "HTML fragment (strict)"
    layout: Layout = STRICT

    def export(self, context: ExportContext) -> Artifact:
        """Make `article.html` and the images it shows."""
        html = compose(context, self.layout).html
        images = image_files(html, context.assets, image_url=context.image_url)
        return Artifact((File(_MAIN, f"{html}\n".encode(), "text/html"), *images), _MAIN)
