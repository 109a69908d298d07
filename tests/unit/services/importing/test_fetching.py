"""Images on the net come in with their reviews once that is asked for, only once, and go with the import again."""

from pathlib import Path

import pytest

from reviewdesk.fetching.limits import USUAL, Limits
from reviewdesk.services.importing.fetching import Fetching
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.placing import fetched_name
from reviewdesk.services.importing.planning import Plan
from reviewdesk.services.importing.running import Importing
from reviewdesk.store.opening import Store
from tests.unit.fetching.sites import Site, Visit, a_site
from tests.unit.services.headers import a_jpeg, a_png
from tests.unit.services.importing.bringing import put, run

A_PICTURE = a_png(4, 3)
A_JPEG = a_jpeg(4, 3)


def pictures(visit: Visit) -> None:
    if "gone" in visit.path:
        visit.answer(status="404 Not Found")
    elif "html" in visit.path:
        visit.answer(b"<html>No pictures for robots</html>", Content_Type="image/png")
    else:
        visit.answer(A_PICTURE if ".png" in visit.path else A_JPEG, Content_Type="text/html")


def fetch(
    store: Store, site: Site, *paths: Path, wanted: Step | None = None, limits: Limits | None = None
) -> list[Item]:
    importing = Importing(store)
    chosen = (item.chosen(wanted) if wanted and item.step is Step.DIFFERS else item for item in importing.plan(paths))
    with importing.record(paths) as record:
        return list(importing.run(chosen, record, Fetching(store, limits or site.limits())))


def told(item: Item) -> list[tuple[str, str]]:
    return [(remark.code, remark.place) for remark in item.remarks if remark.place != "headline"]


