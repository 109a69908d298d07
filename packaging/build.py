"""Builds what this machine can: `python3 run.py package [wheel] [app] [deb]`, into `dist/`."""

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from building import app, deb, wheel
from building.places import ROOT

PACKAGES: dict[str, Callable[[], Path]] = {"wheel": wheel.build, "app": app.build, "deb": deb.build}
TOOLS = {"deb": ("dpkg-deb", "objdump"), "app": ("objdump",) if sys.platform == "linux" else ()}


def main(names: Sequence[str]) -> int:
    """Build the packages that are named, or all; those whose tools are missing are named and left out."""
    unknown = [name for name in names if name not in PACKAGES]
    if unknown:
        print(f"There is no package {', '.join(unknown)}. There are: {', '.join(PACKAGES)}.", file=sys.stderr)
        return 2
    for name in names or PACKAGES:
        missing = [tool for tool in TOOLS.get(name, ()) if shutil.which(tool) is None]
        if missing:
            print(f"{name}: left out, for this machine has no {', '.join(missing)}", file=sys.stderr)
            continue
        print(f"{name}: {_described(PACKAGES[name]())}", flush=True)
    return 0


def _described(made: Path) -> str:
    files = [made] if made.is_file() else [path for path in made.rglob("*") if path.is_file() and not path.is_symlink()]
    return f"{made.relative_to(ROOT)}, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
