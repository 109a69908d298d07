"""The archive of an invented critic: reviews of real films, with posters that are drawn here."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.film import Release, Work
from reviewdesk.domain.identifiers import review_id
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.domain.style import Style
from reviewdesk.store.opening import open_store

POSTER = "poster.png"
GENRES = ("Drama", "Romance", "Drama", "Comedy", "Thriller")
AHEAD = {"La Chimera": 3, "Perfect Days": 6, "Playtime": 4, "Evil Does Not Exist": 10, "The Beast": -9}
"""In how many days a film comes out; its embargo ends on the evening before."""
SENTENCES = (
    "The film opens on a harbour before dawn, and takes its time to tell us who is waiting there.",
    "What follows is less a plot than a long look, and the look is worth having.",
    "The score knows when to be silent, which is most of the time.",
    "Nobody raises a voice until the last reel; then one wishes they had sooner.",
    "The camera stays at the height of a child, and so do we.",
    "It is funnier than its subject allows, and kinder than its jokes.",
    "The middle act circles its own quiet once too often.",
    "Two people cross a room, and the whole story is in how they do not touch.",
)
DATA = """
Past Lives|2023|Celine Song|5|published|Two old friends count what they did not choose
Aftersun|2022|Charlotte Wells|5|published|A holiday that only later turns out to have been one
The Quiet Girl|2022|Colm Bairéad|4.5|published|A house where nobody shouts
Playtime|1967|Jacques Tati|5|ready|A city made of glass, and one man who bumps into it
Cléo from 5 to 7|1962|Agnès Varda|5|published|Ninety minutes of waiting, each of them lived
Memories of Murder|2003|Bong Joon Ho|4.5|published|A case that will not close its eyes
Roma|2018|Alfonso Cuarón|4.5|published|The tide comes in through the kitchen
Portrait of a Lady on Fire|2019|Céline Sciamma|5|published|To look, and to be seen looking
Burning|2018|Lee Chang-dong|4.5|published|A greenhouse, a cat, and no proof of either
The Worst Person in the World|2021|Joachim Trier|4|published|Twelve chapters of not deciding
Petite Maman|2021|Céline Sciamma|4.5|published|Seventy-two minutes, and not one too few
First Cow|2019|Kelly Reichardt|4|published|Crime and cake on the Oregon trail
Drive My Car|2021|Ryusuke Hamaguchi|4.5|published|Three hours in a red Saab, and one wants to stay
Perfect Days|2023|Wim Wenders|4|draft|A man who cleans, and looks up
Anatomy of a Fall|2023|Justine Triet|4.5|published|A marriage is read out in court
The Zone of Interest|2023|Jonathan Glazer|4.5|published|What one hears over a garden wall
Fallen Leaves|2023|Aki Kaurismäki|4|published|Two lonely people and a lost number
The Boy and the Heron|2023|Hayao Miyazaki|4|published|A tower, a bird, and a farewell
Monster|2023|Hirokazu Kore-eda|4|published|The same week, three times, never the same
La Chimera|2023|Alice Rohrwacher|4|draft|Grave robbers with the lightest of hands
All of Us Strangers|2023|Andrew Haigh|4|draft|One goes home, and they are still there
Evil Does Not Exist|2023|Ryusuke Hamaguchi|3.5|draft|A village hears of a camping site
The Beast|2023|Bertrand Bonello|2.5|draft|Three lives, one fear, no hurry
Ferrari|2023|Michael Mann|3|published|The engines are louder than the grief
Napoleon|2023|Ridley Scott|2|published|A short film about a long war
The Killer|2023|David Fincher|3|published|He sticks to the plan, and so does the film
Here|2024|Bas Devos|4.5|idea|
Janet Planet|2023|Annie Baker|0|idea|
""".strip()


def fill(url: str, now: datetime | None = None) -> None:
    """Put the archive into a store, edited over the last months."""
    present = now or datetime.now(UTC)
    lines = [line.split("|") for line in DATA.splitlines()]
    for number, line in reversed(list(enumerate(lines))):
        moment = present - timedelta(days=number * number * 0.45 + number * 2.2, minutes=7 + 31 * number)
        with open_store(url, _stopped(moment)) as store, store.unit_of_work() as work:
            review = a_review(line, moment, present)
            work.reviews.add(review)
            work.assets.put(review.id, POSTER, poster(review.work.title))


def a_review(line: Sequence[str], moment: datetime, present: datetime) -> Review:
    """Make a review of a line of the table; what is not yet out comes in some days."""
    title, year, director, stars, status, standfirst = line
    ahead = AHEAD.get(title, 0)
    is_written = status != Status.IDEA
    dice = int(hashlib.sha256(title.encode()).hexdigest(), 16)
    paragraphs = [
        " ".join(SENTENCES[(dice >> shift) % len(SENTENCES)] for shift in range(at, at + 9, 3))
        for at in range(0, 30 + dice % 40, 3)
    ]
    body = "\n\n".join(["## The story", *paragraphs[:4], "## What works", *paragraphs[4:]]) + "\n"
    return Review(
        id=review_id(int(moment.timestamp() * 1000), dice % 2**74),
        headline=f"{title} review: {standfirst[0].lower() + standfirst[1:]}" if standfirst else "",
        standfirst=f"{standfirst}." if standfirst else "",
        slug=slugify(f"{title} review"),
        byline=("A. Critic",),
        status=Status(status),
        embargo=Embargo(_day_before(present + timedelta(days=ahead)), "Europe/London") if ahead else None,
        published=moment if status == Status.PUBLISHED else None,
        work=Work(
            title=title,
            year=int(year),
            directors=(Credit(director),),
            released=(Release("GB", _day(present + timedelta(days=ahead)) if ahead else PartialDate(int(year), 9, 1)),),
            genres=(GENRES[dice % len(GENRES)],),
            runtime=88 + dice % 60,
        ),
        rating=SCALES[Style.STARS].rate(Fraction(stars)) if float(stars) else None,
        tags=("festival",) if dice % 3 == 0 else (),
        featured_image=POSTER,
        images=(Image(POSTER, decorative=True),),
        body=body if is_written else "",
    )


def poster(title: str) -> bytes:
    """Draw a poster out of the letters of a title: a sky, a light, a ground."""
    dice = hashlib.sha256(title.encode()).digest()
    image = QImage(240, 348, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hue, other = dice[0] * 360 // 256, dice[1] * 360 // 256
    sky = QLinearGradient(0, 0, 0, 348)
    sky.setColorAt(0, QColor.fromHsv(hue, 150, 60 + dice[2] % 60))
    sky.setColorAt(0.8, QColor.fromHsv(other, 130, 170 + dice[3] % 70))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsv(other, 60, 245))
    size = 24 + dice[4] % 56
    painter.drawEllipse(QPointF(50 + dice[5] % 140, 70 + dice[6] % 120), size, size)
    painter.setBrush(QColor.fromHsv(hue, 160, 40))
    for at in range(6):
        height = 50 + dice[7 + at] % (150 if dice[20] % 2 else 60)
        painter.drawRect(QRectF(at * 40, 348 - height, 40, height))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _day(moment: datetime) -> PartialDate:
    return PartialDate(moment.year, moment.month, moment.day)


def _day_before(moment: datetime) -> datetime:
    return (moment - timedelta(days=1)).replace(hour=18, minute=0, second=0, microsecond=0, tzinfo=None)


def _stopped(moment: datetime) -> Callable[[], datetime]:
    def clock() -> datetime:
        return moment

    return clock
