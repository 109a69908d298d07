"""What no page takes over is named, and nothing else is."""

import pytest

from reviewdesk.markup.held_back import held_back
from tests.unit.markup.payloads import payloads


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("<script>x()</script>\n", ("<script>",)),
        ('A <b onclick="x()">word</b>.', ("onclick",)),
        ("[x](javascript:x)", ("javascript:",)),
        ("![x](<data:image/png,x>)", ("data:",)),
        ('<a href="java&Tab;script:x">x</a>', ("javascript:",)),
        ("[x]: javascript:x", ("javascript:",)),
        ("/// embed | file:///etc/passwd\n///", ("file:",)),
        ("<iframe src='https://e.org'></iframe>", ("<iframe>",)),
        ("<textarea>The rest", ("<textarea>",)),
        ("<form><input><button><svg><math><base><meta></form>", ("<form>", "<input>", "<button>", "<svg>", "<math>")),
    ],
)
def test_what_does_not_pass_is_named(source: str, names: tuple[str, ...]) -> None:
    assert held_back(source) == names


@pytest.mark.parametrize(
    "source",
    [
        "A *word* & <b>another</b>, 3 < 4.",
        "`<script>` and `[x](javascript:x)` in code",
        "```html\n<script>x()</script>\n```",
        "[x](https://e.org) <https://e.org> ![x](a.png) [y](#fn:1) [z](mailto:a@e.org)",
        "<div markdown=1>\n*a*\n</div>",
        "| a |\n|:-:|\n| b |",
        "/// spoiler | a\nb\n///",
        "/// embed | https://e.org/a\nb\n///",
        "a[^1]\n\n[^1]: b",
    ],
)
def test_what_passes_is_not_named(source: str) -> None:
    assert held_back(source) == ()


def test_the_corpus_is_named_in_time() -> None:
    assert sum(bool(held_back(text)) for text in payloads()) > 900
