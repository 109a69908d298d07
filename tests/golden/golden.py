"""Compares an export with the file that lies beside its review."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

from reviewdesk.exchange.artifact import Artifact

HERE = Path(__file__).parent
UPDATE = "REVIEWDESK_UPDATE_GOLDEN"


def cases(exporter: str) -> list[Path]:
    """List the reviews that an exporter is tried on."""
    return sorted((HERE / exporter.replace("-", "_")).glob("*.md"))


def written(artifact: Artifact) -> str:
    """Give what is in the main file, of a document its text and its notes with a line for each paragraph."""
    if not artifact.main.endswith(".docx"):
        return artifact.text
    data = next(file.data for file in artifact.files if file.path == artifact.main)
    with zipfile.ZipFile(BytesIO(data)) as document:
        parts = [document.read(f"word/{part}.xml").decode() for part in ("document", "footnotes")]
    return "".join(parts).replace("</w:p>", "</w:p>\n")


def check(expected: Path, actual: str) -> None:
    """Compare with the expected file, or write it where the environment says so."""
    if os.environ.get(UPDATE):
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_text(encoding="utf-8"), f"set {UPDATE}=1 to accept"
