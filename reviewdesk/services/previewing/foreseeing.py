"""Foresees what a site takes away of what it is given: such a site is one more view of a target in the preview."""

from reviewdesk.exchange.exporters.keeping.losses import Site
from reviewdesk.exchange.exporters.keeping.sites import SITES, site_named
from reviewdesk.services.exporting.making import TARGETS, Target

_AT = "@"

VIEWS: tuple[Target, ...] = tuple(
    view
    for target in TARGETS
    for view in (
        target,
        *(
            Target(f"{target.name}{_AT}{site.name}", site.titles[target.name])
            for site in SITES
            if target.name in site.titles
        ),
    )
)
"""The targets, each followed by the sites that would take something away of it."""


def target_of(view: str) -> str:
    """Give the name of the target of which this is a view."""
    return view.partition(_AT)[0]


def site_of(view: str) -> Site | None:
    """Give the site of a view; None where everything stays."""
    return site_named(view.partition(_AT)[2])
