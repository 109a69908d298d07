"""The worker: a process of its own that reads one dictionary and answers, line by line, in JSON.

Reading a dictionary and thinking of suggestions take a tenth of a second, in which the library lets no other thread of
its process run. So it has a process, which ends when its input does, be it that the window was killed.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from hunspell import Hunspell


def main(dictionary: str) -> int:
    """Answer every line of standard input with one of standard output."""
    for answer in answers(Path(dictionary), iter(sys.stdin.buffer.readline, b"")):
        sys.stdout.buffer.write(answer)
        sys.stdout.buffer.flush()
    return 0


def answers(dictionary: Path, asked: Iterator[bytes]) -> Iterator[bytes]:
    """Answer `{"words": […]}` with those that are wrong, and `{"suggest": word}` with better ones."""
    known = Hunspell(dictionary.stem, hunspell_data_dir=str(dictionary.parent))
    for line in asked:
        question = json.loads(line)
        if "suggest" in question:
            answer = list(known.suggest(question["suggest"]))
        else:
            answer = [word for word in question["words"] if not known.spell(word)]
        yield json.dumps(answer).encode() + b"\n"
