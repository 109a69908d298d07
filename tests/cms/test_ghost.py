"""Ghost's own converter and editor keep every word of the body, in its order."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import pytest

from reviewdesk.exchange.exporters.article import body
from reviewdesk.services.exporting.making import Piece, context_of
from tests.cms import judging
from tests.cms.conftest import Send, words


def test_the_converter_keeps_every_word_of_the_html(send: Send, trial: list[Piece]) -> None:
    posts = judging.lexical(send("ghost-html"))

    lost = {}
    for review in (piece.review for piece in trial if piece.review):
        (tree,) = (trees[0] for file, trees in posts.items() if Path(file).parent.name == review.slug)
        shown = iter(words(" ".join(texts(tree))))
        missing = [word for word in words(" ".join(body(context_of(review)))) if word not in shown]
        if missing:
            lost[review.slug] = missing
    assert not lost


def test_the_editor_knows_every_node_of_the_import_file(send: Send, trial: list[Piece]) -> None:
    (trees,) = judging.lexical(send("ghost")).values()

    assert len(trees) == len(trial)
    assert all(tree["children"] for tree in trees)


def test_the_judge_refuses_a_node_that_ghost_has_not(tmp_path: Path) -> None:
    file = tmp_path / "import.json"
    file.write_text('{"db": [{"data": {"posts": [{"lexical": "{\\"root\\": {\\"type\\": \\"root\\", \\"version\\": 1, '
                    '\\"children\\": [{\\"type\\": \\"sidebar\\", \\"version\\": 1}]}}"}]}}]}')  # fmt: skip

    with pytest.raises(AssertionError, match="sidebar"):
        judging.lexical([file])


def texts(node: dict[str, Any]) -> Iterator[str]:
    """Give what a tree shows, as HTML, in its order."""
    for key in ("text", "code", "alt"):
        yield escape(str(node.get(key) or ""))
    for key in ("html", "caption"):
        yield str(node.get(key) or "")
    for child in node.get("children", ()):
        yield from texts(child)
