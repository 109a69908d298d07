"""What of all that PyInstaller finds comes along into the frozen application, whatever the system calls it."""

import sys
from pathlib import PurePosixPath

# Pieces of Qt that PyInstaller's hooks bring along and nobody here asks for; each begins a path inside PySide6.
LEFT_OUT = (
    "qml/",
    "plugins/qmltooling/",
    "plugins/multimedia/",
    "plugins/position/",
    "plugins/sqldrivers/",
    "plugins/assetimporters/",
    "plugins/sceneparsers/",
    "plugins/geometryloaders/",
    "plugins/renderers/",
    "plugins/canbus/",
    "plugins/imageformats/qpdf",
    "plugins/virtualkeyboard/",
    "plugins/platforminputcontexts/qtvirtualkeyboardplugin",
    "plugins/platforms/qeglfs",
    "plugins/platforms/qlinuxfb",
    "plugins/platforms/qvkkhrdisplay",
    "plugins/platforms/qvnc",
    "plugins/egldeviceintegrations/",
    "plugins/platformthemes/qgtk3",
)
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "hi", "ar")  # whose words of Qt and Chromium come along
LIBRARIES = ("gtk-", "gdk-", "gdk_", "QtVirtualKeyboard", "QtEglFS", "QtQuick3D", "QtPdf")
FILES = ("qtwebengine_devtools_resources", "v8_context_snapshot.debug")
WORDS = ("translations", "qtwebengine_locales")
OF_PYTHON = (
    "libpython",
    "libssl",
    "libcrypto",
    "libsqlite3",
    "libffi",
    "libz",
    "libbz2",
    "liblzma",
    "libexpat",
    "libuuid",
)
OF_THE_SYSTEM = ("/lib/", "/usr/lib/")


def is_wanted(name: str, source: str, system: str = sys.platform) -> bool:
    """Tell whether a file comes along: `name` is its path in the folder, `source` where it lies now."""
    name = name.replace("\\", "/")
    path = PurePosixPath(name)
    if system == "linux" and source.startswith(OF_THE_SYSTEM) and "/" not in name and not name.startswith(OF_PYTHON):
        return False  # its libraries stay where they are, as for the wheels of Qt
    if path.name.startswith(FILES) or ".debug." in name or any(map(_is_left_library, path.parts)):
        return False
    if _inside_of_qt(path).startswith(LEFT_OUT):
        return False
    return not (path.parts[0] == "PySide6" and set(WORDS) & set(path.parts)) or _language(path) in LANGUAGES


def _is_left_library(name: str) -> bool:
    """Tell of `libQt6Pdf.so.6`, `Qt6Pdf.dll` and `QtPdf.framework`, for one."""
    return name.removeprefix("lib").replace("Qt6", "Qt", 1).startswith(LIBRARIES)


def _inside_of_qt(path: PurePosixPath) -> str:
    """Give the path below Qt: Windows has `PySide6/plugins/platforms/qwindows.dll`, Linux `PySide6/Qt/…/libqxcb.so`."""
    if path.parts[0] != "PySide6":
        return ""
    folders = path.parts[2 if path.parts[1:2] == ("Qt",) else 1 : -1]
    return "/".join((*folders, path.name.removeprefix("lib")))


def _language(path: PurePosixPath) -> str:
    """Give the language of a file of words: `qtbase_de.qm`, `qtwebengine_locales/pt-BR.pak`."""
    return path.stem.rpartition("_")[2].partition("-")[0]
