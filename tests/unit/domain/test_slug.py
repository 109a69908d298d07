"""Slugs from headlines in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.slug import MAX_LENGTH, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("A Million Miles Away review: Inspiring drama", "a-million-miles-away-review-inspiring-drama"),
        ("The Devil at 4 O'Clock", "the-devil-at-4-oclock"),
        ("Amélie & Cœur — Straße", "amelie-coeur-strasse"),
        ("Szczęśliwa Łódź", "szczesliwa-lodz"),
        ("Солярис", "solyaris"),
        ("Левиафан и щука", "leviafan-i-shchuka"),
        ("七人の侍", "七人の侍"),
        ("हिन्दी फ़िल्म", "हिन्दी-फ़िल्म"),
        ("  --__  ", ""),
        ("…", ""),
        ("M", "m"),
        ("𝑨 №", "a-no"),
    ],
)
def test_a_headline_becomes_a_slug(text: str, slug: str) -> None:
    assert slugify(text) == slugify(slug) == slug


def test_a_long_headline_is_cut_at_a_word() -> None:
    slug = slugify("harbour " * 30)
    assert len(slug) <= MAX_LENGTH
    assert set(slug.split("-")) == {"harbour"}
    assert len(slugify("x" * 200)) == MAX_LENGTH


@given(st.text())
def test_a_slug_of_anything_is_safe_and_short(text: str) -> None:
    slug = slugify(text)
    assert len(slug) <= MAX_LENGTH
    assert not set(slug) & set(" /\\.:?#&<>\"'")
    assert not slug.startswith("-")
    assert not slug.endswith("-")
    assert "--" not in slug


@given(st.text())
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    assert slugify(slugify(text)) == slugify(text)
