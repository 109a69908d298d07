"""Writes how numbers, plurals and dates are formed into `resources/labels/forms.toml`, out of Babel's data (CLDR).

Run by hand when Babel is newer: `python packaging/number_forms.py`. A test says when the file is not what Babel gives;
`--print` writes to standard output.
"""

import re
import sys
from pathlib import Path
from typing import Any

import tomli_w
from babel import Locale
from babel.localedata import locale_identifiers

FORMS = Path(__file__).resolve().parent.parent / "resources" / "labels" / "forms.toml"
LANGUAGES = {"ar": "ar", "de": "de", "en": "en_001", "es": "es", "fr": "fr", "hi": "hi"}
"""The languages that have labels, each with the locale that speaks for it; a region has what differs there."""

_CATEGORIES = {"zero", "one", "two", "few", "many", "other"}

HEAD = """# How numbers, plurals and dates are formed: written by packaging/number_forms.py out of Babel's data.
# The data are those of the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3.

"""


def forms_text() -> str:
    """Give the whole file."""
    tables: dict[str, Any] = {}
    for language, speaker in LANGUAGES.items():
        tables[language] = common = forms(Locale.parse(speaker))
        for identifier in sorted(locale_identifiers()):
            primary, _, region = identifier.partition("_")
            if primary == language and re.fullmatch("[A-Z]{2}", region):
                own = forms(Locale.parse(identifier))
                differing = {key: value for key, value in own.items() if value != common[key]}
                tables |= {f"{language}-{region}": differing} if differing else {}
    return HEAD + tomli_w.dumps(tables)


def forms(locale: Locale) -> dict[str, Any]:
    """Give the forms of a locale: plural rules by category, and patterns with gaps in braces."""
    system = locale.default_numbering_system
    minutes = dict(locale._data["unit_patterns"]["duration-minute"]["long"])  # noqa: SLF001 - there is no other way to it
    symbols = locale.number_symbols[system]
    zero = {"latn": "0", "arab": "\u0660", "deva": "\u0966"}[system]
    return {
        "digits": "".join(chr(ord(zero) + number) for number in range(10)),
        "decimal": symbols["decimal"],
        "percent": re.sub(r"[#,0]+", "{value}", locale.percent_formats[None].pattern).replace(
            "%", symbols["percentSign"]
        ),
        "day": _pattern(locale.date_formats["long"].pattern),
        "month": _pattern(locale.datetime_skeletons["yMMMM"].pattern),
        "months": [locale.months["format"]["wide"][month] for month in range(1, 13)],
        "plural": dict(sorted(locale.plural_form.rules.items())),
        "minutes": {category: minutes[category] for category in sorted(minutes) if category in _CATEGORIES},
    }


def _pattern(cldr: str) -> str:
    """Turn a pattern of CLDR (`d 'de' MMMM 'de' y`) into one with names in braces."""
    names = {"d": "{day}", "M": "{month}", "L": "{month}", "y": "{year}"}
    parts = re.split(r"'([^']*)'", cldr)
    return "".join(
        part if number % 2 else re.sub(r"d+|M+|L+|y+", lambda found: names[found[0][0]], part)
        for number, part in enumerate(parts)
    )


if __name__ == "__main__":
    if "--print" in sys.argv:
        sys.stdout.buffer.write(forms_text().encode())
    else:
        FORMS.write_text(forms_text(), encoding="utf-8", newline="\n")
