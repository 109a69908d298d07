"""The names of fields and choices as the window shows them."""

from PySide6.QtCore import QCoreApplication

from reviewdesk.domain.fields import field_named
from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Spoilers


def field_name(name: str, media: Media = Media.FILM) -> str:
    """Give the label of a field, as the trade of a medium calls it."""
    called = field_named(name).called.get(media)
    return _trade_names()[called] if called else _names()[name]


def field_hint(name: str, media: Media = Media.FILM) -> str:
    """Give what an empty field shows, if anything."""
    return _hints_of(media).get(name) or _hints().get(name, "")


def field_problem(name: str) -> str:
    """Give the sentence for a text that the field cannot hold: what to write instead."""
    return _problems().get(name, "")


def panel_name(name: str) -> str:
    """Give the heading of a panel or a section by its name in the layout table."""
    return _panels()[name]


def spoiler_choices() -> list[tuple[Spoilers, str]]:
    """Give every value of the field with its words."""
    return [
        (Spoilers.NONE, QCoreApplication.translate("Form", "None")),
        (Spoilers.MILD, QCoreApplication.translate("Form", "Mild")),
        (Spoilers.FULL, QCoreApplication.translate("Form", "Whole plot")),
    ]


def media_choices() -> list[tuple[Media, str]]:
    """Give every kind of work with its word."""
    return [
        (Media.FILM, QCoreApplication.translate("Form", "Film")),
        (Media.SERIES, QCoreApplication.translate("Form", "Series")),
        (Media.SEASON, QCoreApplication.translate("Form", "Season")),
        (Media.EPISODE, QCoreApplication.translate("Form", "Episode")),
        (Media.BOOK, QCoreApplication.translate("Form", "Book")),
        (Media.GAME, QCoreApplication.translate("Form", "Game")),
        (Media.ALBUM, QCoreApplication.translate("Form", "Album")),
    ]


def _panels() -> dict[str, str]:
    return {
        "review": QCoreApplication.translate("Form", "Review"),
        "search": QCoreApplication.translate("Form", "Search and card"),
        "images": QCoreApplication.translate("Form", "Images"),
        "more": QCoreApplication.translate("Form", "More"),
        "publication": QCoreApplication.translate("Form", "Publication"),
        "shelves": QCoreApplication.translate("Form", "Shelves"),
    }


def _names() -> dict[str, str]:
    return {
        "slug": QCoreApplication.translate("Form", "Address of the page (slug)"),
        "byline": QCoreApplication.translate("Form", "Written by"),
        "language": QCoreApplication.translate("Form", "Language of the text"),
        "published": QCoreApplication.translate("Form", "Published"),
        "embargo": QCoreApplication.translate("Form", "Embargo until"),
        "media": QCoreApplication.translate("Form", "Kind of work"),
        "work.title": QCoreApplication.translate("Form", "Title"),
        "work.original_title": QCoreApplication.translate("Form", "Original title"),
        "work.series": QCoreApplication.translate("Form", "Series"),
        "work.season": QCoreApplication.translate("Form", "Season"),
        "work.episode": QCoreApplication.translate("Form", "Episode"),
        "work.year": QCoreApplication.translate("Form", "Year"),
        "work.released": QCoreApplication.translate("Form", "Release date"),
        "work.directors": QCoreApplication.translate("Form", "Director"),
        "work.writers": QCoreApplication.translate("Form", "Writer"),
        "work.cast": QCoreApplication.translate("Form", "Cast"),
        "work.runtime": QCoreApplication.translate("Form", "Runtime"),
        "work.developers": QCoreApplication.translate("Form", "Developer"),
        "work.certificate": QCoreApplication.translate("Form", "Certificate"),
        "work.countries": QCoreApplication.translate("Form", "Country"),
        "work.languages": QCoreApplication.translate("Form", "Spoken language"),
        "work.genres": QCoreApplication.translate("Form", "Genres"),
        "work.platforms": QCoreApplication.translate("Form", "Platforms"),
        "work.distributor": QCoreApplication.translate("Form", "Distributor"),
        "work.watch_on": QCoreApplication.translate("Form", "Where to watch"),
        "work.ids": QCoreApplication.translate("Form", "Catalogue numbers"),
        "rating": QCoreApplication.translate("Form", "Rating"),
        "verdict": QCoreApplication.translate("Form", "Verdict"),
        "good": QCoreApplication.translate("Form", "Good"),
        "bad": QCoreApplication.translate("Form", "Bad"),
        "spoilers": QCoreApplication.translate("Form", "Spoilers"),
        "seen.where": QCoreApplication.translate("Form", "Seen at"),
        "seen.format": QCoreApplication.translate("Form", "Format"),
        "seen.on": QCoreApplication.translate("Form", "Seen on"),
        "disclosure": QCoreApplication.translate("Form", "Disclosure"),
        "also_read": QCoreApplication.translate("Form", "Also read"),
        "categories": QCoreApplication.translate("Form", "Categories"),
        "tags": QCoreApplication.translate("Form", "Tags"),
        "seo.title": QCoreApplication.translate("Form", "Title in search results"),
        "seo.description": QCoreApplication.translate("Form", "Description in search results"),
        "seo.keyphrase": QCoreApplication.translate("Form", "Key phrase"),
        "seo.canonical": QCoreApplication.translate("Form", "Original address"),
        "featured_image": QCoreApplication.translate("Form", "Featured image"),
        "images": QCoreApplication.translate("Form", "Images"),
    }


