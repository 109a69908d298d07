"""The dialect of the house for Hugo, which lets no HTML through: shortcodes that Hugo brings along, and Markdown."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.static_sites.escaping import without_nested_shortcodes
from reviewdesk.exchange.exporters.static_sites.site import Site
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.markup.elements import Child, Element, html_of, tree
from reviewdesk.markup.paste.reading import read_html
from reviewdesk.markup.write import ANXIOUS, CAUTIOUS, BlockWriter

_VIDEOS = (
    ("youtube", re.compile(r"https?://(?:www\.|m\.)?(?:youtube\.com/watch\?v=|youtu\.be/)([\w-]{6,20})")),
    ("vimeo", re.compile(r"https?://(?:www\.)?vimeo\.com/(\d{4,12})")),
)
_MARK = re.compile(r'<sup[^>]*><a class="footnote-ref"[^>]*>(\d+)</a></sup>')
_BACK = re.compile(r'(?:&nbsp;|\s)*<a class="footnote-backref"[^>]*>[^<]*</a>')


def without_html(html: str, context: ExportContext, site: Site) -> str:
    """Say in Markdown and shortcodes what HTML says."""
    plain = _BACK.sub("", _MARK.sub(r"[\1]", html))
    return "\n\n".join(filter(None, _flow(tree(plain)[0].children, context, site)))


def _flow(children: list[Child], context: ExportContext, site: Site) -> Iterator[str]:
    loose: list[Child] = []
    for child in children:
        own = _own(child, context, site) if isinstance(child, Element) else None
        if own is None:
            loose.append(child)
            continue
        yield _markdown(html_of(loose), site)
        loose = []
        yield own
    yield _markdown(html_of(loose), site)


def _own(element: Element, context: ExportContext, site: Site) -> str | None:
    """Write what has a form of its own here; None for what has not."""
    if element.name == "details":
        return _details(element, context, site)
    if element.name in ("aside", "div", "footer", "section", "article"):
        return "\n\n".join(filter(None, _flow(element.children, context, site)))
    if element.name == "dl":
        return "\n".join(_meanings(element, site))
    if element.name != "figure":
        return None
    caption = element.find("figcaption")
    inside = site if "pull-quote" in element.classes else replace(site, escape=without_nested_shortcodes)
    words = _inline(html_of(caption.children), inside) if caption else ""
    if "pull-quote" in element.classes:
        return _pull_quote(element, words, site)
    if "embed" in element.classes:
        return _embed(element, words, site)
    image = element.find("img")
    return _figure(image, words) if image else None


def _details(element: Element, context: ExportContext, site: Site) -> str:
    summary = element.find("summary")
    inside = replace(site, escape=without_nested_shortcodes)
    title = _inline(html_of(summary.children), inside) if summary else context.labels.spoiler
    rows = _flow([each for each in element.children if each is not summary], context, inside)
    inner = "\n\n".join(filter(None, rows))
    return f"{{{{< details summary={_parameter(title)} >}}}}\n{inner}\n{{{{< /details >}}}}"


def _figure(image: Element, caption: str) -> str:
    said = {
        "src": image.attributes.get("src", ""),
        "alt": one_line(image.attributes.get("alt", "")),
        "caption": caption,
    }
    said["alt"] = said["alt"].replace("`", "'").replace("{{", "{ {")
    parts = " ".join(f"{name}={_parameter(value)}" for name, value in said.items() if value)
    return f"{{{{< figure {parts} >}}}}"


def _pull_quote(element: Element, speaker: str, site: Site) -> str:
    quote = element.find("blockquote")
    words = _markdown(html_of(quote.children), site) if quote else ""
    lines = [*words.split("\n"), *(["", f"— {speaker}"] if speaker else [])]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _embed(element: Element, caption: str, site: Site) -> str:
    link = element.find("a")
    url = link.attributes.get("href", "") if link else ""
    for name, pattern in _VIDEOS:
        found = pattern.match(url)
        if found:
            return "\n\n".join(filter(None, (f"{{{{< {name} {found[1]} >}}}}", caption and f"*{caption}*")))
    return "\n\n".join(filter(None, (_markdown(html_of([link]), site) if link else "", caption)))


def _meanings(element: Element, site: Site) -> Iterator[str]:
    term = ""
    for child in element.walk():
        if isinstance(child, Element) and child.name == "dt":
            term = _inline(html_of(child.children), site)
        elif isinstance(child, Element) and child.name == "dd":
            yield f"- **{term}:** {_inline(html_of(child.children), site)}"


def _markdown(html: str, site: Site) -> str:
    """Write HTML of the usual kinds."""
    nodes = read_html(html).blocks if html.strip() else ()
    if not nodes:
        return ""
    texts = [BlockWriter(spelling).write(nodes) for spelling in (CAUTIOUS, ANXIOUS)]
    return site.escape(next((text for text in texts if site.takes(text, html)), texts[-1]))


def _inline(html: str, site: Site) -> str:
    return " ".join(_markdown(f"<p>{html}</p>", site).split())


def _parameter(value: str) -> str:
    """Write a parameter as it is, for in double quotes a backslash has no fixed meaning."""
    return f"`{value.replace('`', '&#96;')}`"
