"""What the tests by force share: a store of its own for each, how long to go on, and the figures they find."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.trial import Trial

RUNS = 50
_FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    return Trial(tmp_path)


@pytest.fixture
def scaled(pytestconfig: pytest.Config) -> Callable[[int], int]:
    """Give how often to do something that is done so often by default."""
    runs: int = pytestconfig.getoption("--runs")
    return lambda number: max(round(number * runs / RUNS), 1)


@pytest.fixture
def report(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Take a figure that is to be read at the end."""
    return pytestconfig.stash.setdefault(_FIGURES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the figures."""
    figures = config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section("figures by force")
        for line in figures:
            terminalreporter.write_line(line)
