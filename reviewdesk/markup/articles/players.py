"""The address of a video behind the frame that plays it."""

import html
import re
from urllib.parse import urlsplit

_SRC = re.compile(r"""\s(?:data-)?src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_PLAYERS = (
    (
        re.compile(r"(?:www\.)?youtube(?:-nocookie)?\.com"),
        re.compile(r"/(?:embed|shorts|v)/([\w-]{6,20})"),
        "https://www.youtube.com/watch?v={}",
    ),
    (re.compile(r"player\.vimeo\.com"), re.compile(r"/video/(\d+)"), "https://vimeo.com/{}"),
    (
        re.compile(r"(?:www\.|geo\.)?dailymotion\.com"),
        re.compile(r"/embed/video/(\w+)"),
        "https://www.dailymotion.com/video/{}",
    ),
)


def video_of(frame: str) -> str:
    """Give the address of the video that an `iframe` plays; nothing where it shows anything else."""
    found = _SRC.search(frame.partition(">")[0] + ">")
    src = html.unescape(found[1] or found[2] or found[3] or "") if found else ""
    try:
        parts = urlsplit(src)
        host = parts.hostname or ""
    except ValueError:
        return ""
    for player, path, address in _PLAYERS:
        if player.fullmatch(host) and (video := path.match(parts.path)):
            return address.format(video[1])
    return ""
