"""What is found where, and what is refused before it can make the desk stand still."""

from time import monotonic

import pytest

from reviewdesk.ui.body.finding.patterns import Match, Problem, Query, matches, replacement


def found(query: Query, *lines: str) -> list[str]:
    answer = matches(query, lines)
    assert not isinstance(answer, Problem), answer
    return [lines[match.line][match.start : match.end] for match in answer]


def test_a_match_names_its_line_and_its_characters() -> None:
    assert matches(Query("at"), ("A cat", "no", "at bat")) == (Match(0, 3, 5), Match(2, 0, 2), Match(2, 4, 6))


@pytest.mark.parametrize(
    ("words", "line", "expected"),
    [
        ("Pena", "Luis Peña", ["Peña"]),
        ("peña", "PENA", ["PENA"]),
        ("Pena", "Pen\u0303a, Peña", ["Pen\u0303a", "Peña"]),
        ("pen\u0303a", "Peña", ["Peña"]),
        ("é", "cafe\u0301 e", ["e\u0301", "e"]),
        ("film", "ﬁlm, Film 🎬 film", ["Film", "film"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("İ", "istanbul İstanbul", ["i", "İ"]),
    ],
)
def test_accents_and_case_make_no_difference(words: str, line: str, expected: list[str]) -> None:
    assert found(Query(words), line) == expected


def test_case_sensitive_means_accents_too() -> None:
    assert found(Query("Pena", is_case_sensitive=True), "Peña pena Pena") == ["Pena"]


def test_a_whole_word_stands_alone() -> None:
    assert found(Query("art", is_whole_word=True), "art, party, art-house, Ärt") == ["art", "art", "Ärt"]
    assert found(Query("(noir)", is_whole_word=True), "film (noir) ") == ["(noir)"]


def test_a_regular_expression_finds_and_keeps_its_groups() -> None:
    assert found(Query(r"\b(\w+) \1\b", is_regex=True), "the the end") == ["the the"]
    answer = matches(Query(r"(pe.a) (x)?", is_regex=True), ("Ó Peña .",))
    assert answer == (Match(0, 2, 7, ("Peña", "")),)


def test_what_is_empty_or_holds_a_piece_is_not_found() -> None:
    assert found(Query("x*", is_regex=True), "abxx") == ["xx"]
    assert found(Query(r"a\s?b", is_regex=True), "a\nb a b") == ["a b"]
    assert found(Query("[^z]+", is_regex=True), "ä\nb") == ["ä", "b"]
    assert matches(Query(""), ("abc",)) == ()


@pytest.mark.parametrize("words", ["(", "[a", "a)(b", "*", "a{99999999999}", r"\8"])
@pytest.mark.parametrize("is_whole_word", [False, True])
def test_a_broken_expression_is_an_answer(words: str, is_whole_word: bool) -> None:
    assert matches(Query(words, is_whole_word, is_regex=True), ("abc",)) is Problem.BROKEN


@pytest.mark.parametrize(
    "words",
    [
        "(a+)+$",
        "(a|aa)+$",
        "(a|a)" * 40 + "b",
        "(a?){40}b",
        "((a)*b?)*$",
        "a*" * 9 + "b",
        ".*.*.*x",
        "a?" * 40,
        ".{0,900}" * 4 + "x",
    ],
)
def test_an_expression_without_foreseeable_end_is_refused(words: str) -> None:
    begun = monotonic()
    assert matches(Query(words, is_regex=True), ("a" * 3000,)) is Problem.TOO_COSTLY
    assert monotonic() - begun < 5


@pytest.mark.parametrize(
    "words",
    [
        r"\w+\s+\w+",
        ".*x",
        r'"[^"]+"',
        "(foo|bar) baz",
        "Ann|Bob|Cy|Di|Eve",
        "(the|a|an) (long|short|old|new)",
        r"\d{4}",
        "colou?r",
        r"(\w+) and (\w+)",
        r"[A-Z]\w+ly",
    ],
)
def test_ordinary_expressions_are_answered_in_ordinary_paragraphs(words: str) -> None:
    line = "He lets each rejection land, folds it away and goes back to work. " * 20
    assert not isinstance(matches(Query(words, is_regex=True), (line,)), Problem)


def test_a_replacement_takes_the_groups_of_an_expression_and_else_its_letters() -> None:
    match = Match(0, 0, 5, ("one", "two"))
    query = Query("x", is_regex=True)
    assert replacement(query, r"\2-\1 \0 \7\\", match, "whole") == "two-one whole \\"
    assert replacement(Query("x"), r"\1", match, "whole") == r"\1"
