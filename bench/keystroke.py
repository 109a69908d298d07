"""Typing and opening, each beside a peer or a limit in the same run, for 1,000, 20,000 and 100,000 words.

A key: processor time of the window's thread from the key to the painted page, beside a bare QTextEdit with the same
words (reach 2.5). The changed block: until its Markdown is written and proven and its HTML rendered, which follows the
key off its path (limit 1.5 ms). Opening: until a BodyDocument stands, in all and in the window's thread alone, where
another thread has read the text, beside one render of the text by Python-Markdown with our extensions (reach 2.0).
"""

import argparse
import json
import os
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.markup.dialect.setup import build
from reviewdesk.services.previewing.showing import Previewing, Splice
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.body.rows.reading import read
from reviewdesk.ui.body.rows.row import Shape
from reviewdesk.ui.theme.fonts import load_fonts, reading_font

KEY_REACH = 2.5
OPENING_REACH = 2.0
BLOCK_LIMIT_MS = 1.5
SIZES = (1_000, 20_000, 100_000)
WORDS = "the film looks and a light where she waits for slow music long after years of silence".split()


@dataclass(frozen=True)
class Figure:
    """Times of ours in milliseconds, and what they are held against."""

    ours: float
    reference: float
    reach: float

    def row(self) -> dict[str, object]:
        return {
            "value": round(self.ours, 3),
            "unit": "ms CPU",
            "reference": round(self.reference, 3),
            "ratio": round(self.ours / self.reference, 2),
            "reach": self.reach,
        }


