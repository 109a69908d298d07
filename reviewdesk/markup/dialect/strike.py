"""`~~struck out~~` becomes `<del>`."""

from markdown import Markdown
from markdown.extensions import Extension


class StrikeExtension(Extension):
    """Pair double tildes by the rules that pair the asterisks of `**`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Join the tilde to the delimiters of emphasis."""
        assert md.delimiters is not None
        md.delimiters.add("~", "del", double=True)
        md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "~"]
