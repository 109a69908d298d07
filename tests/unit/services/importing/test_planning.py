"""A plan keeps thousands of items on the disk, and gives each back as it was, with what was chosen for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewdesk.exchange.front_matter import write
from reviewdesk.services.importing.images import settled_images
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.planning import Plan
from reviewdesk.services.importing.running import Importing
from reviewdesk.store.opening import Store
from tests.factories import AN_ID, a_review, full_review
from tests.unit.services.importing.bringing import A_PNG, put, zipped


@pytest.fixture
def plan(store: Store) -> Iterator[Plan]:
    plan = Plan(store.place.parent)
    yield plan
    plan.close()


def fill(plan: Plan, store: Store, *paths: Path) -> None:
    for item in Importing(store).plan(paths):
        plan.add(item)


def test_items_come_back_as_they_were(store: Store, folder: Path, plan: Plan) -> None:
    put(folder, "a.md", write(a_review(featured_image="a.png")))
    put(folder, "a.png", A_PNG)
    put(folder, "b.md", "---\ntitle: 'B\n---\n")
    put(folder, "c.zip", zipped({"c.md": write(full_review(slug="c", featured_image="c.png")), "c.png": A_PNG}))
    put(folder, "d.odt", "")
    fill(plan, store, folder)
    expected = list(Importing(store).plan([folder]))
    assert len(plan) == len(expected) == 4
    for number, item in enumerate(expected):
        again = plan.item(number)
        assert (again.name, again.step, again.review, again.remarks) == (
            item.name,
            item.step,
            item.review,
            item.remarks,
        )
        assert repr(again.error) == repr(item.error)
        assert dict(settled_images(again)) == dict(settled_images(item))
        assert plan.row(number).title == item.title
    assert plan.counts() == {Step.ADD: 2, Step.FAIL: 1, Step.PASSED: 1}
    assert [plan.has_remarks(number) for number in range(4)] == [bool(item.remarks) for item in expected]


def test_only_what_may_be_chosen_is_chosen(store: Store, folder: Path, plan: Plan) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    put(folder, "a.md", write(a_review(body="Another")))
    put(folder, "b.md", write(full_review(slug="b")))
    fill(plan, store, folder)
    assert not plan.choose(0, Step.ADD)
    assert not plan.choose(1, Step.REPLACE)
    assert plan.changing() == 1
    assert plan.choose(0, Step.REPLACE)
    assert plan.choose(1, Step.SKIP)
    assert (plan.found(0), plan.chosen(0), plan.changing()) == (Step.DIFFERS, Step.REPLACE, 1)
    done = list(Importing(store).run(plan.items()))
    assert [item.step for item in done] == [Step.REPLACE, Step.SKIP]
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review.body == "Another"
        assert len(work.reviews.summaries()) == 1


def test_what_was_shown_comes_in_whatever_becomes_of_the_file(store: Store, folder: Path, plan: Plan) -> None:
    path = put(folder, "a.md", write(a_review()))
    fill(plan, store, path)
    path.unlink()
    assert [item.step for item in Importing(store).run(plan.items())] == [Step.ADD]


def test_a_plan_leaves_nothing_on_the_disk(store: Store, folder: Path, plan: Plan) -> None:
    before = sorted(store.place.parent.iterdir())
    fill(plan, store, put(folder, "a.md", write(a_review())))
    assert sorted(store.place.parent.iterdir()) == before


def test_an_archive_that_has_gone_takes_its_images_with_it_and_no_text(store: Store, folder: Path, plan: Plan) -> None:
    path = put(folder, "a.zip", zipped({"a.md": write(a_review())}))
    fill(plan, store, path)
    path.unlink()
    assert [item.step for item in Importing(store).run(plan.items())] == [Step.ADD]
