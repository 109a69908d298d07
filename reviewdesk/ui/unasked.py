"""Modules that libraries import and most days do without, put off until somebody uses them: 5 MB of a desk."""

import importlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from types import ModuleType
from typing import Any

UNASKED: Mapping[str, Sequence[str]] = {
    "asyncio": ("iscoroutine",),  # SQLAlchemy, for databases that are asked in turns
    "urllib.request": ("pathname2url", "url2pathname"),  # pymdownx, for addresses of files in pages
    "nh3": (),  # ours, for pages that are shown and for what is pasted
}
"""Each with the functions that are imported from it by name, which are passed on when they are called."""


class PutOff(ModuleType):
    """Stands in the place of a module; the first who asks for what lies in it has it loaded."""

    def __init__(self, name: str, functions: Sequence[str]) -> None:
        super().__init__(name)
        vars(self).update({function: partial(_call, name, function) for function in functions})

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # whoever looks at all modules uses none of them
            raise AttributeError(name)
        return getattr(_loaded(self.__name__), name)


@contextmanager
def put_off(modules: Mapping[str, Sequence[str]] = UNASKED) -> Iterator[None]:
    """Let these modules wait for those who are imported meanwhile, but not those that are loaded already.

    Whoever imports one of them afterwards has the module itself.
    """
    waiting = [name for name, functions in modules.items() if _puts(name, functions)]
    try:
        yield
    finally:
        for name in waiting:
            _take_away(name)


def _puts(name: str, functions: Sequence[str]) -> bool:
    """Put a stand-in in the place of a module, unless that has come, by itself or with the package it lies in."""
    room, _, last = name.rpartition(".")
    package = importlib.import_module(room) if room else None
    if name in sys.modules:
        return False
    sys.modules[name] = PutOff(name, functions)
    if package is not None:
        setattr(package, last, sys.modules[name])
    return True


def _take_away(name: str) -> None:
    """Take a stand-in out of the way of the module, unless that has come already."""
    room, _, last = name.rpartition(".")
    if isinstance(sys.modules.get(name), PutOff):
        sys.modules.pop(name, None)  # another thread may be first
        if room:
            vars(importlib.import_module(room)).pop(last, None)


def _loaded(name: str) -> ModuleType:
    _take_away(name)
    return importlib.import_module(name)


def _call(module: str, function: str, *given: Any, **named: Any) -> Any:
    called: Callable[..., Any] = getattr(_loaded(module), function)
    return called(*given, **named)
