"""Which addresses may be fetched, and which places are never reached, however they are spelled."""

import pytest

from reviewdesk.errors import FetchError
from reviewdesk.fetching.addresses import goal_of, is_public, places_of


def refused(address: str) -> str:
    with pytest.raises(FetchError) as found:
        places_of(goal_of(address), frozenset())
    return found.value.code


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://example.org/a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "gopher://example.org/",
        "//example.org/a.png",
        "a.png",
        "",
        "http://",
        "http://:80/a.png",
        "http://example.org:0/a.png",
        "http://example.org:99999/a.png",
        "http://example.org:x/a.png",
        "http://user:secret@example.org/a.png",
        "http://example.org/a.png HTTP/1.1\r\nHost: other",
        "http://example.org/a\x00.png",
        "http://[::1/a.png",
        "http://" + "a" * 70 + ".example/a.png",
        "http://example.org/" + "a" * 5000,
    ],
)
def test_what_is_no_address_of_the_web_is_not_asked_for(address: str) -> None:
    assert refused(address) == "fetch-address"


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/a.png",
        "http://127.1/a.png",
        "http://2130706433/a.png",
        "http://0x7f.0.0.1/a.png",
        "http://0/a.png",
        "http://localhost/a.png",
        "http://LOCALHOST./a.png",
        "http://[::1]/a.png",
        "http://[::ffff:127.0.0.1]/a.png",
        "http://[64:ff9b::7f00:1]/a.png",
        "http://[2002:7f00:1::]/a.png",
        "http://10.0.0.8/a.png",
        "http://172.16.3.4/a.png",
        "http://192.168.1.1/a.png",
        "http://100.64.0.1/a.png",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/a.png",
        "http://[fd00::1]/a.png",
        "http://224.0.0.1/a.png",
        "http://255.255.255.255/a.png",
        "http://\u2460\u2461\u2466.0.0.1/a.png",
    ],
)
def test_nothing_leads_inside_however_it_is_spelled(address: str) -> None:
    assert refused(address) in ("fetch-inside", "fetch-unreachable", "fetch-behind-proxy")


@pytest.mark.parametrize("ip", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_the_open_net_is_open(ip: str) -> None:
    assert is_public(ip)


def test_what_an_address_holds_beyond_ascii_is_asked_for_as_the_net_does() -> None:
    goal = goal_of("https://kino.example/bilder/straße 1.jpg?größe=ä".replace(" ", "%20"))
    assert (goal.path, goal.port) == ("/bilder/stra%C3%9Fe%201.jpg?gr%C3%B6%C3%9Fe=%C3%A4", 443)
    assert goal_of("https://büro.example/a").host == "xn--bro-hoa.example"
