"""Which addresses may be fetched, and where they lead: never to this machine, and never into the net it stands in."""

import os
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from reviewdesk.errors import FetchError

Ip: TypeAlias = IPv4Address | IPv6Address

LONGEST = 4096
"""The most characters of an address."""

_PORTS = {"http": 80, "https": 443}
_KEPT = "%/:=&?~+!$,;'@()*[]"
_WRAPPED = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"), IPv6Network("::/96"))
"""Addresses of the new form that mean one of the old form, which their last four bytes are."""


@dataclass(frozen=True, slots=True)
class Goal:
    """An `address`, taken apart; `path` as it is asked for."""

    address: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def is_secret(self) -> bool:
        return self.scheme == "https"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a host answers, as a number that was looked at: who connects to it asks nobody again."""

    family: int
    ip: str
    port: int


def goal_of(address: str) -> Goal:
    """Take an address apart; FetchError for one that is not of the web, or that carries a name and a password."""
    if len(address) > LONGEST or any(ord(sign) <= 32 or ord(sign) == 127 for sign in address):
        raise FetchError("fetch-address", address=address)
    try:
        parts = urlsplit(address)
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise FetchError("fetch-address", address=address) from error
    if parts.scheme not in _PORTS or not host or port == 0 or "@" in parts.netloc:
        raise FetchError("fetch-address", address=address)
    path = quote(parts.path or "/", safe=_KEPT) + (f"?{quote(parts.query, safe=_KEPT)}" if parts.query else "")
    return Goal(address, parts.scheme, host, port or _PORTS[parts.scheme], path)


def unreachable(goal: Goal) -> FetchError:
    """Say that nobody answers, or, where this machine has a proxy for such addresses, that it may be the only way."""
    names = (f"{goal.scheme}_proxy", "all_proxy")
    proxied = any(os.environ.get(name) or os.environ.get(name.upper()) for name in names)
    return FetchError("fetch-behind-proxy" if proxied else "fetch-unreachable", address=goal.address)


def places_of(goal: Goal, inside: frozenset[str]) -> tuple[Place, ...]:
    """Find out where a host answers; FetchError where nobody knows it, or where any of it lies inside.

    A host that has an address inside besides others is refused whole, unless `inside` names it: nobody honest is so.
    """
    try:
        found = socket.getaddrinfo(goal.host, goal.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise unreachable(goal) from error
    places = tuple(dict.fromkeys(Place(family, str(at[0]), goal.port) for family, _, _, _, at in found))
    if not places:
        raise unreachable(goal)
    if f"{goal.host}:{goal.port}" not in inside and not all(is_public(place.ip) for place in places):
        raise FetchError("fetch-inside", address=goal.address)
    return places


def is_public(ip: str) -> bool:
    """Tell whether an address is one of the open net, whatever other address it is wrapped into."""
    try:
        plain = ip_address(ip.partition("%")[0])
    except ValueError:
        return False
    return all(_is_open(each) for each in (plain, *_inside(plain)))


def _inside(ip: Ip) -> tuple[Ip, ...]:
    if isinstance(ip, IPv4Address):
        return ()
    wrapped = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
    wrapped += [IPv4Address(ip.packed[-4:]) for net in _WRAPPED if ip in net]
    return tuple(each for each in wrapped if each is not None)


def _is_open(ip: Ip) -> bool:
    wrapper = isinstance(ip, IPv6Address) and ip.ipv4_mapped is not None  # what it wraps is looked at by itself
    is_odd = ip.is_multicast or ip.is_unspecified or ip.is_loopback or ip.is_link_local
    return wrapper or (ip.is_global and not is_odd)
