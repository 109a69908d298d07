"""Our own review file, which reads back to the review that was written."""

import re

from reviewdesk.errors import InputError
from reviewdesk.exchange.front_matter import read
from reviewdesk.exchange.front_matter_text import decode, split
from reviewdesk.exchange.importers.base import Document, ImportResult

_MARK = re.compile(r"""^["']?reviewdesk["']?[ \t]*:""", re.MULTILINE)


class ReviewFile:
    """Markdown under a head that says `reviewdesk: 1`."""

    name = "review"

    def recognises(self, document: Document) -> bool:
        """Tell whether the head has our mark."""
        try:
            head = split(decode(document.data, document.name), document.name).head
        except InputError:
            return False
        return head is not None and _MARK.search(head) is not None

    def read(self, document: Document) -> ImportResult:
        """Read the one review of the file."""
        return ImportResult((read(document.data, document.name),))
