"""The tab Search: the review as a page of search results shows it, and whether title and description fit there."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reviewdesk.services.previewing.announcing import Announcement
from reviewdesk.ui.preview.elsewhere.arial import cut, width
from reviewdesk.ui.preview.elsewhere.drawn import Drawn, Setter, box
from reviewdesk.ui.preview.elsewhere.notes import Notes
from reviewdesk.ui.theme.icons import pixmap
from reviewdesk.ui.theme.tokens import STEP, Tokens

TITLE_PIXELS, TITLE_LIMIT = 20, 600
TEXT_PIXELS, TEXT_LIMIT = 14, 990
"""The sizes of title and description, and the width in pixels from which they are cut; the second over two lines."""

DRAWN = {TITLE_PIXELS: 19, TEXT_PIXELS: 13}
"""The sizes in which the bundled typeface is as wide as Arial."""

PAD = 20
STAR = ((0, -1), (0.2245, -0.309), (0.951, -0.309), (0.3633, 0.118), (0.5878, 0.809), (0, 0.382))


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of a page of results."""

    paper: str
    edge: str
    site: str
    trail: str
    title: str
    text: str
    star: str
    no_star: str


PAINTS = {
    False: Paint("#ffffff", "#dadce0", "#202124", "#4d5156", "#1a0dab", "#4d5156", "#e37400", "#dadce0"),
    True: Paint("#202124", "#3c4043", "#dadce0", "#bdc1c6", "#99c3ff", "#bdc1c6", "#fdd663", "#5f6368"),
}


class Result(Drawn):
    """One result: site, address, title, rating and description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TITLE_LIMIT + 2 * PAD, parent)
        self.setObjectName("searchResult")
        self._shown = Announcement()
        self._paint = PAINTS[False]

    def show_result(self, announcement: Announcement, *, is_dark: bool) -> None:
        """Show this review as its page announces it."""
        self._shown = announcement
        self._paint = PAINTS[is_dark]
        self.renew(". ".join(filter(None, (announcement.site, self._title, self._rating, self._text))))

    def compose(self, painter: QPainter | None, width: float) -> float:
        end = self._set(None, width).y + PAD
        if painter is not None:
            box(painter, QRectF(0, 0, width, end), self._paint.paper, self._paint.edge, 10)
            self._set(painter, width)
        return end

    def _set(self, painter: QPainter | None, width: float) -> Setter:
        shown, paint = self._shown, self._paint
        is_rtl = shown.direction == "rtl"
        side = width - PAD - 28 if is_rtl else PAD
        if painter is not None:
            sign = pixmap("globe", paint.trail, 16, self.devicePixelRatioF())
            box(painter, QRectF(side, PAD, 28, 28), paint.paper, paint.edge, 14)
            painter.drawPixmap(QPointF(side + 6, PAD + 6), sign)
        head = Setter(painter, PAD if is_rtl else PAD + 40, PAD - 4, width - 2 * PAD - 40, is_rtl=is_rtl)
        head.text(shown.site or self.tr("your-site.example"), 14, paint.site)
        head.text(" › ".join(shown.trail) or self.tr("no address yet"), 12, paint.trail)
        setter = Setter(painter, PAD, head.y + 6, width - 2 * PAD, is_rtl=is_rtl)
        setter.text(self._title, DRAWN[TITLE_PIXELS], paint.title, most=4)
        setter.skip(4)
        if shown.rating:
            self._set_rating(setter)
        if self._text:
            setter.text(self._text, DRAWN[TEXT_PIXELS], paint.text, most=8, leading=1.62)
        return setter

    def _set_rating(self, setter: Setter) -> None:
        if setter.painter is not None:
            size = 7.0
            for number in range(5):
                way = size + number * 16
                x = setter.left + setter.width - way if setter.is_rtl else setter.left + way
                middle = QPointF(x, setter.y + 11)
                self._star(setter.painter, middle, size, self._shown.share * 5 - number)
        left = setter.left + (0 if setter.is_rtl else 88)
        words = Setter(setter.painter, left, setter.y, setter.width - 88, is_rtl=setter.is_rtl)
        words.text(self._rating, DRAWN[TEXT_PIXELS], self._paint.text, most=2, leading=1.62)
        setter.y = words.y

    def _star(self, painter: QPainter, middle: QPointF, size: float, share: float) -> None:
        half = [QPointF(x, y) * size + middle for x, y in STAR]
        other = [QPointF(-x, y) * size + middle for x, y in STAR[:0:-1]]
        shape = QPolygonF([*half, *other])
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, part in ((self._paint.no_star, 1.0), (self._paint.star, min(max(share, 0.0), 1.0))):
            painter.save()
            left = middle.x() + size - 2 * size * part if self._shown.direction == "rtl" else middle.x() - size
            painter.setClipRect(QRectF(left, middle.y() - size, 2 * size * part, 2 * size))
            painter.setBrush(QColor(colour))
            painter.drawPolygon(shape)
            painter.restore()

    @property
    def _title(self) -> str:
        return cut(self._shown.title, TITLE_PIXELS, TITLE_LIMIT) or self.tr("No headline yet")

    @property
    def _text(self) -> str:
        return cut(self._shown.description, TEXT_PIXELS, TEXT_LIMIT)

    @property
    def _rating(self) -> str:
        shown = self._shown
        by = self.tr(" · Review by %1").replace("%1", shown.byline) if shown.byline else ""
        return self.tr("Rating: %1").replace("%1", shown.rating) + by if shown.rating else ""


class Measure(QWidget):
    """How much of the room a text takes: characters, pixels, and a line that fills."""

    def __init__(self, name: str, words: str, pixels: int, limit: int, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixels, self._limit = pixels, limit
        self._tokens = tokens
        self._width = 0
        self._numbers = QLabel(self)
        self._numbers.setObjectName(name)
        self._numbers.setProperty("look", "hint")
        label = QLabel(words, self)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.addLayout(row)

    def show_text(self, text: str) -> None:
        """Measure this text."""
        self._width = width(text, self._pixels)
        self._numbers.setText(
            self.tr("%1 characters · %2 of %3 pixels")
            .replace("%1", str(len(text)))
            .replace("%2", str(self._width))
            .replace("%3", str(self._limit))
        )
        self.update()

    @property
    def is_cut(self) -> bool:
        """Tell whether the text takes more room than there is."""
        return self._width > self._limit

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of the theme."""
        self._tokens = tokens
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, self.height() - 6, self.width(), 4)
        box(painter, line, self._tokens.line, "", 2)
        full = min(self._width / self._limit, 1.0)
        if full:
            colour = self._tokens.warn if self.is_cut else self._tokens.ok
            box(painter, QRectF(0, line.top(), line.width() * full, 4), colour, "", 2)
        painter.end()


