"""A slug: the part of an address that names a review, from a headline in any script."""

import re
import unicodedata

MAX_LENGTH = 80

_LATIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        strict=True,
    )
)
_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґў",
        "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya ye i i g u".split(),
        strict=True,
    )
)
_LETTERS = str.maketrans(_LATIN | _GREEK | {letter: sound.strip("-") for letter, sound in _CYRILLIC.items()})


def slugify(text: str) -> str:
    """Make a slug of at most `MAX_LENGTH` characters, cut at a word; empty where the text has no letter or digit.

    Latin, Greek and Cyrillic become ASCII; the letters of other scripts stay, as addresses may hold them (RFC 3987).
    """
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS)).casefold().translate(_LETTERS)
    joined = re.sub(r"['’ʼ`]", "", folded)
    kept = unicodedata.normalize("NFC", "".join(_keep(character, joined, at) for at, character in enumerate(joined)))
    words = [word for word in kept.split("-") if word]
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:MAX_LENGTH]
        if len(longer) > MAX_LENGTH:
            break
        slug = longer
    return slug


def _keep(character: str, text: str, at: int) -> str:
    category = unicodedata.category(character)
    if category[0] in "LN":
        return character
    if category[0] == "M":
        base = next((text[i] for i in range(at - 1, -1, -1) if unicodedata.category(text[i])[0] != "M"), "")
        return character if base.isalnum() and not base.isascii() else ""
    return "-"
