"""Every hostile text of the corpus in the page itself: nothing runs, nothing loads, nothing leaves its block."""

from itertools import chain
from pathlib import Path

from reviewdesk.markup.html import Renderer
from tests.ui.preview.conftest import Sealed
from tests.unit.markup.payloads import HARMLESS, payloads

JUDGE = Path(__file__).with_name("judge.js").read_text("utf-8").replace("ALLOWED", str(sorted(HARMLESS))).strip()


def test_no_payload_runs_loads_or_leaves_its_block(sealed: Sealed) -> None:
    corpus = payloads()
    parts = ([f"<h6>Sentinel {at}</h6>", *Renderer().render(text)] for at, text in enumerate(corpus))

    sealed.show(*chain.from_iterable(parts))
    sealed.wait("[...document.images].every(image => image.complete)", True)

    number, faults = sealed.ask(JUDGE)
    assert faults == []
    assert number == len(corpus) > 1_000
    assert sealed.ask("document.title") == "Preview"
    assert sealed.ask("location.href") == "rdesk://page/"