class SearchTab(QScrollArea):
    """The result, the two measures, and what to do about them."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchTab")
        self.setAccessibleName(self.tr("Search result"))
        self.setWidgetResizable(True)
        self._result = Result(self)
        title, description = self.tr("Title"), self.tr("Description")
        self._title = Measure("titleMeasure", title, TITLE_PIXELS, TITLE_LIMIT, tokens, self)
        self._text = Measure("descriptionMeasure", description, TEXT_PIXELS, TEXT_LIMIT, tokens, self)
        self._notes = Notes(tokens, self.tr("Title and description fit."), self)
        inside = QWidget(self)
        inside.setProperty("look", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        for part in (self._result, self._title, self._text, self._notes):
            part.setMaximumWidth(self._result.maximumWidth())
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)

    def show_result(self, announcement: Announcement, *, is_dark: bool) -> None:
        """Show the review as its page announces it."""
        self._result.show_result(announcement, is_dark=is_dark)
        self._title.show_text(announcement.title)
        self._text.show_text(announcement.description)
        self._notes.show_notes(self._findings(announcement))

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of the theme."""
        for part in (self._title, self._text, self._notes):
            part.set_tokens(tokens)

    def _findings(self, announcement: Announcement) -> list[str]:
        missing = {
            self.tr("There is no headline and no title for search."): not announcement.title,
            self.tr("The title is too long: Google cuts what goes beyond 600 pixels."): self._title.is_cut,
            self.tr("The description is too long: Google cuts what goes beyond 990 pixels."): self._text.is_cut,
            self.tr("There is no description and no standfirst: Google takes sentences of the text."): (
                not announcement.description
            ),
            self.tr("There is no canonical address: the page cannot say where it stands."): not announcement.address,
        }
        return [sentence for sentence, is_so in missing.items() if is_so]
