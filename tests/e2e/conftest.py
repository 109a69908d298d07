"""What the tests by force share: a store of its own for each, how long to go on, and the figures they find."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.application import Application
from tests.e2e.trial import Trial
from tests.ui.conftest import collected_here as collected_here

RUNS = 50
FIGURE = "figure"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Let whoever tests first in this process run the application that people run."""
    return Application


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    return Trial(tmp_path)


@pytest.fixture
def scaled(pytestconfig: pytest.Config) -> Callable[[int], int]:
    """Give how often to do something that is done so often by default."""
    runs: int = pytestconfig.getoption("--runs")
    return lambda number: max(round(number * runs / RUNS), 1)


@pytest.fixture
def report(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Take a figure that is to be read at the end, in whichever process it is found."""
    return lambda line: record_property(FIGURE, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the figures."""
    ended = [each for reports in terminalreporter.stats.values() for each in reports]
    told = [pair for each in ended if getattr(each, "when", "") == "call" for pair in each.user_properties]
    if figures := [str(line) for name, line in told if name == FIGURE]:
        terminalreporter.section("figures by force")
        for line in figures:
            terminalreporter.write_line(line)
