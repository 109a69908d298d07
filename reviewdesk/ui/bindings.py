"""What PySide6 changes in Python, taken back where nobody here has a use for it."""

import builtins

import PySide6.QtCore  # noqa: F401 - brings the changes


def leave_imports_alone() -> None:
    """Import as Python does: PySide6 reads, and keeps, the source of every module, for `from __feature__ import`."""
    vars(builtins)["__import__"] = getattr(builtins, "__orig_import__", builtins.__import__)
