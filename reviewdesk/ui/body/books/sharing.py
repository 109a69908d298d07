"""Lets what a block has become be made of what it was, since of the many states that are held most is the same."""

from dataclasses import fields, is_dataclass, replace
from itertools import zip_longest
from typing import Any, TypeVar

Value = TypeVar("Value")


def shared(new: Value, old: object) -> Value:
    """Give a value that equals the new one, with what is the same in an old one taken from there."""
    if type(new) is not type(old):
        return new
    if new == old:
        return old
    if isinstance(new, tuple) and isinstance(old, tuple):
        return _shared_row(new, old)  # type: ignore[return-value]
    if is_dataclass(new) and not isinstance(new, type):
        return replace(new, **{one.name: shared(getattr(new, one.name), getattr(old, one.name)) for one in fields(new)})
    return new


def _shared_row(new: tuple[Any, ...], old: tuple[Any, ...]) -> tuple[Any, ...]:
    """Pair what stands before and behind the change, and what is left in between."""
    most = min(len(new), len(old))
    start = next((place for place in range(most) if new[place] != old[place]), most)
    end = next((place for place in range(most - start) if new[-1 - place] != old[-1 - place]), most - start)
    between = zip_longest(new[start : len(new) - end], old[start : len(old) - end])
    middle = (shared(one, other) for one, other in list(between)[: len(new) - end - start])
    return (*old[:start], *middle, *old[len(old) - end :])
