"""Our own review file, which reads back to the review that was written."""

import re
from collections.abc import Iterator

from reviewdesk.errors import InputError
from reviewdesk.exchange.front_matter import read
from reviewdesk.exchange.front_matter_text import decode, split
from reviewdesk.exchange.front_matter_yaml import comments_in
from reviewdesk.exchange.importers.base import NO_WISHES, Certainty, Document, ImportedItem, Importer, Wishes
from reviewdesk.exchange.importers.head_comments import told_of_comments

_MARK = re.compile(r"""^["']?reviewdesk["']?[ \t]*:""", re.MULTILINE)
_OPENING = re.compile(r"---[ \t]*[\r\n]")


class ReviewFile(Importer):
    """Markdown under a head that says `reviewdesk: 1`."""

    name = "review"
    endings = frozenset({".md", ".markdown"})

    def recognises(self, document: Document) -> Certainty:
        """Tell whether the head has our mark."""
        try:
            head = _head_of(document)
        except InputError:
            return Certainty.NO
        return Certainty.SURE if _MARK.search(head) else Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:  # noqa: ARG002
        """Read the one review of the file."""
        text = decode(document.data, document.name)
        yield ImportedItem(
            read(text, document.name), remarks=told_of_comments(split(text, document.name).head, comments_in)
        )


def _head_of(document: Document) -> str:
    """Give the head, as far as it is seen; nothing where there is none."""
    data = document.head()
    try:
        text = decode(data, document.name)
    except InputError:
        cut = data.rpartition(b"\n")[0]  # the last line may end within a character
        if document.size <= len(data):
            raise
        text = decode(cut, document.name)
    if not _OPENING.match(text):
        return ""
    head = split(text, document.name).head
    return text if head is None and document.size > len(data) else head or ""
