"""The way to the worker: questions go out, answers come back, and a worker that died is begun anew, once."""

import json
import logging
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock

log = logging.getLogger(__name__)
_STARTS = 2
_ARGUMENT = "--spelling-worker"


class Worker:
    """A process that knows one dictionary, begun with the first question. Whoever asks waits: ask in a thread."""

    def __init__(self, dictionary: Path) -> None:
        self.dictionary = dictionary
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._starts = 0
        self._is_closed = False

    def wrong(self, words: Sequence[str]) -> list[str]:
        """Give those of the words that the dictionary does not know; none where the worker cannot be had."""
        return self._ask({"words": list(words)}) if words else []

    def suggestions(self, word: str) -> list[str]:
        """Give better spellings of a word, the likeliest first."""
        return self._ask({"suggest": word})

    def close(self) -> None:
        """End the worker; whoever waits for it gets nothing."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()
            process.wait()
            with self._lock, suppress(OSError):
                _let_go(process)

    def _ask(self, question: dict[str, list[str] | str]) -> list[str]:
        with self._lock:
            while (process := self._running()) is not None:
                answer = _answer(process, json.dumps(question).encode() + b"\n")
                if answer is not None:
                    return answer
                _let_go(process)
                self._process = None
        return []

    def _running(self) -> "subprocess.Popen[bytes] | None":
        if self._is_closed:
            return None
        if self._process is None and self._starts < _STARTS:
            self._starts += 1
            try:
                call = (*_program(), _ARGUMENT, str(self.dictionary))  # this very program
                self._process = subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
            except OSError as error:
                log.info("no spelling: %s", error)
        return self._process


def _program() -> tuple[str, ...]:
    """Give the call of this very program: a frozen one is no Python."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "reviewdesk")


def _answer(process: "subprocess.Popen[bytes]", question: bytes) -> list[str] | None:
    """Ask the worker; None where it is gone."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(question)
        process.stdin.flush()
        line = process.stdout.readline()
    except (OSError, ValueError):
        return None
    return [str(each) for each in json.loads(line)] if line.endswith(b"\n") else None


def _let_go(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):
                stream.close()
