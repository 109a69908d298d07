"""Real texts that lie beside a checkout on some machines; tests use them as well where they are."""

import json
import os
from pathlib import Path

_PLACE = Path(os.environ.get("REVIEWDESK_SAMPLES", Path(__file__).parents[4] / "shared" / "samples"))


def reviews() -> list[str]:
    """Give the bodies of real reviews."""
    files = sorted((_PLACE / "reviews").glob("*.md"))
    return [file.read_text(encoding="utf-8").split("---\n", 2)[2] for file in files]


def specification() -> list[str]:
    """Give the examples of the CommonMark specification."""
    file = _PLACE / "commonmark-0.31.2.json"
    return [example["markdown"] for example in json.loads(file.read_text(encoding="utf-8"))] if file.exists() else []
