"""Two people's changes come together; where they touch the same, both stay to be seen."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.services.drafts.merging import Choices, Side, merge, merge_bodies
from tests.factories import a_rating, a_review

BASE = "One.\n\nTwo.\n\nThree.\n"
texts = st.lists(st.sampled_from(["One.", "Two.", "Three.", "- a\n- b", "> q", "New.", "# H"]), max_size=6).map(
    lambda parts: "".join(f"{part}\n\n" for part in parts)
)


def test_changes_of_different_blocks_come_together() -> None:
    made = merge(
        a_review(body=BASE), a_review(body=BASE.replace("One", "First")), a_review(body=BASE.replace("Three", "Third"))
    )
    assert made.is_clean
    assert made.merged.body == "First.\n\nTwo.\n\nThird.\n"


def test_an_added_and_a_removed_block_come_together() -> None:
    made = merge(a_review(body=BASE), a_review(body=f"Zero.\n\n{BASE}"), a_review(body="One.\n\nTwo.\n\n"))
    assert (made.is_clean, made.merged.body) == (True, "Zero.\n\nOne.\n\nTwo.\n\n")


def test_the_same_change_on_both_sides_is_no_dispute() -> None:
    same = a_review(body=BASE.replace("Two", "2"), headline="Both")
    assert merge(a_review(body=BASE), same, same).review() == same


def test_a_disputed_block_stands_twice_until_somebody_chooses() -> None:
    made = merge(a_review(body=BASE), a_review(body=BASE.replace("Two", "2")), a_review(body=BASE.replace("Two", "II")))
    assert [(one.base, one.ours, one.theirs) for one in made.disputed] == [("Two.\n\n", "2.\n\n", "II.\n\n")]
    assert made.merged.body == "One.\n\n2.\n\nII.\n\nThree.\n"
    assert made.review(Side.THEIRS).body == "One.\n\nII.\n\nThree.\n"
    assert made.review(chosen=Choices(stretches=((0, Side.OURS),))).body == "One.\n\n2.\n\nThree.\n"


def test_both_sides_of_a_last_block_without_a_line_end_stand_apart() -> None:
    (*_, last) = merge_bodies("One.", "Mine.", "Theirs.")
    assert last.text(Side.BOTH) == "Mine.\n\nTheirs."


def test_fields_come_together_and_a_disputed_one_is_ours_until_somebody_chooses() -> None:
    base = a_review()
    ours, theirs = replace(base, headline="Ours", slug="ours"), replace(base, headline="Theirs", rating=a_rating("1"))
    made = merge(base, ours, theirs)
    assert [dispute.field.name for dispute in made.fields] == ["headline"]
    assert (made.merged.headline, made.merged.slug, made.merged.rating) == ("Ours", "ours", a_rating("1"))
    assert made.review(fields=Side.THEIRS).headline == "Theirs"
    assert made.review(chosen=Choices(fields=(("headline", Side.THEIRS),))).headline == "Theirs"


@given(texts, texts, texts)
def test_no_side_is_lost(base: str, ours: str, theirs: str) -> None:
    stretches = merge_bodies(base, ours, theirs)
    assert "".join(one.base for one in stretches) == base
    assert "".join(one.ours for one in stretches) == ours
    assert "".join(one.theirs for one in stretches) == theirs


@given(texts, texts)
def test_who_alone_changed_something_is_taken_word_for_word(base: str, changed: str) -> None:
    assert merge(a_review(body=base), a_review(body=changed), a_review(body=base)).merged.body == changed
    assert merge(a_review(body=base), a_review(body=base), a_review(body=changed)).merged.body == changed
