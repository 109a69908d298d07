"""Choices go to another machine without what a window remembers of its days."""

from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.errors import SettingsError
from reviewdesk.settings.carrying import carry_in, carry_out, sound
from reviewdesk.settings.model import Look, Settings, Theme
from reviewdesk.words import sentence

HERE = Settings(last_review="mine", panel="search", splitter_sizes=(1, 2), known_risks=("/mnt",))
THERE = Settings(theme=Theme.DARK, byline=("A. Critic",), keys={"print": "F8"}, last_review="theirs", panel="images")


def test_choices_come_over_and_days_stay(tmp_path: Path) -> None:
    carry_out(tmp_path / "choices.toml", THERE)
    taken = carry_in(tmp_path / "choices.toml", HERE)
    assert taken == replace(HERE, theme=Theme.DARK, byline=("A. Critic",), keys={"print": "F8"})
    assert "theirs" not in (tmp_path / "choices.toml").read_text()


def test_a_file_that_cannot_be_used_is_named_and_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        carry_in(tmp_path / "none.toml", HERE)
    assert "none.toml" in sentence(caught.value.code, caught.value.data)
    (tmp_path / "broken.toml").write_text("theme = 1")
    with pytest.raises(SettingsError) as caught:
        carry_in(tmp_path / "broken.toml", HERE)
    said = sentence(caught.value.code, caught.value.data)
    assert "Nothing was changed" in said
    assert "defaults are in force" not in said


def test_numbers_are_brought_into_their_bounds() -> None:
    assert sound(Settings(zoom=9999, page_width=-1, preview=Look(zoom=0))) == Settings(
        zoom=220, page_width=45, preview=Look(zoom=25)
    )
    assert sound(Settings()) == Settings()
