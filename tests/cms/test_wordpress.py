"""The block editor of WordPress takes every block as its own, so that a post opens without a word of repair."""

from pathlib import Path
from xml.etree import ElementTree

from tests.cms import judging
from tests.cms.conftest import Send

CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def test_every_block_of_every_post_is_valid(send: Send) -> None:
    posts = send("wordpress-blocks")

    seen, faults = judging.blocks(posts)

    assert not faults
    assert seen > 10 * len(posts)


def test_every_block_of_the_archive_is_valid(send: Send, tmp_path: Path) -> None:
    posts = []
    for archive in send("wordpress-wxr"):
        for item in ElementTree.parse(archive).iter("item"):
            posts.append(tmp_path / f"{len(posts)}.html")
            posts[-1].write_text(item.findtext(CONTENT) or "", encoding="utf-8")

    _seen, faults = judging.blocks(posts)

    assert not faults
    assert len(posts) > 50


def test_the_judge_refuses_a_block_that_the_editor_did_not_write(tmp_path: Path) -> None:
    post = tmp_path / "post.html"
    post.write_text("<!-- wp:heading -->\n<h3>Words</h3>\n<!-- /wp:heading -->\n\n<div>loose</div>\n")

    _seen, faults = judging.blocks([post])

    assert [fault.partition("\n")[0] for fault in faults[str(post)]] == ["core/heading", "core/missing"]
