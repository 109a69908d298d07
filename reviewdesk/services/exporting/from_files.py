"""What leaves without a store: reviews that are read from files, as an import reads them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewdesk.services.exporting.making import Piece
from reviewdesk.services.importing.images import images_of
from reviewdesk.services.importing.reading import read_reviews
from reviewdesk.services.importing.sources import sources


def pieces_of_files(paths: Iterable[Path]) -> Iterator[Piece]:
    """Read reviews from files, folders and zips, with the images beside them; no store is needed."""
    for source in sources(paths):
        for item in read_reviews(source):
            assets = dict(images_of(item)) if item.review else {}
            yield Piece(item.name, item.review, assets, error=item.error)
