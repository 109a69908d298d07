"""What the tests of the window share."""

import os

from PySide6.QtCore import QCoreApplication, Qt

os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)  # else no web view after the application
