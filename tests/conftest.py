"""What holds for every test: no screen, no user's data, and nothing left behind without the test saying so."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import settings

GRACE = 5.0  # seconds in which a thread that was told to stop may do so

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

settings.register_profile("desk", deadline=None)
settings.load_profile("desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests that torment the program do so longer, by hand."""
    parser.addoption("--runs", type=int, default=50, help="how often the program is killed in tests/e2e")


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home of its own, so that none reads or writes what the user has."""
    monkeypatch.setenv("REVIEWDESK_HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.delenv("REVIEWDESK_STORE", raising=False)


@pytest.fixture(autouse=True)
def _no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log line from WARNING up; a test that expects one asks for `caplog` and reads it."""
    heard = Listener()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if heard.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged without being expected:\n" + "\n".join(heard.lines))


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    new = [thread for thread in threading.enumerate() if thread not in before]
    for thread in new:
        thread.join(GRACE)
    leaked = [thread.name for thread in new if thread.is_alive()]
    assert not leaked, f"threads still run: {leaked}"


@pytest.fixture(autouse=True)
def _no_leaked_windows() -> Iterator[None]:
    before = _open_windows()
    yield
    leaked = _open_windows() - before
    assert not leaked, f"windows are still open: {sorted(leaked)}"
    core = _qt("QtCore")
    assert not core or core.QThreadPool.globalInstance().waitForDone(int(GRACE * 1000)), "the thread pool still works"


class Listener(logging.Handler):
    """Keeps what is logged from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def _open_windows() -> set[str]:
    widgets = _qt("QtWidgets")
    if not widgets or not widgets.QApplication.instance():
        return set()
    return {
        f"{window!r} {window.windowTitle()}" for window in widgets.QApplication.topLevelWidgets() if window.isVisible()
    }


def _qt(module: str) -> ModuleType | None:
    """Give a module of Qt where a test has loaded it: a test without Qt stays without."""
    return sys.modules.get(f"PySide6.{module}")
