"""Targets that other packages bring by entry point: one that is broken is told of and passed over."""

import logging
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import EntryPoint, entry_points
from typing import Any, TypeVar

from reviewdesk.errors import ExportError, ReviewDeskError
from reviewdesk.exchange.artifact import Artifact
from reviewdesk.exchange.exporters.base import ExportContext, Exporter, Gatherer, Layout, Part
from reviewdesk.resources import resource

GROUP = "reviewdesk.targets"

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_T = TypeVar("_T")
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Others:
    """The targets that other packages bring, and why some of them are left out."""

    exporters: tuple[Exporter, ...] = ()
    broken: tuple[ReviewDeskError, ...] = ()


def installed() -> tuple[EntryPoint, ...]:
    """Give the entry points of the packages that are installed, in an order that lasts."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, entry.value)))


def find_others(entries: Iterable[EntryPoint], taken: Collection[str]) -> Others:
    """Load the targets; none takes a name that is `taken`, and none that fails stops the others."""
    names = set(taken)
    exporters: list[Exporter] = []
    broken: list[ReviewDeskError] = []
    for entry in entries:
        try:
            exporter = _load(entry, names)
        except ExportError as error:
            log.info("a target was left out: %s", error)
            broken.append(error)
        else:
            names.add(exporter.name)
            exporters.append(exporter)
    return Others(tuple(exporters), tuple(broken))


@dataclass(frozen=True, slots=True)
class ForeignExporter:
    """Stands before a target of others, so that whatever it raises is an ExportError that names it."""

    name: str
    title: str
    layout: Layout
    inner: Exporter

    def export(self, context: ExportContext) -> Artifact:
        return self._asked(self.inner.export, context, Artifact)

    def _asked(self, ask: Callable[[Any], object], what: object, kind: type[_T]) -> _T:
        answer = _guarded(self.name, ask, what)
        if not isinstance(answer, kind):
            raise _broken(self.name, f"it gave {type(answer).__name__} in place of {kind.__name__}")
        return answer


@dataclass(frozen=True, slots=True)
class ForeignGatherer(ForeignExporter):
    """Stands before a target of others whose one file holds several reviews."""

    gatherer: Gatherer[Any]

    def part(self, context: ExportContext) -> Part[Any]:
        return self._asked(self.gatherer.part, context, Part)

    def gather(self, values: Sequence[Any]) -> Artifact:
        return self._asked(self.gatherer.gather, values, Artifact)


def _load(entry: EntryPoint, taken: Collection[str]) -> Exporter:
    exporter = _guarded(entry.name, _made, entry)
    name, title, layout = exporter.name, exporter.title, exporter.layout
    if name in taken:
        raise _broken(entry.name, "another target has this name")
    if isinstance(exporter, Gatherer):
        return ForeignGatherer(name, title, _lenient(layout), exporter, exporter)
    return ForeignExporter(name, title, _lenient(layout), exporter)


def _made(entry: EntryPoint) -> Exporter:
    found = entry.load()
    exporter: Exporter = found() if isinstance(found, type) else found
    if exporter.name != entry.name or not _NAME.fullmatch(exporter.name):
        raise TypeError("its name must be that of its entry point: small letters, digits and dashes")
    if not isinstance(exporter.title, str) or not exporter.title.strip():
        raise TypeError("its title must be text")
    layout = exporter.layout
    if not isinstance(layout, Layout) or not callable(exporter.export):
        raise TypeError("it must have a layout and export()")
    if not resource("stylesheets", layout.stylesheet).is_file() or not resource("templates", layout.templates).is_dir():
        raise TypeError("its layout names templates or a style sheet that are not there")
    return exporter


def _lenient(layout: Layout) -> Layout:
    """Give a layout for the preview, which shows a block as it is where the target fails at it."""
    block = partial(_shown, layout.block) if layout.block else None
    part = partial(_shown, layout.part) if layout.part else None
    return replace(layout, block=block, part=part)


def _shown(make: Callable[..., object], html: str, *context: ExportContext) -> str:
    try:
        return str(make(html, *context))
    except Exception:
        log.exception("a target failed at the preview")
        return html


def _guarded(name: str, ask: Callable[[Any], _T], what: object) -> _T:
    """Ask what others wrote, which may raise anything, and even end the program."""
    try:
        return ask(what)
    except ReviewDeskError:
        raise
    except (Exception, SystemExit) as error:
        raise _broken(name, f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from error


def _broken(name: str, reason: str) -> ExportError:
    return ExportError("target-broken", name=name, reason=reason)
