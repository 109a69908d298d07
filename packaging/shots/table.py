"""SCENES: the one table of the pictures, each scene with what lies in its home before the window opens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from shots import kinds, shelves, trouble, writing
from shots.stage import Scene, Stage


@dataclass(frozen=True, slots=True)
class Play:
    """A scene: what it shows, what it finds, and what the settings say; `scale` is that of the screen."""

    act: Callable[[Stage], Scene]
    prepare: Callable[[Path], None] | None = None
    settings: dict[str, object] = field(default_factory=dict)
    scale: float = 1


SCENES = {
    "first": Play(writing.first, settings={"welcomed": False}),
    "panels": Play(writing.panels),
    "preview": Play(writing.preview),
    "text": Play(writing.text),
    "spelling": Play(writing.spelling),
    "dialogs": Play(writing.dialogs),
    "preferences": Play(writing.preferences),
    "menus": Play(writing.menus),
    "library": Play(shelves.library, shelves.fill, {"panel": "library"}),
    "many": Play(shelves.many, shelves.fill, {"panel": "library"}),
    "trash": Play(shelves.trash, shelves.fill_with_trash, {"panel": "library"}),
    "empty": Play(shelves.empty),
    "overviews": Play(shelves.overviews, shelves.fill, {"panel": "library"}),
    "import": Play(shelves.importing, shelves.lay_files, {"panel": "library"}),
    "contrast": Play(writing.contrast),
    "german": Play(writing.spoken, shelves.fill, {"language": "de"}),
    "french": Play(writing.spoken, shelves.fill, {"language": "fr"}),
    "large": Play(writing.large, scale=2),
    "forms": Play(kinds.forms),
    "wrong": Play(kinds.wrong),
    "history": Play(trouble.history, trouble.with_past),
    "new": Play(trouble.no_history, trouble.with_sample),
    "backups": Play(trouble.backups, trouble.with_backups),
    "conflict": Play(trouble.conflict, trouble.with_sample),
    "damaged-store": Play(trouble.refused, trouble.damaged_store),
    "newer-store": Play(trouble.newer, trouble.newer_store),
    "damaged-image": Play(trouble.image_trouble, trouble.damaged_image),
    "damaged-review": Play(trouble.review_trouble, trouble.damaged_review),
    "unsaved": Play(trouble.unsaved, trouble.with_sample),
}
