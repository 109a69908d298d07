"""The page is patched part by part, and is each time the article that leaves."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.markup.html import Renderer
from reviewdesk.services.exporting.making import TARGETS, context_of
from reviewdesk.services.previewing.showing import TARGET, Changes, Previewing
from tests.factories import a_review, full_review
from tests.ui.pictures import png
from tests.ui.preview.conftest import Sealed
from tests.unit.exchange.exporters.contexts import shows_a_page

NORMAL = """((html) => {
  const holder = document.createElement("template");
  holder.innerHTML = html.startsWith("<!DOCTYPE")
    ? new DOMParser().parseFromString(html, "text/html").querySelector("article").outerHTML
    : html;
  const walk = (node) => {
    const isOurs = (each) => each.nodeType === Node.COMMENT_NODE && each.data.startsWith("desk:");
    const isBlank = (each) => each.nodeType === Node.TEXT_NODE && !each.data.trim();
    const gone = [...node.childNodes].filter((each) => isBlank(each) || isOurs(each));
    gone.forEach((each) => each.remove());
    node.childNodes.forEach(walk);
    if (node.content) walk(node.content);
  };
  walk(holder.content);
  holder.content.querySelectorAll("desk-film").forEach((each) => each.replaceWith(...each.childNodes));
  return holder.innerHTML;
})"""
"""Gives the article of some HTML as the browser would write it.

White space between elements goes, of which patches make none, and so do the comments that keep our places and the
frame around the bare address of a video.
"""
every_target = pytest.mark.parametrize(
    ("sealed", "target"),
    [
        pytest.param(target.name, target.name, id=target.name)
        for target in TARGETS
        if shows_a_page(exporter_named(target.name))
    ],
    indirect=["sealed"],
)

LONG = "\n\n".join(f"Paragraph {number}. " + "The tide comes and goes. " * 20 for number in range(40))


def patch(sealed: Sealed, changes: Changes) -> None:
    """Do what the presenter does with changes."""
    if changes.language is not None:
        sealed.web.call("language", changes.language, changes.direction)
    for name in ("header", "box", "footer"):
        html = getattr(changes, name)
        if html is not None:
            sealed.web.call("put", name, html)
    for splice in changes.blocks:
        sealed.web.call("splice", splice.first, splice.removed, list(splice.parts))


def where(name: str) -> str:
    return f"rdesk://image/{name}"


def show_all(sealed: Sealed, *reviews: Review, target: str = TARGET) -> Previewing:
    previewing = Previewing(where, target)
    for review in reviews:
        patch(sealed, previewing.follow(review))
        assert_shown(sealed, previewing.html())
    return previewing


def assert_shown(sealed: Sealed, html: str) -> None:
    shown = sealed.ask(f"{NORMAL}(document.querySelector('main').innerHTML)")
    assert shown == sealed.ask(f"{NORMAL}({json.dumps(html)})")


@every_target
def test_the_page_is_the_article_that_leaves(sealed: Sealed, target: str) -> None:
    review = full_review(body=KITCHEN_SINK)
    show_all(sealed, review, target=target)
    images = {name: png() for name in (review.featured_image, *(image.name for image in review.images))}
    context = replace(context_of(review, images), blocks=Renderer(where).render(review.body), image_url=where)
    exported = exporter_named(target).export(context).text
    assert "The keeper" in exported
    assert_shown(sealed, exported)


@every_target
def test_after_every_edit_the_page_is_the_article(sealed: Sealed, target: str) -> None:
    first = full_review(body=KITCHEN_SINK)
    bare = a_review(id=first.id, body="", rating=None, byline=(), work=replace(first.work, title=""))
    show_all(
        sealed,
        first,
        replace(first, body=f"A new beginning.\n\n{first.body}"),
        replace(first, body=first.body.replace("A *slow* one.", "A **fast** one.\n\nAnd one more.")),
        replace(first, body=first.body + "\n\nA new end.[^1]\n\n[^1]: With a note.\n"),
        replace(first, body="Only this."),
        replace(first, headline="Other", language="ar"),
        bare,
        first,
        target=target,
    )


def test_a_whole_page_takes_the_place_of_whatever_was_there(sealed: Sealed) -> None:
    previewing = show_all(sealed, full_review(body=KITCHEN_SINK))
    patch(sealed, previewing.open(full_review(body="One.\n\nTwo.\n")))
    assert_shown(sealed, previewing.html())


def test_blocks_that_show_nothing_keep_their_place(sealed: Sealed) -> None:
    review = a_review(body="One.\n\n<!-- a note -->\n\n[a]: https://example.org\n\nTwo [a].\n")
    show_all(
        sealed,
        review,
        replace(review, body=review.body.replace("<!-- a note -->", "Between.")),
        review,
        replace(review, body=review.body.replace("One.\n\n", "")),
    )


def test_a_patch_leaves_the_page_where_it_was_scrolled(sealed: Sealed) -> None:
    before = a_review(body=LONG)
    previewing = show_all(sealed, before)
    sealed.ask("window.scrollTo(0, 3000) || 1")
    sealed.wait("window.scrollY", 3000)
    patch(sealed, previewing.follow(replace(before, body=LONG + "\n\nThe end.")))
    sealed.wait("document.querySelector('.review-body').lastElementChild.textContent", "The end.")
    assert sealed.ask("window.scrollY") == 3000


def test_the_page_follows_theme_and_width(sealed: Sealed) -> None:
    sealed.web.call("look", "dark", "phone", "#123456")
    sealed.wait("getComputedStyle(document.body).backgroundColor", "rgb(18, 52, 86)")
    assert sealed.ask("getComputedStyle(document.querySelector('main')).maxWidth") == "375px"
    assert sealed.ask("getComputedStyle(document.documentElement).colorScheme") == "dark"


def test_it_can_be_reached_by_its_name(sealed: Sealed) -> None:
    assert isinstance(sealed.view, QWidget)
    assert sealed.view.accessibleName() == "Preview of the article"


KITCHEN_SINK = """
# Tide

A *slow* one. It has a <span>span</span> & an ampersand.

- one
- two
    - three

1. first
2. second

> A quotation.

| a | b |
|---|--:|
| 1 |  2 |

```python
print("<hello>")
```

![A lighthouse](poster.jpg "The keeper")

<div class="ad-slot" data-name="top"></div>

Last words, with a note.[^n]

[^n]: The note.
"""
