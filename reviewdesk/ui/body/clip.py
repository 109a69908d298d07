"""What a clipboard or a drag holds, taken out of Qt at once, and what it means: text with its formatting, or plain."""

import html
import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from reviewdesk.markup.nodes import Blocks, CodeBlock, Link, Paragraph, Text
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.paste.cleaning import plain_paragraphs, sound
from reviewdesk.markup.paste.cutting import cut, cut_line
from reviewdesk.markup.paste.guessing import looks_like_markdown
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.reading import Pasted, read_html
from reviewdesk.markup.plain import plain_text
from reviewdesk.markup.safety import safe_url
from reviewdesk.markup.source import split

MARKDOWN = "text/markdown"
LONGEST_TEXT = 1_000_000
"""The most characters that come in at once: a book of 170,000 words."""
MOST_BLOCKS = 10_000
"""The most paragraphs that come in at once."""

_HTML, _PLAIN = "text/html", "text/plain"
_PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/svg+xml")
_SHORT = 30_000
_BLANKS = (" ", "\u00a0")
_UNSEEN = re.compile(r"<!--.*?-->|<(head|style|script|title)\b.*?</\1\s*>|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_FRAGMENT = re.compile(r"<!-- *StartFragment *-->(.*)<!-- *EndFragment *-->", re.DOTALL)


class Way(Enum):
    """The two ways to take a text in."""

    FORMATTED = auto()
    PLAIN = auto()

    @property
    def other(self) -> "Way":
        return Way.PLAIN if self is Way.FORMATTED else Way.FORMATTED


@dataclass(frozen=True, slots=True)
class Clip:
    """What was brought; `files` are paths on this machine, `picture` the bytes of a picture or one in memory."""

    text: str = ""
    html: str = ""
    markdown: str = ""
    address: str = ""
    files: tuple[str, ...] = ()
    picture: bytes | QImage | None = None

    @property
    def size(self) -> int:
        """How much there is to read, in characters."""
        return len(self.text) + len(self.html) + len(self.markdown)

    @property
    def is_pictures(self) -> bool:
        """Tell whether files or a picture were brought, and no words with it."""
        return bool(self.files) or self.picture is not None


@dataclass(frozen=True, slots=True)
class Meaning:
    """A clip that was read: its blocks, none where it is words alone; `text` is the words as they stand.

    `has_other` where it could as well be taken the other way, and the writer should be asked; `ends_row` where its last
    row was taken with its end, so that what follows it stands below.
    """

    blocks: Blocks
    text: str
    dropped: tuple[str, ...] = ()
    pictures: int = 0
    has_other: bool = False
    ends_row: bool = False


def taken(data: QMimeData) -> Clip:
    """Take out of Qt what was brought; a path on this machine never counts as words."""
    files = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
    if files:
        return Clip(files=files)
    text = data.text() if data.hasFormat(_PLAIN) else ""
    markup = data.html() if data.hasFormat(_HTML) else ""
    markdown = bytes(data.data(MARKDOWN).data()).decode("utf-8", "replace") if data.hasFormat(MARKDOWN) else ""
    addresses = [url.toString() for url in data.urls()]
    address = next((each for each in addresses if ":" in each and safe_url(each)), "")
    if not markdown and not _has_words(text, address) and not _shows_words(markup):
        picture = _picture(data)
        if picture is not None:
            return Clip(picture=picture)
    return Clip(text, markup, markdown, address)


def can_take(data: QMimeData) -> bool:
    """Tell whether there is anything that a text can take in; nothing is read for it."""
    kinds = (_PLAIN, _HTML, MARKDOWN)
    return any(map(data.hasFormat, kinds)) or data.hasUrls() or any(map(_is_picture, data.formats()))


def meaning(clip: Clip, way: Way) -> Meaning:
    """Read a clip; never raises, takes bounded time, and needs no widget."""
    found = _spaced(_formatted(clip), clip.text) if way is Way.FORMATTED else _plain(clip)
    if len(found.blocks) <= MOST_BLOCKS:
        return found
    return replace(found, blocks=found.blocks[:MOST_BLOCKS], dropped=_with(found.dropped, Loss.TOO_LARGE))


def _spaced(found: Meaning, text: str) -> Meaning:
    """Give a few words the blank that was taken with them and that no markup keeps."""
    if len(found.blocks) != 1 or not isinstance(found.blocks[0], Paragraph) or not text.strip():
        return found
    before, after = (Text(blank) if blank in _BLANKS else None for blank in (text[0], text[-1]))
    words = found.blocks[0].children
    return replace(found, blocks=(Paragraph(tuple(one for one in (before, *words, after) if one is not None)),))


def _formatted(clip: Clip) -> Meaning:
    text = _sound(clip.text)
    if clip.markdown:
        source = _sound(clip.markdown)
        found = _markdown(source, _bounded(clip.text or clip.markdown)[0])
        return replace(found, ends_row=source.endswith("\n"))
    if clip.html:
        pasted = read_html(clip.html)
        if not (_is_bare(pasted) and looks_like_markdown(text)):
            words = _bounded(clip.text or _words(clip))[0]
            return Meaning(pasted.blocks, words, pasted.dropped, pasted.pictures)
    if looks_like_markdown(text):
        return replace(_markdown(text, _bounded(clip.text)[0]), has_other=True)
    if clip.address and text.strip() in ("", clip.address):
        return Meaning((Paragraph((Link(clip.address, (Text(clip.address),)),)),), clip.address)
    return replace(_plain(clip), has_other=False)


def _plain(clip: Clip) -> Meaning:
    text, losses = _bounded(clip.text or _words(clip))
    has_other = bool(clip.markdown or clip.html) or looks_like_markdown(text)
    return Meaning(_paragraphs(text) if "\n" in text else (), text, losses, has_other=has_other)


def _paragraphs(text: str) -> Blocks:
    return tuple(Paragraph((Text(line),)) for line in text.split("\n") if line.strip())


def _with(dropped: tuple[str, ...], loss: Loss) -> tuple[str, ...]:
    return tuple(each.value for each in Loss if each is loss or each.value in dropped)


def _bounded(text: str) -> tuple[str, tuple[str, ...]]:
    """Give a text with the ends of lines as we have them, of a length that can be shown; and what that took."""
    lost = {Loss.TOO_LARGE} if len(text) > LONGEST_TEXT else set()
    lines: list[str] = []
    for line in _sound(text).split("\n"):
        parts = cut_line(line)
        lines += parts
        if len(parts) > 1:
            lost.add(Loss.TOO_LONG)
    return "\n".join(lines), tuple(loss.value for loss in Loss if loss in lost)


def _sound(text: str) -> str:
    whole = sound(text[:LONGEST_TEXT]).replace("\r\n", "\n").replace("\r", "\n")
    return whole.replace("\u2029", "\n").replace("\u2028", "\n")


def _markdown(source: str, text: str) -> Meaning:
    parts = split(source)
    defined = definitions(parts)
    blocks, was_cut = cut(tuple(node for part in parts for node in parse(part.source, defined)))
    losses = (Loss.TOO_LONG,) if was_cut else ()
    if len(source) == LONGEST_TEXT:
        losses = (Loss.TOO_LARGE, *losses)
    return Meaning(blocks, text, tuple(loss.value for loss in losses))


def _words(clip: Clip) -> str:
    if clip.markdown:
        return plain_text(clip.markdown[:LONGEST_TEXT])
    if clip.html:
        return "\n".join(plain_paragraphs(clip.html))
    return clip.address


def _is_bare(pasted: Pasted) -> bool:
    """Tell whether a program wrapped HTML around characters and meant nothing by it."""
    return set(pasted.dropped) <= {Loss.STYLE.value} and all(
        isinstance(block, CodeBlock)
        or (isinstance(block, Paragraph) and all(isinstance(inline, Text) for inline in block.children))
        for block in pasted.blocks
    )


def _has_words(text: str, address: str) -> bool:
    return text.strip() not in ("", address)


def _shows_words(markup: str) -> bool:
    if len(markup) > _SHORT:
        return "data:image/" not in markup or bool(html.unescape(_UNSEEN.sub("", markup[-_SHORT:])).strip())
    copied = _FRAGMENT.search(markup)
    return bool(html.unescape(_UNSEEN.sub("", copied[1] if copied else markup)).strip())


def _picture(data: QMimeData) -> bytes | QImage | None:
    known = next((kind for kind in _PICTURES if data.hasFormat(kind)), None)
    if known is not None:
        return bytes(data.data(known).data())
    if not any(map(_is_picture, data.formats())):
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else b""


def _is_picture(kind: str) -> bool:
    return kind.startswith("image/") or kind == "application/x-qt-image"
