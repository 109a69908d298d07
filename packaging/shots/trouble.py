"""What goes wrong, and what is done about it: conflicts, damage, a store that does not open, what is not saved."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.services.desk import open_desk
from reviewdesk.services.safety.backing_up import BackingUp
from reviewdesk.settings.places import store_url
from reviewdesk.store.opening import open_store
from reviewdesk.store.values import VersionKind
from shots import archive
from shots.stage import LEFT, Picture, Scene, Stage

SAMPLE = ReviewId("018a9b52-6f40-7c3e-8a11-5d0b7e92c4f6")


def store() -> Path:
    """Give the file of the store."""
    return Path(store_url().removeprefix("sqlite:///"))


def with_sample(_home: Path) -> None:
    """Lay the sample into the store."""
    desk = open_desk()
    desk.sample()
    desk.close()


def with_backups(home: Path) -> None:
    """Lay the archive into the store, with backups of several days, one of them damaged."""
    archive.fill(store_url())
    with_sample(home)
    desk = open_desk()
    for days in (9, 3, 2, 1):
        BackingUp(desk.store, _ago(days)).run()
    desk.close()
    made = sorted(home.rglob("*.backups/*.db"))
    os.truncate(made[1], made[1].stat().st_size // 2)


def with_past(home: Path) -> None:
    """Give the sample a history of some days."""
    with_sample(home)
    with open_store(store_url()) as found, found.reading() as work:
        review = work.reviews.get(SAMPLE).review
    for days, kind, name, body in (
        (12, VersionKind.NAMED, "First draft", review.body[:900] + "\n"),
        (3, VersionKind.PAUSE, "", review.body.replace("stubborn teacher", "patient teacher")[:2200] + "\n"),
        (1, VersionKind.NAMED, "For the editor", review.body.replace("a good desk", "a desk by the window")),
        (0, VersionKind.PAUSE, "", review.body.replace("The man he becomes", "The man that he becomes")),
    ):
        with open_store(store_url(), _ago(days)) as found, found.unit_of_work() as work:
            work.history.add(replace(review, body=body, verdict=review.verdict[: 20 + days * 3]), kind, name)


def damaged_store(home: Path) -> None:
    """Cut the store in half after a backup."""
    with_sample(home)
    desk = open_desk()
    desk.backing_up.run()
    desk.close()
    os.truncate(store(), store().stat().st_size // 2)


def newer_store(home: Path) -> None:
    """Let the store be one of a version to come."""
    with_sample(home)
    with closing(sqlite3.connect(store())) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '9999'")


def damaged_image(home: Path) -> None:
    """Spoil an image of the sample after a backup."""
    with_sample(home)
    desk = open_desk()
    desk.backing_up.run()
    desk.close()
    with closing(sqlite3.connect(store())) as connection, connection:
        connection.execute("UPDATE asset SET data = x'00'")


def damaged_review(home: Path) -> None:
    """Spoil the text of a review after a backup."""
    archive.fill(store_url())
    with_sample(home)
    desk = open_desk()
    desk.backing_up.run()
    desk.close()
    with closing(sqlite3.connect(store())) as connection, connection:
        connection.execute(
            "UPDATE review SET body = CAST(substr(body, 1, 400) || x'FF' || substr(body, 401) AS BLOB)"
            " WHERE slug LIKE 'past-lives%'"
        )


def history(stage: Stage) -> Scene:
    """The versions of a review, and one compared with the text."""
    yield stage.is_ready
    stage.show("history")
    yield lambda: stage.presenter.past.panel.view.isVisible() and _rows(stage, "versions") > 4
    yield Picture("history")
    at = next(row for row in range(_rows(stage, "versions")) if "First" in str(_words(stage, "versions", row)))
    stage.choose("versions", at)
    yield lambda: stage.sees("comparison")
    yield Picture("history-comparison", sizes=2)
    stage.presenter.past.panel.comparing.view.left.emit()
    stage.do("save")
    yield lambda: stage.sees("namePopover")
    yield Picture("save-a-version")
    stage.find(QWidget, "namePopover").hide()


def no_history(stage: Stage) -> Scene:
    """A review without a past, images or text."""
    yield stage.is_ready
    stage.do("new")
    yield lambda: stage.presenter.editor.review is not None and stage.presenter.editor.review.id != SAMPLE
    yield Picture("new-review")
    for panel in ("review", "images", "checks", "history"):
        stage.show(panel)
        yield Picture(f"new-review-{panel}")


def backups(stage: Stage) -> Scene:
    """The backups, and what one of them holds."""
    yield stage.is_ready
    stage.do("backups")
    yield lambda: stage.sees("backups") and _rows(stage, "backupReviews") > 3
    stage.choose("backupReviews", 1)
    yield lambda: "amaged" in str([_words(stage, "backupList", row, 3) for row in range(_rows(stage, "backupList"))])
    yield Picture("backups")
    yield lambda: stage.find(QWidget, "restoreBackup").isEnabled()
    stage.click("restoreBackup")
    yield lambda: stage.sees("askRestore")
    yield Picture("backups-restore")
    stage.find(QWidget, "askRestore").close()


def conflict(stage: Stage) -> Scene:
    """Somebody else changed the same passage."""
    yield stage.is_ready
    stage.presenter.neighbours.watch.close()
    with open_store(store_url()) as found, found.unit_of_work() as work:
        saved = work.reviews.get(SAMPLE)
        work.reviews.save(_theirs(saved.review), saved.version)
    view = stage.presenter.pane.page.view
    cursor = view.document().find("one stubborn teacher")
    view.setTextCursor(cursor)
    view.setFocus()
    QTest.keyClicks(view, "a teacher who does not give in")
    title = stage.find(QLineEdit, "work.title")
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_End)
    QTest.keyClicks(title, " (2023)")
    bar = stage.presenter.neighbours.conflict.bar
    yield bar.isVisible
    yield Picture("conflict-line")
    QTest.mouseClick(bar.findChildren(QWidget, "noticeButton")[0], LEFT)
    yield stage.presenter.neighbours.conflict.view.isVisible
    yield Picture("conflict", sizes=2)


def refused(stage: Stage) -> Scene:
    """A store that does not open."""
    yield lambda: stage.sees("refusal") and stage.sees("folder")
    yield Picture("store-damaged", sizes=2)


def newer(stage: Stage) -> Scene:
    """A store of a version to come."""
    yield lambda: stage.sees("refusal")
    yield Picture("store-newer")


def image_trouble(stage: Stage) -> Scene:
    """An image that is damaged on the disk."""
    yield stage.is_ready
    stage.show("images")
    yield lambda: stage.sees("imageTrouble")
    yield Picture("images-damaged")


def review_trouble(stage: Stage) -> Scene:
    """A review that is damaged on the disk."""
    yield stage.is_ready
    found = stage.presenter.library.model
    yield lambda: found.rowCount() > 5
    with open_store(store_url()) as opened, opened.reading() as work:
        wanted = next(each.id for each in work.reviews.summaries(limit=50) if each.title == "Past Lives")
    stage.presenter.open(wanted)
    yield lambda: stage.sees("damagedHeading")
    yield Picture("review-damaged")


def unsaved(stage: Stage) -> Scene:
    """A store that another program holds."""
    yield stage.is_ready
    holder = sqlite3.connect(store(), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    view = stage.presenter.pane.page.view
    view.setFocus()
    QTest.keyClicks(view, "What one waits for: ")
    yield lambda: stage.find(QWidget, "savedState").property("state") == "bad"
    yield Picture("not-saved")
    holder.close()


def _theirs(review: Review) -> Review:
    body = review.body.replace("one stubborn teacher", "two patient teachers").replace("a good desk", "a fine desk")
    return replace(review, body=body, work=replace(review.work, title="A Million Miles"), byline=("B. Editor",))


def _rows(stage: Stage, name: str) -> int:
    return stage.find(QAbstractItemView, name).model().rowCount()


def _words(stage: Stage, name: str, row: int, column: int = 0) -> object:
    model = stage.find(QAbstractItemView, name).model()
    index = model.index(row, column)
    return [index.data(role) for role in (0, *range(256, 262))]


def _ago(days: int) -> Callable[[], datetime]:
    def clock() -> datetime:
        return datetime.now(UTC) - timedelta(days=days, minutes=23)

    return clock
