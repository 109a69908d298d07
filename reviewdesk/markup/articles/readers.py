"""What the elements of an article become: as in a paste, but nothing is shortened and what has no node is kept."""

import re

from reviewdesk.markup.articles.footnotes import Footnotes
from reviewdesk.markup.articles.players import video_of
from reviewdesk.markup.articles.setting_apart import PLACE
from reviewdesk.markup.elements import OWN, Element
from reviewdesk.markup.nodes import (
    AdSlot,
    AlsoRead,
    Break,
    Code,
    Embed,
    Emphasis,
    Figure,
    FootnoteMark,
    Heading,
    Image,
    Inline,
    Link,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Source,
    Spoiler,
    Text,
)
from reviewdesk.markup.paste import blocks as paste_blocks
from reviewdesk.markup.paste.flow import Flow, Reader, part
from reviewdesk.markup.paste.inlines import INLINES
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.running import NO_MARKS, Address, Marks
from reviewdesk.markup.tidy import tidy_inlines

_PLACE = PLACE.removeprefix(OWN)
_EMOJI = 9
_PIXEL = 3
_LAZY = ("data-src", "data-lazy-src", "data-original")
_ALSO_READ = re.compile(r"(?:also read|read also|also see|see also)\s*[:–—-]?", re.IGNORECASE)
_BLANK_PICTURE = re.compile(r"(?:^|/)(?:blank|placeholder|spacer|lazy)[\w-]*\.(?:gif|png|svg)$", re.IGNORECASE)


class Readers:
    """The readers of one article, which know what was set apart from it and where its footnotes are."""

    def __init__(self, kept: list[str], footnotes: Footnotes) -> None:
        self._kept = kept
        self._footnotes = footnotes
        self.sources: list[str] = []
        """The fragments that came in as source, as the article goes on."""
        self.inlines: dict[str, Reader] = {
            **INLINES,
            **dict.fromkeys(("abbr", "ins", "mark", "small", "sub", "sup", "u"), self._raw),
            **dict.fromkeys(("bdi", "bdo", "data", "label", "time"), _marked),
            **dict.fromkeys(("code", "kbd", "samp", "tt", "var"), _code),
            "a": self._link,
            "img": _image,
        }
        self.blocks: dict[str, Reader] = {
            **paste_blocks.BLOCKS,
            **dict.fromkeys((f"h{level}" for level in range(1, 7)), _heading),
            **dict.fromkeys(("div", "p"), _division),
            **dict.fromkeys(("ol", "ul"), _list),
            "details": _spoiler,
            "figure": _figure,
            "pre": _preformatted,
            _PLACE: self._place,
        }

    def _place(self, flow: Flow, element: Element, _: Marks) -> None:
        fragment = self._kept[element.number("title") or 0]
        if fragment[:7].lower() == "<iframe" and (video := video_of(fragment)):
            flow.block(Embed(video))
            return
        self.sources.append(fragment)
        flow.block(Source(fragment))

    def _link(self, flow: Flow, element: Element, marks: Marks) -> None:
        label = self._footnotes.marks.get(id(element))
        if label is not None:
            flow.say(FootnoteMark(label), NO_MARKS)
            return
        href = element.attributes.get("href", "").strip()
        if not href:
            if "href" in element.attributes:
                flow.notes.losses.add(Loss.LINK)
            flow.add(element.children, marks)
            return
        if not href.startswith("#") and not element.text().strip() and element.find("img", _PLACE) is None:
            flow.notes.losses.add(Loss.EMPTY_LINK)
        address = Address(href, element.attributes.get("title") or None)
        if flow.ends_with(address):
            flow.say(Text(" "), NO_MARKS)
        outside = frozenset(mark for mark in marks if isinstance(mark, type))
        flow.add(element.children, outside | {address})

    def _raw(self, flow: Flow, element: Element, marks: Marks) -> None:
        """Keep a tag that Markdown has no sign for, unless it only frames a footnote's mark, or blocks."""
        is_frame = any(id(child) in self._footnotes.marks for child in element.walk())
        has_blocks = any(isinstance(child, Element) and child.name not in self.inlines for child in element.walk())
        if is_frame or has_blocks or not element.text().strip():
            flow.add(element.children, marks)
            return
        title = element.attributes.get("title", "") if element.name == "abbr" else ""
        if element.name == "abbr" and not title:
            flow.add(element.children, marks)
            return
        words = title.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")
        flow.say(Raw(f'<{element.name} title="{words}">' if title else f"<{element.name}>"), marks)
        flow.add(element.children, marks)
        flow.say(Raw(f"</{element.name}>"), marks)


