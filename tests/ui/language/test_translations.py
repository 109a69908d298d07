"""The translations are whole: nothing is missing, nothing is new, and each says what its source says."""

import re
import shutil
import string
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[3]
TRANSLATIONS = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402 - the tool lies beside the package

PLACES = re.compile(r"%(?:n|s|\d)")
SIGNS = {"de": "„“", "fr": "«»"}


@dataclass(frozen=True)
class Message:
    """One thing said, with its forms."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool


def messages(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = tuple(each.text or "" for each in told.iter("numerusform")) or (told.text or "",)
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            yield Message(name, source, forms, told.get("type") is None)


def places(text: str) -> list[str]:
    named = [f"{name}!{how}" for _, name, _, how in string.Formatter().parse(text) if name is not None]
    return sorted(PLACES.findall(text)) + sorted(named)


@pytest.fixture(params=translations.LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def said(language: str) -> list[Message]:
    return list(messages(TRANSLATIONS / f"{language}.ts"))


def test_everything_is_translated(said: list[Message]) -> None:
    assert len(said) > 900
    missing = [each.source for each in said if not each.is_finished or not all(form.strip() for form in each.forms)]
    assert missing == [], "run packaging/translations.py and fill these in"


def test_placeholders_are_those_of_the_source(said: list[Message]) -> None:
    for each in said:
        for form in each.forms:
            assert places(form) == places(each.source), each.source


def test_blanks_around_and_ellipses_are_those_of_the_source(said: list[Message]) -> None:
    for each in said:
        for form in each.forms:
            edges = each.source[:1].isspace(), each.source[-1:].isspace()
            assert (form[:1].isspace(), form[-1:].isspace()) == edges, each.source
            assert form.rstrip().endswith("…") == each.source.rstrip().endswith("…"), each.source


def test_quotation_marks_are_those_of_the_language(language: str, said: list[Message]) -> None:
    for each in said:
        for form in each.forms:
            if "“" in each.source:
                assert all(sign in form for sign in SIGNS[language]), each.source
            assert "”" not in form, each.source
            if language == "fr":
                assert re.search(r" [;:?!](?:\s|$)|« | »", form) is None, f"a line may break here: {form}"


def test_no_two_entries_of_a_menu_share_a_letter(said: list[Message]) -> None:
    letters: dict[str, list[str]] = {}
    for each in said:
        for form in each.forms:
            marked = re.findall(r"&(\w)", form)
            assert len(re.findall(r"&(\w)", each.source)) == len(marked), each.source
            letters.setdefault(each.context, []).extend(letter.casefold() for letter in marked)
    for context, found in letters.items():
        assert len(found) == len(set(found)), context


def test_what_qt_reads_is_what_the_files_say(qapp: QApplication, language: str, said: list[Message]) -> None:
    translator = QTranslator()
    assert translator.load(language, str(TRANSLATIONS))
    for each in said:
        if len(each.forms) == 1:
            assert translator.translate(each.context, each.source) == each.forms[0], each.source
        else:
            for number, form in ((1, each.forms[0]), (2, each.forms[1])):
                assert translator.translate(each.context, each.source, "", number) == form, each.source


def test_the_sources_say_nothing_new(tmp_path: Path) -> None:
    for language in translations.LANGUAGES:
        shutil.copy(TRANSLATIONS / f"{language}.ts", tmp_path)
    told = translations.update(tmp_path)
    assert told.count("(0 new") == len(translations.LANGUAGES), f"run packaging/translations.py: {told}"
