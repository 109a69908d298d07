"""Export: a whole archive in memory to files, beside Python-Markdown alone rendering the same texts.

The files go to a file system in memory where there is one, for a disk that others use takes longer than all the work;
--disk FOLDER writes there instead.

2,000 reviews of 300 to 900 words (--quick: 200) with headings, links, emphasis, lists, quotes and spoilers, no images.
To each target by one process and by two, and once more by one where nothing has changed. The peer renders with our
extensions; a bare `Markdown()` stands beside it, which shows some blocks as mere text. One process is measured in
processor time, two by the clock, beside the peer's.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from markdown import Markdown

from bench._library import reviews
from reviewdesk.markup.dialect.setup import build
from reviewdesk.services.exporting.making import Piece
from reviewdesk.services.exporting.sending import export

MEMORY = Path("/dev/shm")
TARGETS = ("wordpress-blocks", "html-page")
REACHES = {"one process": 1.3, "two processes": 0.75, "again, unchanged": 0.1}
SHAPES = (
    "{}.",
    "{}, as [the second says](https://example.org/reviews/{number}), *and* how.",
    "{}: **all of it**, \u201c*quoted*\u201d \u2014 and more.",
    "{}.",
)
BETWEEN = (
    "## What soars",
    "> And then: *nothing* happens.",
    "- the light\n- the [score](https://example.org/score)\n- a dog",
    "/// spoiler | How it ends\nThe bus leaves.\n///",
    "1. know where\n2. know *when*",
    "---",
)

Times = tuple[float, float]


def archive(count: int) -> list[Piece]:
    """Give reviews as they are written, the same ones each time."""
    chance = random.Random(count)
    pieces = []
    for review in reviews(count):
        words = review.body.replace(".", "").split()[: chance.randint(300, 900)]
        pieces.append(Piece(review.slug, replace(review, body=body(words, chance))))
    return pieces


def body(words: list[str], chance: random.Random) -> str:
    """Set words in paragraphs of 40 to 110, with something else after every third."""
    blocks = []
    while words:
        length = chance.randint(40, 110)
        paragraph = " ".join(words[:length]).capitalize()
        blocks.append(chance.choice(SHAPES).format(paragraph, number=length))
        if len(blocks) % 4 == 3:
            blocks.append(chance.choice(BETWEEN))
        words = words[length:]
    return "\n\n".join(blocks) + "\n"


def clocked(work: Callable[[], object]) -> Times:
    """Give processor time and time by the clock, in seconds."""
    began, processor = time.perf_counter(), time.process_time()
    work()
    return time.process_time() - processor, time.perf_counter() - began


def render(pieces: list[Piece], parser: Markdown) -> None:
    """Let the peer do it."""
    for piece in pieces:
        parser.reset()
        parser.convert(piece.review.body if piece.review else "")


def send(pieces: list[Piece], target: str, out: Path, jobs: int = 1) -> None:
    """Let us do it."""
    for sent in export(pieces, target, out, jobs=jobs):
        assert sent.error is None, sent.error


def report(count: int, disk: Path | None) -> dict[str, dict[str, object]]:
    """Measure each target and set the figures beside their reach."""
    pieces = archive(count)
    found: dict[str, dict[str, object]] = {}
    render(pieces[:50], build())
    for target in TARGETS:
        with tempfile.TemporaryDirectory(dir=disk) as folder:
            send(pieces[:50], target, Path(folder) / "warm")
            peer = clocked(lambda: render(pieces, build()))
            bare = clocked(lambda: render(pieces, Markdown()))
            one = clocked(lambda: send(pieces, target, Path(folder) / "one"))  # noqa: B023
            two = clocked(lambda: send(pieces, target, Path(folder) / "two", jobs=2))  # noqa: B023
            again = clocked(lambda: send(pieces, target, Path(folder) / "one"))  # noqa: B023
        found[f"{target}, one process"] = figure(one[0], peer[0], REACHES["one process"])
        found[f"{target}, one process beside bare Markdown"] = figure(one[0], bare[0], REACHES["one process"])
        found[f"{target}, one process by the clock"] = figure(one[1], peer[1], REACHES["one process"])
        found[f"{target}, two processes by the clock"] = figure(two[1], peer[1], REACHES["two processes"])
        found[f"{target}, again, unchanged"] = figure(again[0], peer[0], REACHES["again, unchanged"])
    return found


def figure(value: float, reference: float, reach: float) -> dict[str, object]:
    """Set a time beside another."""
    return {"value": value, "unit": "s", "reference": reference, "ratio": value / reference, "reach": reach}


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--disk", type=Path, default=MEMORY if MEMORY.is_dir() else None)
    options = parser.parse_args()
    found = report(200 if options.quick else 2_000, options.disk)
    if options.json:
        print(json.dumps(found))
        return
    for name, told in found.items():
        times = f"{told['value']:7.2f} s {told['reference']:7.2f} s"
        print(f"{name:52} {times}  ratio {told['ratio']:.2f} (reach {told['reach']})")


if __name__ == "__main__":
    main()
