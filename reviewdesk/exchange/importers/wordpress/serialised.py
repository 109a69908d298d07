"""Reads the values of PHP that plug-ins keep in one field; objects are refused, for they would run code there."""

from reviewdesk.exchange.importers.structured_data import Json

_DEPTH = 24
_LONGEST = 1_000_000


def unserialised(text: str) -> Json:
    """Read a value; ValueError for what is none, for objects and for what is too deep or too long."""
    data = text.strip().encode("utf-8", "surrogatepass")
    if len(data) > _LONGEST:
        raise ValueError("too long")
    value, end = _value(data, 0, 0)
    if end != len(data):
        raise ValueError("more than one value")
    return value


def _value(data: bytes, at: int, depth: int) -> tuple[Json, int]:
    kind = data[at : at + 2]
    if depth > _DEPTH:
        raise ValueError("too deep")
    if kind == b"N;":
        return None, at + 2
    if kind == b"s:":
        return _text(data, at + 2)
    if kind == b"a:":
        return _array(data, at + 2, depth)
    end = data.find(b";", at)
    if kind not in (b"b:", b"d:", b"i:") or end < 0:
        raise ValueError("no value that is taken")
    number = data[at + 2 : end].decode("ascii", "replace")
    if len(number) > 40:
        raise ValueError("too long a number")
    if kind == b"b:":
        return number == "1", end + 1
    return (float(number) if kind == b"d:" else int(number)), end + 1


def _length(data: bytes, at: int) -> tuple[int, int]:
    end = data.find(b":", at, at + 12)
    number = data[at:end]
    if end < 0 or not number.isdigit():
        raise ValueError("no length")
    return int(number), end + 1


def _text(data: bytes, at: int) -> tuple[str, int]:
    length, start = _length(data, at)
    end = start + 1 + length
    if data[start : start + 1] != b'"' or data[end : end + 2] != b'";':
        raise ValueError("a text of another length")
    return data[start + 1 : end].decode("utf-8", "replace"), end + 2


def _array(data: bytes, at: int, depth: int) -> tuple[Json, int]:
    count, start = _length(data, at)
    if data[start : start + 1] != b"{" or count > len(data):
        raise ValueError("no array")
    at = start + 1
    found: dict[str, Json] = {}
    is_list = True
    for number in range(count):
        key, at = _value(data, at, depth + 1)
        if not isinstance(key, str | int) or isinstance(key, bool):
            raise ValueError("no key")
        is_list = is_list and key == number
        found[str(key)], at = _value(data, at, depth + 1)
    if data[at : at + 1] != b"}":
        raise ValueError("an array of another length")
    return (list(found.values()) if is_list and found else found), at + 1
