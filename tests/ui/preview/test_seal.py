"""Whatever the text holds: nothing of it runs, nothing leaves the machine, and the page stays where it is."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest

from reviewdesk.markup.html import Renderer
from reviewdesk.services.previewing.showing import Previewing
from tests.factories import a_review
from tests.ui.preview.conftest import NAME, Outside, Sealed
from tests.ui.preview.test_patching import patch

TITLE = "Preview"
MARK = "document.documentElement.dataset.owned = 'yes'; document.title = 'owned'"


def hostile(address: str) -> tuple[str, ...]:
    """Give what an attacker would put into a page, unsanitised; `address` hears of it if the page tells anybody."""
    return (
        f"<script>{MARK}</script>",
        f'<script src="{address}/script.js"></script>',
        f'<img src="{address}/remote.png" onerror="{MARK}">',
        f'<img src="rdesk://image/none.png" onerror="{MARK}" onload="{MARK}">',
        '<img src="file:///etc/hostname">',
        f'<svg xmlns="http://www.w3.org/2000/svg" onload="{MARK}"><script>{MARK}</script></svg>',
        f'<iframe src="{address}/frame"></iframe><iframe srcdoc="<script>{MARK}</script>"></iframe>',
        f'<object data="{address}/object"></object><embed src="{address}/embed">',
        f'<form action="{address}/form" method="post"><input autofocus onfocus="{MARK}"><button id="send">x</button>',
        f'<meta http-equiv="refresh" content="0;url={address}/refresh">',
        f'<base href="{address}/">',
        f'<link rel="stylesheet" href="{address}/link.css"><link rel="prefetch" href="{address}/prefetch">',
        f"<style>@import url('{address}/import.css'); body {{ background: url('{address}/background.png') }}</style>",
        f'<div style="background: url({address}/inline.png)">x</div>',
        f'<video src="{address}/video" autoplay></video><audio src="{address}/audio" autoplay></audio>',
        f'<details ontoggle="{MARK}" open><summary>x</summary></details>',
        f'<a id="script" href="javascript:{MARK}">script</a>',
        *(f'<img name="{name}" id="{name}">' for name in ("createElement", "createTextNode", "createRange", "desk")),
        *(f'<form name="{name}"><input name="attributes"></form>' for name in ("createDocumentFragment", "body")),
        '<p id="last">The end.</p>',
    )


def test_a_hostile_page_does_nothing(sealed: Sealed, outside: Outside) -> None:
    address = outside.address
    sealed.show(*hostile(address))
    sealed.wait("document.getElementById('last')?.textContent", "The end.")
    sealed.wait("[...document.images].every(image => image.complete)", True)
    sealed.ask("document.getElementById('send').click() || 1")
    sealed.ask("document.getElementById('script').click() || 1")
    sealed.show("<p id='after'>Still ours.</p>")
    sealed.wait("document.getElementById('after')?.textContent", "Still ours.")
    assert sealed.ask("document.title") == TITLE
    assert sealed.ask("document.documentElement.dataset.owned ?? null") is None
    assert sealed.ask("location.href") == "rdesk://page/"
    assert outside.asked == []


def test_the_policy_holds_where_the_gate_is_open(sealed: Sealed, outside: Outside) -> None:
    sealed.view.page().profile().setUrlRequestInterceptor(None)
    sealed.show(*hostile(outside.address))
    sealed.wait("document.getElementById('last')?.textContent", "The end.")
    sealed.wait("[...document.images].every(image => image.complete)", True)
    assert outside.asked == []
    told = {f"{outside.address}{each}" for each in ("/remote.png", "/video")}
    sealed.qtbot.waitUntil(lambda: told <= set(sealed.refused))


def test_gate_and_silenced_scripts_hold_where_there_is_no_policy(
    sealed_but_for_the_policy: Sealed, outside: Outside
) -> None:
    sealed, address = sealed_but_for_the_policy, outside.address
    sealed.show(*hostile(address))
    sealed.qtbot.waitUntil(lambda: f"{address}/audio" in sealed.refused)
    sealed.wait("[...document.images].every(image => image.complete)", True)
    assert outside.asked == []
    assert sealed.ask("document.documentElement.dataset.owned ?? null") is None
    assert {f"{address}{each}" for each in ("/remote.png", "/import.css", "/inline.png")} <= set(sealed.refused)


def test_hostile_markdown_is_harmless_before_it_comes_here(sealed: Sealed, outside: Outside) -> None:
    address = outside.address
    texts = (*hostile(address), f"![x]({address}/a.png)", f"[x](javascript:{MARK})", "Last *words*.")
    sealed.show(*(html for text in texts for html in Renderer().render(text)))
    sealed.wait("document.querySelector('article em')?.textContent", "words")
    assert (
        sealed.ask("document.querySelectorAll('article :is(script, iframe, form, meta, base, style, svg)').length") == 0
    )
    assert sealed.ask("document.title") == TITLE
    assert outside.asked == []


def test_the_page_goes_nowhere_even_if_asked_to(sealed: Sealed) -> None:
    for address in ("file:///etc/hostname", "https://example.org/", "data:text/html,<title>owned</title>"):
        sealed.view.page().load(QUrl(address))
        assert sealed.ask("location.href") == "rdesk://page/"
    assert sealed.ask("document.title") == TITLE


def test_the_images_of_the_review_are_shown(sealed: Sealed) -> None:
    sealed.show(f'<img id="ours" src="rdesk://image/{QUrl.toPercentEncoding(NAME).data().decode()}">')
    sealed.wait("document.getElementById('ours')?.naturalWidth", 40)
    assert sealed.asked == [NAME]


def test_the_application_writes_where_the_page_may_not(sealed: Sealed) -> None:
    sealed.web.call("put", "header", "<h1>The Long Harbour</h1>")
    sealed.web.call("language", "hi", "ltr")
    sealed.wait("document.querySelector('article.review > h1')?.textContent", "The Long Harbour")
    assert sealed.ask("document.querySelector('article').lang") == "hi"


def test_a_followed_link_is_told_and_the_page_stays(sealed: Sealed) -> None:
    sealed.show('<p style="margin: 0"><a href="https://example.org/review">The whole width is a link to follow</a></p>')
    with sealed.qtbot.waitSignal(sealed.web.link_followed):
        click(sealed, "a")
    assert sealed.followed == [QUrl("https://example.org/review")]
    assert sealed.ask("location.href") == "rdesk://page/"
    assert sealed.refused == []


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def test_a_link_for_another_window_is_told_just_so(sealed: Sealed, keys: Qt.KeyboardModifier) -> None:
    sealed.show('<p><a href="https://example.org/review">A link</a></p>')
    with sealed.qtbot.waitSignal(sealed.web.link_followed):
        click(sealed, "a", keys)
    assert sealed.followed == [QUrl("https://example.org/review")]


def test_a_video_is_a_still_until_somebody_asks_for_it(sealed: Sealed) -> None:
    address = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
    sealed.show(*Renderer().render(f"/// embed | {address}\nThe *trailer*\n///\n"))
    sealed.wait("document.querySelector('.embed figcaption')?.textContent", "The *trailer*")
    shape = sealed.ask("document.querySelector('.embed > a').getBoundingClientRect()")
    assert shape["width"] / shape["height"] == pytest.approx(16 / 9, abs=0.1)
    assert sealed.refused == []
    with sealed.qtbot.waitSignal(sealed.web.link_followed):
        click(sealed, ".embed")
    assert sealed.followed == [QUrl(address)]
    assert sealed.refused == []


FILM = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
STILLS = {
    "html-page": ".embed > a",
    "ghost-html": ".embed > a",
    "wordpress-blocks": ".wp-block-embed__wrapper",
    "wordpress-classic": "desk-film",
}


@pytest.mark.parametrize(("sealed", "still"), STILLS.items(), ids=STILLS, indirect=["sealed"])
def test_a_video_is_asked_for_alike_in_every_target(sealed: Sealed, still: str, request: pytest.FixtureRequest) -> None:
    target = request.node.callspec.id
    review = a_review(body=f"Before.\n\n/// embed | {FILM}\nThe trailer\n///\n\nAfter.\n")
    patch(sealed, Previewing(str, target).open(review))
    sealed.wait(f"document.querySelectorAll({still!r}).length", 1)
    shape = sealed.ask(f"document.querySelector({still!r}).getBoundingClientRect()")
    assert shape["width"] / shape["height"] == pytest.approx(16 / 9, abs=0.1)
    assert sealed.ask(f"getComputedStyle(document.querySelector({still!r}), '::before').width") == "64px"
    with sealed.qtbot.waitSignal(sealed.web.link_followed):
        click(sealed, still)
    assert sealed.followed == [QUrl(FILM)]
    assert sealed.refused == []


def test_a_footnote_is_reached_without_a_question(sealed: Sealed) -> None:
    notes = Renderer().render("A word.[^1]" + "\n\nAnother." * 80 + "\n\n[^1]: The note.\n")
    sealed.show(*notes)
    click(sealed, ".footnote-ref")
    sealed.wait("scrollY > 0", True)
    assert sealed.followed == []
    assert sealed.refused == []


def test_the_menu_of_the_page_only_copies(sealed: Sealed) -> None:
    assert sealed.view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    actions = sealed.view.page().WebAction
    assert sealed.view.actions() == [sealed.view.pageAction(each) for each in (actions.Copy, actions.SelectAll)]


def test_a_reload_keeps_the_seal(sealed: Sealed) -> None:
    with sealed.qtbot.waitSignal(sealed.web.ready):
        sealed.web.reload()
    sealed.show(f"<img src=x onerror=\"{MARK}\"><p id='last'>x</p>")
    sealed.wait("document.getElementById('last')?.textContent", "x")
    assert sealed.ask("document.title") == TITLE


def click(sealed: Sealed, selector: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    sealed.wait(f"document.querySelectorAll({selector!r}).length", 1)
    box = sealed.ask(f"document.querySelector({selector!r}).getBoundingClientRect()")
    QTest.mouseClick(
        sealed.view.focusProxy(),
        Qt.MouseButton.LeftButton,
        keys,
        QPoint(int(box["left"]) + 3, int(box["top"]) + 5),
    )
