"""Wires the dialog of the backups: lists them and looks whether they are good, makes one, and leads to the rest."""

from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reviewdesk.errors import ReviewDeskError, StoreWriteError
from reviewdesk.services.desk import Desk
from reviewdesk.services.looking_back import LookingBack
from reviewdesk.services.safety.backing_up import Backup, Listed, damage_in
from reviewdesk.services.safety.rescuing import is_good
from reviewdesk.ui.backups.inside import Inside
from reviewdesk.ui.backups.restoring import Restoring
from reviewdesk.ui.backups.rows import BackupRow, backup_row
from reviewdesk.ui.backups.view import BackupsView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words


class BackupsPresenter(QObject):
    """One dialog, filled whenever it opens. `restore_requested` names a backup for the place of the store."""

    restore_requested = Signal(object)
    open_requested = Signal(str)
    failed = Signal(object)
    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._window = window
        self._view: BackupsView | None = None
        self._listed: dict[str, Listed] = {}
        self._rows: dict[str, BackupRow] = {}
        self._chosen = ""
        self._progressed.connect(self._follow)

    @property
    def view(self) -> BackupsView:
        """Give the dialog, made when it is wanted first."""
        if self._view is None:
            self._view = self._made()
        return self._view

    def show(self) -> None:
        """Open the dialog, or bring the open one to the front."""
        if self._desk.store.is_shared:
            self.failed.emit(StoreWriteError("backup-by-server", place=self._desk.store.name))
            return
        if not self.view.isVisible():
            self.refresh()
        backing_up = self._desk.backing_up
        place = self.tr("They lie in %1. The newest of each of %n days and of 4 weeks stays.", "", backing_up.days)
        self.view.show_place(place.replace("%1", str(backing_up.folder)))
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def refresh(self) -> None:
        """Read the list anew."""
        self._lane.run(self._desk.backing_up.list, self._take_list, self._fail)

    def _made(self) -> BackupsView:
        view = BackupsView(self._window)
        can_write = not self._desk.store.is_read_only
        self._inside = Inside(LookingBack(self._desk.store, self._desk.events), self._lane, view, can_write=can_write)
        self._restoring = Restoring(self._desk.store.place, self._lane, view)
        self._inside.brought.connect(self.open_requested)
        self._restoring.confirmed.connect(view.close)
        self._restoring.confirmed.connect(self.restore_requested)
        for part in (self._inside, self._restoring):
            part.failed.connect(self._fail)
        view.backup_chosen.connect(self._choose)
        view.make_requested.connect(self._make)
        view.cancel_requested.connect(self._desk.backing_up.stop)
        view.restore_requested.connect(self._ask)
        view.folder_requested.connect(self._show_folder)
        return view

    def _take_list(self, listed: tuple[Listed, ...]) -> None:
        self._listed = {each.name: each for each in listed}
        self._rows = {each.name: backup_row(each) for each in listed}
        self.view.clear_backups()
        for name in self._rows:
            self._show_row(name)
        self._chosen = ""
        if listed:
            self.view.choose_first()
        else:
            self._choose("")
        for each in listed:
            self._lane.run(partial(is_good, each.backup.place), partial(self._judge, each.name), self._fail)

    def _show_row(self, name: str) -> None:
        row = self._rows[name]
        self.view.show_backup(name, (row.made, row.size, row.reviews, row.state))

    def _judge(self, name: str, is_sound: bool) -> None:
        if name in self._rows:
            self._rows[name] = self._rows[name].judged(is_sound)
            self._show_row(name)
            self._offer()

    def _choose(self, name: str) -> None:
        self._chosen = name
        self._offer()
        self._inside.show(self._listed[name].backup.place if name else None)

    def _offer(self) -> None:
        row = self._rows.get(self._chosen)
        self.view.offer_restoring(row is not None and row.is_good and not self._desk.store.is_read_only)

    def _make(self) -> None:
        self.view.show_progress(0, 0)
        self._lane.run(partial(self._desk.backing_up.run, self._tell), self._is_made, self._fail)

    def _tell(self, done: int, every: int) -> bool:
        self._progressed.emit(done, every)
        return True

    def _follow(self, done: int, every: int) -> None:
        self.view.show_progress(done, every)

    def _is_made(self, made: Backup | None) -> None:
        self.view.show_progress(-1, 0)
        damage = damage_in(made.place if made else None)
        good = self.tr("The backup is made, and it is good.") if made else self.tr("No backup was made.")
        self.view.say(error_words(damage) if damage else good)
        self.refresh()

    def _ask(self) -> None:
        if self._chosen:
            self._restoring.ask(self._listed[self._chosen])

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.backing_up.folder)))

    def _fail(self, error: ReviewDeskError) -> None:
        self.view.show_progress(-1, 0)
        self.view.say(error_words(error))
