"""Blocks that a site keeps once and shows in many posts, by their number: they are put where a post shows them."""

import re
from collections.abc import Iterable, Iterator

from reviewdesk.exchange.importers.pulled_xml import Piece

KIND = "wp_block"
"""What an export calls the post that holds such a block."""

_SHOWN = re.compile(r'<!--\s*wp:block\s+\{"ref":\s*(\d{1,20})\}\s*/-->')
"""One that a post shows with words of its own says more than its number, and is left."""
_DEEPEST = 4
_MOST_HELD = 4 * 1024 * 1024
_LONGEST = 4 * 1024 * 1024
_MOST_ADDED = 64 * 1024 * 1024
"""Characters of all blocks that are held, of a text with blocks in it, and of what goes into all texts of a file.

Where there would be more, a block stays unfilled, which is told.
"""


def is_reusable(post: Piece) -> bool:
    """Tell whether a post is such a block, and one that the site shows."""
    return post.first("wp:post_type").strip() == KIND and post.first("wp:status").strip() == "publish"


def reusable_blocks(posts: Iterable[Piece]) -> Iterator[tuple[str, str]]:
    """Give the number and the HTML of each block among these posts."""
    room = _MOST_HELD
    for post in posts:
        if is_reusable(post) and not post.is_too_large:
            html = post.first("content:encoded")
            room -= len(html)
            if room < 0:
                return
            yield post.first("wp:post_id").strip(), html


class Blocks:
    """The blocks of an export, and how much of them still goes into its posts, lest many short ones fill a disk."""

    def __init__(self) -> None:
        self._html: dict[str, str] = {}
        self._room = _MOST_ADDED

    @property
    def are_any(self) -> bool:
        return bool(self._html)

    def note(self, number: str, html: str = "") -> None:
        """Take it that there is such a block, with its HTML where that is known."""
        self._html[number] = html

    def put_into(self, html: str) -> str:
        """Put each block where it is shown, those inside of others too; one that holds itself is left in the end."""
        for _ in range(_DEEPEST if self._html else 0):
            longer = sum(len(self._html.get(number, "")) for number in _SHOWN.findall(html))
            if not longer or longer > min(self._room, _LONGEST - len(html)):
                break
            html = _SHOWN.sub(lambda shown: self._html.get(shown[1]) or shown[0], html)
            self._room -= longer
        return html
