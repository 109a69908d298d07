"""The words of the year: what its charts are called, and each bar as a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.domain.rating import LETTERS, SCALES
from reviewdesk.domain.style import Style
from reviewdesk.services.almanac import Named, Year, name_query
from reviewdesk.ui.year.model import Bar


def tr(sentence: str) -> str:
    """Translate in the context of this room."""
    return QCoreApplication.translate("Year", sentence)


def counted(one: str, many: str, count: int) -> str:
    """Give the words for a number of things."""
    return tr(one) if count == 1 else QCoreApplication.translate("Year", many, "", count)


def number(value: int) -> str:
    """Write a number as it is written where one lives."""
    return QLocale().toString(value)


def summary(year: Year) -> str:
    """Say in one line what a year came to."""
    if not year.reviews:
        return ""
    words = counted("1 word", "%L1 words", year.words).replace("%L1", number(year.words))
    parts = [reviews_words(year.reviews), words]
    if year.mean is not None:
        parts.append(tr("%1 on average").replace("%1", mean_words(year.mean, year.style)))
    return " · ".join(parts)


def reviews_words(count: int) -> str:
    """Say how many reviews there are."""
    return counted("1 review", "%L1 reviews", count).replace("%L1", number(count))


def mean_words(mean: float, style: Style) -> str:
    """Write the mean of ratings on a scale, given as the place between its worst (0) and its best (1)."""
    scale = SCALES[style]
    value = float(scale.worst) + mean * float(scale.best - scale.worst)
    if style is Style.LETTERS:
        return LETTERS[round(value)]
    if style in (Style.PERCENT, Style.THUMBS):
        return f"{round(mean * 100)} %"
    return tr("%1 of %2").replace("%1", QLocale().toString(value, "f", 1)).replace("%2", str(scale.best))


def style_words(style: Style) -> str:
    """Say on which scale ratings are shown, whatever their own is."""
    return {
        Style.STARS: tr("As stars out of five, whatever scale each review has"),
        Style.POINTS: tr("As points out of ten, whatever scale each review has"),
        Style.PERCENT: tr("In percent, whatever scale each review has"),
        Style.LETTERS: tr("As letter grades, whatever scale each review has"),
        Style.DICE: tr("As eyes of a die, whatever scale each review has"),
        Style.THUMBS: tr("As thumbs down and up, whatever scale each review has"),
    }[style]


def month_bars(year: Year) -> list[Bar]:
    """Give a bar for each month."""
    locale = QLocale()
    bars = []
    for month in year.months:
        words = counted("1 word", "%L1 words", month.words).replace("%L1", number(month.words))
        name = locale.standaloneMonthName(month.number)
        said = f"{name}: {reviews_words(month.reviews)}, {words}"
        short = locale.standaloneMonthName(month.number, QLocale.FormatType.ShortFormat)
        bars.append(Bar(short, month.reviews, said, month.query))
    return bars


def word_bars(year: Year) -> list[Bar]:
    """Give a bar for the words of each month."""
    bars = []
    for bar, month in zip(month_bars(year), year.months, strict=True):
        bars.append(Bar(bar.label, month.words, bar.words, bar.query))
    return bars


def rating_bars(year: Year) -> list[Bar]:
    """Give a bar for each step of the scale."""
    thumbs = (tr("Down"), tr("Up"))
    labels = thumbs if year.style is Style.THUMBS else [step.label for step in year.steps]
    return [
        Bar(label, step.count, f"{label}: {reviews_words(step.count)}", step.query)
        for label, step in zip(labels, year.steps, strict=True)
    ]


def name_bars(year: Year, facet: str, names: Sequence[Named]) -> list[Bar]:
    """Give a bar for each name."""
    return [
        Bar(
            each.name,
            each.count,
            f"{each.name}: {reviews_words(each.count)}",
            name_query(year.number, facet, each.name),
        )
        for each in names
    ]


def decade_bars(year: Year) -> list[Bar]:
    """Give a bar for each decade."""
    bars = []
    for each in year.decades:
        words = tr("%1s and before") if each.is_open else tr("%1s")
        label = words.replace("%1", str(each.first))
        bars.append(Bar(label, each.count, f"{label}: {reviews_words(each.count)}", each.query))
    return bars


def undated_words(count: int) -> str:
    """Say how many reviews are left out since they do not say when they were published."""
    return counted(
        "1 published review does not say when it was, and counts in no year",
        "%L1 published reviews do not say when they were, and count in no year",
        count,
    ).replace("%L1", number(count))
