"""Wires Export to the services: of the open review, or of those picked in the library; the draft is kept first."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.files import folder_name
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.making import BROKEN_TARGETS, TARGETS, PrintPage, pieces_of_store
from reviewdesk.services.exporting.many import Errand, sendings
from reviewdesk.services.exporting.picturing import Form
from reviewdesk.services.exporting.sending import Exported
from reviewdesk.services.muting import Muting
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import Action
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.exporting.copying import Copying
from reviewdesk.ui.exporting.dragging import Dragging
from reviewdesk.ui.exporting.many import Many
from reviewdesk.ui.exporting.many_line import ManyLine
from reviewdesk.ui.exporting.view import Answers, ExportDialog
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import error_words, target_words

PAGE = "html-page"
KEYS = {PAGE: "Ctrl+Shift+E"}
"""The targets that have a key."""


class ExportingPresenter(QObject):
    """Exports the open review in the lane, behind the save that it waits for, and several in a lane of their own.

    `picked` gives the reviews that are picked in sight; `stopped` comes where a check stands in the way of the open
    review, besides `failed`, which says which.
    """

    said = Signal(str)
    failed = Signal(object)
    exported = Signal(object)
    stopped = Signal()
    open_requested = Signal(str)

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        window: QWidget,
        actions: Actions,
        editor: EditorPresenter,
        picked: Callable[[], list[str]],
        print_page: PrintPage,
        tokens: Tokens,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._window = window
        self._editor = editor
        self._picked = picked
        self._print_page = print_page
        self._errand = Errand(PAGE, _usual_folder())
        self._has_place = False
        self.checks = 0
        """How many checks of the open review ask for a look, which is said before it leaves."""

        self._asked: tuple[ReviewId, ...] = ()
        self.line = ManyLine(tokens, window)
        self.many = Many(desk, self.line, print_page, lane.crashed, self)
        self.copying = Copying(desk, lane, self, actions, editor)
        self.dragging = Dragging(desk, editor, self._last_target, window)
        for part in (self.many, self.copying, self.dragging):
            part.failed.connect(self.failed)
        for part in (self.many, self.copying):
            part.said.connect(self.said)
        self.many.open_requested.connect(self.open_requested)
        actions.connect_all({"export_again": self.export_again})
        self._of_many = QAction(window)
        self._of_many.setEnabled(False)
        self._fill(actions)

    def _fill(self, actions: Actions) -> None:
        """Offer every target there is, those of others too."""
        actions.exports.addAction(self._of_many)
        actions.exports.aboutToShow.connect(self._say_of_what)
        self._say_of_what()
        for target in TARGETS:
            words, keys = f"{target_words(target.title)}…", KEYS.get(target.name, "")
            row = Action(f"export_{target.name}", words, "", keys=keys, of_review=True)
            action = actions.add(row)
            action.triggered.connect(partial(self.choose, target.name))
            actions.exports.addAction(action)
        for error in BROKEN_TARGETS:
            broken = actions.exports.addAction(self.tr("%1 (does not work)").replace("%1", str(error.data["name"])))
            broken.setEnabled(False)
            broken.setToolTip(error_words(error))
        actions.exports.setToolTipsVisible(bool(BROKEN_TARGETS))
        actions.exports.addSeparator()
        actions.fill(actions.exports, ["export_again"])

    def set_usual_folder(self, folder: Path | None) -> None:
        """Offer this folder first, or the usual one, as long as no other was chosen."""
        if not self._has_place:
            self._errand = replace(self._errand, out=folder or _usual_folder())

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self.many.set_tokens(tokens)

    def close(self) -> None:
        """End what is going on."""
        self.many.close()

    def choose(self, target: str) -> None:
        """Ask where to, then export: what is picked in the library where that is several, else what is open."""
        picked = self._picked()
        review = self._editor.review
        if len(picked) > 1:
            self._ask(target, picked)
        elif review is not None:
            self._ask(target, [review.id])

    def choose_for(self, ids: list[str]) -> None:
        """Ask as what and where to, then export these."""
        self._ask(self._errand.target, ids)

    def export_to(self, target: str, folder: Path, title: str = "") -> None:
        """Export the open review into a folder of its own below this one; under embargo by the film's `title`."""
        titles = frozenset({title} - {""})
        self._send(replace(self._errand, target=target, out=folder, titles=titles))

    def export_again(self) -> None:
        """Export to the same place in the same format; asks where there is none yet."""
        if self._has_place:
            self._send(replace(self._errand, titles=frozenset()))
        else:
            self.choose(self._errand.target)

    def _last_target(self) -> str:
        return self._errand.target

    def _say_of_what(self) -> None:
        """Head the menu with what it is about, where that is not what is open."""
        count = len(self._picked())
        self._of_many.setVisible(count > 1)
        self._of_many.setText(self.tr("%1 picked reviews:").replace("%1", str(count)))

    def _ask(self, target: str, ids: Sequence[str]) -> None:
        self._asked = tuple(ReviewId(each) for each in ids)
        targets = [(each.name, target_words(each.title)) for each in TARGETS]
        forms = (
            (Form.SAME.value, self.tr("In the kind they have")),
            (Form.WEBP.value, self.tr("As WebP")),
            (Form.JPEG.value, self.tr("As JPEG")),
        )
        dialog = ExportDialog(self._heading(), targets, forms, self._window)
        errand = self._errand
        dialog.propose(Answers(target, str(errand.out), errand.as_zip, errand.form.value))
        review = self._editor.review
        if review is not None and self._asked == (review.id,):
            dialog.show_review(folder_name(review.slug or review.headline), self.checks)
        dialog.export_requested.connect(self._answered)
        dialog.checks_requested.connect(self.stopped)
        dialog.open()

    def _heading(self) -> str:
        review = self._editor.review
        if review is not None and self._asked == (review.id,):
            return self.tr("Export “%1”").replace("%1", review.work.title or review.headline)
        count = len(self._asked)
        return self.tr("Export 1 review") if count == 1 else self.tr("Export %1 reviews").replace("%1", str(count))

    def _answered(self, answers: Answers) -> None:
        folder = Path(os.path.abspath(os.path.expanduser(answers.folder)))  # takes any text, as Path does not
        errand = Errand(answers.target, folder, answers.as_zip, Form(answers.form))
        review = self._editor.review
        if review is not None and self._asked == (review.id,):
            self._send(errand)
            return
        self._remember(errand)
        self._editor.save()
        self._lane.run(_nothing, partial(self._send_many, self._asked, errand), self.failed.emit)

    def _send_many(self, ids: tuple[ReviewId, ...], errand: Errand, _: None) -> None:
        """Begin once the draft is kept."""
        self.many.send(ids, errand)

    def _send(self, errand: Errand) -> None:
        review = self._editor.review
        if review is not None:
            self._remember(errand)
            self._editor.save()
            self._lane.run(
                partial(_export, self._desk, review.id, errand, self._print_page), self._take, self.failed.emit
            )

    def _remember(self, errand: Errand) -> None:
        self._errand, self._has_place = errand, True

    def _take(self, exported: Exported) -> None:
        if exported.error is not None and exported.error.code == "export-embargoed":
            self._ask_for_title(exported.error)
        elif exported.error is not None:
            self.failed.emit(exported.error)
            if exported.error.code == "export-stopped":
                self.stopped.emit()
        elif exported.place is not None:
            place = exported.place if exported.place.suffix == ".zip" else exported.place / exported.main
            self.said.emit(self.tr("Exported to %1").replace("%1", str(place)))
            self.exported.emit(place)

    def _ask_for_title(self, error: ReviewDeskError) -> None:
        """Let a review out under embargo only for who types what is under embargo."""
        dialog = QInputDialog(self._window)
        dialog.setObjectName("embargoQuestion")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Export under embargo"))
        dialog.setLabelText(error_words(error))
        dialog.setOkButtonText(self.tr("Export under Embargo"))
        dialog.textValueSelected.connect(self._export_under_embargo)
        dialog.open()

    def _export_under_embargo(self, title: str) -> None:
        if title.strip():
            self._send(replace(self._errand, titles=frozenset({title})))


def _nothing() -> None:
    """Wait for what is before it in the lane."""


def _usual_folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "ReviewDesk"


def _export(desk: Desk, review_id: ReviewId, errand: Errand, print_page: PrintPage) -> Exported:
    gate = Gate(datetime.now(UTC), frozenset(Muting(desk.store.name).reasons()), errand.titles)
    exported = next(sendings(pieces_of_store(desk.store, [review_id]), errand, gate, print_page))
    if exported.review is not None and exported.error is None:
        desk.history.keep_filed(exported.review, errand.target)
    return exported
