"""Sets the notice of what is passed on as a page: names and licences in columns, each licence under its heading."""

import re
from html import escape

_RULE = re.compile(r"\n={100}\n")
_TABLE = "<table cellspacing='0' cellpadding='2' style='margin-top: 8px; margin-bottom: 8px'>"
_NEXT_REMARK = re.compile(r"\n(?! )")


def page_of(notice: str) -> str:
    """Give the HTML of a notice."""
    head, *texts = _RULE.split(notice.strip())
    sentence, _, rest = head.partition("\n\n")
    rows, _, remarks = rest.strip("\n").partition("\n\n")
    parts = [f"<p>{escape(sentence)}</p>"]
    if rows:
        parts.append(f"{_TABLE}{''.join(map(_row, rows.splitlines()))}</table>")
    parts += [f"<p>{escape(' '.join(each.split()))}</p>" for each in _NEXT_REMARK.split(remarks) if each.strip()]
    for title, text in zip(texts[::2], texts[1::2], strict=False):
        parts.append(f"<h3>{escape(title.strip())}</h3><pre style='white-space: pre-wrap'>{escape(text.strip())}</pre>")
    return "".join(parts)


def _row(line: str) -> str:
    name, _, licence = line.strip().partition("  ")
    return f"<tr><td style='padding-right: 24px'>{escape(name)}</td><td>{escape(licence.strip())}</td></tr>"
