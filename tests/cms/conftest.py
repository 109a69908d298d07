"""Sends every review of the trial to a target, once for all tests."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from reviewdesk.services.exporting.making import Piece
from reviewdesk.services.exporting.sending import export
from tests.cms.reviews import pieces

Send = Callable[[str], list[Path]]


@pytest.fixture(scope="session")
def trial() -> list[Piece]:
    """Give all reviews."""
    return list(pieces())


@pytest.fixture(scope="session")
def send(trial: list[Piece], tmp_path_factory: pytest.TempPathFactory) -> Send:
    """Send all reviews to a target, and give the main file of each."""
    sent: dict[str, list[Path]] = {}

    def files(target: str) -> list[Path]:
        if target not in sent:
            found = list(export(trial, target, tmp_path_factory.mktemp(target)))
            assert not [(each.name, each.error) for each in found if each.error]
            sent[target] = sorted({each.place / each.main for each in found if each.place})
        return sent[target]

    return files


def words(html: str) -> list[str]:
    """Give the words that one reads; an address that stands for a film may have become its player."""
    return re.findall(r"\w+", re.sub(r"https?://\S+", " ", unescape(re.sub(r"<[^>]*>", " ", html))))
