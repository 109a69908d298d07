"""What the import says, in the language of the window."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from reviewdesk.services.importing.items import Step
from reviewdesk.services.importing.planning import Row
from reviewdesk.ui.words import code_words, error_words

DONE = (Step.ADD, Step.REPLACE, Step.BOTH, Step.SAME, Step.DIFFERS, Step.ALIKE, Step.SKIP, Step.FAIL)
"""What is counted, in the order in which it is said."""


def step_words(step: Step, *, is_done: bool = False, is_trashed: bool = False) -> str:
    """Say what happens with an item, or happened; `is_trashed` where the one that is there lies in the trash."""
    if step is Step.DIFFERS and is_trashed:
        return _tr("Left: it lies in the trash")
    will = {
        Step.ADD: _tr("Comes in"),
        Step.SAME: _tr("There already"),
        Step.DIFFERS: _tr("Left: there with another text"),
        Step.ALIKE: _tr("Left: one like it is there"),
        Step.REPLACE: _tr("Replaces the one there"),
        Step.BOTH: _tr("Comes in beside the one there"),
        Step.SKIP: _tr("Left out"),
        Step.PASSED: _tr("Passed over"),
        Step.FAIL: _tr("Cannot come in"),
    }
    did = {
        Step.ADD: _tr("Came in"),
        Step.REPLACE: _tr("Replaced the one there"),
        Step.BOTH: _tr("Came in beside the one there"),
        Step.FAIL: _tr("Did not come in"),
    }
    return did.get(step, will[step]) if is_done else will[step]


def choice_words(step: Step) -> str:
    """Name what one can choose for an item."""
    return {
        Step.ADD: _tr("Bring it in"),
        Step.SKIP: _tr("Leave it out"),
        Step.DIFFERS: _tr("Leave it out"),
        Step.ALIKE: _tr("Leave it out"),
        Step.REPLACE: _tr("Replace the one on the desk"),
        Step.BOTH: _tr("Keep both"),
    }[step]


def filter_words(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Name the parts of the table, each with its count; what is empty is left out, but for all."""
    words = {
        "all": _tr("All"),
        "new": _tr("New"),
        "look": _tr("To be decided"),
        "same": _tr("There already"),
        "failed": _tr("Cannot come in"),
        "remarks": _tr("With remarks"),
    }
    return [
        (key, f"{said} ({number(counts.get(key, 0))})")
        for key, said in words.items()
        if counts.get(key, 0) or key == "all"
    ]


def from_words(paths: Sequence[Path]) -> str:
    """Say what is looked into."""
    first = paths[0].name or str(paths[0]) if paths else ""
    if len(paths) < 2:
        return _tr("From %1").replace("%1", first)
    return _tr("From %1 and %2 more").replace("%2", number(len(paths) - 1)).replace("%1", first)


def plan_words(counts: Mapping[str, int], *, is_whole: bool) -> str:
    """Say how it stands after the first look."""
    if not is_whole:
        return _tr("The look was cancelled: this is not all. Nothing is changed yet.")
    if not counts["all"]:
        return _tr("Nothing was found there that can be imported.")
    if counts["look"]:
        return _tr("Nothing is changed yet. Some could be there already: they stay out unless you decide otherwise.")
    return _tr("Nothing is changed yet.")


def outcome_words(counts: Mapping[Step, int]) -> str:
    """Say in one line what became of all."""
    parts = [_counted(step, counts[step]) for step in DONE if counts.get(step)]
    return ", ".join(parts) + "." if parts else _tr("There was nothing to import.")


