"""An image that was fetched takes the place of its address, and nothing else of the text changes."""

import pytest

from reviewdesk.domain.review import Image
from reviewdesk.services.importing.placing import fetched_name, kept_names, with_images
from tests.factories import a_review

A = "https://kino.example/wp-content/uploads/2019/Poster_(1).jpg"
B = "http://other.example/b.png?w=300&h=200"
NAMES = {A: "a.jpg", B: "b.png"}


def placed(body: str) -> tuple[str, frozenset[str]]:
    review, left = with_images(a_review(body=body), NAMES)
    return review.body, left


@pytest.mark.parametrize(
    ("body", "after"),
    [
        (f"![alt]({A})", "![alt](a.jpg)"),
        (f"Words ![al\\]t]( <{A}> 'Title') words\n", "Words ![al\\]t]( <a.jpg> 'Title') words\n"),
        (f"![one]({A})![two]({B})", "![one](a.jpg)![two](b.png)"),
        (f"[![alt]({A})]({A})", f"[![alt](a.jpg)]({A})"),
        (f"[Look]({A}), {A} and ![it]({A})", f"[Look]({A}), {A} and ![it](a.jpg)"),
        (f'<p><img class="x" src="{B.replace("&", "&amp;")}"></p>', '<p><img class="x" src="b.png"></p>'),
        (f"<p><img src={B}></p>", "<p><img src=b.png></p>"),
        (f"![x][pic] and on\n\n[pic]: {A}  'T'\n", "![x][pic] and on\n\n[pic]: a.jpg  'T'\n"),
        (f"![a]({B.replace('&', '&amp;')})", "![a](b.png)"),
        (f"    ![code]({A})\n\n![a]({A})", f"    ![code]({A})\n\n![a](a.jpg)"),
        (f"`![code]({A})` *and*\r\n\r\n![a]({A})\r\n", f"`![code]({A})` *and*\r\n\r\n![a](a.jpg)\r\n"),
        (f"* a  \n* ![alt]({A})\n\n\n\n__bold__", "* a  \n* ![alt](a.jpg)\n\n\n\n__bold__"),
    ],
)
def test_only_the_address_changes(body: str, after: str) -> None:
    assert placed(body) == (after, frozenset())


def test_what_is_named_oddly_stays_and_is_told_while_the_others_come() -> None:
    odd = f"![x][pic] and [a link][pic]\n\n[pic]: {A}\n\n![b]({B}) and `![b]({B})`\n"
    assert placed(odd) == (odd.replace(B, "b.png", 1), frozenset({A}))


def test_the_picture_on_top_is_named_too_and_its_source_is_kept() -> None:
    review, _ = with_images(a_review(featured_image=A, images=(Image(A, "A poster"),)), NAMES)
    assert review.featured_image == "a.jpg"
    assert review.images == (Image("a.jpg", "A poster", source=A),)


def test_a_body_with_a_thousand_images_is_done_in_one_go() -> None:
    names = {f"https://kino.example/{number}.jpg": f"{number}.jpg" for number in range(1_000)}
    body = "\n\n".join(f"![{number}](https://kino.example/{number}.jpg)" for number in range(1_000))
    review, left = with_images(a_review(body=body), names)
    assert (review.body, left) == (body.replace("https://kino.example/", ""), frozenset())


@pytest.mark.parametrize(
    "address", [A, "https://a.example/", "https://a.example/%00%ff/..%2f..", "https://[", "x" * 9000]
)
def test_a_name_is_plain_always_the_same_and_found_again(address: str) -> None:
    name = fetched_name(address, ".jpg")
    assert name == fetched_name(address, ".jpg")
    assert name.removesuffix(".jpg").replace("-", "").isalnum()
    assert len(name) < 100
    assert kept_names([address, "https://kino.example/else.jpg"], [name, "mine.jpg"]) == {address: name}
