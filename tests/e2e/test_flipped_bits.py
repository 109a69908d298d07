"""Bits that flip on the disk: the doctor tells of each that changed anything, and no text is ever given out wrong."""

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path

import pytest
from click.testing import CliRunner

from reviewdesk.cli.call import Call
from reviewdesk.cli.main import main
from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError, StoreUnavailableError
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.history.versions import VersionInfo
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.services.safety.health import flaws_of
from tests.factories import full_review

FLIPS = 200
REVIEWS = [review_id(number, number) for number in range(1, 13)]
TEXT = "The keeper counts ships, and nobody comes; the harbour sleeps under a low and salted light.\n\n"
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Seen:
    """All that one can see of a store; what cannot be read is said to be so."""

    listed: object
    found: object
    reviews: dict[str, object]
    versions: dict[str, object]
    images: dict[str, object]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that was used: reviews that were changed and thrown away, histories, images."""
    place = tmp_path_factory.mktemp("sound") / "reviews.db"
    desk = open_desk(url_of(place))
    draw = random.Random(1)
    for number, key in enumerate(REVIEWS):
        desk.library.add(full_review(id=key, slug=f"review-{number}", body=TEXT * draw.randint(1, 60)))
        with desk.store.unit_of_work() as work:
            for image in full_review().images:
                work.assets.put(key, image.name, draw.randbytes(6000))
        review = desk.drafting.open(key)
        for change in range(4):
            desk.drafting.replace_body(f"{review.body}{change} more.\n")
            desk.drafting.save()
        desk.drafting.discard()
    desk.library.trash([REVIEWS[0]])
    desk.close()
    return place


def url_of(place: Path) -> str:
    return f"sqlite:///{place}"


def tried(look: Callable[[], object]) -> object:
    """Give what a look shows, or that it is refused; anything else that goes wrong is a crash."""
    try:
        return look()
    except ReviewDeskError:
        return UNREADABLE


def seen_of(desk: Desk) -> Seen:
    names = [(key, image.name) for key in REVIEWS for image in full_review().images]
    return Seen(
        tried(partial(listed_in, desk)),
        tried(partial(found_in, desk)),
        {key: tried(partial(review_in, desk, key)) for key in REVIEWS},
        {key: tried(partial(versions_in, desk, key)) for key in REVIEWS},
        {name: tried(partial(desk.media.get, key, name)) for key, name in names},
    )


def listed_in(desk: Desk) -> list[tuple[object, ...]]:
    """List what a person sees; the version only counts, and a wrong one is got over as another's change is."""
    shown = attrgetter("id", "headline", "title", "year", "status", "rating_label", "words", "edited", "featured_image")
    return [shown(summary) for summary in all_summaries(desk.store)]


def found_in(desk: Desk) -> list[str]:
    return [hit.summary.id for hit in desk.library.search("keeper").hits]


def review_in(desk: Desk, key: ReviewId) -> Review:
    return desk.library.get(key).review


def versions_in(desk: Desk, key: ReviewId) -> list[tuple[VersionInfo, Review]]:
    return [(each.info, desk.history.get(key, each.info.number)) for each in desk.history.versions(key)]


def flip(place: Path, draw: random.Random) -> str:
    """Flip one bit anywhere in the file, and say where."""
    with place.open("r+b") as file:
        where, bit = draw.randrange(place.stat().st_size), draw.randrange(8)
        file.seek(where)
        (byte,) = file.read(1)
        file.seek(where)
        file.write(bytes([byte ^ 1 << bit]))
    return f"bit {bit} of byte {where}"


def wrongly_read(sound: Seen, found: Seen) -> list[object]:
    """Name the texts and images that are given out as if they were right; what is missing is given out by nobody."""
    reviews = [key for key, value in found.reviews.items() if value not in (sound.reviews[key], UNREADABLE)]
    images = [key for key, value in found.images.items() if value not in (sound.images[key], UNREADABLE, None)]
    texts = {str(version) for versions in sound.versions.values() for _, version in versions}
    versions = [
        key
        for key, versions in found.versions.items()
        if versions is not UNREADABLE and not texts.issuperset(str(version) for _, version in versions)
    ]
    return [*reviews, *images, *versions]


def test_each_flipped_bit_is_told_or_changes_nothing(
    sound: Path, tmp_path: Path, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    with closing(open_desk(url_of(sound))) as desk:
        assert flaws_of(desk.store) == []
        as_saved = seen_of(desk)
    draw = random.Random(20)
    refused = told = harmless = 0
    for number in range(scaled(FLIPS)):
        place = tmp_path / str(number) / "reviews.db"
        place.parent.mkdir()
        shutil.copy(sound, place)
        where = flip(place, draw)
        try:
            desk = open_desk(url_of(place))
        except StoreUnavailableError:
            refused += 1
            continue
        with closing(desk):
            flaws = flaws_of(desk.store)
            found = seen_of(desk)
        wrong, is_same = wrongly_read(as_saved, found), found == as_saved  # apart, lest all of it be written out
        assert not wrong, (where, wrong)
        assert flaws or is_same, where
        told, harmless = told + bool(flaws), harmless + (not flaws)
    report(f"{scaled(FLIPS)} bits flipped: {refused} stores refused, {told} told by the doctor, {harmless} harmless")
    assert refused + told > harmless


def test_the_command_names_the_review_and_refuses_to_show_it(sound: Path, tmp_path: Path) -> None:
    place = tmp_path / "reviews.db"
    whole = sound.read_bytes()
    text = whole.index(TEXT.encode() * 2)
    place.write_bytes(whole[:text] + b"t" + whole[text + 1 :])
    doctor = CliRunner().invoke(main, ["--store", str(place), "doctor"], obj=Call())
    assert doctor.exit_code == 1
    (key,) = [key for key in REVIEWS if key in doctor.stdout]
    assert f"The review {key} is not as it was saved." in doctor.stdout
    shown = CliRunner().invoke(main, ["--store", str(place), "show", key], obj=Call())
    assert (shown.exit_code, shown.stdout) == (3, "")
    assert "is damaged" in shown.stderr