def _marked(flow: Flow, element: Element, marks: Marks) -> None:
    flow.add(element.children, marks)


def _code(flow: Flow, element: Element, marks: Marks) -> None:
    """Read code; blanks at its edge stand outside, and what has a link in it is text."""
    text = element.text()
    words = " ".join(text.split())
    if not words or element.find("a", "img") is not None:
        flow.add(element.children, marks)
        return
    flow.say(Text(" " * text[:1].isspace()), marks)
    flow.say(Code(words), marks)
    flow.say(Text(" " * text[-1:].isspace()), marks)


def picture(element: Element) -> Image | None:
    """Give an image by its address, also by the one that a site loads only when it is scrolled to."""
    src = element.attributes.get("src", "").strip()
    lazy = next((value for name in _LAZY if (value := element.attributes.get(name, "").strip())), "")
    if lazy and (not src or _BLANK_PICTURE.search(src)):
        src = lazy
    if not src or _is_pixel(element):
        return None
    return Image(src, element.attributes.get("alt", ""))  # a title is seen by nobody, and often a file's name


def _is_pixel(element: Element) -> bool:
    return any((size := element.number(side)) is not None and size < _PIXEL for side in ("width", "height"))


def _is_sign(element: Element) -> bool:
    """Tell whether a picture stands for one character, as emoji do on WordPress."""
    alt = element.attributes.get("alt", "")
    return 0 < len(alt) < _EMOJI and not any(character.isascii() or character.isalnum() for character in alt)


def _image(flow: Flow, element: Element, marks: Marks) -> None:
    if _is_sign(element):
        flow.say(Text(element.attributes["alt"]), marks)
        return
    image = picture(element)
    if image is None:
        flow.notes.losses.add(Loss.IMAGE)
        flow.notes.pictures += 1
    else:
        flow.say(image, frozenset(mark for mark in marks if isinstance(mark, Address)))


def _heading(flow: Flow, element: Element, marks: Marks) -> None:
    words: list[Inline] = []
    level = int(element.name[1])
    for block in (*flow.inside(element.children, marks), None):
        if isinstance(block, Paragraph):
            words += [Text(" "), *block.children]
            continue
        if line := tidy_inlines(tuple(Text(" ") if isinstance(word, Break) else word for word in words)):
            flow.block(Heading(level, line))
        words = []
        if block is not None:
            flow.block(block)


def _division(flow: Flow, element: Element, marks: Marks) -> None:
    if "ad-slot" in element.classes and not element.text().strip():
        flow.block(AdSlot(element.attributes.get("data-name", "")))
    elif (link := _also_read(element)) is not None:
        flow.block(AlsoRead(link.attributes["href"], _words(link)))
    else:
        paste_blocks.BLOCKS["p"](flow, element, marks)


def _also_read(element: Element) -> Element | None:
    """Give the link of a line that leads to another review, as its class or its first words say."""
    links = [child for child in element.walk() if isinstance(child, Element) and child.name == "a"]
    if (
        len(links) != 1
        or not links[0].attributes.get("href")
        or not _words(links[0])
        or element.find("img", "ul", "ol", "table")
    ):
        return None
    if "also-read" in element.classes:
        return links[0]
    before, behind, after = _words(element).partition(_words(links[0]))
    return links[0] if behind and not after.strip(" .") and _ALSO_READ.fullmatch(before.strip()) else None


def _list(flow: Flow, element: Element, marks: Marks) -> None:
    """Read a list; one of pictures with captions is opened, for an entry cannot show a caption."""
    if element.find("figcaption") is None:
        paste_blocks.BLOCKS["ul"](flow, element, marks)
        return
    for child in element.children:
        if isinstance(child, Element) and child.name == "li":
            flow.end_run()
            part(flow, child, marks)
        else:
            flow.add((child,), marks)
    flow.end_run()


