"""What is said of drafts that came back after the program had ended before they were saved."""

from collections.abc import Sequence

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.recovering import Outcome, Recovered
from reviewdesk.ui.history.words import counted, tr


def recovered_words(drafts: Sequence[Recovered]) -> str:
    """Say what became of them; of several together in one sentence."""
    if len(drafts) == 1:
        return _sentences()[drafts[0].outcome].replace("%1", _title(drafts[0].after))
    said = counted("", "ReviewDesk ended before it had saved. Your last changes to %n reviews are back.", len(drafts))
    aside = sum(draft.outcome is Outcome.ASIDE for draft in drafts)
    if not aside:
        return said
    more = counted(
        "One was changed elsewhere and stands as it is there; your text lies in its history.",
        "%n were changed elsewhere and stand as they are there; your texts lie in their history.",
        aside,
    )
    return f"{said} {more}"


def recovered_choices(drafts: Sequence[Recovered]) -> list[tuple[str, str]]:
    """Name each of them under its id."""
    return [
        (
            draft.review_id,
            tr("In the history: %1").replace("%1", _title(draft.after))
            if draft.outcome is Outcome.ASIDE
            else _title(draft.after),
        )
        for draft in drafts
    ]


def _title(review: Review) -> str:
    return review.headline or review.work.title or tr("Untitled review")


def _sentences() -> dict[Outcome, str]:
    return {
        Outcome.CONTINUED: tr("ReviewDesk ended before it had saved. Your last changes to “%1” are back."),
        Outcome.MERGED: tr(
            "ReviewDesk ended before it had saved. Your last changes to “%1” are back, with those made elsewhere."
        ),
        Outcome.ASIDE: tr(
            "ReviewDesk ended before it had saved. “%1” was changed elsewhere and stands as it is there; "
            "your last changes lie in its history."
        ),
        Outcome.RETURNED: tr(
            "ReviewDesk ended before it had saved. “%1” had been removed; it is back, with your last changes."
        ),
    }
