"""How the tests call the command line: as a shell does, on a store of their own."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from reviewdesk.cli.call import Call
from reviewdesk.cli.main import main
from reviewdesk.services.desk import open_desk
from tests.factories import a_review, full_review


class Shell:
    """Runs commands on one store."""

    def __init__(self, store: Path) -> None:
        self.url = f"sqlite:///{store}"
        self.opened: list[tuple[object, ...]] = []

    def __call__(self, *arguments: str, code: int = 0) -> Result:
        """Run a command and expect its exit code."""
        call = Call(open_window=self._open)
        result = CliRunner().invoke(main, ["--store", self.url, *arguments], obj=call, prog_name="reviewdesk")
        assert result.exit_code == code, (result.exit_code, result.output, result.exception)
        return result

    def json(self, *arguments: str, code: int = 0) -> Any:
        """Run a command with --json and give the document."""
        return json.loads(self("--json", *arguments, code=code).stdout)

    def _open(
        self,
        store: str | None,
        review: str | None,
        *,
        sample: bool,
        demo: str | None,
        files: Sequence[str] | None = None,
    ) -> int:
        self.opened.append((store, review, sample, demo, files))
        return 7


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "reviews.db")


@pytest.fixture
def stocked(shell: Shell) -> Shell:
    """Give a shell on a store with a plain review and a full one."""
    desk = open_desk(shell.url)
    desk.library.add(a_review(slug="plain"))
    desk.library.add(full_review(slug="full"))
    with desk.store.unit_of_work() as work:
        for image in full_review().images:
            work.assets.put(full_review().id, image.name, b"image")
    desk.close()
    return shell
