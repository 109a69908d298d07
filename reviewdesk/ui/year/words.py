"""The words of the year: what its charts are called, and each bar as a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.domain.rating import LETTERS, SCALES
from reviewdesk.domain.style import Style
from reviewdesk.services.library.almanac import Named, Year, name_query
from reviewdesk.ui.year.model import Bar


def _tr(sentence: str) -> str:
    """Translate in the context of this room."""
    return QCoreApplication.translate("Year", sentence)


def counted(one: str, many: str, count: int) -> str:
    """Give the words for a number of things, the number written as it is where one lives."""
    if count == 1:
        return _tr(one)
    return QCoreApplication.translate("Year", many, "", count).replace(str(count), QLocale().toString(count), 1)


def summary(year: Year) -> str:
    """Say in one line what a year came to."""
    if not year.reviews:
        return ""
    words = words_words(year.words)
    parts = [reviews_words(year.reviews), words]
    if year.mean is not None:
        parts.append(_tr("%1 on average").replace("%1", mean_words(year.mean, year.style)))
    return " · ".join(parts)


def reviews_words(count: int) -> str:
    """Say how many reviews there are."""
    return counted("1 review", "%n reviews", count)


def words_words(count: int) -> str:
    """Say how many words there are."""
    return counted("1 word", "%n words", count)


def mean_words(mean: float, style: Style) -> str:
    """Write the mean of ratings on a scale, given as the place between its worst (0) and its best (1)."""
    scale = SCALES[style]
    value = float(scale.worst) + mean * float(scale.best - scale.worst)
    if style is Style.LETTERS:
        return LETTERS[round(value)]
    if style in (Style.PERCENT, Style.THUMBS):
        return f"{round(mean * 100)} %"
    return _tr("%1 of %2").replace("%1", QLocale().toString(value, "f", 1)).replace("%2", str(scale.best))


def style_words(style: Style) -> str:
    """Say on which scale ratings are shown, whatever their own is."""
    return {
        Style.STARS: _tr("As stars out of five, whatever scale each review has"),
        Style.POINTS: _tr("As points out of ten, whatever scale each review has"),
        Style.PERCENT: _tr("In percent, whatever scale each review has"),
        Style.LETTERS: _tr("As letter grades, whatever scale each review has"),
        Style.DICE: _tr("As eyes of a die, whatever scale each review has"),
        Style.THUMBS: _tr("As thumbs down and up, whatever scale each review has"),
    }[style]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a chart shows: its title, what is to be said of it, its bars."""

    title: str
    remark: str
    bars: Sequence[Bar]


def charts(year: Year) -> dict[str, Drawn]:
    """Give the charts of a year by their names."""
    directors = name_bars(year, "director", year.directors)
    genres = name_bars(year, "tag", year.genres)
    return {
        "yearMonths": Drawn(_tr("Reviews a month"), _tr("By the day of publication"), month_bars(year)),
        "yearRatings": Drawn(_tr("Ratings"), style_words(year.style), rating_bars(year)),
        "yearDirectors": _named(_tr("Most reviewed directors"), directors),
        "yearGenres": _named(_tr("Most reviewed genres"), genres),
        "yearWords": Drawn(_tr("Words a month"), "", word_bars(year)),
        "yearDecades": _named(_tr("Works by decade"), decade_bars(year)),
    }


def _named(title: str, bars: Sequence[Bar]) -> Drawn:
    return Drawn(title, "" if bars else _tr("None are named in the reviews of this year."), bars)


def month_bars(year: Year) -> list[Bar]:
    """Give a bar for each month."""
    locale = QLocale()
    bars = []
    for month in year.months:
        name = locale.standaloneMonthName(month.number)
        said = f"{name}: {reviews_words(month.reviews)}, {words_words(month.words)}"
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
    thumbs = (_tr("Down"), _tr("Up"))
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
        words = _tr("%1s and before") if each.is_open else _tr("%1s")
        label = words.replace("%1", str(each.first))
        bars.append(Bar(label, each.count, f"{label}: {reviews_words(each.count)}", each.query))
    return bars


def undated_words(count: int) -> str:
    """Say how many reviews are left out since they do not say when they were published."""
    return counted(
        "1 published review does not say when it was, and counts in no year",
        "%n published reviews do not say when they were, and count in no year",
        count,
    )
