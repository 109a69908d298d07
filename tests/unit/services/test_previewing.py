"""What the preview must do after a change."""

from dataclasses import replace

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.article import Article
from reviewdesk.services.previewing import Changes, Previewing, Splice, changes
from tests.factories import a_rating, a_review

BODY = "One.\n\nTwo.\n\nThree.\n"


def where(name: str) -> str:
    return f"desk:{name}"


def change(before: Review, after: Review) -> tuple[Article, Changes]:
    previewing = Previewing(where)
    old = previewing.article(before)
    return old, changes(old, previewing.article(after))


def test_nothing_changes_where_nothing_changed() -> None:
    _, nothing = change(a_review(), a_review())

    assert not nothing


def test_a_typed_word_changes_its_block_alone() -> None:
    _, typed = change(a_review(body=BODY), a_review(body=BODY.replace("Two", "Two!")))

    assert typed == Changes(blocks=Splice(1, 1, ("<p>Two!.</p>",)))


def test_a_new_paragraph_is_put_between() -> None:
    _, typed = change(a_review(body=BODY), a_review(body=BODY.replace("Three", "New.\n\nThree")))

    assert typed.blocks == Splice(2, 0, ("<p>New.</p>",))


def test_a_deleted_paragraph_is_taken_away() -> None:
    _, typed = change(a_review(body=BODY), a_review(body=BODY.replace("One.\n\n", "")))

    assert typed.blocks == Splice(0, 1, ())


def test_of_equal_paragraphs_one_is_removed() -> None:
    old, typed = change(a_review(body="Ha.\n\nHa.\n\nHa.\n"), a_review(body="Ha.\n\nHa.\n"))

    assert typed.blocks is not None
    assert len(old.blocks) - typed.blocks.removed == 2


def test_a_rating_changes_the_box_alone() -> None:
    _, rated = change(a_review(), a_review(rating=a_rating("5")))

    assert rated.box is not None
    assert replace(rated, box=None) == Changes()


def test_another_language_turns_the_page_around() -> None:
    _, turned = change(a_review(language="en"), a_review(language="ar"))

    assert (turned.language, turned.direction) == ("ar", "rtl")


def test_images_are_found_where_the_window_says() -> None:
    article = Previewing(where).article(a_review(featured_image="a.jpg", body="![x](b.jpg)\n"))

    assert 'src="desk:a.jpg"' in article.header
    assert 'src="desk:b.jpg"' in article.blocks[0]


def test_a_missing_image_does_not_stop_the_preview() -> None:
    assert Previewing(where).article(a_review(featured_image="nowhere.jpg")).header
