"""Takes away what the rules of a site do not know, tag by tag, as filters of sites do: what stood inside stays."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from html import escape
from html.parser import HTMLParser

from reviewdesk.exchange.exporters.keeping.losses import ADDRESS, ATTRIBUTE, DRAWING, ELEMENT, STYLE, Kept, Loss
from reviewdesk.words import sentence

_VOID = frozenset("area br col embed hr img input link meta param source track wbr".split())
_INLINE = frozenset("bdi data font label math meter output picture progress script slot style time title".split())
_DRAWN = frozenset({"svg"})
_BARE = frozenset({"script", "style"})
_CARD = "<!-- -->"
_ADDRESSES = frozenset({"cite", "data", "href", "longdesc", "poster", "src", "usemap"})
_SCHEME = re.compile(r"[\s\x00-\x20]*([^/?#&:]*):")
_UNSEEN = re.compile(r"[\s\x00-\x20]")

Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class Rules:
    """What stays: elements with their own attributes, attributes of all, declarations, and schemes of addresses.

    `styles` gives the declarations that stay and those that go. What is `quiet` goes without a word, for no reader
    sees it go; the elements that are `whole` stay with all that is in them, and so does what stands between the two
    comments of a `card`.
    """

    site: str
    elements: Mapping[str, frozenset[str]]
    everywhere: re.Pattern[str]
    styles: Callable[[str], tuple[str, tuple[str, ...]]]
    schemes: frozenset[str]
    quiet_elements: frozenset[str] = frozenset()
    quiet_attributes: re.Pattern[str] = re.compile("(?!)")
    whole: frozenset[str] = frozenset()
    card: tuple[str, str] = ("", "")


def strip(html: str, rules: Rules, own_scheme: str = "") -> Kept:
    """Take away what the rules do not know; where that is nothing, the HTML comes back as it is."""
    reader = _Reader(replace(rules, schemes=rules.schemes | {own_scheme}))
    reader.feed(html)
    reader.close()
    return Kept("".join(reader.kept), tuple(reader.lost), "".join(reader.shown))


class _Reader(HTMLParser):
    """Writes what stays and what is shown side by side."""

    def __init__(self, rules: Rules) -> None:
        super().__init__(convert_charrefs=False)
        self.kept: list[str] = []
        self.shown: list[str] = []
        self.lost: list[Loss] = []
        self._rules = rules
        self._struck: list[tuple[str, str]] = []
        self._drawing = 0
        self._survivors: list[str] = []
        self._whole: list[str] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        source = self.get_starttag_text() or ""
        if self._whole or tag in self._rules.whole:
            self._both(source)
            self._whole.extend([tag] if tag not in _VOID and not source.endswith("/>") else [])
        elif self._drawing:
            self._drawing += tag in _DRAWN
            self.shown.append(source)
        elif tag in self._rules.quiet_elements:
            return
        elif tag in self._rules.elements:
            self._keep(tag, attrs, source)
        else:
            self._strike(tag, source)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self.handle_starttag(tag, attrs)
        if self._whole:
            return
        if tag in _DRAWN or (not self._drawing and tag not in self._rules.elements and tag not in _VOID):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._whole:
            self._both(f"</{tag}>")
            if self._whole[-1] == tag:
                self._whole.pop()
        elif self._drawing:
            self.shown.append(f"</{tag}>")
            self._drawing -= tag in _DRAWN
            if not self._drawing:
                self.shown.extend(("</del>", *self._survivors))
                self._survivors.clear()
        elif tag in self._rules.elements:
            self._both(f"</{tag}>")
        elif self._struck and self._struck[-1][0] == tag:
            self.shown.append(self._struck.pop()[1])

    def handle_data(self, data: str) -> None:
        self._words(escape(data, quote=False) if self.cdata_elem in _BARE else data)

    def handle_entityref(self, name: str) -> None:
        self._words(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._words(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self._both(f"<!--{data}-->")
        begin, end = self._rules.card
        if data == begin and not self._whole:
            self._whole.append(_CARD)
        elif data == end and self._whole[:1] == [_CARD]:
            self._whole.clear()

    def _both(self, html: str) -> None:
        self.kept.append(html)
        self.shown.append(html)

    def _words(self, text: str) -> None:
        self._both(text)
        if self._drawing and text.strip():
            self._survivors.append(text)

    def _lose(self, *losses: Loss) -> str:
        """Note what goes, and give the attributes that strike it out."""
        self.lost.extend(losses)
        why = " ".join(dict.fromkeys(self._reason(loss) for loss in losses))
        what = "" if losses[0].element in _DRAWN else "; ".join(loss.what for loss in losses)
        return f' data-desk-gone="{escape(what)}" title="{escape(why)}"'

    def _reason(self, loss: Loss) -> str:
        data: dict[str, object] = {"site": self._rules.site, "what": loss.what, "element": loss.element}
        return sentence(loss.reason, data)

    def _strike(self, tag: str, source: str) -> None:
        struck = self._lose(Loss(DRAWING if tag in _DRAWN else ELEMENT, f"<{tag}>", tag))
        if tag in _DRAWN:
            self._drawing = 1
            self.shown.append(f"<del{struck}>{source}")
        elif tag in _VOID:
            self.shown.append(f"<del{struck}></del>")
        else:
            name = "span" if tag in _INLINE else "div"
            self.shown.append(f"<{name}{struck}>")
            self._struck.append((tag, f"</{name}>"))

    def _keep(self, tag: str, attrs: Attributes, source: str) -> None:
        known: Attributes = []
        losses: list[Loss] = []
        for name, value in attrs:
            new, gone = self._attribute(tag, name, value)
            losses.extend(gone)
            if new is not None:
                known.append((name, new if value is not None else None))
        if not losses and len(known) == len(attrs):
            self._both(source)
            return
        start = f"<{tag}{''.join(map(_written, known))}"
        end = " />" if source.endswith("/>") else ">"
        self.kept.append(start + end)
        own = "".join(_written(each) for each in known if each[0] != "title")
        self.shown.append(f"<{tag}{own}{self._lose(*losses)}{end}" if losses else source)

    def _attribute(self, tag: str, name: str, value: str | None) -> tuple[str | None, list[Loss]]:
        rules, text = self._rules, value or ""
        if not (name in rules.elements[tag] or rules.everywhere.fullmatch(name)):
            is_quiet = rules.quiet_attributes.fullmatch(name)
            return None, [] if is_quiet else [Loss(ATTRIBUTE, _written((name, value)).strip(), tag)]
        if name == "style":
            styles, gone = rules.styles(text)
            return styles or None, [Loss(STYLE, each, tag) for each in gone]
        if name in _ADDRESSES:
            address = _with_known_scheme(text, rules.schemes)
            return address, [Loss(ADDRESS, text, tag)] if address != text else []
        return text, []


def _written(attribute: tuple[str, str | None]) -> str:
    name, value = attribute
    return f" {name}" if value is None else f' {name}="{escape(value)}"'


def _with_known_scheme(address: str, schemes: frozenset[str]) -> str:
    """Cut off schemes that the site does not know, one before the other."""
    for _ in range(6):
        found = _SCHEME.match(address)
        if found is None or _UNSEEN.sub("", found[1]).lower() in schemes:
            break
        address = address[found.end() :].lstrip()
    return address
