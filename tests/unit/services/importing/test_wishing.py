"""The user's own table of names is read, or refused with the reason."""

from functools import partial
from pathlib import Path

import pytest

from reviewdesk.errors import InputError
from reviewdesk.exchange.front_matter import write
from reviewdesk.exchange.importers.base import NO_WISHES
from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.running import Importing
from reviewdesk.services.importing.wishing import wishes_from
from reviewdesk.store.opening import Store
from tests.factories import a_review
from tests.unit.services.importing.bringing import put


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


def test_a_broken_table_stops_every_import_but_that_of_review_files(store: Store, folder: Path) -> None:
    broken = put(folder, "import-keys.toml", "[keys")
    importing = Importing(store, wishes=partial(wishes_from, broken))
    file = put(folder, "a.md", write(a_review()))
    with pytest.raises(InputError):
        importing.plan([file])
    assert [item.step for item in importing.plan([file], "review")] == [Step.ADD]


def test_a_name_of_the_users_own_is_understood(store: Store, folder: Path) -> None:
    keys = put(folder, "import-keys.toml", '[keys]\n"film-seen" = "work.title"\n')
    importing = Importing(store, wishes=partial(wishes_from, keys))
    (item,) = importing.plan([put(folder, "a.md", "---\nfilm-seen: Ran\n---\n")])
    assert item.review is not None
    assert item.review.work.title == "Ran"
