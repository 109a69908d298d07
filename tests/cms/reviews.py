"""Reviews of every construct, medium, rating and language, and of fields that mean harm: what the judges are shown."""

import os
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from reviewdesk.domain.film import Certificate, Media, Offer
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.review import Image, Review, Seo
from reviewdesk.domain.style import Style
from reviewdesk.services.exporting.from_files import pieces_of_files
from reviewdesk.services.exporting.making import Piece
from tests.factories import a_review, full_review

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "resources" / "samples"
LANGUAGES = ("en", "de", "fr", "es", "ar", "hi")
PICTURES = ("still.jpg", "rule.png", "poster.jpg", "x")
PICTURE = b"\xff\xd8\xff\xe0 a picture"
IMAGES = (
    Image("still.jpg", 'A <harbour> & a "boat"', "Dusk -- *no* more", "C. Lens"),
    Image("rule.png", decorative=True),
)

BODIES = {
    **{file.stem: file.read_text(encoding="utf-8") for file in sorted((HERE / "bodies").glob("*.md"))},
    "long": "\n\n".join(f"Paragraph {n} *of* many, with [a link](https://example.org/{n})." for n in range(40)),
    "empty": "",
}

HARM = (
    "<script>alert('x')</script>",
    "--> <!-- wp:html --><b>x</b><!-- /wp:html --> -->",
    '" onerror="alert(1)" x="',
    "[gallery] [[x]] [caption]y[/caption]",
    "{{ page.title }} {% raw %} {{< x >}} {{% y %}} {# z #}",
    "]]> &amp; &#60; \\u003c a--b \\ `c` *d* _e_ | f ~~g~~",
    "yes",
    "2024-03-08",
    "Line\nbreak: and # more\r\n---\n",
    "😀 مرحبا \u202eabc\u202c e\u0301 \u2028 \t x",
)


def pieces() -> Iterator[Piece]:
    """Give every review once, under a slug of its own."""
    yield from pieces_of_files([SAMPLES / "a-million-miles-away.md"])
    for name, review in _made():
        shown = replace(review, slug=name)
        yield Piece(name, shown, dict.fromkeys(PICTURES, PICTURE))
    elsewhere = os.environ.get("REVIEWDESK_SAMPLES")
    if elsewhere:
        yield from pieces_of_files(sorted(Path(elsewhere).rglob("*.md")))


def _made() -> Iterator[tuple[str, Review]]:
    whole = "\n\n".join(BODIES.values())
    for name, body in BODIES.items():
        yield f"body-{name}", a_review(body=body, images=IMAGES)
    for language in LANGUAGES:
        yield f"language-{language}", full_review(language=language, body=whole, images=(*IMAGES, Image("poster.jpg")))
    for media in Media:
        yield f"media-{media.value}", full_review(media=media)
    for style, scale in SCALES.items():
        for number in range(3):
            value = scale.worst + (scale.best - scale.worst) * Fraction(number, 2) // scale.step * scale.step
            yield f"rating-{style.value}-{number}", a_review(rating=Rating(value, scale))
    yield "rating-none", a_review(rating=None)
    yield "rating-off", a_review(rating=Rating(Fraction(9), SCALES[Style.STARS]))
    for number, text in enumerate(HARM):
        yield f"harm-{number}", _harmed(text)


def _harmed(text: str) -> Review:
    """Put a text wherever a person can write one."""
    review = full_review()
    work = replace(
        review.work,
        title=text,
        original_title=f"{text}!",
        directors=(Credit(text),),
        cast=(Credit(text, text),),
        certificate=(Certificate(text, text),),
        genres=(text,),
        distributor=text,
        watch_on=(Offer(text, "https://example.org/?a=1&b=2"), Offer(text, f"javascript:{text}")),
    )
    return replace(
        review,
        headline=text,
        standfirst=text,
        byline=(text,),
        work=work,
        verdict=text,
        good=(text,),
        bad=(text,),
        disclosure=text,
        categories=(text,),
        tags=(text, f"{text}2"),
        seo=Seo(text, text, text, "https://example.org/a?b=1&c=--2"),
        images=(
            Image("poster.jpg", text, text, text, text, "https://example.org/p"),
            Image("still.jpg", text, text, text),
        ),
        body=f"{BODIES['figures']}\n\n{BODIES['house']}",
    )