def test_nothing_is_fetched_unless_asked_for(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        put(folder, "a.md", f"![A]({site.address}/a.png)")
        run(store, folder)
    assert site.visits == []


def test_an_image_becomes_the_reviews_own_and_the_text_names_it(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        far = f"{site.address}/2019/Poster.png?w=300"
        put(folder, "a.md", f"---\nslug: a\ncover: {far}\n---\n\n\n__Odd__  spacing\n\n[![A]({far})]({far})\n")
        (item,) = fetch(store, site, folder)
    name = fetched_name(far, ".png")
    assert (item.step, told(item), item.fetched) == (Step.ADD, [], ())
    with store.reading() as work:
        saved = work.reviews.find("a")
        assert saved.review.body == f"\n\n__Odd__  spacing\n\n[![A]({name})]({far})\n"
        assert (saved.review.featured_image, saved.version) == (name, 1)
        assert work.assets.names(saved.review.id) == (name,)
        assert work.assets.get(saved.review.id, name) == A_PICTURE
    assert [visit.path for visit in site.visits] == ["/2019/Poster.png?w=300"]


def test_what_does_not_come_keeps_its_link_and_is_named_with_the_reason(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        at = site.address
        body = f"![A]({at}/gone.png)\n\n![B]({at}/html.png)\n\n![C]({at}/c.jpg)\n\n![D](http://10.0.0.1/d.png)\n"
        put(folder, "a.md", f"---\nslug: a\n---\n{body}")
        (item,) = fetch(store, site, folder)
    assert told(item) == [
        ("fetch-refused", f"{at}/gone.png"),
        ("fetch-no-image", f"{at}/html.png"),
        ("fetch-inside", "http://10.0.0.1/d.png"),
    ]
    with store.reading() as work:
        assert work.reviews.find("a").review.body == body.replace(f"{at}/c.jpg", fetched_name(f"{at}/c.jpg", ".jpg"))


def test_a_second_import_fetches_nothing_and_changes_nothing(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        put(folder, "a.md", f"---\nslug: a\n---\n![A]({site.address}/a.png)")
        fetch(store, site, folder)
        (again,) = fetch(store, site, folder)
        (bare,) = run(store, folder)
        assert {again.step, bare.step} == {Step.SAME}
        assert len(site.visits) == 1


def test_what_was_left_on_the_net_comes_when_one_asks_later(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        put(folder, "a.md", f"---\nslug: a\n---\n![A]({site.address}/a.png)")
        run(store, folder)
        (item,) = fetch(store, site, folder)
        assert item.step is Step.REPLACE
        assert item.history
        (again,) = fetch(store, site, folder)
    assert again.step is Step.SAME
    assert len(site.visits) == 1


def test_a_review_that_is_replaced_takes_what_was_fetched_for_it_before(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        put(folder, "a.md", f"---\nslug: a\n---\n![A]({site.address}/a.png)")
        fetch(store, site, folder)
        put(folder, "a.md", f"---\nslug: a\n---\nBetter. ![A]({site.address}/a.png)")
        (item,) = fetch(store, site, folder, wanted=Step.REPLACE)
    assert item.step is Step.REPLACE
    assert len(site.visits) == 1
    with store.reading() as work:
        name = fetched_name(f"{site.address}/a.png", ".png")
        assert work.reviews.find("a").review.body == f"Better. ![A]({name})"


def test_one_that_comes_in_beside_another_comes_in_once(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        put(folder, "a.md", "---\nslug: a\n---\nOther words")
        run(store, folder)
        put(folder, "a.md", f"---\nslug: a\n---\n![A]({site.address}/a.png)")
        (first,) = fetch(store, site, folder, wanted=Step.BOTH)
        (second,) = fetch(store, site, folder, wanted=Step.BOTH)
    assert (first.step, second.step) == (Step.BOTH, Step.SAME)
    assert len(site.visits) == 1


def test_an_image_of_many_reviews_is_fetched_once(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        for number in range(30):
            put(folder, f"{number}.md", f"---\nslug: s{number}\n---\n![Logo]({site.address}/logo.png)")
        items = fetch(store, site, folder)
    assert [item.step for item in items] == [Step.ADD] * 30
    assert len(site.visits) == 1
    with store.reading() as work:
        assert all(work.assets.names(work.reviews.find(f"s{number}").review.id) for number in range(30))


def test_an_undo_takes_the_images_back_with_the_text(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        body = f"![A]({site.address}/a.png)"
        put(folder, "a.md", f"---\nslug: a\n---\n{body}")
        run(store, folder)
        fetch(store, site, folder)
    undoing = Importing(store).undoing
    last = undoing.last()
    assert last is not None
    assert [undone.error for undone in undoing.undo(last)] == [None]
    with store.reading() as work:
        assert work.reviews.find("a").review.body == body


def test_thousands_of_images_of_one_review_come_to_an_end_and_to_few_words(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        body = "\n\n".join(f"![]({site.address}/gone{number}.png)" for number in range(2_000))
        put(folder, "a.md", f"---\nslug: a\n---\n{body}")
        (item,) = fetch(store, site, folder, limits=site.limits(files=50))
    assert len(site.visits) == 50
    assert len(told(item)) == 21
    assert item.remarks[-1].data == {"count": "1980"}
    with store.reading() as work:
        assert work.reviews.find("a").review.body == body


def test_whoever_stops_it_has_what_came_in_so_far_whole(store: Store, folder: Path) -> None:
    def answer(visit: Visit) -> None:
        if visit.path == "/b.png":
            visit.site.closing.wait()
        visit.answer(A_PICTURE)

    with a_site(answer) as site:
        for name in "abc":
            put(folder, f"{name}.md", f"---\nslug: {name}\n---\n![A]({site.address}/{name}.png)")
        importing = Importing(store)
        fetching = Fetching(store, site.limits(whole=600, silence=600), lambda done: done < 2)
        done = list(importing.run(importing.plan([folder]), fetching=fetching))
    assert [item.name for item in done] == ["a.md"]
    with store.reading() as work:
        assert [summary.id for summary in work.reviews.summaries()] == [work.reviews.find("a").review.id]


def test_the_plan_counts_what_is_on_the_net_and_names_the_sites(store: Store, folder: Path) -> None:
    put(
        folder,
        "a.md",
        "---\nslug: a\n---\n![A](https://a.example/a.png) ![B](//b.example/b.png) ![C](https://a.example/c)",
    )
    put(folder, "b.md", "---\nslug: b\n---\n![A](https://a.example/a.png)\n\n    ![code](https://c.example/a.png)")
    plan = Plan()
    for item in Importing(store).plan([folder]):
        plan.add(item)
    assert (plan.far(), plan.hosts()) == (4, ["a.example", "b.example"])
    plan.choose(1, Step.SKIP)
    assert plan.far() == 3
    plan.close()


def test_what_is_remarked_of_an_item_with_images_is_shown_when_it_is_done(store: Store, folder: Path) -> None:
    with a_site(pictures) as site:
        put(folder, "a.html", f"<article><h1>Dune</h1><p>Words of it.</p><img src='{site.address}/gone.png'></article>")
        plan = Plan()
        importing = Importing(store)
        for item in importing.plan([folder]):
            plan.add(item)
        assert "image-elsewhere" in [remark.code for remark in plan.row(0).remarks]
        for number, item in enumerate(importing.run(plan.items(), fetching=Fetching(store, site.limits()))):
            plan.settle(number, item)
    codes = [remark.code for remark in plan.row(0).remarks]
    plan.close()
    assert "fetch-refused" in codes
    assert "image-elsewhere" not in codes


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/a.png", "http://169.254.169.254/latest/meta-data/a.png"])
def test_an_archive_that_names_what_lies_inside_reaches_nothing(store: Store, folder: Path, address: str) -> None:
    put(folder, "a.md", f"---\nslug: a\n---\n![A]({address})")
    importing = Importing(store)
    (item,) = importing.run(importing.plan([folder]), fetching=Fetching(store, USUAL))
    assert told(item) == [("fetch-inside", address)]
