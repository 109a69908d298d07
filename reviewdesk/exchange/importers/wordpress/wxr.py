"""The file that WordPress exports (WXR), read in two passes: what posts share, then the posts, one by one.

Between them goes a third one where the site has blocks that posts share: their text is behind them alone.
"""

from collections import Counter
from collections.abc import Iterator

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.exchange.importers.base import (
    MAX_TEXT,
    NO_WISHES,
    Certainty,
    Document,
    ImportedItem,
    Importer,
    Remark,
    Wishes,
)
from reviewdesk.exchange.importers.pulled_xml import Piece, pieces
from reviewdesk.exchange.importers.taking import names_with
from reviewdesk.exchange.importers.wordpress.library import Library
from reviewdesk.exchange.importers.wordpress.plugin_fields import plain
from reviewdesk.exchange.importers.wordpress.posts import Site, item_of, title_of
from reviewdesk.exchange.importers.wordpress.reusable import is_reusable, reusable_blocks
from reviewdesk.exchange.importers.wordpress.shortcodes import Attachment

_ITEM = "item"
_SHARED = frozenset({_ITEM, "wp:author", "wp:base_blog_url", "wp:base_site_url", "language"})
_UNREAD = frozenset({"content:encoded", "wp:comment_content"})
_MACHINERY = frozenset(
    "attachment custom_css customize_changeset nav_menu_item oembed_cache revision user_request wp_block"
    " wp_font_face wp_font_family wp_global_styles wp_navigation wp_template wp_template_part".split()
)
"""What is no text that anybody wrote to be read."""
_SAYING = frozenset({"title", "content:encoded", "excerpt:encoded"})
_NOT_REVIEWS = frozenset({"page", "product", "shop_order", "acf-field", "acf-field-group", "elementor_library"})
_NAMED = 12
_MARKS = (b"wordpress.org/export/", b"wp:wxr_version")


class WordPressExport(Importer):
    """A WXR file of any size; pages and menus are told of and left out."""

    name = "wordpress"
    endings = frozenset({".xml", ".wxr"})

    def recognises(self, document: Document) -> Certainty:
        """Tell by the names that every export declares at its start."""
        head = document.head()
        if head[:1] not in (b"<", b"\xef", b"\xff", b"\xfe", b" ", b"\n", b"\r", b"\t"):
            return Certainty.NO
        if any(mark in head for mark in _MARKS) or any(mark.decode().encode("utf-16-le") in head for mark in _MARKS):
            return Certainty.SURE
        return Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:
        """Read the posts; InputError after those that are whole where the file breaks off."""
        names = names_with(wishes.keys)
        site = _site(document)
        passed: Counter[str] = Counter()
        library = Library(site.attachments)
        with document.open() as stream:
            for piece in pieces(stream, frozenset({_ITEM}), document.name):
                kind = piece.first("wp:post_type").strip() or "post"
                if kind in _MACHINERY or piece.first("wp:status").strip() in ("auto-draft", "inherit"):
                    continue
                if kind in _NOT_REVIEWS:
                    passed[kind] += 1
                elif piece.is_too_large:
                    error = TooLargeError(
                        name=f"{document.name}: {title_of(piece)}", size=f"over {MAX_TEXT}", limit=MAX_TEXT
                    )
                    yield ImportedItem(error=error, line=piece.line, entry=title_of(piece))
                elif not any(child.text.strip() for child in piece.children if child.name in _SAYING):
                    passed["empty"] += 1
                else:
                    item = item_of(piece, site, names)
                    library.note(item)
                    yield item
        told = (*_passed_over(document, passed), *library.unused(document.name), *_told_of(site, document))
        if told:
            yield ImportedItem(remarks=told)


def _passed_over(document: Document, passed: Counter[str]) -> Iterator[Remark]:
    if passed:
        kinds = ", ".join(f"{count} × {kind}" for kind, count in passed.items())
        yield Remark("posts-passed-over", document.name, {"kinds": kinds})


def _told_of(site: Site, document: Document) -> Iterator[Remark]:
    """Tell of the export as a whole: two authors of one login, and fields that only a plug-in can read."""
    for login, names in site.namesakes.items():
        said = {"login": login, "taken": site.authors[login], "others": ", ".join(names)}
        yield Remark("authors-of-one-login", document.name, said)
    if site.hidden:
        named = [f"{count} × {key[:60]}" for key, count in site.hidden.most_common(_NAMED)]
        rest = len(site.hidden) - len(named)
        yield Remark("fields-hidden", document.name, {"what": ", ".join([*named, *([f"… {rest}"] if rest else [])])})


def _site(document: Document) -> Site:
    """Read what posts share; where the file breaks off, it is known as far as it goes."""
    site = Site()
    try:
        with document.open() as stream:
            for piece in pieces(stream, _SHARED, document.name, _UNREAD):
                _learn(site, piece)
        if site.blocks.are_any:
            with document.open() as stream:
                for number, html in reusable_blocks(pieces(stream, frozenset({_ITEM}), document.name)):
                    site.blocks.note(number, html)
    except InputError:
        return site
    return site


def _learn(site: Site, piece: Piece) -> None:
    if piece.name == "wp:author":
        login = piece.first("wp:author_login").strip()
        name = piece.first("wp:author_display_name").strip() or login
        if name != site.authors.setdefault(login, name) and name not in site.namesakes.setdefault(login, []):
            site.namesakes[login].append(name)
    elif piece.name == _ITEM:
        if piece.first("wp:post_type").strip() == "attachment":
            _attach(site, piece)
        elif is_reusable(piece):
            site.blocks.note(piece.first("wp:post_id").strip())
    elif piece.name == "language":
        site.language = piece.text.strip().replace("_", "-")
    else:
        site.address = piece.text.strip() or site.address


def _attach(site: Site, piece: Piece) -> None:
    number = piece.first("wp:post_id").strip()
    meta = (child for child in piece.children if child.name == "wp:postmeta")
    alt = next(
        (pair.first("wp:meta_value") for pair in meta if pair.first("wp:meta_key") == "_wp_attachment_image_alt"), ""
    )
    address = piece.first("wp:attachment_url").strip() or piece.first("guid").strip()
    caption = piece.first("excerpt:encoded").strip()
    site.attachments[number] = Attachment(address, plain(alt), caption)
    site.below.setdefault(piece.first("wp:post_parent").strip(), []).append(number)
