"""Who writes all day has by evening no more on the disk and in memory than the text and what can be undone of it.

`--runs 5000` types 12,000 words.
"""

from collections.abc import Callable
from pathlib import Path

from reviewdesk.domain.review import Review
from reviewdesk.services.desk import open_desk
from tests.e2e.trial import REVIEW, Trial, Typing

WORDS = 120
TEXT = "word " * 6_000
MOST_MEGABYTES = 50
PATIENCE = 0.5  # seconds a word
MEGABYTE = 1_000_000


def held(typing: Typing) -> int:
    typing.ask("weigh")
    return int(typing.wait_for("held").words)


def sizes(folder: Path) -> dict[str, int]:
    """Give how much lies there of each kind of file."""
    found: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file():
            found[file.suffix] = found.get(file.suffix, 0) + file.stat().st_size
    return found


def test_a_long_day_takes_little_room(
    trial: Trial, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    desk = open_desk(trial.url)
    desk.library.add(Review(id=REVIEW, body=TEXT))
    desk.close()
    words = scaled(WORDS)
    with trial.typing("--words", "10", "--keys-per-second", "500") as typing:
        typing.wait_for("typed")
        before = held(typing)
        typing.ask(f"type {words}")
        typing.wait_for("typed", patience=60 + PATIENCE * words)
        typing.settled("saved")
        more = held(typing) - before
        found = sizes(trial.place.parent)
        typing.ask("close")
        typing.leave()
    report(f"{words} words in a text of {len(TEXT) // 1000} KB: {more} MB more, on the disk {found}")
    assert more < MOST_MEGABYTES
    assert found[".db-wal"] < 20 * MEGABYTE
    assert found.get(".journal", 0) < MEGABYTE
    assert found[".db"] < MEGABYTE
    left = sizes(trial.place.parent)
    assert ".db-wal" not in left
    assert ".journal" not in left
    assert trial.numbers() == set(range(1, 11 + words))
