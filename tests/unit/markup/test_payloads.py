"""Every hostile text of the corpus comes out as harmless HTML that any parser reads alike."""

import re
from html.parser import HTMLParser

import pytest

from reviewdesk.markup.html import Renderer
from reviewdesk.markup.safety import sanitise
from tests.unit.markup.payloads import HARMLESS, payloads

ATTRIBUTES = set(
    "alt class colspan data-name datetime dir height href id lang rowspan scope src start style title value"
    " width".split()
)
VOID = {"br", "col", "hr", "img", "wbr"}
ADDRESS = re.compile(r"(?:https?:|mailto:|[^:]*$|[^:]*[/?#\[<])", re.IGNORECASE)


class Judge(HTMLParser):
    """Reads a block as strictly as nobody else would, and writes down what ought not to be in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        self.faults.extend(f"<{tag}> is left open" for tag in self.open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in HARMLESS:
            self.faults.append(f"<{tag}>")
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name not in ATTRIBUTES or (name in {"href", "src"} and not ADDRESS.match(value or "")):
                self.faults.append(f"{name}={value}")
            if name == "style" and not re.fullmatch(r"text-align:(?:center|left|right)", value or ""):
                self.faults.append(f"{name}={value}")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_comment(self, data: str) -> None:
        self.faults.append(f"<!--{data}")

    def handle_decl(self, decl: str) -> None:
        self.faults.append(f"<!{decl}")

    def handle_pi(self, data: str) -> None:
        self.faults.append(f"<?{data}")


def test_the_corpus_is_rendered_harmless() -> None:
    corpus = payloads()
    assert len(corpus) > 1_000
    found = {text: faults for text in corpus for part in Renderer().render(text) if (faults := Judge(part).faults)}
    assert found == {}


def test_the_corpus_is_sanitised_as_it_stands() -> None:
    assert {text: faults for text in payloads() if (faults := Judge(sanitise(text)).faults)} == {}


def test_no_payload_takes_the_words_after_it_along() -> None:
    for text in payloads():
        assert "The end." in "".join(Renderer().render(f"{text}\n\nThe end.\n")), text


@pytest.mark.parametrize("opening", ["<!DOCTYPE x", "<!x", "<![CDATA[ x", "<?php x", "<!-- x", "<!", "<?", "<![x"])
def test_what_is_never_closed_takes_nothing_along_whatever_python_reads_it(opening: str) -> None:
    page = "".join(Renderer().render(f"{opening}\n\nThe *end*.\n"))
    assert "<p>The <em>end</em>.</p>" in page
    assert opening.replace("<", "&lt;") in page
