"""The application without a screen shows itself, exports and ends by itself, with nothing to complain of."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_demo_leaves_a_picture_and_a_page_and_ends(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "reviewdesk", "desk", "--sample", "--demo", str(tmp_path / "out")],
        env={**os.environ, "REVIEWDESK_HOME": str(tmp_path / "home")},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    made = [Path(line) for line in done.stdout.splitlines()]
    assert [path.name for path in made] == ["window.png", "index.html"]
    assert all(path.stat().st_size > 1000 for path in made)
    assert "Traceback" not in done.stderr
    assert "QWebEngine" not in done.stderr
