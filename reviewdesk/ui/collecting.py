"""Python's garbage collector, kept in the thread of the window.

Left alone it runs in whichever thread makes the next object, and what it finds it ends there: a widget whose last
references were a ring would be taken down by a worker while Qt paints.
"""

import gc

from PySide6.QtCore import QObject, QTimer

OFTEN_MS = 200


class Collecting(QObject):
    """Collects in the thread that made this, as often as Python would by itself, which no longer does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=OFTEN_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that has come over its threshold, and those younger than it."""
    for generation in (2, 1, 0):
        if 0 < gc.get_threshold()[generation] < gc.get_count()[generation]:  # a threshold of 0 is none
            gc.collect(generation)
            return
