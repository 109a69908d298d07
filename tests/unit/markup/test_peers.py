"""What other editors lose in Markdown is kept: the bytes of what stays, the meaning of what is written again."""

import pytest

from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.source import split
from reviewdesk.markup.write import write
from tests.unit.markup.peers import AFTER, BEFORE, CASES, Case
from tests.unit.markup.rendering import by_blocks, settled

cases = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def saved(text: str) -> str:
    """Write every block again, as if each had been edited."""
    blocks = split(text)
    defined = definitions(blocks)
    return "\n\n".join(write(parse(block.source, defined), defined) for block in blocks) + "\n"


@cases
def test_the_text_shows_what_others_lose(case: Case) -> None:
    assert case.shows in by_blocks(case.document)


@cases
def test_a_text_keeps_its_bytes_in_its_blocks(case: Case) -> None:
    sources = [block.source for block in split(case.document)]
    assert "".join(sources) == case.document
    assert (sources[0], sources[-1]) == (f"{BEFORE}\n\n", f"{AFTER}\n")


@cases
def test_a_text_written_again_means_the_same(case: Case) -> None:
    assert settled(by_blocks(saved(case.document))) == settled(by_blocks(case.document))


@cases
def test_a_text_saved_twice_is_what_it_was_when_saved_once(case: Case) -> None:
    once = saved(case.document)
    assert saved(once) == once


@cases
def test_no_line_is_wrapped_that_the_writer_did_not_break(case: Case) -> None:
    fences = 2
    assert saved(case.document).count("\n") <= case.document.count("\n") + fences


def test_a_text_that_is_nothing_but_a_separator_stays() -> None:
    assert saved("---\n") == "---\n"
