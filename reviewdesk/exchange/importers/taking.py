"""Takes what a foreign record says into the fields of a review, by a table of names, until only the rest is left."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.exchange.front_matter import shown
from reviewdesk.exchange.importers.base import Remark
from reviewdesk.exchange.importers.foreign_keys import ALT, MEANINGS, Meaning, own_names
from reviewdesk.exchange.importers.foreign_values import Partly, guess

Path: TypeAlias = tuple[str, ...]

_CONTAINERS = frozenset({"params", "extra", "review", "movie", "film", "work", "item", "seo"})
"""Tables whose names count as if they stood outside (Hugo's `params`), or with that name before them."""
_TRANSPARENT = frozenset({"params", "extra"})
_MANY = frozenset({"work.ids"})
_DEPTH = 3


class Names:
    """A table of meanings, turned round: what each name may mean, the surest first."""

    def __init__(self, meanings: Iterable[Meaning]) -> None:
        self._known: dict[str, list[tuple[int, int, Meaning]]] = {}
        for order, meaning in enumerate(meanings):
            for rank, name in enumerate(meaning.names):
                self._known.setdefault(spelled(name), []).append((order, rank, meaning))

    def meanings(self, name: str) -> Iterable[tuple[int, int, Meaning]]:
        """Give what a name may mean, with its place in the table."""
        return self._known.get(name, ())


def names_with(keys: Mapping[str, str]) -> Names:
    """Give the table with a user's names before ours; InvalidFieldError where one means no field."""
    return _names(tuple(sorted(keys.items())))


@lru_cache(maxsize=8)
def _names(keys: tuple[tuple[str, str], ...]) -> Names:
    return Names((*own_names(dict(keys)), *MEANINGS))


@dataclass(frozen=True, slots=True)
class Taken:
    """A review with all that was understood, what was `left`, remarks on odd values, and the fields that were named."""

    review: Review
    left: Table
    remarks: tuple[Remark, ...]
    fields: frozenset[str]


def take(values: Table, review: Review, names: Names) -> Taken:
    """Take all that has a meaning; a field gets its first sound value, ids of works each one.

    What a field takes in part is left as well.
    """
    leaves = dict(_leaves(values))
    found: dict[str, object] = {}
    used: set[Path] = set()
    refused: dict[Path, str] = {}
    for meaning, path in _candidates(leaves, names):
        if path in used or (meaning.field in found and meaning.field not in _MANY):
            continue
        try:
            value = meaning.read(leaves[path])
        except ValueError:
            refused.setdefault(path, meaning.expected)
            continue
        if isinstance(value, Partly):
            value = value.taken
        else:
            used.add(path)
        found[meaning.field] = (*_tuple(found, meaning.field), *value) if meaning.field in _MANY else value
    remarks = [_guessed(leaves, found, used)] if "rating" not in found else []
    kept = (path for path in refused if path not in used and leaves[path])
    aside = [
        Remark("value-kept-aside", path[-1], {"value": shown(leaves[path]), "expected": refused[path]}) for path in kept
    ]
    said = frozenset(found)
    _derive(found)
    left = _without(values, used) if used else values
    told = (*aside, *(remark for remark in remarks if remark))
    return Taken(filled(review, found), left, told, said)


def filled(review: Review, values: Mapping[str, object]) -> Review:
    """Put values into their fields (`headline`, `work.title`), all at once, for every change is a copy."""
    whole: dict[str, object] = {}
    parts: dict[str, dict[str, object]] = {}
    for name, value in values.items():
        head, _, tail = name.partition(".")
        if tail:
            parts.setdefault(head, {})[tail] = value
        else:
            whole[head] = value
    for head, inner in parts.items():
        whole[head] = replace(getattr(review, head), **inner)
    return replace(review, **whole) if whole else review  # type: ignore[arg-type]


def spelled(name: str) -> str:
    """Give a name as the table has it: `Film-Title` is `film_title`."""
    return name.strip().lower().replace("-", "_").replace(" ", "_")


def _candidates(leaves: Mapping[Path, Extra], names: Names) -> Iterator[tuple[Meaning, Path]]:
    found = [
        (order, rank, place, meaning, path)
        for place, path in enumerate(leaves)
        for order, rank, meaning in names.meanings(_name(path))
    ]
    found.sort(key=lambda each: each[:3])
    for _, _, _, meaning, path in found:
        yield meaning, path


def _name(path: Path) -> str:
    if len(path) == 1:
        return spelled(path[0])
    return ".".join(part for part in map(spelled, path) if part not in _TRANSPARENT)


def _leaves(values: Table, path: Path = ()) -> Iterator[tuple[Path, Extra]]:
    """Give the values by their path; a table is one of them, and where it may hold fields those inside it too."""
    for name, value in values.entries:
        here = (*path, name)
        yield here, value
        if isinstance(value, Table) and len(here) < _DEPTH and spelled(name) in _CONTAINERS:
            yield from _leaves(value, here)


def _tuple(found: Mapping[str, object], field: str) -> tuple[object, ...]:
    value = found.get(field, ())
    return value if isinstance(value, tuple) else ()


def _guessed(leaves: Mapping[Path, Extra], found: dict[str, object], used: set[Path]) -> Remark | None:
    """Take a bare number as a rating, with a remark that its scale was guessed."""
    for wanted in ("rating", "score"):
        for path, value in leaves.items():
            if _name(path).rpartition(".")[2] != wanted or path in used:
                continue
            rating = guess(value)
            if rating is not None:
                found["rating"] = rating
                used.add(path)
                return Remark("rating-scale-guessed", path[-1], {"value": shown(value), "best": str(rating.scale.best)})
    return None


def _derive(found: dict[str, object]) -> None:
    alt = found.pop(ALT, "")
    images = [image for image in _tuple(found, "images") if isinstance(image, Image)]
    if images:
        first = images[0]
        found["images"] = (replace(first, alt=first.alt or str(alt)), *images[1:])
        found["featured_image"] = first.name
    if "status" not in found and found.get("published"):
        found["status"] = Status.PUBLISHED


def _without(values: Table, used: set[Path], path: Path = ()) -> Table:
    """Give what is left; a table that was taken empty goes as well."""
    kept: list[tuple[str, Extra]] = []
    for name, value in values.entries:
        here = (*path, name)
        if here in used:
            continue
        rest = _without(value, used, here) if isinstance(value, Table) and value else value
        if rest or not value:
            kept.append((name, rest))
    return Table(tuple(kept))
