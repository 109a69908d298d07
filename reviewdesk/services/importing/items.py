"""What an import deals in: one item for each review that was found, or for what could not be read."""

from dataclasses import dataclass, field, replace
from enum import Enum

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.exchange.importers.base import Content, Remark, WantedImage
from reviewdesk.services.importing.sources import Source


class Step(Enum):
    """What an import does with an item, or did."""

    ADD = "add"
    SAME = "same"  # it is there already, as it is
    DIFFERS = "differs"  # it is there with other words, and stays as it is
    ALIKE = "alike"  # another one is there that could be the same, and stays as it is
    REPLACE = "replace"
    BOTH = "both"  # it comes in beside the one that is there
    SKIP = "skip"  # nobody wanted it
    PASSED = "passed"  # files of kinds that are not imported
    FAIL = "fail"


CHANGING = frozenset({Step.ADD, Step.REPLACE, Step.BOTH})

CHOICES = {
    Step.ADD: (Step.ADD, Step.SKIP),
    Step.DIFFERS: (Step.DIFFERS, Step.REPLACE, Step.BOTH),
    Step.ALIKE: (Step.ALIKE, Step.REPLACE, Step.BOTH),
}
"""What may be done with an item by what was found; the first is what is done where nobody chooses."""


@dataclass(frozen=True, slots=True)
class There:
    """The review on the desk that an item meets; `version` is the one that was seen."""

    id: ReviewId
    headline: str
    version: int


@dataclass(frozen=True, slots=True)
class Item:
    """One review of an import; `review` is None where it could not be read, and then `error` says why.

    `line` and `entry` say where in the file it stands, where that holds several. `history` is the number of the version
    that was kept of a replaced review, `version` the one that the import made.
    `images` that have an address are on the net; `fetched` are those that came from there, each with its name here.
    """

    name: str
    step: Step
    review: Review | None = None
    remarks: tuple[Remark, ...] = ()
    error: ReviewDeskError | None = None
    source: Source | None = field(default=None, repr=False, compare=False)
    images: tuple[WantedImage, ...] = ()
    line: int = 0
    entry: str = ""
    there: There | None = None
    version: int = 0
    history: int = 0
    fetched: tuple[tuple[str, Content], ...] = field(default=(), repr=False, compare=False)

    @property
    def title(self) -> str:
        """Give what one calls it: the headline, the film, or what its file calls it."""
        review = self.review
        return (review.headline or review.work.title if review else "") or self.entry or self.name

    def chosen(self, step: Step) -> "Item":
        """Give this item with another step; ValueError for one that is not to be chosen."""
        if step is self.step:
            return self
        if step not in CHOICES.get(self.step, ()):
            raise ValueError(f"{self.step} cannot become {step}")
        return replace(self, step=step, error=None)

    def failed(self, error: ReviewDeskError) -> "Item":
        """Give this item as one that did not come in."""
        return replace(self, step=Step.FAIL, error=error)
