"""The words of a text: how many there are, and how they look without case, accents and marks."""

import re
import unicodedata
from itertools import filterfalse

_SIGNS_OF_NO_WORDS = ("<", "(", "://")
_NO_WORDS = re.compile(r"\]\([^()\s]*(?:\s[^()]*)?\)|<[^<>]*>|https?://\S+")
_WORD = re.compile(r"[^\W_]++(?:['’.,:/-][^\W_]++)*+")


def rough_word_count(body: str) -> int:
    """Count the words of a Markdown text without parsing it: a save must not hang on what a parser makes of a text.

    In prose it is what the reader counts; link targets, tags and addresses do not count. What is all letters is one
    word: only the rest is searched for words.
    """
    has_others = any(sign in body for sign in _SIGNS_OF_NO_WORDS)
    parts = (_NO_WORDS.sub(" ", body) if has_others else body).split()
    mixed = [*filterfalse(str.isalnum, parts)]
    return len(parts) - len(mixed) + len(_WORD.findall(" ".join(mixed)))


def folded(text: str) -> str:
    """Give the text in one case and without accents, its white space single."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if unicodedata.category(character) != "Mn")
    return " ".join(bare.casefold().split())
