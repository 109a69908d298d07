"""Nothing is asked of the net unless one asks for it: a day at the desk, watched at the door of the system."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewdesk.services.desk import open_desk
from tests.e2e.trial import PATIENCE, REVIEW, ROOT, TYPIST, Trial, Typing
from tests.factories import a_review

BODY = """A paragraph with a [link](https://example.org/elsewhere) and a picture in it: ![of the web](https://example.org/a.png)

![The harbour](https://example.org/harbour.png)

/// embed
url: https://www.youtube.com/watch?v=abcdefghijk
///

<img src="http://example.org/b.png"><iframe src="http://example.org/c"></iframe>
<link rel="dns-prefetch" href="//example.net"><script src="http://example.org/d.js"></script>
"""
CALLS = "connect,sendto,sendmsg,sendmmsg,bind"
OUTWARD = re.compile(r"sa_family=AF_INET6?\b")
WATCH = ("strace", "--follow-forks", "--quiet=all", "--seccomp-bpf", f"--trace={CALLS}", "--signal=none")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is a tool of Linux")


class Watched:
    """Programs whose calls at the door of the system are written down."""

    def __init__(self, folder: Path) -> None:
        self._notes = folder / "calls"
        self.environment = {**os.environ, "REVIEWDESK_HOME": str(folder / "home"), "QTWEBENGINE_DISABLE_SANDBOX": "1"}

    def command(self, *arguments: str) -> list[str]:
        return [*WATCH, "--output", str(self._notes), sys.executable, *arguments]

    def run(self, *arguments: str) -> str:
        """Run it to its end, and give what it printed."""
        done = subprocess.run(self.command(*arguments), env=self.environment, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    @property
    def asked(self) -> list[str]:
        """What was asked of the net, or heard from it."""
        lines = self._notes.read_text(encoding="utf-8", errors="replace").splitlines()
        assert lines, "nothing was watched"
        return [line for line in lines if OUTWARD.search(line)]


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


@pytest.fixture
def store(trial: Trial) -> str:
    """A store with a review that names much of the web."""
    desk = open_desk(trial.url)
    desk.library.add(a_review(id=REVIEW, body=BODY))
    desk.close()
    return trial.url


def test_who_does_ask_is_seen(watched: Watched) -> None:
    watched.run("-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))")
    assert len(watched.asked) == 1


def test_opening_a_review_its_preview_and_its_export_ask_nothing_of_the_net(
    watched: Watched, store: str, tmp_path: Path
) -> None:
    told = watched.run("-m", "reviewdesk", "--store", store, "desk", REVIEW, "--demo", str(tmp_path / "demo"))
    assert "index.html" in told
    assert not watched.asked


def test_a_first_start_asks_nothing_of_the_net(watched: Watched, tmp_path: Path) -> None:
    assert "window.png" in watched.run("-m", "reviewdesk", "desk", "--sample", "--demo", str(tmp_path / "demo"))
    assert not watched.asked


def test_printing_asks_nothing_of_the_net(watched: Watched, store: str, tmp_path: Path) -> None:
    watched.run("-m", "reviewdesk", "--store", store, "export", REVIEW, "--to", "pdf", "--out", str(tmp_path / "out"))
    assert list((tmp_path / "out").rglob("*.pdf"))
    assert not watched.asked


def test_writing_asks_nothing_of_the_net(
    watched: Watched, trial: Trial, store: str, report: Callable[[str], None]
) -> None:
    typist = watched.command(str(TYPIST), "--store", store, "--review", REVIEW, "--tell", "window", "--words", "30")
    pipe = subprocess.PIPE
    typing = Typing(
        subprocess.Popen(
            typist, stdin=pipe, stdout=pipe, env=watched.environment, cwd=ROOT, text=True, start_new_session=True
        )
    )
    try:
        typing.wait_for("typed", patience=PATIENCE * 2)
        typing.ask("close")
        assert typing.leave() == 0
    finally:
        typing.kill()
    assert trial.numbers() >= set(range(1, 31))
    assert not watched.asked
    report("a review of the web opened, written in, shown and exported: nothing asked of the net")
