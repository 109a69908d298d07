"""A module that nobody uses is not loaded, and whoever uses it finds it as it is."""

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewdesk.ui.unasked import PutOff, put_off

TIDES = """
NAMES = ["ebb", "flood"]
def height(hour, *, spring=False):
    return hour + (10 if spring else 0)
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A library of a plain module, a package and a module in one."""
    (tmp_path / "plain_tides.py").write_text(TIDES)
    room = tmp_path / "all_tides"
    room.mkdir()
    (room / "__init__.py").write_text("from all_tides.low import NAMES\n")
    (room / "low.py").write_text(TIDES)
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in ("plain_tides", "all_tides", "all_tides.low"):
        sys.modules.pop(name, None)


def is_loaded(name: str) -> bool:
    return name in sys.modules and not isinstance(sys.modules[name], PutOff)


@pytest.mark.usefixtures("library")
def test_a_module_waits_until_something_in_it_is_used() -> None:
    with put_off({"plain_tides": ()}):
        tides = importlib.import_module("plain_tides")
    assert not is_loaded("plain_tides")
    assert tides.NAMES == ["ebb", "flood"]
    assert tides.NAMES is sys.modules["plain_tides"].NAMES


@pytest.mark.usefixtures("library")
def test_a_module_that_is_used_at_once_is_there_at_once() -> None:
    with put_off({"plain_tides": ()}):
        names = importlib.import_module("plain_tides").NAMES
        assert is_loaded("plain_tides")
    assert sys.modules["plain_tides"].NAMES is names


@pytest.mark.usefixtures("library")
def test_a_function_that_is_imported_by_name_waits_until_it_is_called() -> None:
    taken: dict[str, Callable[..., int]] = {}
    with put_off({"plain_tides": ("height",)}):
        exec("from plain_tides import height", taken)
    assert not is_loaded("plain_tides")
    assert taken["height"](2, spring=True) == 12
    assert is_loaded("plain_tides")


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("asked", ["import all_tides.low", "from all_tides import low", "from all_tides.low import *"])
@pytest.mark.parametrize("waiting", ["all_tides", "all_tides.low"])
def test_whoever_comes_later_has_the_module_itself(asked: str, waiting: str) -> None:
    with put_off({waiting: ()}):
        held = importlib.import_module(waiting)
    exec(asked, {})
    package = sys.modules["all_tides"]
    assert held.NAMES is package.NAMES is package.low.NAMES is sys.modules["all_tides.low"].NAMES
    assert is_loaded(waiting)


@pytest.mark.usefixtures("library")
def test_to_look_at_all_modules_is_to_use_none() -> None:
    with put_off({"plain_tides": ()}):
        stand_in = sys.modules["plain_tides"]
        assert not [name for name in ("__file__", "__path__", "__wrapped__") if hasattr(stand_in, name)]
    assert not is_loaded("plain_tides")


@pytest.mark.usefixtures("library")
def test_a_module_that_is_there_stays() -> None:
    tides = importlib.import_module("plain_tides")
    with put_off({"plain_tides": ()}):
        assert sys.modules["plain_tides"] is tides
    assert sys.modules["plain_tides"] is tides


def test_what_opens_the_desk_uses_none_of_them(tmp_path: Path) -> None:
    source = """
import sys
from reviewdesk.ui.bindings import leave_imports_alone
from reviewdesk.ui.unasked import UNASKED, put_off
leave_imports_alone()
with put_off():
    import reviewdesk.ui.main_window.presenter, reviewdesk.services.desk
    reviewdesk.services.desk.open_desk("sqlite:///" + sys.argv[1], is_new=True).close()
print([name for name in (*UNASKED, "ssl") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", source, str(tmp_path / "reviews.db")], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
