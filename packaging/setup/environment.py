"""Makes a virtual environment that holds exactly what its lock says, and this checkout."""

import hashlib
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from setup import system
from setup.problem import SetupError

PYTHON = getattr(sys, "_base_executable", sys.executable)  # also where run.py was started by .venv itself
PIP = (PYTHON, "-m", "pip")
OPTIONS = ("--require-hashes", "--only-binary=:all:", "--root-user-action=ignore", "--disable-pip-version-check")
OLDEST_PIP = (22, 3)  # the first that installs for another interpreter


class Environment:
    """A virtual environment of a checkout. The stamp is written last: without it the environment is made again."""

    def __init__(self, root: Path, folder: str = ".venv", lock: str = "requirements.lock") -> None:
        self.root = root
        self.folder = root / folder
        self.lock = root / lock
        self.stamp = self.folder / "complete"
        paths = sysconfig.get_paths("venv", vars={"base": str(self.folder), "platbase": str(self.folder)})
        self.scripts = Path(paths["scripts"])
        self.packages = Path(paths["purelib"])

    def program(self, name: str) -> str:
        """Give the path of a program that lives in the environment."""
        return str(self.scripts / (f"{name}.exe" if os.name == "nt" else name))

    def make(self) -> None:
        """Complete the system and the environment; costs nothing where nothing has changed."""
        if self._is_complete():
            return
        _require_pip()
        system.complete()
        print(
            f"Setting up {self.folder.relative_to(self.root)}, which takes a minute or two the first time …", flush=True
        )
        try:
            venv.create(self.folder, clear=True, symlinks=os.name != "nt")
        except OSError as error:
            raise SetupError(f"{self.folder} cannot be made: {error}. Close what uses it, then try again.") from error
        self._install()
        (self.packages / "reviewdesk.pth").write_text(f"{self.root}\n", encoding="utf-8")
        self.stamp.write_text(self._contents(), encoding="utf-8")

    def _is_complete(self) -> bool:
        written = self.stamp.read_text(encoding="utf-8") if self.stamp.exists() else ""
        return Path(self.program("python")).exists() and written == self._contents()

    def _contents(self) -> str:
        lock = hashlib.sha256(self.lock.read_bytes()).hexdigest()
        return f"{self.root}\n{sys.version}\n{lock}\n"

    def _install(self) -> None:
        talk = () if sys.stdout.isatty() else ("-qq",)
        install = (*PIP, "--python", self.program("python"), "install", *OPTIONS, *talk, "-r", str(self.lock))
        if subprocess.run(install).returncode:
            raise SetupError(
                "The packages could not be installed; pip says above why. If the network failed, try again when it is\n"
                "back: what has arrived is kept. Behind a proxy, set HTTPS_PROXY first."
            )


def _require_pip() -> None:
    asked = subprocess.run((*PIP, "--version"), capture_output=True, text=True)
    if asked.returncode:
        raise SetupError(
            "Python has no pip here. Install it, then try again:\n\n"
            "    Debian, Ubuntu    sudo apt-get install python3-pip\n"
            f"    elsewhere         {PYTHON} -m ensurepip\n"
        )
    version = tuple(int(part) for part in asked.stdout.split()[1].split(".")[:2])
    if version < OLDEST_PIP:
        raise SetupError(f"pip is too old: {asked.stdout.split()[1]}. Run `{PYTHON} -m pip install -U pip`.")
