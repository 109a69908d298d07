"""Wires Copy and Export to the services; what leaves is what is kept, so the draft is kept first."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting import (
    BROKEN_TARGETS,
    TARGETS,
    Exported,
    artifact_of,
    export,
    pieces_of_store,
    review_file,
)
from reviewdesk.services.gate import Gate
from reviewdesk.services.muting import Muting
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import Action
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

T = TypeVar("T")

FRAGMENT = "html-fragment"
PAGE = "html-page"
PLAIN = "plain"
CMS = "wordpress-blocks"
KEYS = {PAGE: "Ctrl+Shift+E"}
"""The targets that have a key."""


class ExportingPresenter(QObject):
    """Exports and copies the open review in the lane, behind the save that it waits for.

    `stopped` where a check stands in the way, besides `failed`, which says which.
    """

    said = Signal(str)
    failed = Signal(object)
    exported = Signal(object)
    stopped = Signal()

    def __init__(self, desk: Desk, lane: Lane, window: QWidget, actions: Actions, editor: EditorPresenter) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._window = window
        self._editor = editor
        self._last: tuple[str, Path] | None = None
        self._target = PAGE
        actions.connect_all(
            {
                "copy_cms": self.copy_for_cms,
                "copy_rich": self.copy_rich,
                "copy_html": self.copy_html,
                "copy_markdown": self.copy_review_file,
                "export_again": self.export_again,
            }
        )
        self._fill(actions)

    def _fill(self, actions: Actions) -> None:
        """Offer every target there is, those of others too."""
        for target in TARGETS:
            row = Action(
                f"export_{target.name}", f"{target.title}…", "", keys=KEYS.get(target.name, ""), of_review=True
            )
            action = actions.add(row)
            action.triggered.connect(partial(self.choose_folder, target.name))
            actions.exports.addAction(action)
        for error in BROKEN_TARGETS:
            broken = actions.exports.addAction(self.tr("%1 (does not work)").replace("%1", str(error.data["name"])))
            broken.setEnabled(False)
            broken.setToolTip(error_words(error))
        actions.exports.setToolTipsVisible(bool(BROKEN_TARGETS))
        actions.exports.addSeparator()
        actions.fill(actions.exports, ["export_again"])

    def copy_for_cms(self) -> None:
        """Put blocks of WordPress on the clipboard, in both flavours: its editor prefers HTML."""
        self._from_draft(
            partial(_filed, (CMS,)), partial(self._take, self.tr("Blocks copied. Paste them into WordPress."))
        )

    def copy_rich(self) -> None:
        """Put the article on the clipboard with its formatting, and as plain words for a place that has none."""
        self._from_draft(partial(_filed, (FRAGMENT, PLAIN)), partial(self._take, self.tr("Rich text copied.")))

    def copy_html(self) -> None:
        """Put the article on the clipboard, as HTML for a rich editor and as its source for any other place."""
        self._from_draft(
            partial(_filed, (FRAGMENT,)), partial(self._take, self.tr("HTML copied. Paste it into your site."))
        )

    def copy_review_file(self) -> None:
        """Put the whole review on the clipboard as a review file."""
        self._from_draft(_review_file, self._take_review_file)

    def choose_folder(self, target: str) -> None:
        """Ask where to, then export."""
        if self._editor.review is None:
            return
        self._target = target
        dialog = QFileDialog(self._window, self.tr("Export into the folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def export_to(self, target: str, folder: Path, title: str = "") -> None:
        """Export the open review into a folder of its own below this one; under embargo by the film's `title`."""
        self._last = (target, folder)
        self._from_draft(partial(_export, target, folder, title), self._take_exported)

    def export_again(self) -> None:
        """Export to the same place in the same format; asks where there is none yet."""
        if self._last is None:
            self.choose_folder(self._target)
        else:
            self.export_to(*self._last)

    def _folder_chosen(self, folder: str) -> None:
        self.export_to(self._target, Path(folder))

    def _from_draft(self, work: Callable[[Desk, str], T], done: Callable[[T], None]) -> None:
        review = self._editor.review
        if review is not None:
            self._editor.save()
            self._lane.run(partial(work, self._desk, review.id), done, self.failed.emit)

    def _take(self, words: str, texts: tuple[str, ...]) -> None:
        """Put HTML on the clipboard and, where there are two texts, the last one as its plain words."""
        data = QMimeData()
        data.setHtml(texts[0])
        data.setText(texts[-1])
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(words)

    def _take_review_file(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Review file copied."))

    def _take_exported(self, exported: Exported) -> None:
        if exported.error is not None and exported.error.code == "export-embargoed":
            self._ask_for_title(exported.error)
        elif exported.error is not None:
            self.failed.emit(exported.error)
            if exported.error.code == "export-stopped":
                self.stopped.emit()
        elif exported.place is not None:
            place = exported.place / exported.main
            self.said.emit(self.tr("Exported to %1").replace("%1", str(place)))
            self.exported.emit(place)

    def _ask_for_title(self, error: ReviewDeskError) -> None:
        """Let a review out under embargo only for who types what is under embargo."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("embargoQuestion")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Export under embargo"))
        dialog.setLabelText(error_words(error))
        dialog.setOkButtonText(self.tr("Export under embargo"))
        dialog.textValueSelected.connect(self._export_under_embargo)
        dialog.open()

    def _export_under_embargo(self, title: str) -> None:
        if self._last is not None and title.strip():
            self.export_to(*self._last, title)


def _filed(targets: tuple[str, ...], desk: Desk, review_id: str) -> tuple[str, ...]:
    """Make the text of the review for each target; its history says that the first was filed."""
    piece = next(pieces_of_store(desk.store, [review_id]))
    if piece.review is None:
        raise piece.error or ReviewDeskError()
    texts = tuple(artifact_of(piece.review, target, piece.assets, piece.related).text for target in targets)
    desk.history.keep_filed(piece.review, targets[0])
    return texts


def _review_file(desk: Desk, review_id: str) -> str:
    return review_file(desk.library.find(review_id).review)


def _export(target: str, folder: Path, title: str, desk: Desk, review_id: str) -> Exported:
    gate = Gate(datetime.now(UTC), frozenset(Muting(desk.store.name).reasons()), frozenset({title} - {""}))
    exported = next(export(pieces_of_store(desk.store, [review_id]), target, folder, gate=gate))
    if exported.review is not None and exported.error is None:
        desk.history.keep_filed(exported.review, target)
    return exported
