"""The paragraphs of a plain text, and what each of them is by how it looks and where it stands."""

import re
from collections import Counter
from dataclasses import dataclass

_BLANK = re.compile(r"[ \t\xa0\ufeff]*")
_ADVERT = re.compile(r"[\s\[(–—-]*(?:advertisement|advertising|anzeige|publicité|publicidad)[\s\])–—-]*", re.IGNORECASE)
_ALSO_READ = re.compile(r"(?:also read|read also|also see|see also)\s*[:–—-]\s*(\S.*)", re.IGNORECASE)
_LABEL = re.compile(r"([^\W\d_][\w’' /&.-]{1,28}?)\s*:\s*(.*)")
_BULLET = re.compile(r"[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]+(?=\S)")
_ENDS = (".", "!", "?", "…", ":", ";", ",", "”", '"', "’", "'", ")")
_HEADING = 70


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph with the line on which it begins; `is_apart` where a wider gap than usual stands before it."""

    lines: tuple[str, ...]
    line: int
    is_apart: bool = False

    @property
    def text(self) -> str:
        """Give the words on one line."""
        return " ".join(" ".join(self.lines).split())

    @property
    def is_advert(self) -> bool:
        return len(self.lines) == 1 and _ADVERT.fullmatch(self.lines[0]) is not None

    @property
    def also_read(self) -> str:
        """Give the title that the line leads to; nothing for any other line."""
        found = _ALSO_READ.fullmatch(self.text)
        return found[1].strip() if found else ""

    @property
    def labelled(self) -> tuple[tuple[str, str], ...]:
        """Give labels and values where every line has one; nothing where one has none."""
        found = [_LABEL.fullmatch(line.strip()) for line in self.lines]
        return tuple((match[1].strip(), match[2].strip()) for match in found if match) if all(found) else ()

    @property
    def is_list(self) -> bool:
        return all(_BULLET.match(line) for line in self.lines)

    @property
    def entries(self) -> tuple[str, ...]:
        """Give the lines of a list without their signs."""
        return tuple(_BULLET.sub("", line, count=1).strip() for line in self.lines)

    def may_head(self, following: "Part | None") -> bool:
        """Tell whether this looks like a heading: one short line without an end, before a longer paragraph."""
        text = self.text
        return (
            following is not None
            and len(self.lines) == 1
            and 2 < len(text) <= _HEADING
            and not text.endswith(_ENDS)
            and (text[0].isupper() or text[0].isdigit())
            and len(following.text) > 2 * len(text)
            and not self.is_advert
        )


def parts_of(text: str) -> tuple[Part, ...]:
    """Part a text at its blank lines."""
    groups: list[tuple[int, int, list[str]]] = []
    gap = 0
    is_open = False
    for number, line in enumerate(text.splitlines(), 1):
        if _BLANK.fullmatch(line):
            gap += 1
            is_open = False
        elif is_open:
            groups[-1][2].append(line.rstrip())
        else:
            groups.append((number, gap, [line.rstrip()]))
            gap, is_open = 0, True
    gaps = Counter(gap for _, gap, _ in groups[1:])
    usual = min((each for each, count in gaps.items() if count * 3 >= len(groups)), default=1)
    return tuple(Part(tuple(lines), line, gap > usual and at > 0) for at, (line, gap, lines) in enumerate(groups))
