"""A long history takes little room."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.domain.review import Review
from reviewdesk.resources import resource
from reviewdesk.store.mapping import document_of
from reviewdesk.store.opening import Store
from reviewdesk.store.rows import exact_bytes
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, a_review, full_review
from tests.unit.store.conftest import told


def test_a_thousand_versions_take_less_than_ten_times_the_room_of_one(store: Store) -> None:
    reviews = list(a_thousand_versions())
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
        for review in reviews:
            work.history.add(review, VersionKind.PAUSE)
    last = reviews[-1]
    one = len(exact_bytes(document_of(last))) + len(exact_bytes(last.body))
    ((packs, in_packs),) = told(store, "SELECT count(*), sum(length(pack)) FROM history")
    taken = in_packs + 4096 * packs  # as if each row wasted a page
    assert 900 <= len(last.body.split()) <= 1100
    with store.reading() as work:
        assert [version.number for version in work.history.versions(AN_ID)] == list(range(1, 1001))
        assert work.history.get(AN_ID, 500) == reviews[499]
    assert taken < 10 * one


def a_thousand_versions() -> Iterator[Review]:
    """Write a review from 100 words to 1,000: words and sentences change, come and go, and paragraphs move."""
    words = re.findall(r"[A-Za-z’-]+", resource("samples", "a-million-miles-away.md").read_text(encoding="utf-8"))
    chance = random.Random(7)

    def sentence() -> str:
        return " ".join(chance.choices(words, k=chance.randint(6, 22))).capitalize() + "."

    text = [[sentence() for _ in range(4)] for _ in range(2)]
    review = full_review(id=AN_ID)
    for _ in range(1000):
        before = review.body
        while review.body == before:
            edit(text, chance, words, sentence())
            review = replace(review, body="\n\n".join(" ".join(paragraph) for paragraph in text) + "\n")
        yield review


def edit(text: list[list[str]], chance: random.Random, words: list[str], sentence: str) -> None:
    """Do what a writer does between two pauses."""
    paragraph = chance.choice(text)
    at = chance.randrange(len(paragraph))
    is_long = sum(len(each.split()) for sentences in text for each in sentences) > 1000
    kind = chance.random()
    if kind < 0.35:
        parts = paragraph[at].split()
        parts[chance.randrange(len(parts))] = chance.choice(words)
        paragraph[at] = " ".join(parts)
    elif kind < 0.6:
        paragraph[at] = sentence
    elif kind < 0.65:
        text.insert(chance.randrange(len(text)), text.pop(chance.randrange(len(text))))
    elif kind < 0.75 or is_long:
        paragraph[at : at + 1] = [] if len(paragraph) > 1 else [sentence]
    elif len(paragraph) > 6:
        text.insert(chance.randrange(len(text)), [sentence])
    else:
        paragraph.insert(at, sentence)
