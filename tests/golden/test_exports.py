"""What leaves, to the letter."""

from pathlib import Path, PurePosixPath

import pytest

from reviewdesk.exchange import front_matter
from reviewdesk.exchange.exporters.base import Exporter
from reviewdesk.resources import read_text
from tests.golden.golden import cases, check, written
from tests.unit.exchange.exporters.contexts import EVERY_EXPORTER, a_context

EVERY_CASE = [
    pytest.param(exporter, case, id=f"{exporter.name}-{case.stem}")
    for exporter in EVERY_EXPORTER
    for case in cases(exporter.name)
]


@pytest.mark.parametrize(("exporter", "case"), EVERY_CASE)
def test_a_review_leaves_as_it_did(exporter: Exporter, case: Path) -> None:
    review = front_matter.read(case.read_bytes(), case.name)

    artifact = exporter.export(a_context(review))

    text = written(artifact).replace(read_text("stylesheets", "house.css"), "/* the house style */\n")
    ending = PurePosixPath(artifact.main).suffix.replace(".docx", ".xml").replace(".pdf", ".txt")
    check(case.with_suffix(".expected" if ending == case.suffix else ending), text)


@pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
def test_every_exporter_has_golden_files(exporter: object) -> None:
    assert cases(getattr(exporter, "name", ""))
