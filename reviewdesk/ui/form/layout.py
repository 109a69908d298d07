"""How the panels are laid out: sections of rows, with related fields side by side."""

from dataclasses import dataclass

from reviewdesk.domain.fields import Group


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a panel by its name; one without stands open at the top. Each row names one field or two."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    is_open: bool = True


LAYOUT = {
    Group.FILM: (
        Part("", (("work.title",), ("work.year", "work.runtime"))),
        Part(
            "",
            (
                ("work.series",),
                ("work.season", "work.episode"),
                ("work.directors",),
                ("work.writers",),
                ("work.cast",),
                ("work.developers",),
                ("work.released", "work.certificate"),
                ("work.genres",),
                ("work.platforms",),
                ("work.distributor",),
                ("work.watch_on",),
                ("work.countries", "work.languages"),
            ),
        ),
        Part("more", (("work.original_title",), ("work.ids",))),
    ),
    Group.REVIEW: (
        Part(
            "",
            (
                ("rating",),
                ("verdict",),
                ("good", "bad"),
                ("spoilers", "seen.on"),
                ("seen.where", "seen.format"),
                ("disclosure",),
            ),
        ),
        Part(
            "publication",
            (("byline",), ("embargo",), ("published",), ("language",)),
        ),
        Part("shelves", (("categories",), ("tags",), ("also_read",))),
    ),
    Group.SEARCH: (
        Part("", (("seo.title",), ("seo.description",), ("seo.keyphrase",), ("slug",), ("seo.canonical",))),
    ),
}
"""The parts of each panel. In the film panel the first part stands beside the poster; `media` is its heading."""
