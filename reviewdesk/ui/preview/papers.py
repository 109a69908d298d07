"""What printing needs of the system."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def print_dialog(name: str, parent: QWidget) -> tuple[QPrintDialog, QPrinter]:
    """Make the dialog that asks for a printer, for a document of this name; keep the printer longer than the dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    return dialog, printer
