"""Makes `build/cms`: the programs of npm that exports are shown to, exactly as `tests/cms/package-lock.json` says."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from setup.problem import SetupError

INSTALL = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")


class Judges:
    """The packages of the judges. The stamp is written last: without it they are installed again."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "build" / "cms"
        self.lists = [root / "tests" / "cms" / name for name in ("package.json", "package-lock.json")]
        self.stamp = self.folder / "complete"

    def make(self) -> None:
        """Complete them; costs nothing where nothing has changed."""
        if self.stamp.exists() and self.stamp.read_text(encoding="utf-8") == self._contents():
            return
        npm = shutil.which("npm")
        if npm is None:
            raise SetupError("The judges of the exports need npm. Install it, then try again.")
        print("Setting up the judges of the exports in build/cms, which takes a minute or two …", flush=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.stamp.unlink(missing_ok=True)
        for each in self.lists:
            shutil.copy(each, self.folder)
        quiet = None if sys.stdout.isatty() else subprocess.DEVNULL
        if subprocess.run((npm, *INSTALL), cwd=self.folder, stdout=quiet).returncode:
            raise SetupError(
                "The judges of the exports could not be installed; npm says above why. If the network failed, try\n"
                "again when it is back."
            )
        self.stamp.write_text(self._contents(), encoding="utf-8")

    def _contents(self) -> str:
        return "".join(f"{hashlib.sha256(each.read_bytes()).hexdigest()}\n" for each in self.lists)
