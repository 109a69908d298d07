"""The preview shows struck out what a site takes away, and nothing else differs."""

from dataclasses import replace

import pytest

from reviewdesk.services.exporting.making import TARGETS, artifact_of
from reviewdesk.services.previewing.foreseeing import VIEWS, site_of, target_of
from reviewdesk.services.previewing.showing import Changes, Previewing
from tests.factories import a_review, full_review

FRAGMENT = "html-fragment@author"


def opened(view: str, body: str) -> Changes:
    return Previewing(str, view).open(a_review(body=body))


def test_every_target_is_a_view_and_some_have_one_more_beside_them() -> None:
    names = [view.name for view in VIEWS]
    assert [name for name in names if "@" not in name] == [target.name for target in TARGETS]
    assert names.index(FRAGMENT) == names.index("html-fragment") + 1
    assert all(view.title for view in VIEWS)
    assert target_of(FRAGMENT) == "html-fragment"
    assert site_of("html-fragment") is None


def test_what_a_site_takes_away_is_struck_out_in_every_part_of_the_page() -> None:
    changes = opened(FRAGMENT, "One <bdi>name</bdi>.\n\nTwo.\n")
    assert changes.box is not None
    assert "<del data-desk-gone" in changes.box
    assert [part.count("data-desk-gone") for part in changes.blocks[0].parts] == [1, 0]


def test_an_edit_is_struck_out_as_well() -> None:
    previewing = Previewing(str, FRAGMENT)
    review = a_review(body="One.\n\nTwo.\n")
    previewing.open(review)
    changes = previewing.follow(replace(review, body="One.\n\n<bdi>Two</bdi>.\n"))
    assert [part for splice in changes.blocks for part in splice.parts if "data-desk-gone" in part]


def test_what_leaves_is_never_struck_out() -> None:
    review = full_review(body="One <bdi>name</bdi>.\n", featured_image="", images=())
    previewing = Previewing(lambda name: f"images/{name}", FRAGMENT)
    previewing.open(review)
    assert previewing.html() == artifact_of(review, "html-fragment").text.rstrip("\n")


@pytest.mark.parametrize("target", ["wordpress-blocks", "wordpress-classic"])
def test_what_is_made_for_a_site_loses_nothing_there(target: str) -> None:
    body = "A *b*[^1]\n\n| a |\n|--:|\n| 1 |\n\n/// spoiler\nc\n///\n\n/// ad | d\n///\n\n[^1]: e\n"
    assert opened(f"{target}@author", body) == opened(target, body)
