"""The Nu HTML checker finds no error in what we send as HTML."""

from pathlib import Path

import pytest

from tests.cms import judging
from tests.cms.conftest import Send

AROUND = '<!DOCTYPE html>\n<html lang="en"><head><title>A site</title></head><body>\n{}</body></html>\n'


def test_every_page_is_sound_html(send: Send) -> None:
    assert not judging.html(send("html-page"))


@pytest.mark.parametrize("target", ["html-fragment", "html-strict", "wordpress-blocks", "wordpress-classic"])
def test_every_fragment_is_sound_html_within_a_page(send: Send, target: str, tmp_path: Path) -> None:
    pages = []
    for fragment in send(target):
        pages.append(tmp_path / f"{fragment.parent.name}.html")
        pages[-1].write_text(AROUND.format(fragment.read_text(encoding="utf-8")), encoding="utf-8")

    assert not judging.html(pages)


def test_the_judge_refuses_a_wrong_page(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(AROUND.format("<p><div></div></p>"))

    (faults,) = judging.html([page]).values()

    assert faults[0].startswith("No “p” element in scope")
