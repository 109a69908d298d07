"""What the preview must do after a change."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reviewdesk.domain.review import Image, Review
from reviewdesk.exchange.exporters.article import Article, compose
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.html import Renderer
from reviewdesk.services.previewing.showing import Changes, Previewing, Splice
from tests.factories import a_rating, a_review, full_review

BODY = "One.\n\nTwo.\n\nThree.\n"


def where(name: str) -> str:
    return f"desk:{name}"


class Page:
    """What a page shows that follows a review."""

    def __init__(self, review: Review) -> None:
        self.previewing = Previewing(where)
        self.blocks: list[str] = []
        self.fields: dict[str, str] = {}
        self.show(self.previewing.open(review))

    def follow(self, review: Review, *splices: Splice) -> Changes:
        changes = self.previewing.follow(review, splices)
        self.show(changes)
        return changes

    def show(self, changes: Changes) -> None:
        for name in ("language", "direction", "header", "box", "footer"):
            if getattr(changes, name) is not None:
                self.fields[name] = getattr(changes, name)
        for splice in changes.blocks:
            self.blocks[splice.first : splice.first + splice.removed] = splice.parts

    @property
    def article(self) -> Article:
        return Article(blocks=tuple(self.blocks), **self.fields)


def article(review: Review) -> Article:
    """Make the article as an export would."""
    blocks = Renderer(where).render(review.body)
    return compose(ExportContext(review, blocks, labels_for(review.language), image_url=where))


def change(before: Review, after: Review) -> tuple[Page, Changes]:
    page = Page(before)
    return page, page.follow(after)


def test_nothing_changes_where_nothing_changed() -> None:
    _, nothing = change(a_review(), a_review())

    assert not nothing


def test_a_typed_word_changes_its_block_alone() -> None:
    _, typed = change(a_review(body=BODY), a_review(body=BODY.replace("Two", "Two!")))

    assert typed == Changes(blocks=(Splice(1, 1, ("<p>Two!.</p>",)),))


def test_a_new_paragraph_is_put_between() -> None:
    _, typed = change(a_review(body=BODY), a_review(body=BODY.replace("Three", "New.\n\nThree")))

    assert typed.blocks == (Splice(2, 0, ("<p>New.</p>",)),)


def test_a_deleted_paragraph_is_taken_away() -> None:
    _, typed = change(a_review(body=BODY), a_review(body=BODY.replace("One.\n\n", "")))

    assert typed.blocks == (Splice(0, 1, ()),)


def test_of_equal_paragraphs_one_is_removed() -> None:
    page, _ = change(a_review(body="Ha.\n\nHa.\n\nHa.\n"), a_review(body="Ha.\n\nHa.\n"))

    assert page.blocks == ["<p>Ha.</p>", "<p>Ha.</p>"]


def test_a_rating_changes_the_box_alone() -> None:
    _, rated = change(a_review(), a_review(rating=a_rating("5")))

    assert rated.box is not None
    assert replace(rated, box=None) == Changes()


def test_another_language_turns_the_page_around() -> None:
    _, turned = change(a_review(language="en"), a_review(language="ar"))

    assert (turned.language, turned.direction) == ("ar", "rtl")


def test_images_are_found_where_the_window_says() -> None:
    shown = Page(a_review(featured_image="a.jpg", body="![x](b.jpg)\n")).article

    assert 'src="desk:a.jpg"' in shown.header
    assert 'src="desk:b.jpg"' in shown.blocks[0]


def test_a_missing_image_does_not_stop_the_preview() -> None:
    assert Page(a_review(featured_image="nowhere.jpg")).article.header


def test_a_told_change_is_taken_as_it_is_told() -> None:
    page = Page(a_review(body=BODY))

    typed = page.follow(a_review(body=BODY.replace("Two", "Two!")), Splice(1, 1, ("Two!.\n\n",)))

    assert typed == Changes(blocks=(Splice(1, 1, ("<p>Two!.</p>",)),))


@pytest.mark.parametrize("told", [(Splice(0, 1, ()),), (Splice(1, 1, ("Two, but longer.\n\n",)), Splice(0, 1, ()))])
def test_a_change_told_wrong_is_put_right(told: Sequence[Splice]) -> None:
    page, new = Page(a_review(body=BODY)), a_review(body="Another.\n\nTwo.\n")

    page.follow(new, *told)

    assert page.article == article(new)


def test_an_alt_text_reaches_the_blocks_that_show_the_image() -> None:
    body = "One.\n\n![](tide.jpg)\n\nTwo.\n"
    _, described = change(a_review(body=body), a_review(body=body, images=(Image("tide.jpg", "Low tide"),)))

    assert [splice.first for splice in described.blocks] == [1]
    assert "Low tide" in described.blocks[0].parts[0]


def test_writing_moves_the_reading_time() -> None:
    _, written = change(a_review(body="word " * 200), a_review(body="word " * 900))

    assert "4 min" in (written.header or "")


def test_another_review_is_another_page() -> None:
    page, other = Page(full_review(body=BODY)), a_review(body="Other.")

    page.follow(other, Splice(0, 1, ("Stale.",)))

    assert page.article == article(other)


def test_the_html_is_the_article_that_leaves() -> None:
    first = full_review(body=f"{BODY}\n\nWith a note[^a].\n\n[^a]: The note.\n")
    page = Page(first)

    for review in (
        replace(first, body=first.body.replace("One.", "One[^a].")),
        replace(first, headline="Other", language="ar"),
        replace(first, body=""),
        a_review(id=first.id, body=BODY),
    ):
        page.follow(review)
        assert page.article == article(review)
        assert page.previewing.html() == article(review).html


def test_before_any_review_there_is_no_html() -> None:
    assert Previewing(where).html() == ""
