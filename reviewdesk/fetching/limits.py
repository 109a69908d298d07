"""How much may come from the net, and how long one waits for it."""

from dataclasses import dataclass

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds for all that one `Fetcher` fetches; sizes in bytes, times in seconds.

    `inside` names hosts with their ports, such as `localhost:8080`, that may be reached although they lie on this
    machine or in the net that it stands in.
    """

    each: int = 32 * _MB
    in_all: int = 4096 * _MB
    files: int = 20_000
    connecting: float = 10
    silence: float = 15
    whole: float = 60
    redirects: int = 5
    tries: int = 3
    pause: float = 1
    longest_pause: float = 30
    at_once: int = 2
    failures_of_a_host: int = 3
    inside: frozenset[str] = frozenset()


USUAL = Limits()
