"""The pictures of the documents stay small, and each scene that is written is played."""

import re
from inspect import getsource

from shots import kinds, shelves, trouble, writing
from shots.table import SCENES
from tests.house.source import ROOT

SCREENS = ROOT / "docs" / "screens"
MOST_BYTES = 15_000_000
ROOMS = (kinds, shelves, trouble, writing)


def test_all_pictures_together_are_small() -> None:
    assert sum(file.stat().st_size for file in SCREENS.iterdir()) < MOST_BYTES


def test_every_scene_is_in_the_table() -> None:
    played = {scene.act.__name__ for scene in SCENES.values()}
    written = {
        name for room in ROOMS for name in re.findall(r"^def (\w+)\(stage: Stage\) -> Scene", getsource(room), re.M)
    }
    assert written == played
