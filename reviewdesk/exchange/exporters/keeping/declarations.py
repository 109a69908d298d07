"""Which declarations of a style WordPress lets an author keep.

https://developer.wordpress.org/reference/functions/safecss_filter_attr/
"""

import re

_SIDES = "(?:top|right|bottom|left)"
_LOGICAL = "(?:block|inline)-(?:start|end)"
_ALWAYS = re.compile(
    rf"""--[a-zA-Z0-9_-]+|color|cursor|clear|direction|filter|float|opacity|overflow|position|top|right|bottom|left
    |z-index|background(?:-(?:color|image|position|repeat|size|attachment|blend-mode))?
    |border(?:-(?:radius|width|color|style|spacing|collapse|{_SIDES}(?:-(?:color|style|width))?
        |(?:top|bottom)-(?:left|right)-radius))?|box-shadow|caption-side
    |columns|column-(?:count|fill|gap|rule|span|width)
    |font(?:-(?:family|size|style|variant|weight))?|letter-spacing|line-height|text-(?:align|decoration|indent|transform)
    |(?:min-|max-)?(?:height|width)|(?:margin|padding)(?:-(?:{_SIDES}|{_LOGICAL}))?|aspect-ratio|container-type
    |flex(?:-(?:basis|direction|flow|grow|shrink|wrap))?|gap|row-gap|grid-(?:gap|template-(?:columns|rows)
        |auto-(?:columns|rows)|(?:column|row)(?:-(?:start|end|gap))?)
    |justify-(?:content|items|self)|align-(?:content|items|self)|list-style-type|object-(?:fit|position)
    |vertical-align|writing-mode""",
    re.VERBOSE,
)
_NEW_IN_7 = re.compile(r"display|transform|white-space|visibility|fill|stroke|clip-path")
_URL = re.compile(r"url\(\s*(['\"]?)(?:https?:)?//[^()'\"\s]+\1\s*\)|url\(\s*(['\"]?)[^():'\"\s]+\2\s*\)")
_GRADIENT = re.compile(r"(?:repeating-)?(?:linear|radial|conic)-gradient\((?:[^()]|rgba?\([^()]*\))*\)")
_BRACKET = re.compile(r"\b(?:var|calc|min|max|minmax|clamp|repeat)\(|[()]")
_DOUBTFUL = re.compile(r"[\\(&=}]|/\*")
_TAKES_URL = frozenset({"background", "background-image", "cursor", "filter"})
_TAKES_GRADIENT = frozenset({"background", "background-image"})


def filtered(style: str, *, is_old: bool = False) -> tuple[str, tuple[str, ...]]:
    """Give the declarations that stay, as they were where all do, and those that go; `is_old` is before WordPress 7."""
    declarations = [part.strip() for part in re.sub(r"[\n\r\t]", "", style).split(";")]
    told = [part for part in declarations if part]
    gone = tuple(part for part in told if not _stays(part, is_old=is_old))
    return ";".join(part for part in told if part not in gone) if gone else style, gone


def _stays(declaration: str, *, is_old: bool) -> bool:
    name, _, value = (part.strip() for part in declaration.partition(":"))
    if not (_ALWAYS.fullmatch(name) or (not is_old and _NEW_IN_7.fullmatch(name))):
        return False
    if name in _TAKES_URL or (name.startswith("--") and value.startswith("url(")):
        value = _URL.sub("", value)
    if (name in _TAKES_GRADIENT or name.startswith("--")) and _GRADIENT.fullmatch(value):
        return True
    return not _DOUBTFUL.search(_without_functions(value))


def _without_functions(value: str) -> str:
    """Take out the functions that may stand anywhere, with all that stands between their brackets."""
    rest: list[str] = []
    start = depth = 0
    for found in _BRACKET.finditer(value):
        if depth or found[0] not in ("(", ")"):
            depth += -1 if found[0] == ")" else 1
            if depth == 1 and found[0] not in ("(", ")"):
                rest.append(value[start : found.start()])
            start = found.end()
    return "".join(rest) + (value[start:] if not depth else "(")
