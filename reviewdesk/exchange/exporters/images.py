"""Where images lie in an artifact, and which of them an article needs."""

import re
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from reviewdesk.errors import ExportError
from reviewdesk.exchange.artifact import File

FOLDER = "images"

_MEDIA_TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
_REMOTE = re.compile(r"https?://", re.IGNORECASE)
_HAS_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_UNFIT_FOR_A_FILE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def image_path(name: str, folder: str = FOLDER) -> str:
    """Give the address of an image beside its page, `images/poster.jpg`; an address on the web stays as it is."""
    return name if _REMOTE.match(name) else quote(f"{folder}/{_file_name(name)}")


def image_files(
    html: str, assets: Mapping[str, bytes], *others: str, image_url: Callable[[str], str] = image_path
) -> tuple[File, ...]:
    """Give the files of the images that the page shows, in its order, and of `others` by name.

    They lie where `image_url` says. ExportError names the first that is missing.
    """
    names = {image_url(name): name for name in assets}
    files = []
    for source in dict.fromkeys([*_sources(html), *(image_url(name) for name in others if name)]):
        if _HAS_SCHEME.match(source):
            continue
        path = unquote(source)
        if source not in names:
            raise ExportError("image-missing", name=path.rpartition("/")[2])
        files.append(File(path, assets[names[source]], media_type(path)))
    return tuple(files)


def media_type(path: str) -> str:
    """Give the type of an image file by its ending."""
    return _MEDIA_TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")


def _file_name(name: str) -> str:
    return _UNFIT_FOR_A_FILE.sub("-", name).strip(". ") or "image"


def _sources(html: str) -> list[str]:
    if "<img" not in html:
        return []
    reader = _ImageReader()
    reader.feed(html)
    reader.close()
    return reader.sources


class _ImageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.sources.append(dict(attrs).get("src") or "")