def _trade_names() -> dict[str, str]:
    return {
        "artist": QCoreApplication.translate("Form", "Artist"),
        "author": QCoreApplication.translate("Form", "Author"),
        "copy": QCoreApplication.translate("Form", "Copy"),
        "heard_on": QCoreApplication.translate("Form", "Heard on"),
        "network": QCoreApplication.translate("Form", "Network"),
        "played_on": QCoreApplication.translate("Form", "Played on"),
        "published": QCoreApplication.translate("Form", "Published"),
        "publisher": QCoreApplication.translate("Form", "Publisher"),
        "read_on": QCoreApplication.translate("Form", "Read on"),
        "record_label": QCoreApplication.translate("Form", "Label"),
        "where_to_buy": QCoreApplication.translate("Form", "Where to buy"),
        "where_to_listen": QCoreApplication.translate("Form", "Where to listen"),
        "where_to_play": QCoreApplication.translate("Form", "Where to play"),
        "written_in": QCoreApplication.translate("Form", "Language"),
    }


def _hints_of(media: Media) -> dict[str, str]:
    """Give the examples that are other ones for a medium."""
    return {
        Media.BOOK: {
            "work.title": QCoreApplication.translate("Form", "as on the cover"),
            "work.ids": QCoreApplication.translate("Form", "isbn · 978-3-16-148410-0"),
            "work.watch_on": QCoreApplication.translate("Form", "Bookshop · https://…"),
            "seen.where": QCoreApplication.translate("Form", "review copy"),
            "seen.format": QCoreApplication.translate("Form", "hardback"),
        },
        Media.GAME: {
            "work.title": QCoreApplication.translate("Form", "as on the cover"),
            "work.certificate": QCoreApplication.translate("Form", "PEGI 12"),
            "work.ids": QCoreApplication.translate("Form", "steam · 400"),
            "work.watch_on": QCoreApplication.translate("Form", "Steam · https://…"),
            "seen.where": QCoreApplication.translate("Form", "review copy"),
            "seen.format": QCoreApplication.translate("Form", "PS5"),
        },
        Media.ALBUM: {
            "work.title": QCoreApplication.translate("Form", "as on the cover"),
            "work.ids": QCoreApplication.translate("Form", "musicbrainz · 1b022e01…"),
            "work.watch_on": QCoreApplication.translate("Form", "Bandcamp · https://…"),
            "seen.where": QCoreApplication.translate("Form", "review copy"),
            "seen.format": QCoreApplication.translate("Form", "vinyl"),
        },
    }.get(media, {})