def review(words: int, seed: int = 0) -> str:
    """Make a review of about so many words: headings, paragraphs, lists, quotes."""
    draw = random.Random(words + seed)
    blocks, written = [], 0
    while written < words:
        count = draw.randint(30, 110)
        line = [draw.choice(WORDS) for _ in range(count)]
        line[count // 2] = f"*{line[count // 2]}*"
        written += count
        text = " ".join(line) + "."
        kind = draw.randint(0, 11)
        heads = {0: "## ", 1: "> ", 2: "- "}
        blocks.append(heads.get(kind, "") + (" ".join(line[:5]) if kind == 0 else text))
    return "\n\n".join(blocks) + "\n"


def timed(work: Callable[[], object]) -> float:
    """Give the processor time of this thread for some work, in milliseconds."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


class Typing:
    """The page and a bare QTextEdit with the same words, typed into in turns."""

    def __init__(self, words: int, application: QApplication) -> None:
        self._application = application
        self.pane = BodyPane()
        self.pane.resize(760, 900)
        self.pane.show()
        self.text = review(words)
        self.pane.open(self.text, "Headline", "Standfirst")
        self.bare = QTextEdit()
        self.bare.document().setDefaultFont(reading_font(18))
        self.bare.resize(620, 860)
        self.bare.setPlainText(self.pane.page.view.toPlainText())
        self.bare.show()
        QTest.qWait(1500 if words > SIZES[0] else 200)  # a long document is laid out in the background

    def keys(self, place: float, rounds: int, keys: int) -> tuple[list[float], list[float]]:
        """Type words at a place between 0 and 1; give the times of each key, ours and theirs."""
        return self._in_turns(place, rounds, keys, self._type)

    def enters(self, place: float, rounds: int, keys: int) -> tuple[list[float], list[float]]:
        """Type short paragraphs; give the times of each Enter, ours and theirs."""
        return self._in_turns(place, rounds, keys // 3, self._break)

    def changed_block(self, rounds: int) -> list[float]:
        """Give the times from a typed letter's flush to the block's HTML, with all that follows it on the way."""
        previewing, splices = Previewing(str), list[Splice]()
        shown = Review(ReviewId("0192f7c1-0000-7000-8000-000000000001"), body=self.pane.to_markdown())
        previewing.open(shown)

        def follow() -> None:
            self.pane.page.view.body.flush()
            previewing.follow(replace(shown, body=self.pane.to_markdown()), splices)

        def take(first: int, removed: int, sources: list[str]) -> None:
            splices.append(Splice(first, removed, tuple(sources)))

        self.pane.body_changed.connect(take)
        _go(self.pane.page.view, 0.5)
        self._to_usual_block()
        times = []
        for _ in range(rounds):
            QTest.keyClick(self.pane.page.view, "x")
            splices.clear()
            times.append(timed(follow))
            assert len(splices) == 1
        assert "x" * rounds in "".join(previewing.html().split("<em>"))
        return times

    def _to_usual_block(self) -> None:
        """Go on to a plain paragraph of some 70 words, so that every size is measured with the same work."""
        block = self.pane.page.view.textCursor().block()
        body = self.pane.page.view.body
        while not 350 <= block.length() <= 400 or body.row(block).shape != Shape():
            block = block.next()
        self.pane.page.view.setTextCursor(QTextCursor(block))

    def close(self) -> None:
        assert self.pane.to_markdown() != self.text
        self.pane.close()
        self.bare.close()

    def _in_turns(
        self, place: float, rounds: int, keys: int, hand: Callable[[QTextEdit, int], list[float]]
    ) -> tuple[list[float], list[float]]:
        ours: list[float] = []
        theirs: list[float] = []
        for editor in (self.pane.page.view, self.bare):
            _go(editor, place)
            QTest.qWait(200)
            hand(editor, 10)
        for _ in range(rounds):
            for editor, times in ((self.pane.page.view, ours), (self.bare, theirs)):
                editor.setFocus()
                times.extend(hand(editor, keys))
        return ours, theirs

    def _type(self, editor: QTextEdit, keys: int) -> list[float]:
        return [self._press(editor, " " if number % 6 == 5 else "abcde"[number % 6]) for number in range(keys)]

    def _break(self, editor: QTextEdit, keys: int) -> list[float]:
        times = []
        for _ in range(keys):
            times.append(self._press(editor, Qt.Key.Key_Return))
            self._press(editor, "a")
        return times

    def _press(self, editor: QTextEdit, key: str | Qt.Key) -> float:
        def press() -> None:
            QTest.keyClick(editor, key)
            self._application.processEvents()

        return timed(press)


def _go(editor: QTextEdit, place: float) -> None:
    """Put the caret to a word."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(round((editor.document().characterCount() - 1) * place))
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    editor.setTextCursor(cursor)
    editor.setFocus()


def typing_figures(words: int, rounds: int, application: QApplication) -> dict[str, Figure]:
    """Measure keys in the middle, at the beginning, Enter, and what follows a key."""
    typing = Typing(words, application)
    block = statistics.median(typing.changed_block(rounds * 3))
    measured = {
        f"key at {words} words": typing.keys(0.5, rounds, 30),
        f"key at the start of {words} words": typing.keys(0, rounds, 30),
        f"Enter at {words} words": typing.enters(0.5, rounds, 30),
    }
    figures = {
        f"{name}, p{percent}": Figure(percentile(ours, percent), percentile(theirs, percent), KEY_REACH)
        for name, (ours, theirs) in measured.items()
        for percent in (10, 50, 99)
    }
    typing.close()
    return {**figures, f"changed block at {words} words": Figure(block, BLOCK_LIMIT_MS, 1.0)}


def opening_figures(words: int, rounds: int) -> dict[str, Figure]:
    """Measure opening in turns with rendering, each time another text."""
    total, window, theirs = [], [], []
    for seed in range(rounds):
        parser, text = build(), review(words, seed + 1)
        theirs.append(timed(lambda parser=parser, text=text: parser.convert(text)))
        total.append(timed(lambda text=text: BodyDocument(text).deleteLater()))
        done = read(text)
        window.append(timed(lambda done=done: BodyDocument(done).deleteLater()))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the window lets go of the last
    reference = statistics.median(theirs)
    return {
        f"opening {words} words, in all": Figure(statistics.median(total), reference, OPENING_REACH),
        f"opening {words} words, window's thread": Figure(statistics.median(window), reference, OPENING_REACH),
    }


def percentile(times: list[float], percent: int) -> float:
    return sorted(times)[min(len(times) * percent // 100, len(times) - 1)]


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    load_fonts()
    figures: dict[str, Figure] = {}
    for words in SIZES:
        figures |= typing_figures(words, 3 if options.quick else 10, application)
        figures |= opening_figures(words, 3 if options.quick else 7)
    if options.json:
        print(json.dumps({name: figure.row() for name, figure in figures.items()}))
        return
    for name, figure in figures.items():
        row = figure.row()
        print(
            f"{name}: {row['value']} ms, reference {row['reference']} ms, ratio {row['ratio']} (reach {row['reach']})"
        )


if __name__ == "__main__":
    main()
