"""Takes the frame off articles that we once sent out: headline, box and footer go back to the fields they came from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape, unescape

from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Spoilers
from reviewdesk.exchange.importers.ratings import read_number, read_rating
from reviewdesk.exchange.importers.structured_data import rated
from reviewdesk.exchange.labels import Labels, labels_for

_BOX = re.compile(r'<aside class="(?:wp-block-group )?review-box[^"]*"[^<>]*>')
_FRAME = re.compile(r'<(?:header|footer) class="review-(?:header|footer)"[^<>]*>')
_LINE = re.compile(
    r'<p class="(standfirst|byline|warning|verdict|rating|seen|disclosure|tags)"[^<>]*>'
    r"([^<]*(?:<(?!/?p[\s>])[^<]*)*)</p>"
)
_COMMENTS = r"\s*(?:<!--[^>]*-->\s*)*"
_ALSO_LINE = re.compile(r'<p class="also-read"[^>]*>[^<]*(?:<(?!/?p[\s>])[^<]*)*</p>')
_ALSO = re.compile(
    _ALSO_LINE.pattern + rf'(?={_COMMENTS}(?:<p class="(?:also-read|seen|disclosure|tags)"|</footer>|\Z))'
)
_LINK = re.compile(r'<a [^>]*?href="([^"]*)"')
_PLAIN = re.compile(r"<p>\s*<(strong|em)>([^<]*)</\1>([^<]*(?:<(?!/?p[\s>])[^<]*)*)</p>")
_TITLE = re.compile(r"<h2[^<>]*>\s*<cite>([^<]*)</cite>([^<]*(?:<(?!/h2>)[^<]*)*)</h2>")
_FACT = re.compile(
    r"<(?:dt|th)[^<>]*>([^<]*)</(?:dt|th)>\s*<(?:dd|td)[^<>]*>([^<]*(?:<(?!/?(?:dd|td)[\s>])[^<]*)*)</(?:dd|td)>"
)
_NOTES = re.compile(rf"<h3[^<>]*>([^<]*)</h3>{_COMMENTS}<ul[^<>]*>([^<]*(?:<(?!/ul>)[^<]*)*)</ul>")
_ITEM = re.compile(r"<li[^<>]*>([^<]*(?:<(?!/?li[\s>])[^<]*)*)</li>")
_STRONG = re.compile(r"<strong>.*?</strong>\s*", re.DOTALL)
_YEAR = re.compile(r"\((\d{4})\)")
_SPOKEN = re.compile(r'<article class="review" lang="([\w-]+)"')
_LONGEST = 100_000
_NAMES = (
    "original_title",
    "director",
    "writer",
    "author",
    "artist",
    "cast",
    "genre",
    "runtime",
    "distributor",
    "publisher",
    "record_label",
    "network",
    "developer",
    "platform",
    "series",
    "season",
    "episode",
)


@dataclass(slots=True)
class Framed:
    """The HTML of the text alone, and the values of fields that stood around it."""

    html: str
    values: dict[str, object] = field(default_factory=dict)


def unframed(html: str, language: str = "") -> Framed:
    """Take our frame off; what is not ours stays as it is."""
    if (
        'class="review-box' not in html
        and "review-header" not in html
        and 'class="wp-block-group review-box' not in html
    ):
        return Framed(html)
    said = _SPOKEN.search(html[:_LONGEST])
    labels = labels_for(language or (said[1] if said else "en"))
    framed = Framed(html, {} if language or said is None else {"language": said[1]})
    boxes, rest = _taken_out(html, _BOX, "</aside>")
    if boxes:
        framed.values.update(_of_box(boxes[0][:_LONGEST], labels))
    framed.values.update(_lines(rest, labels))
    framed.values.update(_spoilers(html, labels))
    frames, rest = _taken_out(rest, _FRAME, "</header>", "</footer>")
    rest = _LINE.sub("", rest + "".join(map(_footer, frames)))
    framed.values.update(_disclosed(rest, labels))
    rest = _PLAIN.sub(lambda each: _plain(each, labels), rest)
    while (found := _ALSO.search(rest)) is not None:
        rest = rest[: found.start()] + rest[found.end() :]
        links = _LINK.findall(found[0])
        before = framed.values.get("also_read", ())
        framed.values["also_read"] = (*before, *map(unescape, links)) if isinstance(before, tuple) else ()
    framed.html = rest
    return framed


def _disclosed(html: str, labels: Labels) -> Iterator[tuple[str, object]]:
    for _, words, rest in _PLAIN.findall(html):
        if _words(words) == labels.disclosure:
            yield "disclosure", _words(rest)


def _taken_out(html: str, start: re.Pattern[str], *ends: str) -> tuple[list[str], str]:
    """Take elements out; gives what was inside of each, and what is left."""
    inner: list[str] = []
    left: list[str] = []
    at = 0
    while (found := start.search(html, at)) is not None:
        end, last = min(((place, end) for end in ends if (place := html.find(end, found.end())) >= 0), default=(-1, ""))
        if end < 0:
            break
        inner.append(html[found.end() : end])
        left.append(html[at : found.start()])
        at = end + len(last)
    return inner, "".join(left) + html[at:]


def _footer(frame: str) -> str:
    """Leave of a frame the lines that lead to other reviews, which are taken one by one."""
    return "".join(_ALSO_LINE.findall(frame))


def _spoilers(html: str, labels: Labels) -> Iterator[tuple[str, object]]:
    for words, spoilers in ((labels.spoilers_mild, Spoilers.MILD), (labels.spoilers_full, Spoilers.FULL)):
        if escape(words, quote=False) in html or words in html:
            yield "spoilers", spoilers


def _plain(found: re.Match[str], labels: Labels) -> str:
    """Take out lines that stand below and above the text where there are no classes; other paragraphs stay."""
    words = _words(found[2])
    if found[1] == "em":
        return "" if words in (labels.spoilers_mild, labels.spoilers_full) and not found[3].strip() else found[0]
    if words == labels.also_read and _LINK.search(found[3]):
        return f'<p class="also-read">{found[3].strip()}</p>'
    return "" if words in (labels.seen, labels.disclosure, labels.tags) else found[0]


def _lines(html: str, labels: Labels) -> Iterator[tuple[str, object]]:
    for name, inner in _LINE.findall(html):
        if name == "standfirst":
            yield "standfirst", _lined(inner)
        elif name == "disclosure":
            yield "disclosure", _words(_STRONG.sub("", inner, count=1))
        elif name == "byline":
            yield "byline", of_byline(inner, labels.language)


def _of_box(html: str, labels: Labels) -> Iterator[tuple[str, object]]:
    lines = dict(_LINE.findall(html))
    title = _TITLE.search(html)
    if title is not None:
        year = _YEAR.search(title[2])
        yield "work.title", _words(title[1])
        if year is not None:
            yield "work.year", int(year[1])
    if "verdict" in lines:
        yield "verdict", _lined(_STRONG.sub("", lines["verdict"], count=1))
    rating = _rating(_words(re.sub(r"<svg.*?</svg>", "", lines.get("rating", ""), flags=re.DOTALL)), labels)
    if rating is not None:
        yield "rating", rating
    for heading, items in _NOTES.findall(html):
        name = {labels.good: "good", labels.bad: "bad"}.get(_words(heading))
        if name:
            yield name, tuple(map(_words, _ITEM.findall(items)))
    for label, value in _FACT.findall(html):
        yield from _fact(_words(label), _words(value), labels)


def _rating(words: str, labels: Labels) -> object:
    """Read a rating in words, as the labels of its language form it."""
    before, _, behind = re.escape(labels.out_of).partition(r"\{value\}")
    pattern = before + r"(?P<value>[\d.,½¼¾⅓⅔/ ]+)" + behind.replace(r"\{best\}", r"(?P<best>\d+)")
    found = re.search(pattern, words)
    try:
        return rated(read_number(found["value"]), read_number(found["best"])) if found else read_rating(words)
    except ValueError:
        return None


def _fact(label: str, value: str, labels: Labels) -> Iterator[tuple[str, object]]:
    name = next((name for name in _NAMES if label in _forms(getattr(labels, name))), "")
    parts = tuple(part.strip() for part in value.split(labels.comma.strip() or ",") if part.strip())
    if name == "director":
        yield "work.directors", tuple(Credit(part) for part in parts)
    elif name in ("writer", "author", "artist"):
        yield "work.writers", tuple(Credit(part) for part in parts)
    elif name == "cast":
        yield "work.cast", tuple(_credit(part, labels) for part in parts)
    elif name in _PLAINLY:
        yield _PLAINLY[name], value
    elif name in _LISTS:
        yield _LISTS[name], parts
    elif name in _NUMBERS and (number := re.search(r"\d{1,9}", value)):
        yield _NUMBERS[name], int(number[0])


_PLAINLY = {
    "original_title": "work.original_title",
    "series": "work.series",
    **dict.fromkeys(("distributor", "publisher", "record_label", "network"), "work.distributor"),
}
_LISTS = {"genre": "work.genres", "developer": "work.developers", "platform": "work.platforms"}
_NUMBERS = {"runtime": "work.runtime", "season": "work.season", "episode": "work.episode"}


def _credit(text: str, labels: Labels) -> Credit:
    pattern = re.escape(labels.role).replace(r"\{name\}", "(?P<name>.+?)").replace(r"\{role\}", "(?P<role>.+?)")
    found = re.fullmatch(pattern, text)
    return Credit(found["name"], found["role"]) if found else Credit(text)


def _forms(label: object) -> tuple[object, ...]:
    return label if isinstance(label, tuple) else (label,)


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^<>]*>", " ", html)).split())


def _lined(html: str) -> str:
    """Give the words with the line ends that the writer typed."""
    lines = unescape(re.sub(r"<[^<>]*>", "", re.sub(r"<br\s*/?>\n?", "\n", html))).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def plain_words(html: str) -> str:
    """Give the words of HTML on one line."""
    return _words(html)


def of_facts(facts: Iterable[tuple[str, Sequence[str]]], language: str = "") -> Iterator[tuple[str, object]]:
    """Read the facts of a box by their labels."""
    labels = labels_for(language or "en")
    for label, values in facts:
        yield from _fact(label, labels.comma.join(values), labels)


def of_lines(lines: Iterable[str], language: str = "") -> Iterator[tuple[str, object]]:
    """Read the facts of a review that stand as lines, as in our Word documents; lines of HTML."""
    labels = labels_for(language or "en")
    label, _, _ = labels.labelled.partition("{value}")
    sign = label.replace("{label}", "")
    notes: dict[str, tuple[str, ...]] = {}
    of = ""
    for line in map(_words, lines):
        if of and line.startswith("- "):
            notes[of] = (*notes.get(of, ()), line[2:])
            continue
        of = {labels.good: "good", labels.bad: "bad"}.get(line, "")
        name, found, value = line.partition(sign)
        if name in (labels.verdict, labels.disclosure) and found:
            yield ("verdict" if name == labels.verdict else "disclosure"), value
        elif name == labels.tags and found:
            yield "tags", tuple(value.split(labels.comma))
        elif found:
            yield from _fact(name, value, labels)
        else:
            yield from _unlabelled(line, labels)
    yield from notes.items()


def of_byline(text: str, language: str = "") -> tuple[str, ...]:
    """Read the names of a byline as we write it (`By A and B · 5 May`), or as anybody does."""
    labels = labels_for(language or "en")
    names = _words(text).partition(" · ")[0]
    before, _, behind = labels.by.partition("{names}")
    names = (
        names.removeprefix(before).removeprefix("By ").removesuffix(behind) if behind else names.removeprefix(before)
    )
    between = labels.pair.partition("{first}")[2].partition("{last}")[0]
    first, found, last = names.rpartition(between)
    parts = (*first.split(labels.comma), last) if found else (names,)
    return tuple(part.strip() for part in parts if part.strip())


def _unlabelled(line: str, labels: Labels) -> Iterator[tuple[str, object]]:
    titled = re.fullmatch(r"(.+?) \((\d{4})\)", line)
    if titled:
        yield "work.title", titled[1]
        yield "work.year", int(titled[2])
    elif (rating := _rating(line, labels)) is not None:
        yield "rating", rating
    else:
        yield from _spoilers(line, labels)
