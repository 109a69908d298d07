"""The words of a text: how many there are, and how they look without case, accents and marks."""

import re
import unicodedata
from itertools import filterfalse

_SIGNS_OF_NO_WORDS = ("<", "(", "://", "///", "1. ")
_NO_WORDS = re.compile(
    r"\]\([^()\s]*(?:\s[^()]*)?\)|<[^<>]*>|https?://\S+|^[ >]*(?:///[ ]*\w+|\d{1,9}\.(?=\s))", re.MULTILINE
)
_JOINING = "'’.,:/-"
_WORD = re.compile(rf"[^\W_]++(?:[{_JOINING}][^\W_]++)*+")
_ROLES = bytes(
    ord("a" if chr(code).isalnum() else "j" if chr(code) in _JOINING else " ") if code < 128 else code
    for code in range(256)
)
"""What a character of ASCII does: it is of a word (a), joins two (j), or parts them."""


def rough_word_count(body: str) -> int:
    """Count the words of a Markdown text without parsing it: a save must not hang on what a parser makes of a text.

    In prose it is what the reader counts; link targets, tags, addresses and numbers of lists do not.
    """
    text = _NO_WORDS.sub(" ", body) if any(sign in body for sign in _SIGNS_OF_NO_WORDS) else body
    if text.isascii():
        roles = b"  " + text.encode().translate(_ROLES)  # a word begins where nothing joins it to a word before it
        return roles.count(b" a") + roles.count(b" ja") + roles.count(b"jja")
    parts = text.split()
    mixed = [*filterfalse(str.isalnum, parts)]  # what is all letters is one word
    return len(parts) - len(mixed) + len(_WORD.findall(" ".join(mixed)))


def folded(text: str) -> str:
    """Give the text in one case and without accents, its white space single."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if unicodedata.category(character) != "Mn")
    return " ".join(bare.casefold().split())
