"""What a site takes away is struck out on the page, and says why."""

from reviewdesk.services.previewing.showing import Previewing
from tests.factories import full_review
from tests.ui.preview.conftest import Sealed
from tests.ui.preview.test_patching import patch, where

BODY = "A <bdi>name</bdi> in the text.\n\nAnd nothing more.\n"


def test_what_goes_is_struck_out_at_its_place_with_the_reason(sealed: Sealed) -> None:
    patch(sealed, Previewing(where, "html-fragment@author").open(full_review(body=BODY)))
    sealed.wait("document.querySelectorAll('[data-desk-gone]').length", 2)
    before = "getComputedStyle(document.querySelector('p [data-desk-gone=\"<bdi>\"]'), '::before')"
    assert sealed.ask(f"{before}.content") == '"<bdi>"'
    assert "line-through" in sealed.ask(f"{before}.textDecorationLine")
    assert sealed.ask("document.querySelector('del[data-desk-gone] svg') !== null")
    assert "WordPress takes this drawing away" in sealed.ask("document.querySelector('del').title")
