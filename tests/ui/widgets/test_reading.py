"""What critics type for dates, durations and entries, and what it means."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.film import Certificate, Offer, Release
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.ui.widgets import reading


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2023", PartialDate(2023)),
        ("2023-09", PartialDate(2023, 9)),
        ("2023-09-15", PartialDate(2023, 9, 15)),
        ("15 Sep 2023", PartialDate(2023, 9, 15)),
        ("15 sept. 2023", PartialDate(2023, 9, 15)),
        ("September 15, 2023", PartialDate(2023, 9, 15)),
        ("Sep 2023", PartialDate(2023, 9)),
        ("15.9.2023", PartialDate(2023, 9, 15)),
        ("  ", None),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, date: PartialDate | None) -> None:
    assert reading.read_date(text) == date


@pytest.mark.parametrize(
    "text", ["soon", "31 Feb 2023", "15 Foo 2023", "15 2023", "23", "2023-13", "1 2 Sep 2023", "15 Sep 23"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        reading.read_date(text)


@given(st.dates(), st.sampled_from((1, 2, 3)))
def test_a_written_date_reads_back(day: object, parts: int) -> None:
    numbers = (day.year, day.month, day.day)[:parts]  # type: ignore[attr-defined]
    date = PartialDate(*numbers)
    assert reading.read_date(reading.write_date(date)) == date


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("121", 121),
        ("121 min", 121),
        ("2h 1m", 121),
        ("2:01", 121),
        ("2 h", 120),
        ("2h1", 121),
        ("1 hour 30 minutes", 90),
        ("2 hours and 1 minute", 121),
        ("2 Std. 1 Min.", 121),
        ("2:01:00", 121),
        ("1.5h", 90),
        ("1½ h", 90),
        ("PT2H1M", 121),
        ("PT121M", 121),
        ("121'", 121),
        ("", 0),
    ],
)
def test_a_runtime_is_read_as_it_is_written(text: str, minutes: int) -> None:
    assert reading.read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["long", "2:75", "2h 75m", "-5", "1.5", "0", "PT", "2:01:30"])
def test_what_is_no_runtime_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        reading.read_minutes(text)


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2023, 9, 15, 9, 0),
        datetime(2023, 9, 15, 9, 0, tzinfo=UTC),
        datetime(2023, 9, 15, 9, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
        datetime(2023, 9, 15, 9, 5, 7, tzinfo=UTC),
    ],
)
def test_a_written_moment_reads_back(moment: datetime) -> None:
    assert reading.read_moment(reading.write_moment(moment)) == moment


@pytest.mark.parametrize("text", ["15 Sep 2023", "2023-09-15", "Sep 2023 09:00", "15 Sep 2023 25:00", "tomorrow 9:00"])
def test_a_moment_needs_day_and_clock(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        reading.read_moment(text)


@pytest.mark.parametrize(
    ("read", "write", "item"),
    [
        (reading.read_credit, reading.write_credit, Credit("Michael Peña", "José Hernández")),
        (reading.read_credit, reading.write_credit, Credit("Douglas")),
        (reading.read_release, reading.write_release, Release("US", PartialDate(2023, 9, 15))),
        (reading.read_release, reading.write_release, Release("", PartialDate(2023))),
        (reading.read_certificate, reading.write_certificate, Certificate("US", "PG")),
        (reading.read_offer, reading.write_offer, Offer("Prime Video", "https://example.org/a", True)),
        (reading.read_offer, reading.write_offer, Offer("Prime Video", "", True)),
        (reading.read_id, reading.write_id, ExternalId("imdb", "tt11426232")),
    ],
)
def test_a_written_entry_reads_back(
    read: Callable[[str], object], write: Callable[[object], str], item: object
) -> None:
    assert read(write(item)) == item


def test_an_id_is_read_with_a_colon() -> None:
    assert reading.read_id("IMDb: tt11426232") == ExternalId("imdb", "tt11426232")


@pytest.mark.parametrize("text", ["Prime · www", "Prime · https://a.org · https://b.org", " · https://a.org"])
def test_a_wrong_offer_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        reading.read_offer(text)


@pytest.mark.parametrize(("text", "number"), [("", 0), ("7", 7), ("07", 7), ("E07", 7), ("no. 7", 7), ("7.", 7)])
def test_a_place_in_a_row_is_read_as_it_is_written(text: str, number: int) -> None:
    assert reading.read_ordinal(text) == number


@pytest.mark.parametrize("text", ["0", "seven", "1.5", "-2", "s2e7"])
def test_what_is_no_place_in_a_row_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        reading.read_ordinal(text)
