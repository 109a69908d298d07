"""The line below all panels: what is saved, how long the text is, what is still to do."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reviewdesk.ui.widgets.announcing import Announcer


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
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(18)
        self._saved = self._label("savedState")
        self._saved.setProperty("state", "")
        self._retry = self._button("retry", self.tr("Retry"))
        self._retry.clicked.connect(self.retry_requested)
        self._length = self._label("length")
        self._counted, self._aim, self._section = (0, 0), 0, ""
        self._written = self._label("written")
        self._checks = self._button("checksLink", self.tr("Checks"))
        self._checks.clicked.connect(self.checks_requested)
        self._message = self._label("message")
        self._offer = self._button("messageOffer", "")
        self._offer.clicked.connect(self._take_offer)
        self._take: Callable[[], object] | None = None
        self._language = self._button("language", "")
        self._language.setAccessibleName(self.tr("Language of the text"))
        self._language.clicked.connect(self.language_requested)
        for widget in (self._saved, self._retry, self._length, self._written, self._checks, self._message, self._offer):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._language)
        self._look, self._count, self._trouble = "", 0, ""
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

    def show_saved(self, look: str, words: str) -> None:
        """Say how the open review stands; `look` is ok, busy or bad (which offers to try again).

        Who listens instead of looking hears what goes wrong, and when that is over, but not of every saved pause.
        """
        if (look == "bad" and words != self._trouble) or (look == "ok" and self._trouble):
            self.announcer.say(words, is_urgent=look == "bad")
            self._trouble = words if look == "bad" else ""
        elif not look:
            self._trouble = ""
        self._saved.setText(f"● {words}")
        self._saved.setToolTip(words if look == "bad" else "")
        self._look = look if words else ""
        self._show_parts()
        if self._saved.property("state") != look:
            self._saved.setProperty("state", look)
            self._saved.style().polish(self._saved)

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
        self._show_parts()
        self._written.setToolTip(self.tr("Words written in this sitting: %n", "", sitting))

    def show_checks(self, count: int) -> None:
        """Show how many checks ask for a look; nothing where none does."""
        self._count = count
        self._show_parts()
        self._checks.setText(
            self.tr("1 check to look at") if count == 1 else self.tr("%n checks to look at", "", count)
        )

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
        self._message.setVisible(bool(words))
        self._offer.hide()

    def offer(self, words: str, take: Callable[[], object]) -> None:
        """Offer to do something about the line that is said, as long as it stands."""
        self._take = take
        self._offer.setText(words)
        self._offer.setAccessibleName(words)
        self._offer.show()

    def clear_message(self) -> None:
        """Take the last line away."""
        self.show_message("")

    def show_language(self, words: str) -> None:
        """Name the language of the open review, and what its spelling lacks."""
        self._language.setText(words)
        self._language.setAccessibleDescription(words)
        self._language.setVisible(bool(words) and not self._is_quiet)

    def language_corner(self) -> QPoint:
        """Give where a menu of languages is to end."""
        return self._language.mapToGlobal(self._language.rect().topRight())

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

    def _show_parts(self) -> None:
        self._saved.setVisible(bool(self._look) and (self._look == "bad" or not self._is_quiet))
        self._retry.setVisible(self._look == "bad")
        self._checks.setVisible(self._count > 0 and not self._is_quiet)
        has_room = not self._is_quiet and self._look != "bad"  # what went wrong is a long sentence
        self._language.setVisible(bool(self._language.text()) and has_room)
        self._written.setVisible(bool(self._written.text()) and has_room)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setFlat(True)
        button.setAccessibleName(words)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
