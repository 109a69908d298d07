"""A PDF is printed out of sight, by whoever asks, and nothing in a text reaches out of it."""

import re
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import run

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reviewdesk.domain.review import Image, Review
from reviewdesk.errors import ExportError
from reviewdesk.services.exporting.making import review_file
from reviewdesk.ui.preview.paper import Paper
from tests.factories import a_review
from tests.ui.conftest import Open
from tests.ui.pictures import png

SIZES = re.compile(rb"/MediaBox \[0 0 (\d+)[\d.]* (\d+)")
PAGE = "<!doctype html><title>Tide</title><p>Words</p>"


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    return Paper()


def size(pdf: bytes) -> tuple[int, int]:
    found = SIZES.search(pdf)
    assert found
    return int(found[1]), int(found[2])


def pictures(pdf: bytes) -> int:
    return pdf.count(b"/Subtype /Image")


def test_a_page_is_printed_in_the_thread_of_the_window(paper: Paper) -> None:
    assert size(paper(PAGE, {}, is_letter=False))[0] == 594
    assert size(paper(PAGE, {}, is_letter=True)) == (612, 792)


def test_a_worker_waits_for_the_window_to_print(paper: Paper, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(paper, PAGE, {}, is_letter=False)
        qtbot.waitUntil(asked.done)
        assert asked.result().startswith(b"%PDF-")


def test_who_waits_is_told_when_the_window_goes(paper: Paper, qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(paper, PAGE, {}, is_letter=False)
        qtbot.waitUntil(lambda: bool(paper._jobs))
        paper.close()
        for failed in (asked, pool.submit(paper, PAGE, {}, is_letter=False)):
            qtbot.waitUntil(failed.done)
            with pytest.raises(ExportError) as caught:
                failed.result()
            assert caught.value.code == "pdf-not-printed"


def test_images_lie_inside_and_nothing_is_fetched_from_elsewhere(paper: Paper, tmp_path: Path) -> None:
    QImage(40, 40, QImage.Format.Format_RGB32).save(str(tmp_path / "secret.png"))
    shown = '<img src="images/a.png" alt="">'
    outside = f'<img src="file://{tmp_path}/secret.png" alt=""><img src="images/b.png" alt="">'
    files = {"images/a.png": (png(), "image/png")}
    assert pictures(paper(PAGE + shown, files, is_letter=False)) == 1
    assert pictures(paper(PAGE + outside, files, is_letter=False)) == 0


def test_no_script_runs_on_paper(paper: Paper) -> None:
    plain = paper(PAGE, {}, is_letter=False)
    script = "<script>document.body.innerHTML = 'x'.repeat(90000)</script>"
    assert paper(PAGE + script, {}, is_letter=False).count(b"/Type /Page\n") == plain.count(b"/Type /Page\n")


def test_where_the_sandbox_refuses_the_user_it_says_so(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINEPROCESS_PATH", "/nowhere")
    with pytest.raises(ExportError) as caught:
        paper(PAGE, {}, is_letter=False)
    assert caught.value.code == "pdf-without-engine"


def test_the_window_exports_a_pdf_with_the_images_of_the_review(
    open_window: Open, stored: Callable[[Iterable[Review]], None], tmp_path: Path
) -> None:
    stored([a_review()])
    window = open_window(review=a_review().id)
    window.wait_for_review()
    with window.qtbot.waitSignal(window.presenter.exporting.exported, timeout=60_000) as told:
        window.presenter.exporting.export_to("pdf", tmp_path)
    assert told.args == [tmp_path / "the-long-harbour-review" / "review.pdf"]
    assert told.args[0].read_bytes().startswith(b"%PDF-")


def test_the_command_line_prints_without_a_screen_the_same_bytes_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = a_review(body="Tide.\n\n![The tide](tide.png)\n", images=(Image("tide.png", "The tide"),))
    (tmp_path / "review.md").write_text(review_file(review), encoding="utf-8")
    (tmp_path / "tide.png").write_bytes(png())
    made = []
    monkeypatch.delenv("QTWEBENGINE_CHROMIUM_FLAGS", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    for out in ("one", "two"):
        command = [sys.executable, "-m", "reviewdesk", "export", "--file", str(tmp_path / "review.md"), "--to", "pdf"]
        done = run([*command, "--out", str(tmp_path / out)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert done.stderr == "1 exported\n"
        made.append((tmp_path / out / "the-long-harbour-review" / "review.pdf").read_bytes())
    assert made[0] == made[1]
    assert pictures(made[0]) == 1
    assert b"SourceSerif4-Regular" in made[0], "it has the letters of the window"
