"""Keeps what was typed into a field and is no value yet, so that another review on the desk takes nothing away."""

from collections.abc import Mapping
from typing import Protocol

from reviewdesk.domain.identifiers import ReviewId


class Aside(Protocol):
    """Where such texts lie on the disk."""

    def half_typed(self, review_id: ReviewId, /) -> dict[str, str]:
        """Give the texts of a review by the names of their fields."""

    def note_half_typed(self, review_id: ReviewId, texts: Mapping[str, str]) -> None:
        """Write all texts of a review down, without keeping anybody waiting."""


class HalfTyped:
    """The texts of each review that was on the desk, read once and written through; they are in no draft or export."""

    def __init__(self, aside: Aside) -> None:
        self._aside = aside
        self._texts: dict[ReviewId, dict[str, str]] = {}

    def of(self, review_id: ReviewId) -> Mapping[str, str]:
        """Give what stands half typed in a review, by the names of its fields."""
        if review_id not in self._texts:
            self._texts[review_id] = self._aside.half_typed(review_id)
        return self._texts[review_id]

    def note(self, review_id: ReviewId, name: str, text: str) -> None:
        """Keep the text of a field; an empty one is done with."""
        before = self.of(review_id)
        texts = {**before, name: text} if text else {each: before[each] for each in before if each != name}
        if texts != before:
            self._texts[review_id] = texts
            self._aside.note_half_typed(review_id, texts)