def _spoiler(flow: Flow, element: Element, marks: Marks) -> None:
    summary = next(
        (child for child in element.children if isinstance(child, Element) and child.name == "summary"), None
    )
    if summary is None or summary.find("a", "img", _PLACE) or not flow.has_room():
        part(flow, element, marks)
        return
    rest = [child for child in element.children if child is not summary]
    flow.block(Spoiler(" ".join(summary.text().split()), flow.inside(rest, marks)))


def _preformatted(flow: Flow, element: Element, marks: Marks) -> None:
    """Read code; a poem, and what has links in it, is text with line breaks."""
    if "wp-block-verse" not in element.classes and element.find("a", "img") is None:
        paste_blocks.BLOCKS["pre"](flow, element, marks)
        return
    _break_lines(element)
    part(flow, element, marks)


def _break_lines(element: Element) -> None:
    kept: list[Element | str] = []
    for child in element.children:
        if isinstance(child, Element):
            _break_lines(child)
            kept.append(child)
            continue
        for number, line in enumerate(child.split("\n")):
            kept += [Element("br"), line] if number else [line]
    element.children = kept


def _figure(flow: Flow, element: Element, marks: Marks) -> None:
    caption = element.find("figcaption")
    beside = Element("figure", children=[child for child in element.children if child is not caption])
    classes = set(element.classes)
    if classes & {"embed", "wp-block-embed", "kg-embed-card"} and (address := _address_in(beside)):
        flow.block(Embed(address, _words(caption)))
        return
    if classes & {"pull-quote", "wp-block-pullquote"} and _pulled(flow, beside, caption, marks):
        return
    images = [child for child in beside.walk() if isinstance(child, Element) and child.name == "img"]
    if len(images) == 1 and not beside.text().strip() and (image := picture(images[0])) is not None:
        _pictured(flow, beside, image, caption, marks)
    else:
        part(flow, element, marks)


def _pictured(flow: Flow, beside: Element, image: Image, caption: Element | None, marks: Marks) -> None:
    """Make a figure; where picture or caption lead somewhere, the caption is a paragraph of its own."""
    link = beside.find("a")
    href = link.attributes.get("href", "") if link is not None else ""
    if not href and (caption is None or caption.find("a", "img") is None):
        flow.block(Figure(image.src, image.alt, _words(caption) or None))
        return
    flow.block(Paragraph((Link(href, (image,)),)) if href else Figure(image.src, image.alt))
    for block in flow.inside(caption.children, marks) if caption is not None else ():
        flow.block(Paragraph((Emphasis(block.children),)) if isinstance(block, Paragraph) else block)


def _address_in(element: Element) -> str:
    """Give the address of what is embedded: that of its link, or the text that is nothing else."""
    link = element.find("a")
    if link is not None and link.attributes.get("href", "").startswith(("http://", "https://")):
        return link.attributes["href"] if link.text().strip() in ("", link.attributes["href"]) else ""
    text = element.text().strip()
    return text if re.fullmatch(r"https?://\S+", text) and element.find("blockquote") is None else ""


def _pulled(flow: Flow, beside: Element, caption: Element | None, marks: Marks) -> bool:
    """Make a pull quote of one paragraph; false where it is more."""
    cite = beside.find("cite")
    speaker = caption or cite
    if speaker is not None and speaker.find("a"):
        return False
    if cite is not None and caption is None:
        _remove(beside, cite)
    match flow.inside(beside.children, marks):
        case (Quote((Paragraph(words),)),) | (Paragraph(words),):
            flow.block(PullQuote(words, _words(speaker)))
            return True
    return False


def _remove(element: Element, gone: Element) -> None:
    element.children = [child for child in element.children if child is not gone]
    for child in element.children:
        if isinstance(child, Element):
            _remove(child, gone)


def _words(element: Element | None) -> str:
    return " ".join(element.text().split()) if element is not None else ""
