"""What each side made of what both changed, in pieces that can be drawn."""

from dataclasses import dataclass

from reviewdesk.services.drafts.merging import FieldDispute, Stretch
from reviewdesk.services.drafts.settling import Dispute
from reviewdesk.services.history.differences import Change, FieldDifference, Piece, differing_words
from reviewdesk.ui.history.values import pieces_of
from reviewdesk.ui.history.words import label

LONG = 900
"""A stretch that neither changed and that is longer than this is cut in its middle."""
LONGEST = 20_000
"""So is what somebody changed that is longer than this."""


@dataclass(frozen=True, slots=True)
class Sides:
    """One thing that both changed: a passage by its number, or a field by its name and with its label."""

    key: int | str
    label: str
    mine: tuple[Piece, ...]
    theirs: tuple[Piece, ...]

    @property
    def is_passage(self) -> bool:
        return isinstance(self.key, int)


def sides_of(dispute: Dispute) -> tuple[Sides, ...]:
    """Give the two sides of everything in dispute, each against what both began with: fields first, as in the form."""
    fields = [_sides_of_field(dispute, each) for each in dispute.merge.fields]
    return (*fields, *(_sides_of_passage(each) for each in dispute.merge.disputed))


def _sides_of_field(dispute: Dispute, each: FieldDispute) -> Sides:
    was = each.field.read(dispute.base)
    mine, theirs = (pieces_of(FieldDifference(each.field, was, value)) for value in (each.ours, each.theirs))
    return Sides(each.field.name, label(each.field.name), mine, theirs)


def _sides_of_passage(each: Stretch) -> Sides:
    mine, theirs = (_short(differing_words(each.base.strip(), text.strip())) for text in (each.ours, each.theirs))
    return Sides(each.number or 0, "", mine, theirs)


def _short(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(Piece(piece.change, _cut(piece), piece.is_moved) for piece in pieces)


def _cut(piece: Piece) -> str:
    most = LONG if piece.change is Change.SAME else LONGEST
    if len(piece.text) <= most:
        return piece.text
    return f"{piece.text[: most // 2]} … {piece.text[-most // 2 :]}"