def _hints() -> dict[str, str]:
    return {
        "work.title": QCoreApplication.translate("Form", "as on the poster"),
        "work.runtime": QCoreApplication.translate("Form", "2h 1m"),
        "work.year": QCoreApplication.translate("Form", "2023"),
        "work.released": QCoreApplication.translate("Form", "15 Sep 2023"),
        "work.certificate": QCoreApplication.translate("Form", "PG"),
        "work.season": QCoreApplication.translate("Form", "1"),
        "work.episode": QCoreApplication.translate("Form", "1"),
        "work.developers": QCoreApplication.translate("Form", "add…"),
        "work.platforms": QCoreApplication.translate("Form", "add…"),
        "work.directors": QCoreApplication.translate("Form", "add…"),
        "work.writers": QCoreApplication.translate("Form", "add…"),
        "work.cast": QCoreApplication.translate("Form", "name as role…"),
        "work.genres": QCoreApplication.translate("Form", "add…"),
        "work.countries": QCoreApplication.translate("Form", "add…"),
        "work.languages": QCoreApplication.translate("Form", "add…"),
        "work.watch_on": QCoreApplication.translate("Form", "Prime Video · https://…"),
        "work.ids": QCoreApplication.translate("Form", "imdb · tt11426232"),
        "verdict": QCoreApplication.translate("Form", "in one sentence"),
        "good": QCoreApplication.translate("Form", "one a line"),
        "bad": QCoreApplication.translate("Form", "one a line"),
        "seen.where": QCoreApplication.translate("Form", "press screening"),
        "seen.format": QCoreApplication.translate("Form", "IMAX"),
        "seen.on": QCoreApplication.translate("Form", "15 Sep 2023"),
        "disclosure": QCoreApplication.translate("Form", "what the reader should know"),
        "embargo": QCoreApplication.translate("Form", "not set"),
        "published": QCoreApplication.translate("Form", "not yet"),
        "byline": QCoreApplication.translate("Form", "add…"),
        "tags": QCoreApplication.translate("Form", "add…"),
        "categories": QCoreApplication.translate("Form", "add…"),
        "also_read": QCoreApplication.translate("Form", "one address a line"),
        "slug": QCoreApplication.translate("Form", "from the headline"),
        "seo.title": QCoreApplication.translate("Form", "as the headline"),
        "seo.description": QCoreApplication.translate("Form", "as the standfirst"),
        "seo.canonical": QCoreApplication.translate("Form", "https://…"),
    }


def _problems() -> dict[str, str]:
    return {
        "work.year": QCoreApplication.translate("Form", "Write four digits, such as 2023"),
        "work.season": QCoreApplication.translate("Form", "Write a number from 1 on"),
        "work.episode": QCoreApplication.translate("Form", "Write a number from 1 on"),
        "work.runtime": QCoreApplication.translate("Form", "Write minutes, such as 121 or 2h 1m"),
        **dict.fromkeys(
            ("work.directors", "work.writers", "work.cast"),
            QCoreApplication.translate("Form", "Write the name before the part"),
        ),
        "work.released": QCoreApplication.translate("Form", "Write one date a line, such as 15 Sep 2023 · US"),
        "work.certificate": QCoreApplication.translate("Form", "Write one a line, such as PG · US"),
        "work.watch_on": QCoreApplication.translate("Form", "Write one a line: name · https://… · affiliate"),
        "work.ids": QCoreApplication.translate("Form", "Write catalogue and number, such as imdb · tt11426232"),
        "seen.on": QCoreApplication.translate("Form", "Write a date, such as 2023, Sep 2023 or 15 Sep 2023"),
        "published": QCoreApplication.translate("Form", "Write day and time, such as 15 Sep 2023 09:00"),
        "slug": QCoreApplication.translate("Form", "Use small letters, digits and single hyphens"),
        "seo.canonical": QCoreApplication.translate(
            "Form", "Write a whole address, such as https://example.org/review"
        ),
    }
