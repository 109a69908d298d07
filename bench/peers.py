"""Typing beside two peers, by hand: ReText (PyPI, with its WebEngine preview) and ghostwriter (Debian).

Each program has a screen of its own (Xvfb, openbox, xdotool), a window of the same size, the same 20,000 words and a
live preview at the place of writing. In turns each is typed into at 8 keys a second, then by single keys with a pause
between. The figure is the processor time of its whole process tree for a key, less what it takes while nobody types.
Reach: 0.65 of the dearer of the two while typing goes on, and no more than ghostwriter for a single key.

    bench/peers.py [--json] [--quick] [--retext PATH] [--ghostwriter PATH] [--pictures FOLDER]
"""

import argparse
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from keystroke import review

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.opening import open_store

WORDS = 20_000
WIDTH, HEIGHT = 1440, 900
KEYS_PER_S = 8
PAUSE_S = 1.5
SETTLE_S = 12
TYPING_REACH, SINGLE_REACH = 0.65, 1.0
LETTERS = "the tide went out and came back in "
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@dataclass
class Program:
    """One program on a screen of its own."""

    name: str
    display: str
    process: subprocess.Popen[bytes]
    typing: list[float] = field(default_factory=list)
    single: list[float] = field(default_factory=list)
    proportional: int = 0

    def keys(self, *arguments: str) -> None:
        """Let xdotool press keys on this screen."""
        subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, check=True)

    def spent(self) -> float:
        """Give the processor time of the process tree so far, in seconds."""
        return sum(_spent(number) for number in tree_of(self.process.pid))

    def cost(self, keys: int, pause: float, idle: float) -> float:
        """Press keys with a pause after each; give what one cost beyond idling, in milliseconds."""
        before, start = self.spent(), time.monotonic()
        for number in range(keys):
            letter = LETTERS[number % len(LETTERS)]
            self.keys("key", "space" if letter == " " else letter)
            time.sleep(max(start + (number + 1) * pause - time.monotonic(), 0))
        time.sleep(1)
        lasted = time.monotonic() - start
        return (self.spent() - before - idle * lasted) / keys * 1000

    def idle(self, seconds: float) -> float:
        """Give the processor time that it takes in a second while nobody types."""
        before = self.spent()
        time.sleep(seconds)
        return (self.spent() - before) / seconds

    def memory(self) -> int:
        """Give the memory of the process tree in megabytes, what is shared in shares."""
        rollups = (Path(f"/proc/{number}/smaps_rollup") for number in tree_of(self.process.pid))
        lines = (line for rollup in rollups for line in _read(rollup).splitlines() if line.startswith("Pss:"))
        return sum(int(line.split()[1]) for line in lines) // 1024


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def _stat(number: int) -> list[str]:
    return _read(Path(f"/proc/{number}/stat")).rpartition(")")[2].split()


def _spent(number: int) -> float:
    fields = _stat(number)
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_S if fields else 0.0


def tree_of(root: int) -> list[int]:
    """Give a process and all that came of it."""
    parents = {number: int(stat[1]) for number in _processes() if (stat := _stat(number))}
    found = [root]
    for parent in found:
        found.extend(number for number, known in parents.items() if known == parent)
    return found


def _processes() -> Iterator[int]:
    return (int(entry) for entry in os.listdir("/proc") if entry.isdigit())


@contextmanager
def screen(number: int) -> Iterator[str]:
    """Give a display with a window manager."""
    display = f":{number}"
    server = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", f"{WIDTH}x{HEIGHT}x24"], stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(1.5)
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(0.5)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@contextmanager
def running(name: str, number: int, command: Sequence[str], home: Path, begin: Sequence[str]) -> Iterator[Program]:
    """Start a program in a home of its own, fill its screen, and go to the place of writing."""
    with screen(number) as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local"),
            "REVIEWDESK_HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
        }
        log = (home / "log").open("wb")
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        program = Program(name, display, process)
        time.sleep(SETTLE_S)
        try:
            program.keys("getactivewindow", "windowmove", "0", "0", "windowsize", str(WIDTH), str(HEIGHT))
            for keys in begin:
                program.keys("key", keys)
                time.sleep(0.3)
            time.sleep(SETTLE_S / 2)
            yield program
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


