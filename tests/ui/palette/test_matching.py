"""Which names a few letters stand for."""

import pytest

from reviewdesk.ui.palette.matching import match


def marked(typed: str, name: str) -> str:
    found = match(typed, name)
    assert found is not None, (typed, name)
    return "".join(name[at] for at in found.marks)


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("exp wp", "Export: WordPress (block editor)…", "ExpWP"),
        ("wp exp", "Export: WordPress (block editor)…", "ExpWP"),
        ("pena", "Michael Peña", "Peña"),
        ("ÉTOILE", "L’étoile filante", "étoile"),
        ("html", "Copy HTML", "HTML"),
        ("cmp", "Copy Markdown Page", "CMP"),
        ("straße", "Die Straße", "Straße"),
    ],
)
def test_letters_stand_for_a_name(typed: str, name: str, letters: str) -> None:
    assert marked(typed, name) == letters


@pytest.mark.parametrize(("typed", "name"), [("zz", "Export"), ("exp zz", "Export"), ("trop", "Export")])
def test_other_letters_do_not(typed: str, name: str) -> None:
    assert match(typed, name) is None


def test_what_begins_so_comes_before_what_only_holds_it() -> None:
    names = ["Find in Library", "Library", "Unlibrary", "Left in bar"]
    found = {name: match("lib", name) for name in names}
    ranked = sorted((name for name in names if found[name]), key=lambda name: -found[name].score)
    assert ranked[0] == "Library"
    assert ranked[1] == "Find in Library"


def test_nothing_typed_matches_everything_and_marks_nothing() -> None:
    assert match(" ", "Export").marks == ()


def test_the_capitals_of_a_name_come_before_words_that_begin_so() -> None:
    page, press = match("exp wp", "Export: Web page…"), match("exp wp", "Export: WordPress (classic editor)…")
    assert page is not None
    assert press is not None
    assert press.score > page.score
