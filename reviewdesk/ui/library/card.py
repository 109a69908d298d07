"""One review as a card of the list: poster, title, headline, where it stands and when it was edited."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.services.library import Summary
from reviewdesk.ui.library.model import SUMMARY
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import status_words

HEIGHT = 84
POSTER = QSize(44, 64)
GRADIENT = ("#22304d", "#b5573c", "#f0b46b")


class Card(QStyledItemDelegate):
    """Paints a card; `poster` gives a picture for a review, or None."""

    def __init__(self, tokens: Tokens, poster: Callable[[Summary], QPixmap | None]) -> None:
        super().__init__()
        self._tokens = tokens
        self._poster = poster

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme from now on."""
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every card the same height."""
        return QSize(240, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the card of one review."""
        summary = index.data(SUMMARY)
        area = option.rect.adjusted(8, 3, -8, -3)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, area, state)
        self._draw_poster(painter, QRect(area.left() + 8, area.top() + 7, POSTER.width(), POSTER.height()), summary)
        font: QFont = option.font
        self._draw_lines(painter, area.adjusted(62, 7, -10, -7), summary, font)
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        ground = QPainterPath()
        ground.addRoundedRect(area, 7, 7)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(ground, QColor(self._tokens.accent_weak))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(ground, QColor(self._tokens.bg))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self._tokens.accent))
            painter.drawPath(ground)

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

    def _draw_lines(self, painter: QPainter, area: QRect, summary: Summary, font: QFont) -> None:
        title = summary.title or QCoreApplication.translate("Card", "No film yet")
        title = f"{title} ({summary.year})" if summary.year else title
        headline = summary.headline or QCoreApplication.translate("Card", "No headline yet")
        words = QCoreApplication.translate("Card", "%n words", "", summary.words)
        edited = QCoreApplication.translate("Card", "edited %1").replace("%1", ago(summary.edited, datetime.now(UTC)))
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        small = QFont(font)
        small.setPixelSize(11)
        lines = (
            (title, bold, self._tokens.ink if summary.title else self._tokens.mute),
            (headline, font, self._tokens.ink if summary.headline else self._tokens.mute),
            (" · ".join((status_words()[summary.status], words, edited)), small, self._tokens.mute),
        )
        top = area.top()
        for text, face, colour in lines:
            painter.setFont(face)
            painter.setPen(QColor(colour))
            metrics = painter.fontMetrics()
            line = QRect(area.left(), top, area.width(), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
            top += metrics.height() + 4


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
            return QCoreApplication.translate("Card", words, "", max(int(passed / unit), 0))
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date(), QLocale.FormatType.ShortFormat
    )
