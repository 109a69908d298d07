"""The head of a page of a static site: YAML in which every text is quoted, so that none is taken for something else."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias

import yaml

from reviewdesk.exchange.exporters.wording import printable

Value: TypeAlias = "str | int | float | bool | datetime | list[Value] | dict[str, Value]"


class _Text(str):
    __slots__ = ()


class _Moment(str):
    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Quotes texts but no keys, and uses no anchors, for a list that stands twice is no reference."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, text: _Text) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"')


def _moment(dumper: yaml.SafeDumper, moment: _Moment) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:timestamp", str(moment))


_Dumper.add_representer(_Text, _text)
_Dumper.add_representer(_Moment, _moment)


def head(values: Mapping[str, Value]) -> str:
    """Write the head with its two lines of dashes; what is empty is left out."""
    known = _known(dict(values))
    text = yaml.dump(known, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1_000_000)
    return f"---\n{text}---\n"


def _known(values: dict[str, Value]) -> dict[str, object]:
    ready = {key: _ready(value) for key, value in values.items()}
    return {key: value for key, value in ready.items() if value not in ("", [], {})}


def _ready(value: Value) -> object:
    if isinstance(value, str):
        return _Text(printable(value))
    if isinstance(value, datetime):
        return _Moment(value.isoformat())
    if isinstance(value, list):
        return [_ready(each) for each in value]
    return _known(value) if isinstance(value, dict) else value
