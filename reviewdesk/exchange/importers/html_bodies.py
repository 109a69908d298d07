"""Turns the HTML of a body into what a review holds: Markdown, the images it wants, and remarks on what it lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reviewdesk.exchange.importers.base import Remark, WantedImage
from reviewdesk.markup.articles.reading import read_article
from reviewdesk.markup.paste.losses import Loss

_PLACE_NAMES = re.compile(r"!\[[^\]\n]{0,1000}\]\(<?(https?://[^\s)>]+)")
_START = re.compile(r"<([a-zA-Z][\w-]*)")
_LOST = {
    Loss.TOO_LARGE.value: "body-too-large",
    Loss.TOO_DEEP.value: "body-too-deep",
    Loss.TOO_LONG.value: "body-too-long",
    Loss.SCRIPT.value: "body-lost-script",
    Loss.IMAGE.value: "body-lost-image",
    Loss.LINK.value: "body-lost-link",
    Loss.EMPTY_LINK.value: "body-lost-empty-link",
    Loss.DELETION.value: "body-lost-note",
    Loss.COMMENT.value: "body-lost-note",
}


@dataclass(frozen=True, slots=True)
class Body:
    """A body in Markdown with what goes with it."""

    text: str
    images: tuple[WantedImage, ...] = ()
    remarks: tuple[Remark, ...] = ()


def body_of(html: str) -> Body:
    """Read the HTML of a body; it never fails."""
    if not html.strip():
        return Body("")
    article = read_article(html)
    images = [WantedImage(name, data=data) for name, data in article.pictures.items()]
    addresses = dict.fromkeys(_PLACE_NAMES.findall(article.body)) if "](" in article.body else {}
    images += [WantedImage(address, address=address) for address in addresses]
    remarks = [Remark(_LOST[loss], "body") for loss in article.losses if loss in _LOST]
    remarks += _kept(article.sources)
    return Body(article.body, tuple(images), tuple(remarks))


def _kept(sources: tuple[str, ...]) -> Iterator[Remark]:
    names = dict.fromkeys(found[1].lower() for source in sources if (found := _START.match(source)))
    if names:
        yield Remark("body-kept-as-source", "body", {"what": ", ".join(names)})
