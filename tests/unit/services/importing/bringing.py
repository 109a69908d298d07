"""Puts files where an import finds them, imports them, and tells what became of them."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.running import Importing
from reviewdesk.store.opening import Store

A_PNG = b"\x89PNG\r\n\x1a\n"


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def run(store: Store, *paths: Path, wanted: Step | None = None) -> list[Item]:
    """Import the paths, and do what is wanted with those that would be left alone."""
    importing = Importing(store)
    left = (Step.DIFFERS, Step.ALIKE)
    plan = importing.plan(paths)
    chosen = (item.chosen(wanted) if wanted and item.step in left else item for item in plan)
    with importing.record(paths) as record:
        return list(importing.run(chosen, record))


def steps(items: list[Item]) -> list[tuple[str, Step]]:
    return [(item.name, item.step) for item in items]


def codes(items: list[Item]) -> list[str]:
    return [item.error.code for item in items if item.error]
