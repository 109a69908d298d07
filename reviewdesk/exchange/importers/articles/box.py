"""The box of facts under a review, as lines with a label."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.review import Review
from reviewdesk.exchange.importers.articles.layout import Part
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.exchange.importers.taking import Names, Taken, take

_LABELS = {
    **dict.fromkeys(("director", "directors", "directed by", "direction"), "director"),
    **dict.fromkeys(("writer", "writers", "written by", "screenplay", "story"), "writer"),
    **dict.fromkeys(("cast", "starring", "stars", "actors", "with"), "cast"),
    **dict.fromkeys(("genre", "genres"), "genre"),
    **dict.fromkeys(("runtime", "running time", "duration", "length"), "runtime"),
    **dict.fromkeys(
        ("date created", "date", "published", "published on", "posted", "posted on", "date published"), "date"
    ),
    **dict.fromkeys(("author", "by", "reviewer", "reviewed by", "critic", "written by the critic"), "author"),
    **dict.fromkeys(("rating", "score", "our rating", "overall", "final score", "stars out of 5"), "rating"),
    **dict.fromkeys(("film", "movie", "title", "name"), "film"),
    **dict.fromkeys(("year", "release year"), "year"),
    **dict.fromkeys(("verdict", "bottom line", "final verdict"), "verdict"),
    **dict.fromkeys(("pros", "the good", "good", "what works"), "pros"),
    **dict.fromkeys(("cons", "the bad", "bad", "what doesn't", "what does not work"), "cons"),
    **dict.fromkeys(("country", "countries"), "country"),
    **dict.fromkeys(("distributor", "studio", "production"), "distributor"),
    "imdb": "imdb",
    "original title": "original_title",
}
_KEPT = frozenset(
    {
        "language",
        "languages",
        "platform",
        "streaming on",
        "where to watch",
        "release date",
        "released",
        "music",
        "certificate",
        "rated",
        "cinematography",
        "editor",
        "producer",
        "producers",
        "budget",
    }
)
_WHOSE = re.compile(
    r"^(?:the )?(?:editor|critic|author|reviewer|our|my|reader|overall)(?:['’]?s|s['’])?\s+(?=rating|score|verdict)",
    re.IGNORECASE,
)


def known(label: str) -> str:
    """Give the name under which the fields know a label; nothing for a label that no box has."""
    plain = _WHOSE.sub("", " ".join(label.replace("’", "'").lower().split()))
    return _LABELS.get(plain, "") or (plain if plain in _KEPT else "")


def is_box_line(part: Part) -> bool:
    """Tell whether each line of a paragraph has a label that boxes have, and no more than one sentence of value."""
    pairs = part.labelled
    return bool(pairs) and all(known(label) and len(value) < 300 for label, value in pairs)


@dataclass(slots=True)
class Box:
    """What a box says: the values of fields, lines that nobody understands, and what is doubtful."""

    taken: Taken | None = None
    others: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def extra(self) -> Mapping[str, Extra]:
        """Give what is to be kept aside."""
        left = dict(self.taken.left.entries) if self.taken else {}
        return {**left, **({"lines": tuple(self.others)} if self.others else {})}


def read_box(parts: Sequence[Part], review: Review, names: Names) -> Box:
    """Read the lines of a box into fields; a label without a value is told."""
    box = Box()
    entries: dict[str, Extra] = {}
    for part in parts:
        for label, value in part.labelled:
            name = known(label)
            if not value:
                box.remarks.append(Remark("label-without-value", label, {"line": str(part.line)}))
            elif name in entries:
                box.others.append(f"{label}: {value}")
            else:
                entries[name] = value
    box.taken = take(Table(tuple(entries.items())), review, names)
    box.remarks += box.taken.remarks
    return box
