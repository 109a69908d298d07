"""What the elements inside a line become."""

from reviewdesk.markup.elements import Element
from reviewdesk.markup.nodes import Break, Code, Image, Text
from reviewdesk.markup.paste.flow import Flow, Reader
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.running import NO_MARKS, Marks
from reviewdesk.markup.paste.styles import address


def picture(element: Element) -> Image | None:
    """Give a picture that lies on the web and shows more than one character; None for any other."""
    src, alt = element.attributes.get("src", ""), element.attributes.get("alt", "")
    if not src.lower().startswith(("http://", "https://")) or _is_pixel(element) or _is_sign(alt):
        return None
    return Image(src, alt, element.attributes.get("title") or None)


def _marked(flow: Flow, element: Element, marks: Marks) -> None:
    flow.add(element.children, marks)


def _break(flow: Flow, _: Element, marks: Marks) -> None:
    flow.say(Break(), marks)


def _code(flow: Flow, element: Element, marks: Marks) -> None:
    if words := " ".join(element.text().split()):
        flow.say(Code(words), marks)


def _quoted(flow: Flow, element: Element, marks: Marks) -> None:
    flow.add(("“", *element.children, "”"), marks)


def _link(flow: Flow, element: Element, marks: Marks) -> None:
    target = address(element)
    if target is None and element.attributes.get("href", "#")[:1] != "#":
        flow.notes.losses.add(Loss.LINK)
    outside = frozenset(mark for mark in marks if isinstance(mark, type))
    flow.add(element.children, outside | {target} if target else marks)


def _image(flow: Flow, element: Element, _: Marks) -> None:
    image = picture(element)
    if image is not None:
        flow.say(image, NO_MARKS)
    elif _is_sign(alt := element.attributes.get("alt", "")):
        flow.say(Text(alt), NO_MARKS)
    elif not _is_pixel(element):
        flow.notes.losses.add(Loss.IMAGE)
        flow.notes.pictures += 1


def _is_pixel(element: Element) -> bool:
    """Tell whether nobody sees this picture: it counts who opens a mail."""
    return any((size := element.number(side)) is not None and size < 3 for side in ("width", "height"))


def _is_sign(alt: str) -> bool:
    """Tell whether a picture stands for one character, as emoji do in mails."""
    return 0 < len(alt) < 9 and not any(character.isascii() or character.isalnum() for character in alt)


INLINES: dict[str, Reader] = {
    **dict.fromkeys("b big cite del dfn em font i ins mark nobr s small span strike strong sub sup u".split(), _marked),
    **dict.fromkeys("code kbd samp tt var".split(), _code),
    "a": _link,
    "br": _break,
    "img": _image,
    "q": _quoted,
}
