"""Counts the words that were written, by how the length of a review changes from one count to the next."""

from datetime import date


class Tally:
    """Words of this sitting and of the day; what was taken away counts against what was written."""

    def __init__(self, day: str = "", written: int = 0) -> None:
        self.day = day
        self.today = written
        self.sitting = 0
        self._lengths: dict[str, int] = {}

    def open(self, review: str) -> None:
        """Take the next count of a review as where one begins."""
        self._lengths.pop(review, None)

    def turn(self, now: date) -> None:
        """Begin the day anew where it is another."""
        if self.day != now.isoformat():
            self.day, self.today = now.isoformat(), 0

    def count(self, review: str, words: int, now: date) -> None:
        """Take note of how long a review is by now."""
        written = words - self._lengths.get(review, words)
        self._lengths[review] = words
        self.turn(now)
        self.today += written
        self.sitting += written
