"""The preview moves the review box as its place in the text comes and goes."""

from dataclasses import replace

from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.markup.source import split
from reviewdesk.services.exporting.house import House
from reviewdesk.services.exporting.making import artifact_of, context_of
from reviewdesk.services.previewing.showing import Previewing, Splice
from tests.factories import a_review

PLACE = "/// review-box\n///\n\n"
FRAGMENT = "html-fragment"


def test_the_box_follows_its_place() -> None:
    above = a_review(body="First.\n\nLast.\n")
    within = replace(above, body=f"First.\n\n{PLACE}Last.\n")
    assert [block.source for block in split(within.body)][1] == PLACE
    previewing = Previewing(lambda name: f"images/{name}", FRAGMENT)
    previewing.open(above)

    moved = previewing.follow(within, [Splice(1, 0, (PLACE,))])
    assert moved.box == ""
    assert previewing.html() == artifact_of(within, FRAGMENT).text.rstrip("\n")

    renamed = replace(within, verdict="See it.")
    assert "See it." in "".join(part for splice in previewing.follow(renamed).blocks for part in splice.parts)

    back = previewing.follow(replace(above, verdict="See it."), [Splice(1, 1, ())])
    assert back.box is not None
    assert "See it." in back.box


def test_the_preview_has_the_box_where_the_house_wants_it() -> None:
    below = House(is_box_last=True)
    review = a_review(body="First.\n\nLast.\n", disclosure="The ferry was free.")
    previewing = Previewing(lambda name: f"images/{name}", FRAGMENT, below)
    page = previewing.page()
    assert page.index("<!--desk:blocks-->") < page.index("<!--desk:box-->") < page.index("<!--desk:footer-->")
    previewing.open(review)
    exported = exporter_named(FRAGMENT).export(context_of(review, house=below)).text
    assert previewing.html() == exported.rstrip("\n")
