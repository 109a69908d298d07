"""Plays a scene: waits for what it waits for, and takes each picture in every size and theme that is wanted."""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog

from shots.album import keep, look
from shots.stage import THEMES, Picture, Scene, Stage, Until

SIZES = (QSize(1280, 720), QSize(900, 600), QSize(1440, 900))
"""The usual one first, then the smallest, then that of the design."""

TURN_MS = 40
ALIKE = 4
"""So many looks in a row must be the same before the picture is taken: nothing moves any more."""

PATIENCE = 1000
"""So many turns a scene waits for what does not come."""


class Showing(QObject):
    """One scene on one stage; the application ends with it, with 1 where something did not come."""

    def __init__(self, stage: Stage, scene: Scene, folder: Path, *, has_all_sizes: bool) -> None:
        super().__init__()
        self._stage = stage
        self._scene = scene
        self._folder = folder
        self._has_all_sizes = has_all_sizes
        self._until: Until | None = None
        self._left: Iterator[tuple[QSize, str, Path]] | None = None
        self._file = Path()
        self._last = QImage()
        self._alike = 0
        self._turns = 0
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)

    def begin(self) -> None:
        """Lead the window through the scene once it runs."""
        self._stage.window.resize(SIZES[0])
        self._timer.start()

    def _turn(self) -> None:
        self._turns += 1
        if self._left is not None:
            self._look()
        elif self._until is None or self._until():
            self._go_on()
        elif self._turns > PATIENCE:
            self._end(1, "waited in vain")

    def _go_on(self) -> None:
        self._turns = 0
        step = next(self._scene, None)
        if step is None:
            self._end(0)
        elif isinstance(step, Picture):
            self._until, self._left = None, self._states(step)
            self._arrange()
        else:
            self._until = step

    def _states(self, picture: Picture) -> Iterator[tuple[QSize, str, Path]]:
        count = len(SIZES) if self._has_all_sizes else picture.sizes
        sizes = SIZES[:count] if picture.size is None else (QSize(*picture.size),)
        for size in sizes:
            infix = "" if size == sizes[0] else f"-{size.width()}"
            for theme in picture.themes:
                yield size, theme, self._folder / f"{picture.name}{infix}-{theme}.png"

    def _arrange(self) -> None:
        state = next(self._left, None) if self._left is not None else None
        self._alike, self._last = 0, QImage()
        if state is None:
            self._left = None
            self._dress(SIZES[0], THEMES[0])
        else:
            size, theme, self._file = state
            self._dress(size, theme)

    def _dress(self, size: QSize, theme: str) -> None:
        self._stage.begin_page()
        self._stage.window.resize(size)
        for over in QApplication.topLevelWidgets():
            if isinstance(over, QDialog) and over.isVisible():
                over.resize(over.size().boundedTo(size))  # as one that is opened over a window of this size
        self._stage.start.theme.apply(theme)

    def _look(self) -> None:
        seen = look(self._stage.window)
        self._alike = self._alike + 1 if seen == self._last and self._stage.is_page_drawn() else 0
        self._last = seen
        if self._alike >= ALIKE or self._turns > PATIENCE:
            keep(seen, self._stage.start.theme.tokens, self._file)
            print(self._file.name, flush=True)
            self._turns = 0
            self._arrange()

    def _end(self, code: int, trouble: str = "") -> None:
        self._timer.stop()
        if trouble:
            look(self._stage.window).save(str(self._folder / "trouble.png"))
            print(f"{trouble}, after {self._file.name}: look at trouble.png", file=sys.stderr)
        QApplication.exit(code)
