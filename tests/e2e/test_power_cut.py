"""A power cut: whatever the disk had not been told to keep may be gone, and yet every save that was told is there."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reviewdesk.services.desk import open_desk
from reviewdesk.store.soundness import examine
from tests.e2e.disk import Cut, Disk, Event, Synced, Written
from tests.e2e.trial import REVIEW, Trial

SAVES = 30
CUTS = 60


class PlatterOfAFile:
    """What a file holds after a power cut: what was synced, and of the rest whatever the disk happened to do."""

    def __init__(self, start: bytes) -> None:
        self._kept = bytearray(start)
        self._pending: list[Written | Cut] = []

    def take(self, event: Event) -> None:
        """Do as the disk was told; what was not synced is not yet certain."""
        if not isinstance(event, Synced):
            self._pending.append(event)
            return
        for each in self._pending:
            self._put(each)
        self._pending.clear()

    def after_the_cut(self, draw: random.Random) -> bytes:
        """Give what is found, with some of the uncertain writes, and of one of them only the first bytes."""
        for each in self._pending:
            if draw.random() < 0.5:
                self._put(each)
            elif isinstance(each, Written) and draw.random() < 0.3:
                self._put(Written(each.file, each.start, each.data[: len(each.data) // 2]))
        return bytes(self._kept)

    def _put(self, event: Written | Cut) -> None:
        if isinstance(event, Cut):
            del self._kept[event.size :]
            return
        self._kept.extend(bytes(max(event.start - len(self._kept), 0)))
        self._kept[event.start : event.start + len(event.data)] = event.data


def saves(trial: Trial, disk: Disk) -> Iterator[int]:
    """Save again and again, and give how much the disk was told until each save was told to be safe."""
    desk = open_desk(trial.url)
    review = desk.drafting.open(REVIEW)
    for number in range(1, SAVES + 1):
        review = desk.drafting.replace_body(f"{review.body}n-{number} ")
        desk.drafting.save()
        if number % 10 == 0:
            desk.store.close()  # the log is written back into the file
        yield len(disk.events)
    desk.close()


def after_a_cut(events: Sequence[Event], before: bytes, folder: Path, draw: random.Random) -> Trial:
    """Give the store as it is found when the power failed after these events."""
    files = {"": PlatterOfAFile(before)}
    for event in events:
        files.setdefault(event.file, PlatterOfAFile(b"")).take(event)
    folder.mkdir()
    found = Trial(folder)
    for name, file in files.items():
        found.place.with_name(f"{found.place.name}{name}").write_bytes(file.after_the_cut(draw))
    return found


def test_a_power_cut_takes_no_save_that_was_told(
    trial: Trial, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    trial.begin()
    before = trial.place.read_bytes()
    disk = Disk(trial.place)
    try:
        told = list(saves(trial, disk))
    finally:
        disk.remove()
    draw = random.Random(3)
    for number in range(scaled(CUTS)):
        until = draw.randint(0, len(disk.events))
        found = after_a_cut(disk.events[:until], before, trial.folder / str(number), draw)
        safe = {save for save, events in enumerate(told, 1) if events <= until}
        assert safe <= found.numbers(), (until, len(safe))
        assert examine(found.place)
    report(
        f"{scaled(CUTS)} power cuts in {len(disk.events)} writes and syncs of {SAVES} saves: no save lost that was told"
    )
