"""One review as a card of the list: poster, title, headline, where it stands; of a search, the passage found."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.domain.review import Status
from reviewdesk.services.library.reviews import Summary
from reviewdesk.services.safety.trash import days_left
from reviewdesk.ui.library.model import HIT, MONTH
from reviewdesk.ui.library.passage import LINES, draw_passage
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.stars import SIZE as STAR_SIZE
from reviewdesk.ui.widgets.stars import star_shape
from reviewdesk.ui.words import status_words

HEIGHT = 84
_HEADING = 18
GROUPED_HEIGHT = 96
"""With room over each card for the heading of a month: all cards have one height, so that a long list is quick."""

POSTER = QSize(44, 64)
STAR, GAP = 14, 8
"""The room of the star beside a rating, and between both and the title."""

GRADIENT = ("#22304d", "#b5573c", "#f0b46b")


class Card(QStyledItemDelegate):
    """Paints a card; `poster` gives a picture for a review, or None."""

    def __init__(self, tokens: Tokens, poster: Callable[[Summary], QPixmap | None]) -> None:
        super().__init__()
        self._tokens = tokens
        self._poster = poster
        self.has_passages = False
        """Whether the cards are tall enough for what a search found in the text."""

        self.is_grouped = False
        """Whether the cards have room for the heading of a month."""

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme from now on."""
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every card the same height."""
        passage = LINES * QFontMetrics(_small(option.font)).lineSpacing() + 6 if self.has_passages else 0
        return QSize(240, (GROUPED_HEIGHT if self.is_grouped else HEIGHT) + passage)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card of one review."""
        hit = index.data(HIT)
        summary = hit.summary
        area = option.rect.adjusted(8, 3, -8, -3)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font: QFont = option.font
        if self.is_grouped:
            room = QRect(area.left() + 8, area.top(), area.width() - 16, _HEADING)
            self._draw_heading(painter, room, str(index.data(MONTH) or ""), font)
            area.setTop(area.top() + _HEADING)
        self._draw_ground(painter, area, state)
        poster = POSTER.scaled(
            POSTER.width(), min(POSTER.height(), area.height() - 8), Qt.AspectRatioMode.KeepAspectRatio
        )
        gap = min(7, (area.height() - poster.height()) // 2)
        left = area.left() + 8 + (POSTER.width() - poster.width()) // 2
        self._draw_poster(painter, QRect(QPoint(left, area.top() + gap), poster), summary)
        lines = area.adjusted(62, gap, -10, -gap)
        bottom = self._draw_lines(painter, lines, summary, font)
        if self.has_passages:
            lines.setTop(bottom + 2)
            draw_passage(painter, lines, hit.snippet, hit.marks, _small(font), self._tokens)
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        ground = QPainterPath()
        ground.addRoundedRect(area, 7, 7)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(ground, QColor(self._tokens.accent_weak))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(ground, QColor(self._tokens.bg))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._tokens.focus), 1.5))
            painter.drawPath(ground)

    def _draw_heading(self, painter: QPainter, area: QRect, words: str, font: QFont) -> None:
        if not words:
            return
        face = _small(font)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(QColor(self._tokens.mute))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        start = area.left() + painter.fontMetrics().horizontalAdvance(words) + 8
        painter.setPen(QColor(self._tokens.line))
        painter.drawLine(start, area.center().y() + 1, area.right(), area.center().y() + 1)

    def _draw_poster(self, painter: QPainter, place: QRect, summary: Summary) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(place, 4, 4)
        painter.setClipPath(shape)
        picture = self._poster(summary)
        if picture is not None:
            painter.drawPixmap(place, picture)
        else:
            ground = QLinearGradient(place.topLeft(), place.bottomRight())
            for at, colour in zip((0, 0.7, 1), GRADIENT, strict=True):
                ground.setColorAt(at, QColor(colour))
            painter.fillPath(shape, ground)
        painter.setClipping(False)

    def _draw_lines(self, painter: QPainter, area: QRect, summary: Summary, font: QFont) -> int:
        title = summary.title or QCoreApplication.translate("Card", "No film yet")
        title = f"{title} ({summary.year})" if summary.year else title
        headline = summary.headline or QCoreApplication.translate("Card", "No headline yet")
        words = QCoreApplication.translate("Card", "%n words", "", summary.words)
        status = status_words()[summary.status]
        now = datetime.now(UTC)
        last = _time_words(summary, now)
        when = last if summary.status is Status.TRASHED else ago(summary.edited, now)
        said = ((status, words, last), (status, words, when), (status, when))
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        lines = (
            (title, bold, self._tokens.ink if summary.title else self._tokens.mute),
            (headline, font, self._tokens.ink if summary.headline else self._tokens.mute),
            (_fitting(said, _small(font), area.width()), _small(font), self._tokens.mute),
        )
        top = area.top()
        for number, (text, face, colour) in enumerate(lines):
            painter.setFont(face)
            metrics = painter.fontMetrics()
            line = QRect(area.left(), top, area.width(), metrics.height())
            if number == 0 and summary.rating_label:
                line.setWidth(line.width() - self._draw_rating(painter, line, summary.rating_label, font))
                painter.setFont(face)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
            top += metrics.height() + 4
        return top

    def _draw_rating(self, painter: QPainter, line: QRect, label: str, font: QFont) -> int:
        """Draw a star and the rating at the end of a line, and give the room that they take with the gap before."""
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.mute))
        width = painter.fontMetrics().horizontalAdvance(label)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, label)
        size = STAR - 2
        painter.save()
        painter.translate(line.right() - width - STAR - 1, line.center().y() - size / 2 + 0.5)
        painter.scale(size / STAR_SIZE, size / STAR_SIZE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.accent))
        painter.drawPolygon(star_shape())
        painter.restore()
        return width + STAR + GAP


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    return small


def _fitting(said: Sequence[Sequence[str]], font: QFont, width: int) -> str:
    """Give the first of several ways to say something that fits, or the last."""
    metrics = QFontMetrics(font)
    ways = [" · ".join(parts) for parts in said]
    return next((way for way in ways if metrics.horizontalAdvance(way) <= width), ways[-1])


def _time_words(summary: Summary, now: datetime) -> str:
    """Say when a review was edited; of one in the trash, how long it still lies there."""
    if summary.status is not Status.TRASHED:
        return QCoreApplication.translate("Card", "edited %1").replace("%1", ago(summary.edited, now))
    left = days_left(summary.edited, now)
    if left == 1:
        return QCoreApplication.translate("Card", "1 day left")
    return QCoreApplication.translate("Card", "%1 days left").replace("%1", str(left))


def ago(moment: datetime, now: datetime) -> str:
    """Say how long ago something was, in the words of a list: `just now`, `5 min ago`, a date after a week."""
    passed = now - moment
    for limit, unit, words in (
        (timedelta(minutes=1), timedelta(seconds=60), "just now"),
        (timedelta(hours=1), timedelta(minutes=1), "%n min ago"),
        (timedelta(days=1), timedelta(hours=1), "%n h ago"),
        (timedelta(days=7), timedelta(days=1), "%n d ago"),
    ):
        if passed < limit:
            count = max(int(passed / unit), 0) if "%n" in words else -1  # with a number Qt asks for its plural
            return QCoreApplication.translate("Card", words, "", count)
    day = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
    return QLocale().toString(day, QCoreApplication.translate("Card", "d MMM yyyy"))
