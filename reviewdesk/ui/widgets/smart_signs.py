"""Quotation marks, apostrophes, dashes and ellipses as a language has them, for what keyboards have in their place."""

import re
from dataclasses import dataclass

_NARROW = "\u202f"
_SINGLE = "'"
_DOUBLE = '"'
_APOSTROPHE = "’"
_PRIME = "″"
_OPENERS = "([{–—-/“‘„‚«‹"
_MARKDOWN = "*_~"
_FENCE = re.compile(r"[\s|:\-]*")
_DECADE = re.compile(r"(?<!\w)‘(\d\ds)$")
_ADDRESS = re.compile(r"(?:://|www\.|@|\]\()\S*$")


@dataclass(frozen=True, slots=True)
class Quotes:
    """The marks of a language, outer and inner; those of French keep a narrow blank to what they quote."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str

    @property
    def blank(self) -> str:
        """Give what stands between a mark and the words."""
        return _NARROW if self.opening.endswith(_NARROW) else ""


_ENGLISH = Quotes("“", "”", "‘", "’")
_GERMAN = Quotes("„", "“", "‚", "‘")
_FRENCH = Quotes("«" + _NARROW, _NARROW + "»", "’", "’")
_SOUTHERN = Quotes("«", "»", "‘", "’")
_SWISS = Quotes("«", "»", "‹", "›")
_SWEDISH = Quotes("”", "”", "’", "’")
_POLISH = Quotes("„", "”", "‚", "’")
_QUOTES = {
    **dict.fromkeys(("en", "nl", "pt-BR"), _ENGLISH),
    **dict.fromkeys(("de", "cs", "sk", "sl", "is"), _GERMAN),
    **dict.fromkeys(("es", "it", "pt", "ca", "nb", "no", "nn"), _SOUTHERN),
    **dict.fromkeys(("sv", "fi"), _SWEDISH),
    **dict.fromkeys(("de-CH", "fr-CH", "it-CH"), _SWISS),
    **dict.fromkeys(("pl", "hu", "ro"), _POLISH),
    "fr": _FRENCH,
}


@dataclass(frozen=True, slots=True)
class Change:
    """So many letters before the caret give way to others."""

    removed: int
    text: str


def quotes_of(language: str) -> Quotes | None:
    """Give the marks of a language by its tag; None for one of which they are not known here."""
    return _QUOTES.get(language) or _QUOTES.get(language.partition("-")[0])


def sign_for(before: str, quotes: Quotes | None) -> Change | None:
    """Give what the end of a row's text, which was typed last, becomes; None where it stays."""
    if before.count("`") % 2 or _ADDRESS.search(before):
        return None
    last = before[-1:]
    if last in ("-", "."):
        return _run(before, last)
    if quotes is None:
        return None
    if last == _DOUBLE:
        return _double(before[:-1], quotes)
    if last == _SINGLE:
        return Change(1, _single(before[:-1], quotes))
    decade = _DECADE.search(before)
    if decade:
        return Change(4, _APOSTROPHE + decade[1])
    return Change(1, "") if quotes.blank and before.endswith(f"«{quotes.blank} ") else None


def _run(before: str, last: str) -> Change | None:
    """Join dashes and points; not those that may become a rule, or the head of a table."""
    if last == ".":
        return Change(3, "…") if before.endswith("...") and not before.endswith("....") else None
    if before.endswith("–-"):
        return Change(2, "—")
    is_pair = before.endswith("--") and not before.endswith(("---", "<!--"))
    return Change(2, "–") if is_pair and not _FENCE.fullmatch(before) else None


def _double(before: str, quotes: Quotes) -> Change:
    is_open = _is_open(before, quotes.opening.strip(_NARROW), quotes.closing.strip(_NARROW))
    words = before.rstrip(_MARKDOWN)
    if quotes.blank and is_open:
        stays = words.rstrip(f" \u00a0{_NARROW}")
        if stays and not stays.endswith("«"):
            blanks = len(words) - len(stays) if words == before else 0
            return Change(1 + blanks, quotes.closing)
    if _begins(words):
        return Change(1, quotes.opening)
    return Change(1, _PRIME if words[-1].isdigit() and not is_open else quotes.closing)


def _single(before: str, quotes: Quotes) -> str:
    words = before.rstrip(_MARKDOWN)
    if _begins(words):
        return quotes.inner_opening
    return quotes.inner_closing if _is_open(before, quotes.inner_opening, quotes.inner_closing) else _APOSTROPHE


def _begins(words: str) -> bool:
    """Tell whether a mark after these words is an opening one."""
    return not words or words[-1].isspace() or words[-1] in _OPENERS


def _is_open(before: str, opening: str, closing: str) -> bool:
    if opening == closing:
        return before.count(opening) % 2 == 1
    return before.count(opening) > before.count(closing)
