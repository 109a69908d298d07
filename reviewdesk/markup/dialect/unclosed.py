"""A declaration or instruction that is never closed is text: newer Pythons would take all that follows into it."""

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.md_in_html import HtmlBlockPreprocessor, HTMLExtractorExtra

_OPENING = 2  # signs: `<!` or `<?`


class Extractor(HTMLExtractorExtra):
    """Finds HTML in Markdown; `<!`, `<![CDATA[` and `<?` without an end are the signs that they are."""

    def parse_pi(self, i: int) -> int:
        return self._closed(i, super().parse_pi(i))

    def parse_html_declaration(self, i: int) -> int:
        return self._closed(i, super().parse_html_declaration(i))

    def _closed(self, start: int, end: int) -> int:
        if end >= 0:
            return end
        self.handle_data(self.rawdata[start : start + _OPENING])
        return start + _OPENING


class _Preprocessor(HtmlBlockPreprocessor):
    def run(self, lines: list[str]) -> list[str]:
        extractor = Extractor(self.md)
        extractor.feed("\n".join(lines))
        extractor.close()
        return "".join(extractor.cleandoc).split("\n")


class UnclosedExtension(Extension):
    """Comes after `extra`, whose way of finding HTML it takes the place of."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        md.preprocessors.register(_Preprocessor(md), "html_block", 20)