DOWN = ["ctrl+Home", *["Next"] * 20]
"""The way from the top of the text to a place far inside."""


def ours(text: str, home: Path) -> list[str]:
    """Put the text into a store of its own; give what opens it."""
    url = f"sqlite:///{home}/reviews.db"
    number = ReviewId("0192f7c1-0000-7000-8000-000000000001")
    with open_store(url) as store, store.unit_of_work() as work:
        work.reviews.add(Review(number, "Headline", slug="slug", body=text))
    (home / "settings.toml").write_text("preview_shown = true\n")
    return [sys.executable, "-m", "reviewdesk", "--store", url, "desk", "slug"]


def retext(path: str) -> Callable[[str, Path], list[str]]:
    def command(text: str, home: Path) -> list[str]:
        folder = home / ".config" / "ReText project"
        folder.mkdir(parents=True)
        settings = "[General]\nuseWebEngine=true\ndefaultPreviewState=live-preview\nsyncScroll=true\n"
        (folder / "ReText.conf").write_text(settings)
        (home / "text.md").write_text(text)
        return [path, str(home / "text.md")]

    return command


def ghostwriter(path: str) -> Callable[[str, Path], list[str]]:
    def command(text: str, home: Path) -> list[str]:
        (home / "text.md").write_text(text)
        return [path, str(home / "text.md")]

    return command


def measure(programs: Sequence[Program], rounds: int, keys: int) -> None:
    """Type into the programs in turns; the first turn warms up."""
    for program in programs:
        program.cost(keys // 2, 1 / KEYS_PER_S, 0)
    for _ in range(rounds):
        for program in programs:
            idle = program.idle(3)
            program.typing.append(program.cost(keys, 1 / KEYS_PER_S, idle))
            program.single.append(program.cost(keys // 8, PAUSE_S, idle))
    for program in programs:
        program.proportional = program.memory()


def figures(programs: Sequence[Program]) -> dict[str, dict[str, object]]:
    typing = {program.name: statistics.median(program.typing) for program in programs}
    single = {program.name: statistics.median(program.single) for program in programs}
    mine = programs[0].name
    peers = {name: value for name, value in typing.items() if name != mine}
    found: dict[str, dict[str, object]] = {}
    for name, value in peers.items():
        found[f"a key of 8 a second, beside {name}"] = _row(typing[mine], value, TYPING_REACH)
        reach = SINGLE_REACH if name == "ghostwriter" else None
        found[f"a single key, beside {name}"] = _row(single[mine], single[name], reach)
    for program in programs:
        found[f"memory of {program.name}"] = {"value": program.proportional, "unit": "MB PSS"}
    return found


def _row(value: float, reference: float, reach: float | None) -> dict[str, object]:
    row = {"value": round(value, 1), "unit": "ms CPU", "reference": round(reference, 1)}
    return {**row, "ratio": round(value / reference, 2) if reference else None, "reach": reach}


def main() -> None:
    """Print the figures as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--retext", default=shutil.which("retext"))
    parser.add_argument("--ghostwriter", default=shutil.which("ghostwriter"))
    parser.add_argument("--pictures", type=Path, help="put a picture of each screen here (needs ImageMagick's import)")
    options = parser.parse_args()
    wanted: list[tuple[str, Callable[[str, Path], list[str]], list[str]]] = [("ReviewDesk", ours, DOWN)]
    if options.retext:
        wanted.append(("ReText", retext(options.retext), DOWN))
    if options.ghostwriter:
        wanted.append(("ghostwriter", ghostwriter(options.ghostwriter), DOWN))
    text = review(WORDS)
    with ExitStack() as stack:
        programs = []
        for number, (name, command, begin) in enumerate(wanted, 70):
            home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            programs.append(stack.enter_context(running(name, number, command(text, home), home, begin)))
        measure(programs, 1 if options.quick else 5, 16 if options.quick else 40)
        for program in programs if options.pictures else ():
            picture = str(options.pictures / f"{program.name}.png")
            subprocess.run(["import", "-display", program.display, "-window", "root", picture], check=True)
        found = figures(programs)
    if options.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        print(f"{name}: {row}")


if __name__ == "__main__":
    main()