def _counted(step: Step, count: int) -> str:
    words = {
        Step.ADD: (_tr("1 review imported"), _tr("%1 reviews imported")),
        Step.REPLACE: (_tr("1 replaced"), _tr("%1 replaced")),
        Step.BOTH: (_tr("1 came in beside the one there"), _tr("%1 came in beside those there")),
        Step.SAME: (_tr("1 already there"), _tr("%1 already there")),
        Step.DIFFERS: (
            _tr("1 there with another text, left as it is"),
            _tr("%1 there with other texts, left as they are"),
        ),
        Step.ALIKE: (_tr("1 left, for one like it is there"), _tr("%1 left, for others like them are there")),
        Step.SKIP: (_tr("1 left out"), _tr("%1 left out")),
        Step.FAIL: (_tr("1 not imported"), _tr("%1 not imported")),
    }[step]
    return words[count != 1].replace("%1", number(count))


def run_words(count: int, *, fetches: bool = False) -> str:
    """Name the button that begins the import."""
    if count == 0:
        return _tr("Fetch Images") if fetches else _tr("Import")
    return _tr("Import 1 Review") if count == 1 else _tr("Import %1 Reviews").replace("%1", number(count))


def undo_words(count: int) -> str:
    """Name the action that takes the last import back; 0 where there is none."""
    if count == 0:
        return _tr("Undo Import")
    words = _tr("Undo Import of 1 Review") if count == 1 else _tr("Undo Import of %1 Reviews")
    return words.replace("%1", number(count))


def undone_words(count: int, refused: int) -> str:
    """Say what became of an import that was taken back."""
    words = _tr("1 review taken back.") if count == 1 else _tr("%1 reviews taken back.")
    said = words.replace("%1", number(count))
    if not refused:
        return said
    rest = _tr("1 stays: it changed since.") if refused == 1 else _tr("%1 stay: they changed since.")
    return f"{said} {rest.replace('%1', number(refused))}"


def place_words(row: Row) -> str:
    """Say where an item stands."""
    if row.line:
        return _tr("%1, line %2").replace("%2", str(row.line)).replace("%1", row.name)
    return f"{row.name}: {row.entry}" if row.entry and row.entry != row.title else row.name


def remark_words(row: Row) -> list[str]:
    """Say all that is to be said of an item, the error first."""
    said = [error_words(row.error)] if row.error is not None else []
    return said + [code_words(remark.code, {"place": remark.place, **remark.data}) for remark in row.remarks]


def reading_words(count: int) -> str:
    """Say how far the first look is."""
    return _tr("Looking… %1 found so far. Nothing is changed yet.").replace("%1", number(count))


def running_words(done: int, every: int, fetched: int = 0) -> str:
    """Say how far the import is, and how many images were fetched, or could not be."""
    said = _tr("Importing… %1 of %2").replace("%1", number(done)).replace("%2", number(every))
    if not fetched:
        return said
    images = _tr("1 image of the net") if fetched == 1 else _tr("%1 images of the net")
    return f"{said}, {images.replace('%1', number(fetched))}"


def fetch_words(count: int, hosts: Sequence[str]) -> str:
    """Offer to fetch images, with the sites where they lie; nothing where there are none."""
    if not count or not hosts:
        return ""
    words = _tr("Fetch 1 image from the net") if count == 1 else _tr("Fetch %1 images from the net")
    sites = ", ".join(hosts[:2])
    if rest := len(hosts[2:]):
        sites = _tr("%1 and %2 more").replace("%2", number(rest)).replace("%1", sites)
    return f"{words.replace('%1', number(count))} ({sites})"


def fetch_hint(hosts: Sequence[str]) -> str:
    """Say what fetching does, and name the sites."""
    what = _tr(
        "They become images of their reviews. The sites hear your address and that ReviewDesk asks. "
        "What does not come keeps its link."
    )
    return f"{what}\n\n" + "\n".join(hosts[:20])


def undoing_words(done: int, every: int) -> str:
    """Say how far the way back is."""
    return _tr("Taking back… %1 of %2").replace("%1", number(done)).replace("%2", number(every))


def number(count: int) -> str:
    """Write a number as here one does."""
    return QLocale().toString(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Importing", words)
