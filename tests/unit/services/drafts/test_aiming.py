"""Targets of sections: found by their headings, moved with them, and nowhere in the text."""

from dataclasses import replace

import pytest

from reviewdesk.domain.extra import Table
from reviewdesk.exchange import front_matter
from reviewdesk.markup.plain import WordCount
from reviewdesk.markup.sections import Section, sections
from reviewdesk.markup.source import split
from reviewdesk.services.drafts.aiming import aimed, aims, names_of, renamed, targets_of
from tests.factories import a_review

BODY = """Before all.

# Part

One two three.

## Story *of* it

Four five.

Light
-----

Six.

# End
"""


def found(body: str) -> tuple[Section, ...]:
    sources = [block.source for block in split(body)]
    return sections(sources, WordCount(sources).of_blocks)


def told(body: str) -> list[tuple[str, int, int]]:
    return [(section.heading, section.level, section.words) for section in found(body)]


def test_a_section_reaches_to_the_next_heading_as_high_and_holds_the_smaller_ones() -> None:
    assert told(BODY) == [("Part", 1, 10), ("Story of it", 2, 2), ("Light", 2, 1), ("End", 1, 0)]


@pytest.mark.parametrize("body", ["", "Text.\n", "```\n# no\n```\n", "> # quoted\n", "    # code\n", "- # a\n"])
def test_what_only_looks_like_a_heading_begins_no_section(body: str) -> None:
    assert told(body) == []


def test_targets_are_kept_beside_the_text_and_go_through_a_review_file() -> None:
    review = a_review(body=BODY, extra=Table((("layout", "wide"),)))
    review = replace(review, extra=aimed(review, "Story of it", 200))
    review = replace(review, extra=aimed(review, "End", 50))
    again = front_matter.read(front_matter.write(review).encode(), "a.md")
    assert again == review
    assert again.body == BODY
    assert [(aim.section.heading, aim.section.words, aim.words) for aim in aims(again, found(BODY))] == [
        ("Story of it", 2, 200),
        ("End", 0, 50),
    ]
    none = replace(again, extra=aimed(again, "End", 0))
    none = replace(none, extra=aimed(none, "Story of it", 0))
    assert none.extra == Table((("layout", "wide"),))


def test_of_two_headings_with_the_same_words_each_has_its_own() -> None:
    twins = found("# A\n\nOne.\n\n# A\n\nTwo three.\n")
    assert names_of(twins) == ("A", "A (2)")
    review = a_review(extra=aimed(a_review(), "A (2)", 9))
    assert [(aim.section.block, aim.words) for aim in aims(review, twins)] == [(twins[1].block, 9)]


@pytest.mark.parametrize(
    ("before", "after", "target"),
    [
        ("# A\n\n# B\n", "# A\n\n# C\n", "C"),
        ("# A\n\n# B\n", "# New\n\n# A\n\n# B\n", "B"),
        ("# A\n\n# B\n", "# A\n", "B"),
        ("# A\n\n# B\n", "# B\n\n# A\n", "B"),
        ("# A\n\n# B\n\n# D\n", "# A\n\n# C\n\n# D\n", "C"),
        ("# A\n\n# B\n", "# X\n\n# Y\n", "Y"),
        ("", "# X\n", "B"),
    ],
)
def test_a_target_goes_with_its_heading_and_waits_for_one_that_is_gone(before: str, after: str, target: str) -> None:
    review = a_review(extra=aimed(a_review(), "B", 100))
    extra = renamed(review, found(before), found(after))
    assert targets_of(review if extra is None else replace(review, extra=extra)) == {target: 100}


@pytest.mark.parametrize("extra", ["many", Table((("A", "x"), ("B", "12345678"), ("C", ("1",))))])
def test_what_somebody_wrote_there_that_is_no_target_is_none(extra: str | Table) -> None:
    assert targets_of(a_review(extra=Table((("section-targets", extra),)))) == {}
