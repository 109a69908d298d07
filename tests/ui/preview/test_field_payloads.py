"""Hostile texts in every field of a review, in the page of every kind of target: words stay words."""

import json
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from reviewdesk.domain.fields import FIELDS, Kind
from reviewdesk.domain.review import Review
from reviewdesk.services.previewing.showing import Previewing
from reviewdesk.ui.preview.presenter import _image_url
from tests.factories import full_review
from tests.ui.preview.conftest import Sealed
from tests.ui.preview.test_patching import KITCHEN_SINK, NORMAL, patch
from tests.unit.markup.payloads import payloads

TARGETS = ("html-page", "wordpress-blocks", "wordpress-classic", "ghost-html", "newsletter", "html-strict")
WITHOUT_TEXT = {
    *(Kind.ID, Kind.STATUS, Kind.MOMENT, Kind.EMBARGO, Kind.MEDIA, Kind.SPOILERS, Kind.DATE, Kind.RATING),
    *(Kind.NUMBER, Kind.MINUTES, Kind.EXTRA),
}
CORPUS = payloads()[::16]
SHAPE = """(() => {
  const all = [...document.querySelectorAll("main, main *")];
  return [
    [...new Set(all.map((each) => `${each.namespaceURI} ${each.localName}`))],
    [...new Set(all.flatMap((each) => [...each.attributes].map((one) => one.name)))],
  ];
})()"""
JUDGE = """((tags, names) => {
  const faults = [];
  const tell = (each, what) => faults.push(`<${each.localName}> ${what}`);
  for (const each of document.querySelectorAll("main, main *")) {
    if (!tags.includes(`${each.namespaceURI} ${each.localName}`)) tell(each, "is here");
    for (const { name, value } of each.attributes) {
      if (!names.includes(name)) tell(each, name);
      if (name === "style" && /url|\\\\|expression|position/i.test(value)) tell(each, value);
      if (name !== "href" && name !== "src") continue;
      const address = URL.parse(value, "https://e.org/");
      if (address && !["http:", "https:", "mailto:", "rdesk:"].includes(address.protocol)) tell(each, value);
    }
  }
  if (document.querySelectorAll("main").length !== 1 || document.body.children.length !== 2) faults.push("broken out");
  if (document.title !== "Preview" || document.documentElement.dataset.owned) faults.push("something ran");
  return [...new Set(faults)];
})"""


def filled(value: Any, text: str) -> Any:
    """Give the value with this text in place of all its texts."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(filled(each, text) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: filled(getattr(value, each.name), text) for each in fields(value)})
    return value


def review_of(text: str) -> Review:
    review = full_review(body="One.\n")
    for field in FIELDS:
        if field.kind not in WITHOUT_TEXT:
            review = field.write(review, filled(field.read(review), text))
    return review


@pytest.mark.parametrize(("sealed", "target"), [(each, each) for each in TARGETS], ids=TARGETS, indirect=["sealed"])
def test_no_field_brings_anything_but_words(sealed: Sealed, target: str) -> None:
    previewing = Previewing(_image_url, target)
    patch(sealed, previewing.open(full_review(body=KITCHEN_SINK)))
    tags, names = map(json.dumps, sealed.ask(SHAPE))
    found: dict[str, list[str]] = {}
    for text in CORPUS:
        patch(sealed, previewing.open(review_of(text)))
        faults = sealed.ask(f"{JUDGE}({tags}, {names})")
        shown = sealed.ask(f"{NORMAL}(document.querySelector('main').innerHTML)")
        if faults or shown != sealed.ask(f"{NORMAL}({json.dumps(previewing.html())})"):
            found[text] = faults
    assert found == {}
    assert len(CORPUS) > 100
