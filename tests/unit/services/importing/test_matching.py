"""What is there already is known by its id, by its slug, and by its film and day."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.review import Review, Status
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.matching import TOGETHER
from reviewdesk.services.importing.running import Importing
from reviewdesk.store.opening import Store
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.unit.services.importing.bringing import codes, put, run, steps

FRIDAY = datetime.fromisoformat("2023-09-15T10:00:00+00:00")
A_FILM = Work(title="The Long  Harbour", year=2023)


def kept(store: Store, review: Review) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(review)


def another(**changes: object) -> str:
    return write(a_review(**{"id": ANOTHER_ID, "slug": "another", "work": Work()} | changes))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (another(slug="the-long-harbour-review"), "import-same-slug"),
        (another(work=A_FILM, published=FRIDAY.replace(hour=23)), "import-same-film"),
        (another(work=replace(A_FILM, year=0), published=FRIDAY.replace(tzinfo=None)), "import-same-film"),
        (another(work=replace(A_FILM, year=1923), published=FRIDAY), ""),
        (another(work=A_FILM, published=FRIDAY.replace(month=10)), ""),
        (another(work=A_FILM), ""),
        (another(slug=""), ""),
    ],
)
def test_another_review_of_the_same_slug_or_film_and_day_is_told(
    store: Store, folder: Path, text: str, code: str
) -> None:
    kept(store, a_review(published=FRIDAY))
    items = run(store, put(folder, "a.md", text))
    assert codes(items) == [code] * bool(code)
    assert items[0].step is (Step.ALIKE if code else Step.ADD)
    assert (items[0].there and items[0].there.id) == (AN_ID if code else None)


def test_what_only_has_another_id_is_there_already(store: Store, folder: Path) -> None:
    kept(store, a_review())
    (item,) = run(store, put(folder, "a.md", write(a_review(id=ANOTHER_ID))))
    assert item.step is Step.SAME


def test_what_lies_in_the_trash_is_said_to_lie_there(store: Store, folder: Path) -> None:
    kept(store, a_review(status=Status.TRASHED))
    assert codes(run(store, put(folder, "a.md", write(a_review())))) == ["import-in-trash"]


def test_both_can_be_kept_and_a_second_time_changes_nothing(store: Store, folder: Path) -> None:
    kept(store, a_review())
    path = put(folder, "a.md", write(a_review(body="Another")))
    (both,) = run(store, path, wanted=Step.BOTH)
    assert both.review is not None
    assert (both.step, both.review.slug) == (Step.BOTH, "the-long-harbour-review-2")
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review()
        assert work.reviews.get(both.review.id).review.body == "Another"
    assert [item.step for item in run(store, path, wanted=Step.BOTH)] == [Step.SAME]


def test_one_that_is_alike_can_be_replaced_and_keeps_its_id(store: Store, folder: Path) -> None:
    kept(store, a_review())
    path = put(folder, "a.md", write(a_review(id=ANOTHER_ID, body="Another")))
    (item,) = run(store, path, wanted=Step.REPLACE)
    assert item.step is Step.REPLACE
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review(body="Another")
        assert len(work.reviews.summaries()) == 1
    assert [item.step for item in run(store, path)] == [Step.SAME]


def test_two_that_are_alike_in_one_import_both_come_in_and_that_is_told(store: Store, folder: Path) -> None:
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", write(a_review(id=ANOTHER_ID)))
    items = run(store, folder)
    assert [item.step for item in items] == [Step.ADD, Step.ADD]
    assert [[remark.code for remark in item.remarks] for item in items] == [[], ["import-twice-alike"]]


def test_a_review_that_changed_since_the_plan_stays_as_it_is(store: Store, folder: Path) -> None:
    kept(store, a_review())
    importing = Importing(store)
    plan = [item.chosen(Step.REPLACE) for item in importing.plan([put(folder, "a.md", write(a_review(body="New")))])]
    with store.unit_of_work() as work:
        work.reviews.save(a_review(body="Meanwhile"), 1)
    assert codes(list(importing.run(plan))) == ["import-changed"]
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review.body == "Meanwhile"


def test_nothing_but_what_was_offered_can_be_chosen(store: Store, folder: Path) -> None:
    (item,) = Importing(store).plan([put(folder, "a.md", write(a_review()))])
    assert item.chosen(Step.SKIP).step is Step.SKIP
    with pytest.raises(ValueError, match="cannot become"):
        item.chosen(Step.REPLACE)


def test_many_items_are_placed_in_their_order(store: Store, folder: Path) -> None:
    names = [f"{number:03}.md" for number in range(TOGETHER * 2 + 1)]
    for name in names:
        put(folder, name, f"---\ntitle: {name}\nslug: s{name}\n---\n")
    assert steps(run(store, folder)) == [(name, Step.ADD) for name in names]
    assert steps(run(store, folder)) == [(name, Step.SAME) for name in names]


def test_what_stays_out_is_no_measure_for_what_comes_after_it(store: Store, folder: Path) -> None:
    kept(store, a_review())
    put(folder, "a.md", write(a_review(body="Another")))
    put(folder, "b.md", write(a_review()))
    assert [item.step for item in run(store, folder)] == [Step.DIFFERS, Step.SAME]


def test_what_this_import_met_by_its_id_is_nobody_elses_double(store: Store, folder: Path) -> None:
    kept(store, a_review())
    put(folder, "a.md", write(a_review()))
    put(folder, "b.md", write(a_review(id=ANOTHER_ID)))
    assert [item.step for item in run(store, folder)] == [Step.SAME, Step.ADD]
