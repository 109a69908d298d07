"""Typing: processor time of the GUI thread from a key to the painted pane, beside a bare QTextEdit with the same words.

Both editors are typed into in turns, in the middle of the text, in the same run; every figure is a median over the
keys, p99 says how bad it gets. Reach: the ratio of the medians at 20,000 words is at most 2.5 (and the pane's 2 ms).
"""

import argparse
import json
import os
import random
import statistics
import time

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.theme.fonts import load_fonts, reading_font

REACH = 2.5
SIZES = (1_000, 20_000, 100_000)
WORDS = "the film looks and a light where she waits for slow music long after years of silence".split()


def review(words: int) -> str:
    """Make a review of about so many words: headings, paragraphs, lists, quotes."""
    draw = random.Random(words)
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


def key_times(editor: QTextEdit, application: QApplication, keys: int) -> list[float]:
    """Type words in the middle of the text; give the processor seconds of each key."""
    times = []
    for number in range(keys):
        letter = " " if number % 6 == 5 else "abcde"[number % 6]
        start = time.thread_time()
        QTest.keyClick(editor, letter)
        application.processEvents()
        times.append(time.thread_time() - start)
    return times


def flush_time(pane: BodyPane) -> float:
    """Give what writing the block costs, which happens at most every 40 ms while one types."""
    QTest.keyClick(pane.page.view, "x")
    start = time.thread_time()
    pane.to_markdown()
    return time.thread_time() - start


def place(editor: QTextEdit) -> None:
    """Put the caret into the middle."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    editor.setTextCursor(cursor)
    editor.setFocus()


def measure(words: int, rounds: int, keys: int, application: QApplication) -> dict[str, object]:
    """Type into both editors in turns."""
    text = review(words)
    pane = BodyPane()
    pane.resize(760, 900)
    pane.show()
    start = time.thread_time()
    pane.open(text, "Headline", "Standfirst")
    application.processEvents()
    opened = time.thread_time() - start
    bare = QTextEdit()
    bare.document().setDefaultFont(reading_font(18))
    bare.resize(620, 860)
    bare.setPlainText(pane.page.view.toPlainText())
    bare.show()
    QTest.qWait(1500 if words > SIZES[0] else 200)  # a long document is laid out in the background
    ours: list[float] = []
    theirs: list[float] = []
    for editor in (pane.page.view, bare):
        place(editor)
        QTest.qWait(200)
        key_times(editor, application, 10)
    for _ in range(rounds):
        pane.page.view.setFocus()
        ours += key_times(pane.page.view, application, keys)
        bare.setFocus()
        theirs += key_times(bare, application, keys)
    flush = statistics.median(flush_time(pane) for _ in range(20))
    assert pane.to_markdown() != text
    pane.close()
    bare.close()
    return {"ours": ours, "theirs": theirs, "flush": flush, "opened": opened}


def figure(measured: dict[str, object], percent: int) -> dict[str, object]:
    """Make a figure of both editors' keys."""
    ours, theirs = (_percentile(measured[name], percent) for name in ("ours", "theirs"))
    return {
        "value": round(ours * 1000, 3),
        "unit": "ms CPU",
        "reference": round(theirs * 1000, 3),
        "ratio": round(ours / theirs, 2),
        "reach": REACH,
    }


def _percentile(times: object, percent: int) -> float:
    assert isinstance(times, list)
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
    figures = {}
    for words in SIZES[:2] if options.quick else SIZES:
        measured = measure(words, 3 if options.quick else 10, 30, application)
        for percent in (50, 99):
            figures[f"key at {words} words, p{percent}"] = figure(measured, percent)
        if not options.json:
            print(f"{words} words: open {measured['opened']:.3f} s, write a block {measured['flush'] * 1000:.2f} ms")
    if options.json:
        print(json.dumps(figures))
        return
    for name, row in figures.items():
        print(f"{name}: {row['value']} ms, bare {row['reference']} ms, ratio {row['ratio']} (reach {row['reach']})")


if __name__ == "__main__":
    main()
