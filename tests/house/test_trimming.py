"""What comes along into the frozen application, as each system names it."""

import pytest

from building.trimming import is_wanted

WHEELS = "/venv/lib/"
LEFT = [
    ("linux", "PySide6/Qt/qml/QtQuick/qmldir"),
    ("win32", "PySide6\\qml\\QtQuick\\qmldir"),
    ("linux", "PySide6/Qt/plugins/sqldrivers/libqsqlite.so"),
    ("win32", "PySide6\\plugins\\sqldrivers\\qsqlite.dll"),
    ("darwin", "PySide6/Qt/plugins/imageformats/libqpdf.dylib"),
    ("linux", "PySide6/Qt/lib/libQt6Pdf.so.6"),
    ("win32", "PySide6\\Qt6Pdf.dll"),
    ("darwin", "PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf"),
    ("linux", "PySide6/Qt/resources/qtwebengine_devtools_resources.pak"),
    ("darwin", "PySide6/Qt/lib/QtWebEngineCore.framework/Resources/qtwebengine_devtools_resources.pak"),
    ("linux", "PySide6/Qt/translations/qtbase_pl.qm"),
    ("win32", "PySide6\\translations\\qtwebengine_locales\\pl.pak"),
    ("darwin", "PySide6/Qt/lib/QtWebEngineCore.framework/Resources/qtwebengine_locales/pl.pak"),
]
KEPT = [
    ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so"),
    ("win32", "PySide6\\plugins\\platforms\\qwindows.dll"),
    ("darwin", "PySide6/Qt/plugins/imageformats/libqwebp.dylib"),
    ("linux", "PySide6/Qt/lib/libQt6Quick.so.6"),
    ("linux", "PySide6/Qt/translations/qtwebengine_locales/pt-BR.pak"),
    ("win32", "PySide6\\translations\\qtbase_fr.qm"),
    (
        "darwin",
        "PySide6/Qt/lib/QtWebEngineCore.framework/Helpers/QtWebEngineProcess.app/Contents/MacOS/QtWebEngineProcess",
    ),
    ("linux", "resources/translations/reviewdesk_de.qm"),
    ("linux", "markdown/extensions/tables.py"),
]


@pytest.mark.parametrize(("system", "name"), LEFT)
def test_what_nobody_asks_for_is_left_out_by_every_name(system: str, name: str) -> None:
    assert not is_wanted(name, WHEELS + name, system)


@pytest.mark.parametrize(("system", "name"), KEPT)
def test_what_is_needed_comes_along(system: str, name: str) -> None:
    assert is_wanted(name, WHEELS + name, system)


def test_on_linux_the_libraries_of_the_system_stay_there_but_for_those_of_python() -> None:
    assert not is_wanted("libX11.so.6", "/lib/x86_64-linux-gnu/libX11.so.6", "linux")
    assert is_wanted("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "linux")
