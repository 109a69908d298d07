"""One import on its way, in a lane of its own: the look, the choice, the doing."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.importing.fetching import Fetching
from reviewdesk.services.importing.planning import Plan
from reviewdesk.ui.importing.work import Outcome, after, look, run
from reviewdesk.ui.tasks import Lane


class Stage(Enum):
    """How far an import is."""

    NONE = auto()
    LOOKING = auto()
    CHOOSING = auto()
    RUNNING = auto()
    DONE = auto()


class Errand(QObject):
    """Holds the plan, and works it off in the lane; `looked` and `ran` tell how far it is."""

    looked = Signal(int)
    planned = Signal(bool)
    ran = Signal(int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, crashed: SignalInstance, keep: Callable[[], Event], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keep = keep
        self._kept = Event()
        self._crashed = crashed
        self._lane: Lane | None = None
        self._end = Event()
        self.stage = Stage.NONE
        self.paths: tuple[Path, ...] = ()
        self.plan: Plan | None = None
        self.outcome: Outcome | None = None
        self.fetched = 0
        """So many images of the net came, or did not."""
        self._count = 0

    @property
    def is_busy(self) -> bool:
        """Tell whether something is going on."""
        return self.stage in (Stage.LOOKING, Stage.RUNNING)

    @property
    def lane(self) -> Lane:
        """Give the lane, made when it is wanted first."""
        if self._lane is None:
            self._lane = Lane("import", self)
            self._lane.crashed.connect(self._crashed, Qt.ConnectionType.QueuedConnection)
        return self._lane

    def look(self, paths: tuple[Path, ...]) -> Plan:
        """Begin another import with a look that changes nothing, and give the plan that it fills."""
        self.forget()
        self.paths = paths
        self.plan = plan = Plan(self._desk.store.place.parent)
        self._begin(
            Stage.LOOKING, partial(look, self._desk.importing, paths, plan, self._hear(self.looked)), self._planned
        )
        return plan

    def run(self, *, fetches: bool) -> None:
        """Bring in what is chosen, and fetch its images from the net where that is wanted."""
        if self.stage is Stage.CHOOSING and self.plan is not None:
            fetching = Fetching(self._desk.store, goes_on=self._hear_fetched) if fetches else None
            work = partial(run, self._desk.importing, self.paths, self.plan, self._hear(self.ran), fetching)
            self._begin(Stage.RUNNING, work, self._done)

    def stop(self) -> None:
        """Begin with no other item; the one at hand is finished."""
        self._end.set()
        self._kept.set()

    def work(
        self, work: Callable[[], object], done: Callable[..., None], failed: Callable[[ReviewDeskError], None]
    ) -> None:
        """Do something in the lane once what was typed is kept, or cannot be."""
        self._kept = kept = self._keep()
        self.lane.run(partial(after, kept, work), done, failed)

    def forget(self) -> None:
        """Let go of the plan."""
        self.stage, self.outcome = Stage.NONE, None
        if self.plan is not None:
            self.plan.close()
            self.plan = None

    def close(self) -> None:
        """End what is going on; what came in so far stays."""
        self.stop()
        if self._lane is not None:
            self._lane.close()
        self.forget()

    def _begin(self, stage: Stage, work: Callable[[], object], done: Callable[..., None]) -> None:
        self.stage = stage
        self._end.clear()
        self._count = self.fetched = 0
        self.work(work, done, self._give_up)

    def _hear(self, signal: SignalInstance) -> Callable[[int], bool]:
        def hear(count: int) -> bool:
            self._count = count
            signal.emit(count)
            return not self._end.is_set()

        return hear

    def _hear_fetched(self, count: int) -> bool:
        self.fetched = count
        self.ran.emit(self._count)
        return not self._end.is_set()

    def _planned(self, is_whole: bool) -> None:
        self.stage = Stage.CHOOSING
        self.planned.emit(is_whole)

    def _done(self, outcome: Outcome) -> None:
        self.stage, self.outcome = Stage.DONE, outcome
        self.done.emit(outcome)

    def _give_up(self, error: ReviewDeskError) -> None:
        self.stage = Stage.CHOOSING if self.stage is Stage.RUNNING else Stage.NONE
        self.failed.emit(error)
