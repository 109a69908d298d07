"""Blocks that a site keeps once and shows in many posts, by their number: they are put where a post shows them."""

import re
from collections.abc import Iterable, Iterator, Mapping

from reviewdesk.exchange.importers.pulled_xml import Piece

KIND = "wp_block"
"""What an export calls the post that holds such a block."""

_SHOWN = re.compile(r'<!--\s*wp:block\s+\{"ref":\s*(\d{1,20})\}\s*/-->')
"""One that a post shows with words of its own says more than its number, and is left."""
_DEEPEST = 4
_MOST_HELD = 4 * 1024 * 1024
_LONGEST = 4 * 1024 * 1024
"""So many characters of all blocks are held, and so many may a text become by them: what is more stays unfilled."""


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


def with_blocks(html: str, blocks: Mapping[str, str]) -> str:
    """Put each block where it is shown, those inside of others too; one that holds itself is left in the end."""
    for _ in range(_DEEPEST if blocks else 0):
        longer = len(html) + sum(len(blocks.get(number, "")) for number in _SHOWN.findall(html))
        filled = _SHOWN.sub(lambda shown: blocks.get(shown[1]) or shown[0], html) if longer <= _LONGEST else html
        if filled == html:
            break
        html = filled
    return html
