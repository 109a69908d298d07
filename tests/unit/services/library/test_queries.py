"""What is typed into the search is read as it was meant; nothing typed is an error."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.services.library.queries import Place, Property, Reading, Relation, Term, facets_in, read_query
from reviewdesk.store.searching.query import Condition, Facet
from reviewdesk.words import sentence

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=ZoneInfo("Europe/Berlin"))


def read(text: str) -> Reading:
    return read_query(text, NOW)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("slow tide", (Term("slow"), Term("tide"))),
        ('"a slow tide"', (Term("a slow tide"),)),
        ("“a slow tide” „zwei‟", (Term("a slow tide"), Term("zwei"))),
        ("«le port», ok", (Term("le port"), Term("ok"))),
        ("-dog", (Term("dog", is_excluded=True),)),
        ('-"the dog"', (Term("the dog", is_excluded=True),)),
        ("harb*", (Term("harb", is_prefix=True),)),
        ('"harb*"', (Term("harb*"),)),
        ("director:villeneuve", (Term("villeneuve", Place.DIRECTORS),)),
        ('DIRECTOR:"Denis Villeneuve"', (Term("Denis Villeneuve", Place.DIRECTORS),)),
        ("-cast:salaz*", (Term("salaz", Place.CAST, is_prefix=True, is_excluded=True),)),
        ("people:a title:b film:c", (Term("a", Place.PEOPLE), Term("b", Place.FILM), Term("c", Place.FILM))),
        ("headline:a tag:b", (Term("a", Place.HEADLINE), Term("b", Place.TAGS))),
        ("art-house 2:46 AC/DC", (Term("art-house"), Term("2:46"), Term("AC/DC"))),
        ("Mission: Impossible", (Term("Mission:"), Term("Impossible"))),
        ('"no end', (Term("no end"),)),
        ('slow - tide * "" -', (Term("slow"), Term("tide"))),
        ("AND OR NOT NEAR", (Term("AND"), Term("OR"), Term("NOT"), Term("NEAR"))),
        ("https://example.org/a", (Term("https //example.org/a"),)),
    ],
)  # fmt: skip
def test_words_phrases_and_places(text: str, terms: tuple[Term, ...]) -> None:
    assert read(text) == Reading(read(text).query)
    assert read(text).query.terms == terms


def only(text: str) -> list[tuple[Property, Relation, object]]:
    (facet,) = read(text).query.facets
    return [(each.property, each.relation, each.value) for each in facet.conditions]


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("status:draft", [(Property.STATUS, Relation.IS, "draft")]),
        ("status:DRAFT", [(Property.STATUS, Relation.IS, "draft")]),
        ("media:book", [(Property.MEDIA, Relation.IS, "book")]),
        ("language:en-GB", [(Property.LANGUAGE, Relation.WITHIN, "en-gb")]),
        ("year:2023", [(Property.YEAR, Relation.IS, 2023)]),
        ("year=2023", [(Property.YEAR, Relation.IS, 2023)]),
        ("year>=1990", [(Property.YEAR, Relation.AT_LEAST, 1990)]),
        ("year:1990..1999", [(Property.YEAR, Relation.AT_LEAST, 1990), (Property.YEAR, Relation.AT_MOST, 1999)]),
        ("year:..1999", [(Property.YEAR, Relation.AT_MOST, 1999)]),
        ("words>500", [(Property.WORDS, Relation.MORE, 500)]),
        ("rating>=4", [(Property.STARS, Relation.AT_LEAST, 4.0)]),
        ("rating:3½", [(Property.STARS, Relation.IS, 3.5)]),
        ("rating<3,5", [(Property.STARS, Relation.LESS, 3.5)]),
        ("rating<=80%", [(Property.STARS, Relation.AT_MOST, 4.0)]),
        ("rating:8/10", [(Property.STARS, Relation.IS, 4.0)]),
        ("has:image", [(Property.IMAGES, Relation.MORE, 0)]),
        ("has:rating", [(Property.STARS, Relation.KNOWN, "")]),
        ("embargo:held", [(Property.EMBARGO, Relation.MORE, NOW)]),
    ],
)
def test_facets(text: str, conditions: list[tuple[Property, Relation, object]]) -> None:
    assert only(text) == conditions
    assert read(text).misreadings == ()


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("edited:today", (2026, 11, 21, 23), (2026, 11, 22, 23)),
        ("edited:yesterday", (2026, 11, 20, 23), (2026, 11, 21, 23)),
        ("edited:week", (2026, 11, 15, 23), (2026, 11, 22, 23)),
        ("edited:2026-03-29", (2026, 3, 28, 23), (2026, 3, 29, 22)),  # the day that has 23 hours
        ("edited:2026-11", (2026, 10, 31, 23), (2026, 11, 30, 23)),
        ("edited:2026-12", (2026, 11, 30, 23), (2026, 12, 31, 23)),
        ("edited:2024", (2023, 12, 31, 23), (2024, 12, 31, 23)),
        ("edited:2024-02..2024-03", (2024, 1, 31, 23), (2024, 3, 31, 22)),
    ],
)
def test_days_begin_where_the_writer_is(text: str, start: tuple[int, ...], end: tuple[int, ...]) -> None:
    assert only(text) == [
        (Property.EDITED, Relation.AT_LEAST, datetime(*start, tzinfo=UTC)),
        (Property.EDITED, Relation.LESS, datetime(*end, tzinfo=UTC)),
    ]


@pytest.mark.parametrize(
    ("sign", "relation", "day"),
    [(">=", Relation.AT_LEAST, 21), (">", Relation.AT_LEAST, 22), ("<", Relation.LESS, 21), ("<=", Relation.LESS, 22)],
)
def test_before_and_after_a_day(sign: str, relation: Relation, day: int) -> None:
    assert only(f"published{sign}2026-11-22") == [
        (Property.PUBLISHED, relation, datetime(2026, 11, day, 23, tzinfo=UTC))
    ]


def test_a_facet_may_be_excluded() -> None:
    assert read("-status:draft").query.facets == (
        Facet((Condition(Property.STATUS, Relation.IS, "draft"),), is_excluded=True),
    )


def test_what_is_no_facet_is_looked_for_as_words_and_said() -> None:
    reading = read("alien:covenant")
    assert reading.query.terms == (Term("alien covenant"),)
    (missed,) = reading.misreadings
    assert "director" in sentence(missed.code, missed.data)


@pytest.mark.parametrize(
    "text",
    ["year:soon", "year>=", "year:²", "rating:five", "rating:1/0", "words:-1", "status:asleep", "status>draft",
     "media:x", "language:%", "edited:2026-13", "edited:0000", "published:9999", "has:legs", "has>image",
     "embargo:maybe", "director:", "-director: ", "Tag="],
)  # fmt: skip
def test_a_value_that_a_facet_does_not_take_is_left_out_and_said(text: str) -> None:
    reading = read(text)
    assert (reading.query.facets, [missed.code for missed in reading.misreadings]) == ((), ["search-value"])
    assert "…" not in sentence(reading.misreadings[0].code, reading.misreadings[0].data)


@pytest.mark.parametrize(("text", "is_prefix"), [("du", False), ("dun", True), ("dun ", False), ('"dune"', False)])
def test_the_last_word_may_still_be_typed(text: str, is_prefix: bool) -> None:
    assert read_query(text, NOW, is_being_typed=True).query.terms[-1].is_prefix is is_prefix


def test_a_facet_may_wait_for_its_value_while_it_is_typed() -> None:
    assert read_query("tide director:", NOW, is_being_typed=True) == read("tide")
    assert read_query("director: ", NOW, is_being_typed=True).misreadings != ()


@given(st.text(st.sampled_from('ab é:"<>=-*.()/%0129\0\ud800year rating edited has')))
def test_nothing_typed_is_an_error(text: str) -> None:
    read_query(text, NOW, is_being_typed=True)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("slow -dog rating>=4", ["rating>=4"]),
        ('  Director:"Márquez Abella"  tide year:1990..1999 ', ["director: Márquez Abella", "year: 1990..1999"]),
        ("director:„Márquez Abella“ -tag:noir", ["director: Márquez Abella", "-tag: noir"]),
        ("year:soon status: colour:red http://a.example", []),
        ('director:"" cast:', []),
    ],
)
def test_the_facets_that_narrow_a_query_are_found_where_they_stand(text: str, found: list[str]) -> None:
    facets = facets_in(text, NOW)
    assert [facet.words for facet in facets] == found
    rest = text
    for facet in reversed(facets):
        rest = rest[: facet.start] + rest[facet.end :]
    assert facets_in(rest, NOW) == ()


@given(st.text(alphabet='ab :"<>=-*.4' + "directoryear“”", max_size=60))
def test_what_narrows_is_what_the_reading_of_a_query_holds(text: str) -> None:
    query = read(text).query
    narrowing = len(query.facets) + sum(term.place is not Place.ANYWHERE and bool(term.text) for term in query.terms)
    assert len(facets_in(text, NOW)) >= narrowing
