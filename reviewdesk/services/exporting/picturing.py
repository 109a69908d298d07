"""Readies the images of a review to leave: sized, named after the review, silent about where they were taken."""

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePosixPath
from types import ModuleType
from typing import TYPE_CHECKING

from reviewdesk.domain.review import Image, Review
from reviewdesk.domain.slug import slugify
from reviewdesk.exchange.exporters.images import FOLDER, image_path
from reviewdesk.imaging.shapes import FEATURED, IN_TEXT, SOCIAL, Kind, Look, Shape, fits

if TYPE_CHECKING:
    from reviewdesk.imaging.making import make  # noqa: F401 - named for the import contracts

AS_THEY_ARE = frozenset({"review-file"})
"""The targets that take images as the writer brought them, for they are to come back."""


class Form(StrEnum):
    """The kind in which photographs and drawings leave; what moves, and what is for networks, keeps its own."""

    SAME = "same"
    WEBP = "webp"
    JPEG = "jpeg"


_KINDS = {Form.WEBP: Kind.WEBP, Form.JPEG: Kind.JPEG}


@dataclass(frozen=True, slots=True)
class Pictured:
    """A review with its images as they leave; `assets` makes each of them when somebody asks for its bytes.

    The featured image of the review is cut to 16:9 where it is wide and not so already, beside the whole one for the
    text; `social` names the one for networks, and is empty where there is no featured image to make it of.
    """

    review: Review
    assets: Mapping[str, bytes]
    image_url: Callable[[str], str]
    social: str = ""


def pictured(review: Review, assets: Mapping[str, bytes], folder: str = FOLDER, form: Form = Form.SAME) -> Pictured:
    """Ready the images; only the heads of the files are read now."""
    made = _Made(assets, slugify(review.slug or review.headline) or "review", form)
    for name in assets:
        made.take(name)
    featured = review.featured_image
    seen = made.looks.get(featured)
    social = ""
    if seen is not None and not seen.moves:
        social = made.vary(featured, "social", SOCIAL, Kind.JPEG)
        if seen.width >= seen.height and not fits(seen, FEATURED):
            name = made.vary(featured, "featured", FEATURED, _kind(seen, form))
            shown = replace(review.image(featured) or Image(featured), name=name)
            review = replace(review, featured_image=name, images=(*review.images, shown))
    return Pictured(review, made, _Addresses(made.files, folder), social)


@dataclass(frozen=True, slots=True)
class _Recipe:
    source: str
    shape: Shape
    kind: Kind | None


@dataclass(slots=True)
class _Made(Mapping[str, bytes]):
    """The images by name, made as they are asked for; `files` has the names of their files."""

    originals: Mapping[str, bytes]
    slug: str
    form: Form
    looks: dict[str, Look] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    _recipes: dict[str, _Recipe] = field(default_factory=dict)

    def __getitem__(self, name: str) -> bytes:
        recipe = self._recipes[name]
        data = self.originals[recipe.source]
        made: bytes = _imaging().make(data, recipe.shape, recipe.kind) if recipe.kind else data
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._recipes)

    def __len__(self) -> int:
        return len(self._recipes)

    def take(self, name: str) -> None:
        """Take in an image of the review, under a name that begins with the review's own."""
        path = PurePosixPath(name)
        stem = slugify(path.stem) or "image"
        seen: Look | None = _imaging().look(self.originals[name])
        kind = _kind(seen, self.form) if seen is not None else None
        if seen is not None:
            self.looks[name] = seen
        self._recipes[name] = _Recipe(name, IN_TEXT, kind)
        self.files[name] = self._free(
            stem if stem.startswith(self.slug) else f"{self.slug}-{stem}", kind or path.suffix
        )

    def vary(self, name: str, purpose: str, shape: Shape, kind: Kind) -> str:
        """Add the same image in another shape, and give its name."""
        file = self._free(f"{self.slug}-{purpose}", kind)
        while file in self._recipes:  # an image of the review has this name, and another file
            file = f"x-{file}"
        self._recipes[file] = _Recipe(name, shape, kind)
        self.files[file] = file
        return file

    def _free(self, stem: str, ending: str) -> str:
        taken = {file.casefold() for file in self.files.values()}
        name, number = f"{stem}{ending}", 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}{ending}"
        return name


@dataclass(frozen=True, slots=True)
class _Addresses:
    files: Mapping[str, str]
    folder: str

    def __call__(self, name: str) -> str:
        return image_path(self.files.get(name, name), self.folder)


def _kind(seen: Look, form: Form) -> Kind:
    return seen.kind if seen.moves or seen.kind is Kind.GIF else _KINDS.get(form, seen.kind)


def _imaging() -> ModuleType:
    """Load what reads and makes images, for a review that has some."""
    return importlib.import_module("reviewdesk.imaging.making")
