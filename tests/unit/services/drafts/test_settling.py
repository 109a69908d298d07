"""Both changed the same: the writer says what is to stand, and whatever that is, the history has both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewdesk.errors import ConflictError
from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.merging import Side
from reviewdesk.services.drafts.settling import Choices, Dispute, find_dispute, keep_ours, settle
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, a_review

BODY = "One.\n\nTwo.\n\nStill.\n\nThree.\n"
OURS, THEIRS = "One.\n\nOurs.\n\nStill.\n\nThree.\n", "One.\n\nTheirs.\n\nStill.\n\nThird.\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review(body=BODY))
        yield store


@pytest.fixture
def drafting(store: Store) -> Drafting:
    """A draft whose second block and headline somebody else has changed too."""
    drafting = Drafting(store)
    drafting.open(AN_ID)
    with store.unit_of_work() as work:
        work.reviews.save(a_review(body=THEIRS, headline="Theirs"), 1)
    drafting.replace_body(OURS)
    drafting.edit("headline", "Ours")
    with pytest.raises(ConflictError):
        drafting.save()
    return drafting


def dispute_of(store: Store, drafting: Drafting) -> Dispute:
    assert drafting.kept is not None
    return keep_ours(store, find_dispute(store, drafting.kept.review, drafting.review))


def stored(store: Store) -> tuple[str, str]:
    with store.reading() as work:
        review = work.reviews.get(AN_ID).review
    return review.body, review.headline


def history(store: Store) -> set[tuple[str, str]]:
    with store.reading() as work:
        found = [work.history.get(AN_ID, info.number) for info in work.history.versions(AN_ID)]
    return {(review.body, review.headline) for review in found}


def test_a_dispute_names_what_both_changed(store: Store, drafting: Drafting) -> None:
    made = dispute_of(store, drafting).merge
    assert [(each.ours, each.theirs) for each in made.disputed] == [("Ours.\n\n", "Theirs.\n\n")]
    assert [each.field.name for each in made.fields] == ["headline"]


@pytest.mark.parametrize(
    ("text", "field"), [(Side.OURS, Side.THEIRS), (Side.THEIRS, Side.OURS), (Side.THEIRS, Side.THEIRS)]
)
def test_what_is_chosen_stands_and_the_history_has_both(
    store: Store, drafting: Drafting, text: Side, field: Side
) -> None:
    dispute = dispute_of(store, drafting)
    assert settle(drafting, dispute, Choices(((0, text),), (("headline", field),)))
    drafting.save()
    assert drafting.state is State.SAVED
    body, headline = stored(store)
    assert ("Ours." in body, "Theirs." in body) == (text is Side.OURS, text is Side.THEIRS)
    assert headline == ("Ours" if field is Side.OURS else "Theirs")
    assert {(OURS, "Ours"), (THEIRS, "Theirs")} <= history(store)


def test_without_a_choice_both_texts_stand(store: Store, drafting: Drafting) -> None:
    settle(drafting, dispute_of(store, drafting), Choices())
    drafting.save()
    body, headline = stored(store)
    assert body.index("Ours.") < body.index("Theirs.")
    assert headline == "Ours"


def test_what_was_typed_after_the_comparison_must_be_compared_first(store: Store, drafting: Drafting) -> None:
    dispute = dispute_of(store, drafting)
    drafting.replace_body("One.\n\nOurs, longer.\n\nStill.\n\nThree.\n")
    assert not settle(drafting, dispute, Choices())
    assert drafting.review.body == "One.\n\nOurs, longer.\n\nStill.\n\nThree.\n"
    dispute = dispute_of(store, drafting)
    assert settle(drafting, dispute, Choices(((0, Side.THEIRS),)))
    assert ("One.\n\nOurs, longer.\n\nStill.\n\nThree.\n", "Ours") in history(store)


def test_a_review_removed_elsewhere_comes_back_with_what_was_written(store: Store) -> None:
    drafting = Drafting(store)
    drafting.open(AN_ID)
    drafting.edit("headline", "Ours")
    with store.unit_of_work() as work:
        work.reviews.delete(AN_ID)
    drafting.save()
    drafting.edit("headline", "Ours again")
    drafting.save()
    assert stored(store) == (BODY, "Ours again")
