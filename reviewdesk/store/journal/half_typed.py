"""What stands in the fields of a review and cannot be read as their values: one small file a review."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from reviewdesk.domain.identifiers import ReviewId

_ENDING: Final = ".half-typed"


def write_half_typed(folder: Path, review_id: ReviewId, texts: Mapping[str, str]) -> None:
    """Replace what is kept of a review, all or nothing; without texts its file goes. OSError where it fails."""
    place = _place(folder, review_id)
    if not texts:
        place.unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    fresh = place.with_suffix(".new")
    with fresh.open("wb") as file:
        file.write(json.dumps(dict(texts)).encode())
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(place)


def read_half_typed(folder: Path, review_id: ReviewId) -> dict[str, str]:
    """Give each text by the name of its field; none where no such file is, or none that could be read."""
    try:
        texts = json.loads(_place(folder, review_id).read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(texts, dict):
        return {}
    return {name: text for name, text in texts.items() if isinstance(text, str)}


def _place(folder: Path, review_id: ReviewId) -> Path:
    return folder / f"{review_id}{_ENDING}"
