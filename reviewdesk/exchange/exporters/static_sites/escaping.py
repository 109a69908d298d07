"""What a generator takes for its own orders before it reads any Markdown, made words again."""

import re

_LIQUID = re.compile(r"\{[{%]")
_CALL = re.compile(r"\{\{([<%])((?:(?!\{\{[<%]).)*?)([>%])\}\}", re.DOTALL)
_OPEN_CALL = re.compile(r"\{\{(?=[<%])(?![<%]/\*)")

_ANY_CALL = re.compile(r"\{\{(?=[<%])")


def as_it_is(text: str) -> str:
    """Leave a text that nothing is run in."""
    return text


def without_liquid(text: str) -> str:
    """Let Liquid print its own braces (Jekyll, Eleventy)."""
    return _LIQUID.sub(lambda found: f'{{{{ "{found[0]}" }}}}', text)


def without_shortcodes(text: str) -> str:
    """Let Hugo print its own calls: a whole one as it shows them itself, an open one with an entity for a brace."""
    return _OPEN_CALL.sub("&#123;{", _CALL.sub(r"{{\1/*\2*/\3}}", text))


def without_nested_shortcodes(text: str) -> str:
    """Let Hugo print its own calls inside another one, which it reads twice."""
    return _ANY_CALL.sub("&#123;{", text)
