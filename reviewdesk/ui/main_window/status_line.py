"""The line below all panels: what is saved, how long the text is, what is still to do."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reviewdesk.ui.widgets.announcing import Announcer
from reviewdesk.ui.widgets.one_line import OneLine

L = TypeVar("L", bound=QLabel)
MARGIN, SPACING = 14, 18


class StatusLine(QFrame):
    """Saved state in words, length, checks, messages and the text's language."""

    retry_requested = Signal()
    checks_requested = Signal()
    language_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setFixedHeight(26)
        self.announcer = Announcer(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(SPACING)
        self._saved = _named("savedState", OneLine(self))
        self._saved.setProperty("state", "")
        self._retry = _flat(self, "retry", self.tr("Retry"))
        self._retry.clicked.connect(self.retry_requested)
        self._length = _named("length", QLabel(self))
        self._counted, self._aim, self._section = (0, 0), 0, ""
        self._written = _named("written", QLabel(self))
        self._checks = _flat(self, "checksLink", self.tr("Checks"))
        self._checks.clicked.connect(self.checks_requested)
        self._message = _named("message", OneLine(self))
        self._offer = _flat(self, "messageOffer", "")
        self._offer.clicked.connect(self._take_offer)
        self._take: Callable[[], object] | None = None
        self._language = _flat(self, "language", "")
        self._language.setAccessibleName(self.tr("Language of the text"))
        self._language.clicked.connect(self.language_requested)
        for widget in (self._saved, self._retry, self._length, self._written, self._checks, self._message, self._offer):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._language)
        self._look, self._count, self._trouble = "", 0, ""
        self._words = self._saved_at = ""
        self._is_quiet = False
        self.show_saved("", "")
        self.show_checks(0)
        self.show_message("")

    def set_quiet(self, is_quiet: bool) -> None:
        """Say only how long the text is, and what goes wrong; or all there is to say."""
        self._is_quiet = is_quiet
        self.setProperty("quiet", is_quiet)
        for part in (self, self._length):
            part.style().unpolish(part)
            part.style().polish(part)
        self._show_parts()

    def show_saved(self, look: str, words: str, more: str = "") -> None:
        """Say how the open review stands; `look` is ok, busy or bad (which offers to try again).

        Whoever rests the mouse there reads `more`.
        Who listens instead of looking hears what goes wrong, and when that is over, but not of every saved pause.
        """
        if (look == "bad" and words != self._trouble) or (look == "ok" and self._trouble):
            self.announcer.say(more or words, is_urgent=look == "bad")
            self._trouble = words if look == "bad" else ""
        elif not look:
            self._trouble = ""
        self._words, self._look = words, look if words else ""
        self._show_saved()
        self._saved.setToolTip((more or words) if look == "bad" else "")
        self._saved.is_firm = look != "bad"
        if self._saved.property("state") != look:
            self._saved.setProperty("state", look)
            self._saved.style().polish(self._saved)
        self._show_parts()

    def show_saved_at(self, hour: str) -> None:
        """Say with the saved state when that was; nothing where it is not known."""
        self._saved_at = hour
        self._show_saved()
        self._show_parts()

    def show_length(self, words: int, minutes: int) -> None:
        """Show the number of words and the minutes to read them."""
        self._counted = (words, minutes)
        self._show_length()

    def show_aim(self, words: int) -> None:
        """Say with the length how many words it is to be; 0 for none."""
        self._aim = words
        if self._length.text():
            self._show_length()

    def show_section(self, words: str) -> None:
        """Say how long the section is in which one writes; nothing where that has no target."""
        self._section = words
        if self._length.text():
            self._show_length()

    def show_written(self, today: int, sitting: int) -> None:
        """Say how many words were written today, and in this sitting."""
        self._written.setText(self.tr("%n today", "", today) if today else "")
        self._written.setToolTip(self.tr("Words written in this sitting: %n", "", sitting))
        self._show_parts()

    def show_checks(self, count: int) -> None:
        """Show how many checks ask for a look; nothing where none does."""
        self._count = count
        self._checks.setText(
            self.tr("1 check to look at") if count == 1 else self.tr("%n checks to look at", "", count)
        )
        self._show_parts()

    def clear(self) -> None:
        """Say nothing of a review any more."""
        self._length.clear()
        self.show_written(0, 0)
        self.show_language("")
        self.show_saved("", "")
        self.show_checks(0)

    def show_message(self, words: str) -> None:
        """Say one line."""
        if words:
            self.announcer.say(words)
        self._message.setText(words)
        self._offer.hide()
        self._show_parts()

    def offer(self, words: str, take: Callable[[], object]) -> None:
        """Offer to do something about the line that is said, as long as it stands."""
        self._take = take
        self._offer.setText(words)
        self._offer.setAccessibleName(words)
        self._offer.show()
        self._show_parts()

    def clear_message(self) -> None:
        """Take the last line away."""
        self.show_message("")

    def show_language(self, words: str) -> None:
        """Name the language of the open review, and what its spelling lacks."""
        self._language.setText(words)
        self._language.setAccessibleDescription(words)
        self._show_parts()

    def language_corner(self) -> QPoint:
        """Give where a menu of languages is to end."""
        return self._language.mapToGlobal(self._language.rect().topRight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_parts()

    def _take_offer(self) -> None:
        self._offer.hide()
        if self._take is not None:
            self._take()

    def _show_length(self) -> None:
        words, minutes = self._counted
        if self._aim:
            count = self.tr("%1 of %n words", "", self._aim).replace("%1", str(words))
        else:
            count = self.tr("1 word") if words == 1 else self.tr("%n words", "", words)
        parts = (count, self.tr("%n min", "", minutes), self._section)
        self._length.setText(" · ".join(part for part in parts if part))
        self._show_parts()

    def _show_saved(self) -> None:
        hour = f" · {self._saved_at}" if self._saved_at and self._look == "ok" else ""
        self._saved.setText(f"● {self._words}{hour}")

    def _show_parts(self) -> None:
        """Show what there is to say; where a sentence has too little room, what can wait makes room for it."""
        is_bad = self._look == "bad"
        wanted: dict[QWidget, bool] = {
            self._saved: bool(self._look) and (is_bad or not self._is_quiet),
            self._retry: is_bad,
            self._message: bool(self._message.text()),
            self._length: bool(self._length.text()),
            self._checks: self._count > 0 and not self._is_quiet,
            self._language: bool(self._language.text()) and not self._is_quiet,
            self._written: bool(self._written.text()) and not self._is_quiet,
            self._offer: not self._offer.isHidden(),
        }
        patient: tuple[QWidget, ...] = (self._written, self._language, self._length, self._checks)
        for part in patient:
            wanted[part] = wanted[part] and (part.hasFocus() or _width_of(wanted) <= self.width())
        for part, is_wanted in wanted.items():
            part.setVisible(is_wanted)


def _width_of(parts: Mapping[QWidget, bool]) -> int:
    """Give the room that the parts take of which this is true, and the margins."""
    shown = [part for part, is_wanted in parts.items() if is_wanted]
    return 2 * MARGIN + sum(part.sizeHint().width() + SPACING for part in shown)


def _named(name: str, label: L) -> L:
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _flat(line: QWidget, name: str, words: str) -> QPushButton:
    button = QPushButton(words, line)
    button.setObjectName(name)
    button.setFlat(True)
    button.setAccessibleName(words)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
