"""Says what a block holds that no page takes over, so that a writer learns why it is not to be seen."""

import re
from html.parser import HTMLParser

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.html import unsafe_page
from reviewdesk.markup.safety import is_shown, safe_url, scheme

_ADDRESS = re.compile(r"\]\(\s*<?([^\s)>]+)|\]:\s*<?([^\s>]+)|^[ ]*/{3,}\s*[\w-]+\s*\|\s*(\S+)", re.MULTILINE)
_MAY_BE_TAG = re.compile(r"<[a-zA-Z]")
_LEADING = {"action", "background", "cite", "data", "formaction", "href", "poster", "src", "xlink:href"}
_MOST = 5


def held_back(source: str) -> tuple[str, ...]:
    """Name the tags, events and addresses of a block that preview and exports leave out, at most five."""
    addresses = [next(filter(None, found.groups())) for found in _ADDRESS.finditer(source)]
    hostile = [address for address in addresses if not safe_url(address)]
    if not (hostile or _MAY_BE_TAG.search(source)):
        return ()
    page = unsafe_page(source, NONE, {}).html
    reader = _Reader()
    reader.feed(page)
    defined = [] if page else [f"{scheme(address)}:" for address in hostile]
    return tuple(dict.fromkeys((*reader.names, *defined)))[:_MOST]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.names: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what of an element does not pass."""
        if not is_shown(tag):
            self.names.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on"):
                self.names.append(name)
            elif name in _LEADING and not safe_url(value or ""):
                self.names.append(f"{scheme(value or '')}:")
