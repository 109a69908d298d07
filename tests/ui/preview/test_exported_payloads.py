"""Every hostile text of the corpus in every HTML export, opened by a real browser with its scripts on."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewdesk.exchange.exporters.base import Exporter
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.markup.html import Renderer
from tests.factories import a_review
from tests.ui.preview.conftest import Outside
from tests.unit.exchange.exporters.contexts import EVERY_EXPORTER, PICTURE, a_context
from tests.unit.markup.payloads import OUTSIDE, payloads

IMAGES = {"/a.png", "/b.png", "/e.png"}
"""What a page may ask of another host: the images that the text shows."""

QUESTION = """
JSON.stringify({
  title: document.title,
  owned: document.documentElement.dataset.owned ?? null,
  sentinels: [...document.querySelectorAll("h6")].filter((each) => /^Sentinel \\d+$/.test(each.textContent)).length,
  nested: document.querySelectorAll(
    ":is(h6, p, table:not([role=presentation]), li, a, details, blockquote) h6"
  ).length,
  hostile: [...document.querySelectorAll(
    "script:not([type='application/ld+json']), iframe, frame, object, embed, form, input, button, base, math," +
    "template, meta[http-equiv], link:not([rel=canonical]), body style, video, audio, dialog, select, textarea, marquee"
  )].map((each) => each.outerHTML.slice(0, 200)),
  attributes: [...document.querySelectorAll("*")].flatMap((each) => [...each.attributes].filter((one) =>
    one.name.startsWith("on") || ["srcdoc", "ping", "srcset", "formaction", "cite"].includes(one.name) ||
    /^(?:javascript|vbscript|data|file|blob):/i.test(["href", "src"].includes(one.name) ? one.value.trim() : "")
  ).map((one) => `${each.localName} ${one.name}=${one.value}`)),
})
"""
SHELL = '<!DOCTYPE html><meta charset="utf-8"><title>An article</title><main>'


@pytest.fixture
def browser(qtbot: QtBot, qapp: QApplication) -> Iterator[QWebEnginePage]:
    """A browser as readers have it: scripts run, files may load what they name."""
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    settings = page.settings()
    settings.setAttribute(settings.WebAttribute.JavascriptEnabled, True)
    settings.setAttribute(settings.WebAttribute.LocalContentCanAccessRemoteUrls, True)
    yield page
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    profile.deleteLater()


def answers(page: QWebEnginePage, qtbot: QtBot, file: Path) -> dict[str, Any]:
    with qtbot.waitSignal(page.loadFinished):
        page.load(QUrl.fromLocalFile(str(file)))
    given: list[str] = []
    page.runJavaScript(QUESTION, given.append)
    qtbot.waitUntil(lambda: bool(given))
    return dict(json.loads(given[0]))


def there(name: str) -> str:
    """Let every image of the review be there, for else there is no export; images of other hosts stay."""
    return name if name.startswith(("http:", "https:")) else image_path("there.jpg")


def html_of(exporter: Exporter, corpus: tuple[str, ...]) -> str:
    """Give the page of an export; a fragment is put into the plainest page there is."""
    parts = [[f"<h6>Sentinel {at}</h6>", *Renderer(there).render(text)] for at, text in enumerate(corpus)]
    context = a_context(a_review(), blocks=tuple(chain.from_iterable(parts)), assets={"there.jpg": PICTURE})
    text = exporter.export(context).text
    return text if text.lstrip().startswith("<!DOCTYPE html") else SHELL + text


PAGES = tuple(
    exporter
    for exporter in EVERY_EXPORTER
    if any(file.media_type == "text/html" for file in exporter.export(a_context(a_review())).files)
)


def test_the_exports_that_a_browser_opens_are_known() -> None:
    assert {"html-page", "html-fragment", "html-strict"} <= {exporter.name for exporter in PAGES}


@pytest.mark.parametrize("exporter", PAGES, ids=[exporter.name for exporter in PAGES])
def test_no_payload_runs_or_loads_in_an_exported_page(
    exporter: Exporter,
    browser: QWebEnginePage,
    outside: Outside,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    address = outside.address
    corpus = tuple(text.replace(OUTSIDE, address) for text in payloads())
    page = tmp_path / "page.html"
    page.write_text(html_of(exporter, corpus), "utf-8", "replace")

    found = answers(browser, qtbot, page)

    assert found["owned"] is None
    assert found["hostile"] == []
    assert found["attributes"] == []
    assert found["nested"] == 0
    assert found["sentinels"] == len(corpus)
    assert set(outside.asked) <= IMAGES
    assert browser.url() == QUrl.fromLocalFile(str(page))


def test_a_page_that_nobody_cleaned_would_be_caught(
    browser: QWebEnginePage, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    address = outside.address
    page = tmp_path / "page.html"
    page.write_text(
        f"{SHELL}<img src=x onerror='document.documentElement.dataset.owned=1'><script src='{address}/s'></script>"
        f"<form><input></form><p><h6>Sentinel 0</h6>"
    )
    found = answers(browser, qtbot, page)
    assert found["owned"] == "1"
    assert len(found["hostile"]) == 3
    assert len(found["attributes"]) == 1
    assert outside.asked == ["/s"]
