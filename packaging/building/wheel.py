"""The wheel, for `pipx install` and `uv tool install`."""

import os
import subprocess
import sys
from pathlib import Path

from building.places import DIST, EPOCH, ROOT, VERSION


def build() -> Path:
    """Build the wheel into `dist/`."""
    command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(DIST))
    settled = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    subprocess.run(command, cwd=ROOT, check=True, env=settled, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return DIST / f"reviewdesk-{VERSION}-py3-none-any.whl"
