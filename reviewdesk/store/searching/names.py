"""The names that stand in reviews, as the writer wrote them: what one may look for."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from reviewdesk.store.searching.words import folded


def names_in(documents: Iterable[str], fields: Sequence[str], beginning: str) -> list[str]:
    """Give the names in these fields that have a word which begins so, the most frequent first."""
    wanted = f" {folded(beginning)}"
    found = Counter(name for document in documents for name in _names(json.loads(document), fields))
    return [name for name, _ in found.most_common() if wanted in f" {folded(name)}" or wanted == " "]


def _names(document: dict[str, Any], fields: Sequence[str]) -> Iterator[str]:
    for field in fields:
        value = document.get(field, "")
        for entry in value if isinstance(value, list) else [value]:
            name = entry["name"] if isinstance(entry, dict) else entry
            if name.strip():
                yield name.strip()
