"""The worker answers what it is asked, ends with its input, and is begun anew where it died."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from reviewdesk.resources import resource
from reviewdesk.spelling import process
from reviewdesk.spelling.places import dictionary_for, languages
from reviewdesk.spelling.process import Worker
from reviewdesk.spelling.worker import answers

BRITISH = resource("dictionaries", "en_GB.dic")


def test_words_that_the_dictionary_does_not_know_are_given_and_better_ones() -> None:
    questions = iter([b'{"words": ["colour", "color", "caf\\u00e9", "it\\u2019s"]}', b'{"suggest": "recieve"}'])
    wrong, better = answers(BRITISH, questions)
    assert wrong == b'["color"]\n'
    assert b'"receive"' in better


def test_a_worker_is_asked_across_processes_and_ends_with_them() -> None:
    worker = Worker(BRITISH)
    assert worker.wrong(["colour", "zzyx"]) == ["zzyx"]
    child = worker._process
    assert child is not None
    worker.close()
    assert child.returncode == -signal.SIGKILL
    assert worker.wrong(["zzyx"]) == []


def test_a_worker_ends_when_nobody_asks_any_more() -> None:
    command = (*process._program(), process._ARGUMENT, str(BRITISH))
    asked = subprocess.run(command, input=b'{"words": ["zzyx"]}\n', capture_output=True, timeout=60)
    assert (asked.returncode, asked.stdout) == (0, b'["zzyx"]\n')


def test_a_worker_that_died_is_begun_anew_once() -> None:
    worker = Worker(BRITISH)
    for words in (["zzyx"], ["zzyx"], []):
        assert worker.wrong(["zzyx"]) == words
        if worker._process is not None:
            os.kill(worker._process.pid, signal.SIGKILL)
            worker._process.wait()
    worker.close()


def test_a_program_that_cannot_be_begun_knows_nothing_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process.sys, "executable", "/nowhere/python")
    assert Worker(BRITISH).wrong(["zzyx"]) == []


def test_a_dictionary_of_the_user_goes_before_ours_and_one_of_the_language_before_none(tmp_path: Path) -> None:
    own = tmp_path / "dictionaries"
    own.mkdir()
    for name in ("en_GB.aff", "en_GB.dic", "xx_YY.dic", "xx_YY.aff", "xx_ZZ.dic", "not a language.dic"):
        (own / name).touch()
    assert dictionary_for("en-GB", own) == own / "en_GB.dic"
    assert dictionary_for("en-GB", tmp_path) == BRITISH
    assert dictionary_for("en-AU", tmp_path) is not None
    assert dictionary_for("xx", own) == own / "xx_YY.dic"
    assert dictionary_for("xx-ZZ", own) == own / "xx_YY.dic"  # the other one has no rules beside it
    assert dictionary_for("qq", own) is None
    assert {"en-GB", "en-US", "xx-YY"} <= set(languages(own))
