"""Hugo and Eleventy build a site of every review, run nothing of it, and show every word of the body in its order."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewdesk.exchange.exporters.article import body
from reviewdesk.services.exporting.making import Piece, context_of
from tests.cms import judging
from tests.cms.conftest import Send, words

HUGO_CONFIG = (
    'baseURL = "https://example.org/"\ntitle = "A site"\nbuildDrafts = true\nbuildFuture = true\n'
    'disableKinds = ["RSS", "sitemap", "taxonomy", "term", "home", "section"]\n[permalinks]\nposts = "/posts/:slug/"\n'
)
HUGO_PAGE = "<title>{{ .Title }}</title><main>{{ .Content }}</main>"
HUGO_DETAILS = '<details><summary>{{ .Get "summary" }}</summary>{{ .Inner | .Page.RenderString }}</details>'
"""What Hugo has of itself from 0.140 on."""
ELEVENTY_PAGE = "<title>{{ title }}</title><main>{{ content | safe }}</main>"


def test_hugo_builds_every_review(send: Send, trial: list[Piece], tmp_path: Path) -> None:
    posts = _lay(send("hugo"), tmp_path / "content" / "posts")
    _write(tmp_path / "config.toml", HUGO_CONFIG)
    _write(tmp_path / "layouts" / "_default" / "single.html", HUGO_PAGE)
    _write(tmp_path / "layouts" / "shortcodes" / "details.html", HUGO_DETAILS)

    assert judging.hugo(tmp_path) == ""

    _every_word_is_there(trial, posts, lambda name: tmp_path / "public" / "posts" / name / "index.html")


def test_eleventy_builds_every_review(send: Send, trial: list[Piece], tmp_path: Path) -> None:
    posts = _lay(send("eleventy"), tmp_path / "posts")
    _write(tmp_path / "posts" / "posts.json", '{"layout": "page.njk"}')
    _write(tmp_path / "_includes" / "page.njk", ELEVENTY_PAGE)

    assert judging.eleventy(tmp_path) == ""

    _every_word_is_there(trial, posts, lambda name: tmp_path / "_site" / "posts" / name / "index.html")


@pytest.mark.parametrize("build", [judging.hugo, judging.eleventy])
def test_the_judge_refuses_a_head_that_is_not_sound(build: Callable[[Path], str], tmp_path: Path) -> None:
    _write(tmp_path / "config.toml", HUGO_CONFIG)
    for place in ("content/posts/a/index.md", "posts/a/index.md"):
        _write(tmp_path / place, '---\ntitle: "A\n---\nWords.\n')

    assert build(tmp_path)


def _lay(mains: list[Path], posts: Path) -> list[str]:
    for main in mains:
        shutil.copytree(main.parent, posts / main.parent.name)
    return [main.parent.name for main in mains]


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _every_word_is_there(trial: list[Piece], posts: list[str], page_of: Callable[[str], Path]) -> None:
    lost = {}
    reviews = [piece.review for piece in trial if piece.review]
    for review in reviews:
        name = review.slug
        shown = iter(words(page_of(name).read_text(encoding="utf-8").partition("<main>")[2]))
        missing = [word for word in words(" ".join(body(context_of(review)))) if word not in shown]
        if missing:
            lost[name] = missing
    assert not lost
    assert len(reviews) == len(posts)
