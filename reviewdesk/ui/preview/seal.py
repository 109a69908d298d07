"""The four locks of the preview: no script, a content policy, no request that is not ours, no navigation.

Scripts of the content cannot run in any world; the application patches the page from an isolated world, which Chromium
allows even where the page's own scripting is off. Everything shown comes through the scheme `rdesk:`, which serves the
page, its styles and the images of the open review by name, and nothing else. The policy stands in the page's own head:
Chromium heeds no policy in the headers of a scheme like ours. What the policy refuses never comes to the gate, and
what the gate refuses never comes to the policy, so both tell.
"""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from reviewdesk.ui.preview.contents import Contents

SCHEME = b"rdesk"
PAGE = "rdesk://page/"
STYLE = "rdesk://style/"
IMAGE = "rdesk://image/"
APPLICATION_WORLD = 1
_REFUSED = re.compile(r"'([a-z][a-z0-9+.-]*:[^']*)'.*Content Security Policy", re.DOTALL)
"""What Chromium says of an address that the policy refuses."""

Attribute = QWebEngineSettings.WebAttribute
OPEN_DOORS = (
    Attribute.JavascriptEnabled,
    Attribute.LocalStorageEnabled,
    Attribute.LocalContentCanAccessFileUrls,
    Attribute.LocalContentCanAccessRemoteUrls,
    Attribute.PluginsEnabled,
    Attribute.JavascriptCanOpenWindows,
    Attribute.AutoLoadIconsForPage,
    Attribute.ErrorPageEnabled,
    Attribute.DnsPrefetchEnabled,
    Attribute.HyperlinkAuditingEnabled,
    Attribute.NavigateOnDropEnabled,
    Attribute.PdfViewerEnabled,
)


def register_scheme() -> None:
    """Make `rdesk:` known, once; must happen before the first profile is made."""
    if not QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name().isEmpty():
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class ContentsHandler(QWebEngineUrlSchemeHandler):
    """Answers requests for `rdesk:` from the contents."""

    def __init__(self, contents: Contents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = contents

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Serve page, style or picture; anything else is not found."""
        found = self._find(job.requestUrl())
        if found is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        data, media_type = found
        buffer = QBuffer(job)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(media_type.encode()), buffer)

    def _find(self, url: QUrl) -> tuple[bytes, str] | None:
        name = url.path(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix("/")
        if url.host() == "page" and not name:
            return self.contents.page.encode("utf-8", "replace"), "text/html"
        if url.host() == "style":
            return self.contents.style.encode(), "text/css"
        if url.host() == "image":
            return self.contents.picture(name)
        return None


class Gate(QWebEngineUrlRequestInterceptor):
    """Refuses every request that is not for `rdesk:`, and says so."""

    refused = Signal(str)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block the request unless it is ours."""
        if info.requestUrl().scheme().encode() != SCHEME:
            info.block(True)
            self.refused.emit(info.requestUrl().toDisplayString()[:200])


class SealedPage(QWebEnginePage):
    """A page that only the application can load or change; a followed link is told, never opened here."""

    refused = Signal(str)
    link_followed = Signal(QUrl)

    def __init__(self, profile: QWebEngineProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        for door in OPEN_DOORS:
            self.settings().setAttribute(door, False)
        self.newWindowRequested.connect(self._tell_link)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Let the application's own load through and nothing else; the way to a footnote never comes by here."""
        url = QUrl(url)
        is_ours = url.toString() == PAGE and kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked and is_main_frame:
            self.link_followed.emit(url)
        return is_ours and is_main_frame

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Tell what the policy refused; the page's complaints stay out of the log."""
        if refused := _REFUSED.search(message):
            self.refused.emit(refused[1][:200])

    def _tell_link(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            self.link_followed.emit(request.requestedUrl())


def sealed_profile(handler: ContentsHandler, parent: QObject) -> tuple[QWebEngineProfile, Gate]:
    """Make an off-the-record profile that shows only what the handler has; keep the gate as long as the profile.

    Qt takes no ownership of a gate, and without one every request goes out.
    """
    profile = QWebEngineProfile(parent)
    profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
    gate = Gate(profile)
    profile.setUrlRequestInterceptor(gate)
    return profile, gate
