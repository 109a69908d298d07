"""Block markup to the letter: a block whose HTML is not what the editor itself would write is called invalid there.

https://developer.wordpress.org/block-editor/getting-started/fundamentals/markup-representation-block/
"""

import json
import re
from collections.abc import Mapping
from typing import TypeAlias

Json: TypeAlias = "str | int | bool | Mapping[str, Json]"

_ESCAPES = {"--": "\\u002d\\u002d", "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", '\\"': "\\u0022"}
_ESCAPED = re.compile("|".join(map(re.escape, _ESCAPES)))
_SHORTCODE = re.compile(r"\[(?=/?(?:audio|caption|embed|gallery|playlist|video|wp_caption)\b)")


def block(name: str, html: str, **attributes: Json) -> str:
    """Put a block round its HTML; only what cannot be read from the HTML is an attribute."""
    data = json.dumps(attributes, ensure_ascii=False, separators=(",", ":")) if attributes else ""
    head = f"{name} {_ESCAPED.sub(_escape, data)}" if data else name
    return f"<!-- wp:{head} -->\n{html}\n<!-- /wp:{name} -->"


def paragraph(html: str, name: str = "", side: str = "") -> str:
    """Make a paragraph; `name` is a class, `side` its direction where it is not that of the page."""
    attributes = {"className": name, "direction": side}
    known = {key: value for key, value in attributes.items() if value}
    start = f'<p class="{name}"' if name else "<p"
    return block("paragraph", f'{start} dir="{side}">{html}</p>' if side else f"{start}>{html}</p>", **known)


def heading(html: str, level: int) -> str:
    """Make a heading; its level is 2 unless it is said."""
    attributes: dict[str, Json] = {} if level == 2 else {"level": level}
    return block("heading", f'<h{level} class="wp-block-heading">{html}</h{level}>', **attributes)


def raw(html: str) -> str:
    """Keep HTML that no other block can hold."""
    return block("html", html)


def inert(html: str) -> str:
    """Keep words in brackets from being run as shortcodes, which WordPress does wherever they stand."""
    return _SHORTCODE.sub("&#91;", html) if "[" in html else html


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES[found[0]]
