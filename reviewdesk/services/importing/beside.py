"""Where the records of imports lie, told without loading what it takes to import."""

from pathlib import Path


def records_beside(place: Path) -> Path:
    """Give the folder beside a store in which it is written down what imports did; it is made by the first of them."""
    return place.with_name(f"{place.name}.imports")
