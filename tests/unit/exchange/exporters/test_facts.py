"""The box says of a work what such a work has, under the names that its trade uses."""

import pytest

from reviewdesk.domain.fields import field_named
from reviewdesk.domain.film import Media
from reviewdesk.exchange.exporters.facts import facts
from reviewdesk.exchange.labels import labels_for
from tests.factories import a_full_work, a_review

SCREEN = ["Original title", "Director", "Writers", "Cast", "Genre", "Released", "Runtime", "Certificate"]
GAME = ["Original title", "Writers", "Developers", "Genre", "Platforms", "Released", "Certificate"]
EXPECTED = {
    Media.FILM: [*SCREEN, "Distributor", "Where to watch"],
    Media.SERIES: [*SCREEN, "Network", "Where to watch"],
    Media.SEASON: ["Series", "Season", *SCREEN, "Network", "Where to watch"],
    Media.EPISODE: ["Series", "Season", "Episode", *SCREEN, "Network", "Where to watch"],
    Media.BOOK: ["Original title", "Authors", "Genre", "Published", "Publisher", "Where to buy"],
    Media.GAME: [*GAME, "Publisher", "Where to play"],
    Media.ALBUM: ["Original title", "Artists", "Genre", "Released", "Runtime", "Label", "Where to listen"],
}


@pytest.mark.parametrize("media", Media)
def test_each_medium_has_its_own_facts(media: Media) -> None:
    found = facts(a_review(media=media, work=a_full_work()), labels_for("en"))
    assert [fact.label for fact in found] == EXPECTED[media]
    assert (media in field_named("work.directors").media) == ("Director" in EXPECTED[media])
