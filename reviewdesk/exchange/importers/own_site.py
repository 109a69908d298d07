"""Takes back pages that we once wrote for a site generator: the head says all, and the text needs no box below it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.fields import field_named
from reviewdesk.domain.review import Review, Spoilers
from reviewdesk.exchange.front_matter_values import read_text
from reviewdesk.exchange.importers.own_article import of_facts, unframed
from reviewdesk.exchange.importers.structured_data import parsed, reviewed
from reviewdesk.exchange.importers.taking import Taken, filled
from reviewdesk.exchange.labels import labels_for

_MARK = "json_ld"
_DETAILS = re.compile(
    r"\{\{< details summary=`([^`\n]*)` >\}\}((?:(?!\{\{< /?details).)*)\{\{< /details >\}\}", re.DOTALL
)
_FIGURE = re.compile(r"\{\{< figure ((?:\w+=`[^`\n]*` ?)+)>\}\}")
_ARGUMENT = re.compile(r"(\w+)=(`[^`\n]*`)")
_IN_BOX = frozenset({_MARK, "facts", "rating", "media"})


def restored(taken: Taken) -> Taken:
    """Give the review as it was, as far as the page holds it; what is no page of ours stays as it is."""
    box, left = _parted(taken.left)
    try:
        told = reviewed(parsed(read_text(box.get(_MARK, ""))))
    except ValueError:
        return taken
    review = taken.review
    told = {**dict(of_facts(_facts(box.get("facts", "")), review.language)), **told}
    values = {name: value for name, value in told.items() if name not in taken.fields}
    framed = unframed(review.body, review.language)
    values.update({name: value for name, value in framed.values.items() if not field_named(name).read(review)})
    if review.standfirst == review.headline:  # a page needs a description, so that one without was given its title
        values["standfirst"] = ""
    review = filled(review, values)
    return replace(taken, review=replace(review, body=_body(review, framed.html)), left=left)


def _parted(left: Table) -> tuple[dict[str, Extra], Table]:
    """Give the table that we put into the head for templates, and the rest without what belongs to the box."""
    box: dict[str, Extra] = {}
    kept: list[tuple[str, Extra]] = []
    for name, value in left.entries:
        inner = value
        if isinstance(value, Table) and name == "review" and _MARK in dict(value.entries):
            box = dict(value.entries)
            inner = Table(tuple(entry for entry in value.entries if entry[0] not in _IN_BOX))
        elif isinstance(value, Table) and name == "params":
            box, inner = _parted(value)
        if inner or not isinstance(value, Table):
            kept.append((name, inner))
    return box, Table(tuple(kept))


def _facts(value: Extra) -> Iterator[tuple[str, tuple[str, ...]]]:
    for each in value if isinstance(value, tuple) else ():
        found = dict(each.entries) if isinstance(each, Table) else {}
        label, values = found.get("label", ""), found.get("values", ())
        if isinstance(label, str) and isinstance(values, tuple):
            yield label, tuple(text for text in values if isinstance(text, str))


def _body(review: Review, body: str) -> str:
    labels = labels_for(review.language)
    for words in (labels.spoilers_mild, labels.spoilers_full):
        if review.spoilers is not Spoilers.NONE:
            body = body.removeprefix(f"*{words}*").lstrip("\n")
    title = re.escape(review.work.title)
    boxes = list(re.finditer(rf"^## \*{title}\*(?: \(\d{{4}}\))?$", body, re.MULTILINE)) if title else []
    body = _DETAILS.sub(_spoiler, body[: boxes[-1].start()] if boxes else body)
    return _FIGURE.sub(_figure, body).rstrip() + "\n"


def _spoiler(found: re.Match[str]) -> str:
    return f"/// spoiler | {found[1]}\n{found[2].strip()}\n///"


def _figure(found: re.Match[str]) -> str:
    known = {name: value.replace("`", "") for name, value in _ARGUMENT.findall(found[1])}
    caption = known.get("caption", "").replace('"', "&quot;")
    title = f' "{caption}"' if caption else ""
    return f"![{known.get('alt', '')}]({known.get('src', '')}{title})"
