"""The window is painted before anything heavy is loaded, and a desk loads what it needs and no more."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reviewdesk.services.desk import open_desk

HEAVY = ("sqlalchemy", "alembic", "markdown", "yaml", "jinja2", "nh3", "click", "PySide6.QtWebEngineCore")
LATER = (
    "tomllib",
    "tomli_w",
    "queue",
    "signal",
    "reviewdesk.settings.model",
    "reviewdesk.ui.start",
    "reviewdesk.ui.crash",
)
DEAR = ("QStyle", "QAccessible", "QGradient", "QMessageBox", "QSizePolicy", "QTextDocument", "QTextEdit")
PROGRAM = """
import enum, gc, importlib, linecache, os, sys
from reviewdesk import app
def painted(window):
    kinds = [kind for kind in gc.get_objects() if isinstance(kind, enum.EnumType)]
    print(*sys.modules)
    print(*linecache.cache)
    print(*{kind.__qualname__.partition(".")[0] for kind in kinds if kind.__module__.startswith("PySide6")}, flush=True)
    os._exit(0)
def load(name):
    module = importlib.__import__(name, fromlist=["*"])
    if name == "reviewdesk.ui.first_paint":
        module.MainWindow._complete = painted
    return module
importlib.import_module = load
sys.argv = ["reviewdesk"]
app.main()
"""

NOT_ASKED_FOR = (
    "alembic",
    "mako",
    "psycopg",
    "sqlalchemy.dialects.postgresql",
    "jinja2",
    "markdown_it",
    "PIL",
    "PySide6.QtPrintSupport",
    "multiprocessing",
    "hunspell",
    "reviewdesk.exchange.exporters.docx.document",
    "reviewdesk.exchange.importers.registry",
    "reviewdesk.ui.importing.presenter",
    "PySide6.QtWebEngineCore",
)
"""What a desk on a file of today does without while a review is on it and the preview closed."""

DESK = """
import importlib, os, sys
from reviewdesk import app
def shown(*_):
    print(*sys.modules, flush=True)
    os._exit(0)
def load(name):
    module = importlib.__import__(name, fromlist=["*"])
    if name == "reviewdesk.ui.main_window.presenter":
        begin = module.Presenter.begin
        def listen(self, *wishes):
            self.review_shown.connect(shown)
            begin(self, *wishes)
        module.Presenter.begin = listen
    return module
importlib.import_module = load
sys.argv = ["reviewdesk"]
app.main()
"""


@pytest.fixture(scope="module")
def aside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which programs put what they throw away."""
    return tmp_path_factory.mktemp("aside")


@pytest.fixture(scope="module")
def begun(aside: Path, tmp_path_factory: pytest.TempPathFactory) -> list[set[str]]:
    """Name what a fresh process has at its first paint: modules, sources it read, classes of Qt with enumerations."""
    command = [sys.executable, "-c", PROGRAM]
    where = {**os.environ, "TMPDIR": str(aside), "REVIEWDESK_HOME": str(tmp_path_factory.mktemp("home"))}
    done = subprocess.run(command, env=where, capture_output=True, text=True, check=True, timeout=60)
    return [set(line.split()) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def loaded(begun: list[set[str]]) -> set[str]:
    return begun[0]


def test_the_first_paint_is_that_of_our_window(loaded: set[str]) -> None:
    assert "reviewdesk.ui.main_window.view" in loaded


@pytest.mark.parametrize("module", [*HEAVY, *LATER])
def test_what_the_first_paint_does_without_is_loaded_after_it(loaded: set[str], module: str) -> None:
    assert module not in loaded


def test_no_source_of_ours_is_read_for_what_pyside_might_switch(begun: list[set[str]]) -> None:
    assert [place for place in begun[1] if "reviewdesk" in Path(place).parts and "site-packages" not in place] == []


@pytest.mark.parametrize("dear", DEAR)
def test_no_class_of_qt_with_many_enumerated_names_comes_to_python_unused(begun: list[set[str]], dear: str) -> None:
    assert "Qt" in begun[2]
    assert dear not in begun[2]


@pytest.mark.usefixtures("begun")
def test_a_program_that_is_killed_after_its_first_paint_leaves_nothing_behind(aside: Path) -> None:
    assert list(aside.iterdir()) == []


@pytest.fixture(scope="module")
def on_the_desk(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Name what a fresh process has loaded once the sample is on its desk."""
    home = tmp_path_factory.mktemp("home")
    (home / "settings.toml").write_text('panel = "film"\npreview_shown = false\n', encoding="utf-8")
    with closing(open_desk(f"sqlite:///{home / 'reviews.db'}")) as desk:
        desk.sample()
    where = {**os.environ, "REVIEWDESK_HOME": str(home), "REVIEWDESK_STORE": ""}
    done = subprocess.run(
        [sys.executable, "-c", DESK], env=where, capture_output=True, text=True, check=True, timeout=180
    )
    return set(done.stdout.split())


def test_a_review_on_the_desk_is_one_in_the_page(on_the_desk: set[str]) -> None:
    assert {"reviewdesk.ui.body.pane", "sqlalchemy"} <= on_the_desk


@pytest.mark.parametrize("module", NOT_ASKED_FOR)
def test_a_desk_loads_nothing_that_nobody_asked_for(on_the_desk: set[str], module: str) -> None:
    assert module not in on_the_desk
