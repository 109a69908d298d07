"""Compares an export with the file that lies beside its review."""

import os
from pathlib import Path

HERE = Path(__file__).parent
UPDATE = "REVIEWDESK_UPDATE_GOLDEN"


def cases(exporter: str) -> list[Path]:
    """List the reviews that an exporter is tried on."""
    return sorted((HERE / exporter.replace("-", "_")).glob("*.md"))


def check(expected: Path, actual: str) -> None:
    """Compare with the expected file, or write it where the environment says so."""
    if os.environ.get(UPDATE):
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_text(encoding="utf-8"), f"set {UPDATE}=1 to accept"
