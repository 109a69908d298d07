"""Where images lie in a Ghost import, under names that Ghost does not change."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape
from urllib.parse import quote, unquote

from reviewdesk.exchange.artifact import File
from reviewdesk.exchange.exporters.article import compose
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.ghost.layout import GHOST
from reviewdesk.exchange.exporters.images import image_files

ROOT = "__GHOST_URL__/"
"""What Ghost replaces by the address of the site."""

_CHANGED = re.compile(r"[^A-Za-z0-9_@./-]")


@dataclass(frozen=True, slots=True)
class _Addresses:
    """The addresses of images in an import, by the names of the review."""

    known: Mapping[str, str]
    usual: ExportContext

    def __call__(self, name: str) -> str:
        found = self.known.get(name)
        return f"{ROOT}{found}" if found else self.usual.image_url(name)


def in_import(context: ExportContext) -> tuple[ExportContext, tuple[File, ...]]:
    """Give the context with the addresses that an import has, and the files of the images that the article shows."""
    html = compose(context, GHOST).html
    files = image_files(html, context.assets, context.review.featured_image, image_url=context.image_url)
    shown = {file.path: file for file in files}
    known: dict[str, str] = {}
    for name in sorted(context.assets):
        path = unquote(context.image_url(name))
        if path in shown:
            known[name] = _free(f"content/{_CHANGED.sub('-', path)}", known)
    addresses = _Addresses(known, context)
    blocks = context.blocks
    for name, path in known.items():
        old, new = escape(context.image_url(name)), f"{ROOT}{quote(path)}"
        blocks = tuple(block.replace(f'src="{old}"', f'src="{new}"') for block in blocks)
    moved = tuple(replace(shown[unquote(context.image_url(name))], path=path) for name, path in known.items())
    return replace(context, image_url=addresses, blocks=blocks), moved


def _free(path: str, known: Mapping[str, str]) -> str:
    taken = {each.casefold() for each in known.values()}
    free, number = path, 2
    folder, _, name = path.rpartition("/")
    while free.casefold() in taken:
        free, number = f"{folder}/{number}-{name}", number + 1
    return free
