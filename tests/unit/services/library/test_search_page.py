"""What the page about searching tells the writer to type is understood as it says."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewdesk.services.library.queries import FACETS, Reading, fixed_values, read_query

PAGE = (Path(__file__).parents[4] / "docs" / "search.md").read_text(encoding="utf-8")
NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
QUERIES = [
    query
    for query in re.findall(r"`([^`\n]+)`", PAGE.partition("## Words")[2])
    if query not in (">", "<", "<=") and not query.startswith("reviewdesk ")
]


def read(text: str) -> Reading:
    return read_query(text, NOW)


def test_the_page_has_examples() -> None:
    assert len(QUERIES) > 30


@pytest.mark.parametrize("text", QUERIES)
def test_each_example_is_read_without_a_remark(text: str) -> None:
    reading = read(text)
    assert reading.misreadings == ()
    assert len(reading.query.terms) + len(reading.query.facets) >= 1
    assert not reading.is_vain


def test_no_facet_is_kept_from_the_writer() -> None:
    shown = {match[1] for text in QUERIES for match in re.finditer(r"-?(\w+)(?::|>|<)", text)}
    assert shown == set(FACETS)


@pytest.mark.parametrize("facet", ["status", "media", "has", "edited", "published", "embargo"])
def test_each_word_that_is_offered_for_a_facet_is_taken_by_it(facet: str) -> None:
    values = fixed_values(facet)
    assert values
    assert all(read(f"{facet}:{value}").misreadings == () for value in values)
