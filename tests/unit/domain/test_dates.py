"""Dates that are known in part, embargoes in their zone, and moments."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.dates import Embargo, PartialDate, parse_moment


@pytest.mark.parametrize("text", ["2023", "2023-09", "2023-09-15", "0001-01-01"])
def test_a_partial_date_is_written_as_it_was_read(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


def test_a_partial_date_may_be_typed_without_zeros_and_with_blanks() -> None:
    assert PartialDate.parse(" 2023-9-5 ") == PartialDate(2023, 9, 5)


@pytest.mark.parametrize(
    "text", ["", "23", "2023-13", "2023-02-30", "2023-00-01", "2023/09", "0000", "2023-09-15T10:00"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


def test_a_day_needs_a_month() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(2023, 0, 5)


def test_a_coarser_date_sorts_before_the_finer_ones_inside_it() -> None:
    dates = [PartialDate.parse(text) for text in ("2024", "2023-09-15", "2023-09", "2023")]
    assert [str(date) for date in sorted(dates)] == ["2023", "2023-09", "2023-09-15", "2024"]


@given(st.dates())
def test_any_day_reads_back(day: datetime) -> None:
    assert str(PartialDate(day.year, day.month, day.day)) == day.isoformat()


def test_an_embargo_lifts_by_the_clock_of_its_place() -> None:
    embargo = Embargo(datetime.fromisoformat("2023-09-14T18:00:00"), "America/Los_Angeles")
    assert embargo.lifts_at() == datetime(2023, 9, 15, 1, 0, tzinfo=UTC)


def test_in_the_hour_that_comes_twice_an_embargo_lifts_the_second_time() -> None:
    embargo = Embargo(datetime.fromisoformat("2023-10-29T01:30:00"), "Europe/London")
    assert embargo.lifts_at() == datetime(2023, 10, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("until", "zone"),
    [
        ("2023-09-14T18:00:00", "Moon"),
        ("2023-09-14T18:00:00", ""),
        ("2023-09-14T18:00:00", "../etc"),
        ("2023-09-14T18:00:00+01:00", "UTC"),
    ],
)
def test_an_embargo_needs_a_zone_and_a_plain_clock(until: str, zone: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Embargo(datetime.fromisoformat(until), zone)


def test_a_moment_keeps_its_offset() -> None:
    assert parse_moment(" 2023-09-15 15:47:00+05:30 ").isoformat() == "2023-09-15T15:47:00+05:30"
    with pytest.raises(ValueError, match=r"."):
        parse_moment("tomorrow")
