"""The user's own table of names is read, or refused with the reason."""

from pathlib import Path

import pytest

from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import NO_WISHES
from reviewdesk.services.importing.wishing import wishes_from


def test_names_are_read_from_the_table(tmp_path: Path) -> None:
    file = tmp_path / "import-keys.toml"
    file.write_text('\ufeff[keys]\n"film-title" = "work.title"\n', encoding="utf-8")
    assert wishes_from(file).keys == {"film-title": "work.title"}
    assert wishes_from(tmp_path / "nowhere.toml") == NO_WISHES


@pytest.mark.parametrize("text", ["[keys", "[keys]\na = 1", "keys = 3", "[keys]\na = 'b'\na = 'c'", "\udcff"])
def test_a_broken_table_is_refused_by_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "import-keys.toml"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError) as caught:
        wishes_from(file)
    assert caught.value.data["name"] == str(file)
