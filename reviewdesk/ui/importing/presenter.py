"""Wires the import: a first look that changes nothing, the table, then each review by itself, and the way back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.importing.choosing import STEPS, Choosing
from reviewdesk.ui.importing.errand import Errand, Stage
from reviewdesk.ui.importing.model import PlanModel
from reviewdesk.ui.importing.open_review import OpenReview
from reviewdesk.ui.importing.opening import Opening
from reviewdesk.ui.importing.reporting import Reporting
from reviewdesk.ui.importing.undo_action import UndoImport
from reviewdesk.ui.importing.undoing import UndoingPresenter
from reviewdesk.ui.importing.view import ImportView
from reviewdesk.ui.importing.words import (
    fetch_hint,
    fetch_words,
    from_words,
    number,
    outcome_words,
    plan_words,
    reading_words,
    run_words,
    running_words,
)
from reviewdesk.ui.importing.work import Outcome
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.dropping import DropWindow
from reviewdesk.ui.words import error_words


class ImportingPresenter(QObject):
    """One import at a time; one writes on meanwhile, and it goes on while its window is closed."""

    said = Signal(str)
    failed = Signal(object)
    open_requested = Signal(str)
    open_gone = Signal()

    def __init__(
        self,
        desk: Desk,
        crashed: SignalInstance,
        window: DropWindow,
        actions: Actions,
        editor: EditorPresenter,
        tokens: Tokens,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view: ImportView | None = None
        self._model = PlanModel(tokens, self)
        self._model.choices_changed.connect(self._offer_run)
        open_review = OpenReview(editor, self)
        self._errand = errand = Errand(desk, crashed, open_review.keep, self)
        queued = Qt.ConnectionType.QueuedConnection
        errand.looked.connect(self._follow_look, queued)
        errand.ran.connect(self._follow_run, queued)
        errand.planned.connect(self._show_plan)
        errand.done.connect(self._show_outcome)
        errand.failed.connect(self._give_up)
        self._opening = opening = Opening(desk, errand)
        opening.opened.connect(self.open_requested)
        opening.undecided.connect(self.bring_in)
        opening.failed.connect(self.failed)
        self.undoing = UndoingPresenter(desk, errand)
        self.undoing.said.connect(self._say)
        self.undoing.failed.connect(self.failed)
        self.undoing.changed.connect(self._offer_end)
        open_review.gone.connect(self.open_gone)
        open_review.renewed.connect(self.open_requested)
        self.undoing.taken_back.connect(open_review.take_back)
        errand.done.connect(open_review.take)
        UndoImport(self.undoing, actions["undo_import"])

    @property
    def view(self) -> ImportView:
        """Give the window of the import, made when it is wanted first."""
        if self._view is None:
            self._view = view = ImportView(self._model, STEPS, self._window)
            self._choosing = Choosing(view, self._model)
            self._reporting = Reporting(view)
            self._reporting.said.connect(self._say)
            view.run_requested.connect(self._run)
            view.fetch_chosen.connect(self._offer_run)
            view.cancel_requested.connect(self._errand.stop)
            view.undo_requested.connect(self.undoing.undo)
            view.report_requested.connect(self._save_report)
            view.closed.connect(self._leave)
        return self._view

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._model.set_tokens(tokens)

    def choose(self) -> None:
        """Ask for files and archives."""
        self._ask(self.tr("Import reviews"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Ask for a folder, to be imported with all that lies below it."""
        self._ask(self.tr("Import a folder of reviews"), QFileDialog.FileMode.Directory)

    def bring_in(self, files: Sequence[str]) -> None:
        """Look into files, folders and archives, and show what would come in; while an import is on, show that."""
        view = self.view
        if self._errand.is_busy:
            self._say(self.tr("Another import is going on. Wait for it, or cancel it first."))
        else:
            self._model.show_plan(None)
            plan = self._errand.look(tuple(Path(file) for file in files))
            self._model.show_plan(plan)
            view.show_from(from_words(self._errand.paths))
            view.details.clear()
            view.offer_end("", has_report=False)
            view.offer_fetch("")
            self._follow_look(0)
            self._choosing.offer()
        view.show()
        view.raise_()
        view.activateWindow()
        view.begin()

    def open_files(self, files: Sequence[str]) -> None:
        """Open the one review of a file, and show what would come in where there is something to decide."""
        self._opening.open(files)

    def close(self) -> None:
        """End what is going on; what came in so far stays."""
        self._model.show_plan(None)
        self.undoing.stop()
        self._errand.close()

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        if self._errand.is_busy:
            self.bring_in(())
            return
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Look Into"))
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    def _follow_look(self, count: int) -> None:
        if self._errand.stage is Stage.LOOKING:
            self._model.grow()
            self.view.show_progress(0, 0)
            self.view.offer_run(run_words(0), is_possible=False)
            self.view.say(reading_words(count))

    def _show_plan(self, is_whole: bool) -> None:
        view = self.view
        self._model.grow()
        view.show_progress(-1, 0)
        self._choosing.offer()
        view.say(plan_words(self._model.counts(), is_whole=is_whole))
        self._offer_run()
        view.show_first()

    def _offer_run(self) -> None:
        plan = self._errand.plan
        if plan is not None and self._errand.stage is Stage.CHOOSING:
            count, hosts = plan.changing(), plan.hosts()
            self.view.offer_fetch(fetch_words(plan.far(), hosts), fetch_hint(hosts))
            fetches = self.view.fetches
            self.view.offer_run(run_words(count, fetches=fetches), is_possible=count > 0 or fetches)

    def _run(self) -> None:
        plan = self._errand.plan
        if plan is not None:
            fetches, hosts = self.view.fetches, plan.hosts()
            self._errand.run(fetches=fetches)
            self._follow_run(0)
            self._choosing.offer()
            self.view.offer_fetch(fetch_words(plan.far(), hosts), fetch_hint(hosts), is_possible=False)
            self.view.offer_run(run_words(plan.changing(), fetches=fetches), is_possible=False)

    def _follow_run(self, done: int) -> None:
        plan = self._errand.plan
        if plan is not None and self._errand.stage is Stage.RUNNING:
            self._model.set_running(done)
            self.view.show_progress(done, len(plan))
            self.view.say(running_words(done, len(plan), self._errand.fetched))

    def _show_outcome(self, outcome: Outcome) -> None:
        self._model.set_running(outcome.done)
        self.view.show_progress(-1, 0)
        self.view.offer_run("", is_possible=False, is_shown=False)
        self.view.offer_fetch("")
        self.view.show_first()
        said = outcome_words(outcome.counts)
        if outcome.left:
            said = f"{said} {self.tr('Cancelled: %1 were not begun.').replace('%1', number(outcome.left))}"
        if outcome.trouble is not None:
            said = f"{said} {error_words(outcome.trouble)}"
        self._say(said)
        self._offer_end()
        self.undoing.refresh()
        if outcome.first:
            self.open_requested.emit(outcome.first)

    def _give_up(self, error: ReviewDeskError) -> None:
        self.view.show_progress(-1, 0)
        self.view.say(error_words(error))
        self._offer_run()
        self.failed.emit(error)

    def _leave(self) -> None:
        """Let go of a look that nobody waits for any more; an import goes on."""
        if self._errand.stage is Stage.LOOKING:
            self._errand.stop()

    def _offer_end(self) -> None:
        outcome = self._errand.outcome
        if outcome is not None:
            self.view.offer_end(self.undoing.words_for(outcome.record), has_report=outcome.record is not None)

    def _save_report(self) -> None:
        outcome = self._errand.outcome
        if outcome is not None and outcome.record is not None:
            self._reporting.ask(outcome.record, self._errand.lane)

    def _say(self, words: str) -> None:
        if self._view is not None:
            self._view.say(words)
        self.said.emit(words)
