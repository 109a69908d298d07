"""What comes from the net comes whole, within limits and only once; what a hostile site sends does no harm."""

import threading
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from reviewdesk.errors import FetchError
from reviewdesk.fetching.fetcher import Fetcher
from reviewdesk.fetching.limits import USUAL, Limits
from tests.unit.fetching.sites import Site, Visit, a_site

MB = 1024 * 1024


def as_it_is(_: str, data: bytes) -> bytes:
    return data


def counted(_: str, data: bytes) -> int:
    return len(data)


def fetched(site: Site, path: str = "/a.png", limits: Limits | None = None) -> bytes:
    with Fetcher(as_it_is, limits or site.limits()) as fetcher:
        return fetcher.fetch(site.address + path).result(30)


def code(site: Site, path: str = "/a.png", limits: Limits | None = None) -> str:
    with pytest.raises(FetchError) as found:
        fetched(site, path, limits)
    assert "address" in found.value.data
    return found.value.code


def test_a_file_comes_as_it_is_and_nobody_hears_more_of_us_than_they_must() -> None:
    with a_site(lambda visit: visit.answer(b"bytes", Set_Cookie="a=b")) as site:
        assert fetched(site, "/a.png?b=c") == b"bytes"
    (visit,) = site.visits
    names = sorted(line.partition(":")[0] for line in visit.said.splitlines()[1:] if line)
    assert visit.path == "/a.png?b=c"
    assert names == ["Accept", "Accept-Encoding", "Connection", "Host", "User-Agent"]
    assert "ReviewDesk/" in visit.said
    assert "Accept-Encoding: identity" in visit.said


def test_a_file_in_chunks_comes_too() -> None:
    def answer(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")

    with a_site(answer) as site:
        assert fetched(site) == b"abcde"


def test_this_machine_is_not_reached_unless_that_is_allowed() -> None:
    with a_site(lambda visit: visit.answer(b"secret")) as site:
        assert code(site, limits=USUAL) == "fetch-inside"
    assert site.visits == []


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://a.example/", "http://:1/"])
def test_a_redirect_leads_to_no_other_kind_of_address(to: str) -> None:
    with a_site(lambda visit: visit.answer(status="302 Found", Location=to)) as site:
        assert code(site) == "fetch-address"


@pytest.mark.parametrize("to", ["http://localhost:1/admin", "http://[::1]/", "//169.254.169.254/latest/meta-data/"])
def test_a_redirect_does_not_lead_inside(to: str) -> None:
    with a_site(lambda visit: visit.answer(status="301 Moved", Location=to)) as site:
        assert code(site) == "fetch-inside"
    assert len(site.visits) == 1


def test_redirects_are_followed_but_not_for_ever() -> None:
    def answer(visit: Visit) -> None:
        number = int(visit.path.strip("/"))
        if number:
            visit.answer(status="307 Temporary Redirect", Location=f"/{number - 1}")
        else:
            visit.answer(b"there")

    with a_site(answer) as site:
        assert fetched(site, "/5") == b"there"
        assert code(site, "/6") == "fetch-redirects"


def test_a_stream_without_end_is_left_at_the_limit() -> None:
    def answer(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while not visit.site.closing.is_set():
            visit.send(bytes(65536))

    with a_site(answer) as site:
        tracemalloc.start()
        assert code(site, limits=site.limits(each=4 * MB)) == "fetch-too-large"
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 12 * MB


def test_chunks_without_end_and_one_of_a_lying_size_are_left_too() -> None:
    def answer(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        if visit.path == "/liar":
            visit.send(b"FFFFFFFFFFFF\r\n")
        while not visit.site.closing.is_set():
            visit.send(b"10000\r\n" + bytes(65536) + b"\r\n" if visit.path != "/liar" else bytes(65536))

    with a_site(answer) as site:
        assert code(site, "/a", site.limits(each=4 * MB)) == "fetch-too-large"
        assert code(site, "/liar", site.limits(each=4 * MB)) == "fetch-too-large"


def test_a_length_that_says_too_little_ends_there_and_one_that_says_too_much_is_no_whole_file() -> None:
    with a_site(lambda visit: visit.answer(b"abcdef", length=3 if visit.path == "/little" else 999_999)) as site:
        assert fetched(site, "/little") == b"abc"
        assert code(site, "/much") == "fetch-broken"


def test_what_is_packed_stays_packed() -> None:
    bomb = b"\x1f\x8b\x08" + bytes(1000)
    with a_site(lambda visit: visit.answer(bomb, Content_Encoding="gzip")) as site:
        assert fetched(site) == bomb


@pytest.mark.parametrize("where", ["before", "in the head", "in the body"])
def test_a_drip_comes_to_an_end(where: str) -> None:
    def answer(visit: Visit) -> None:
        starts = {"before": b"", "in the head": b"HTTP/1.1 200 OK\r\nX: ", "in the body": b"HTTP/1.1 200 OK\r\n\r\n"}
        visit.send(starts[where])
        while not visit.site.closing.wait(0.05):
            visit.send(b"a" if where != "before" else b"")

    with a_site(answer) as site:
        assert code(site, limits=site.limits(whole=0.5, silence=0.4)) == "fetch-too-slow"


def test_who_is_cut_off_half_way_tries_again() -> None:
    def answer(visit: Visit) -> None:
        visit.answer(b"whole" if len(visit.site.visits) == 3 else b"wh", length=5)

    with a_site(answer) as site:
        assert fetched(site) == b"whole"
    assert len(site.visits) == 3


@pytest.mark.parametrize("nonsense", [b"\x00\xff" * 50 + b"\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"", b"HTTP/9 200\r\n"])
def test_an_answer_that_is_none_is_no_crash(nonsense: bytes) -> None:
    with a_site(lambda visit: visit.send(nonsense)) as site:
        assert code(site) == "fetch-broken"


def test_a_head_without_end_is_no_crash() -> None:
    def answer(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\n")
        while not visit.site.closing.is_set():
            visit.send(b"X-A: " + b"b" * 1000 + b"\r\n")

    with a_site(answer) as site:
        assert code(site) == "fetch-broken"


def test_who_says_no_is_not_asked_again() -> None:
    with a_site(lambda visit: visit.answer(status="404 Not Found")) as site:
        assert code(site) == "fetch-refused"
    assert len(site.visits) == 1


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_who_is_busy_is_asked_again_when_they_say(status: str) -> None:
    def answer(visit: Visit) -> None:
        if len(visit.site.visits) < 3:
            visit.answer(status=status, Retry_After="0")
        else:
            visit.answer(b"now")

    with a_site(answer) as site:
        assert fetched(site) == b"now"


@pytest.mark.parametrize("date", [False, True])
def test_who_asks_for_too_long_a_pause_is_left(date: bool) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True) if date else "7200"
    with a_site(lambda visit: visit.answer(status="429 Slow", Retry_After=later)) as site:
        assert code(site) == "fetch-refused"
    assert len(site.visits) == 1


def test_an_odd_pause_is_none() -> None:
    with a_site(lambda visit: visit.answer(status="503 Busy", Retry_After="-1e9 bananas \u00b2")) as site:
        assert code(site) == "fetch-refused"
    assert len(site.visits) == 3


def test_no_more_than_two_are_asked_for_at_once() -> None:
    together, asked, most = threading.Barrier(2), set[Visit](), 0

    def answer(visit: Visit) -> None:
        nonlocal most
        asked.add(visit)
        most = max(most, len(asked))
        together.wait(10)
        asked.remove(visit)  # before the last of the answer leaves, for then the next may ask
        visit.answer(b"a")

    with a_site(answer) as site, Fetcher(as_it_is, site.limits()) as fetcher:
        for future in [fetcher.fetch(f"{site.address}/{number}") for number in range(20)]:
            assert future.result(30) == b"a"
    assert most == 2
    assert fetcher.done == 20


def test_all_together_have_a_limit_too_in_bytes_and_in_number() -> None:
    with a_site(lambda visit: visit.answer(bytes(1000))) as site:
        with Fetcher(counted, site.limits(in_all=2500, at_once=1)) as fetcher:
            futures = [fetcher.fetch(f"{site.address}/{number}") for number in range(4)]
            ends = [future.exception(30) for future in futures]
        assert [getattr(end, "code", None) for end in ends] == [None, None, "fetch-enough", "fetch-enough"]
        with Fetcher(counted, site.limits(files=1)) as fetcher:
            assert fetcher.fetch(site.address).result(30) == 1000
            end = fetcher.fetch(site.address).exception(30)
    assert isinstance(end, FetchError)
    assert end.code == "fetch-enough"


def test_ten_thousand_of_a_host_that_is_gone_take_no_longer_than_three() -> None:
    with a_site(lambda visit: visit.answer()) as site:
        gone = site.address
    with Fetcher(as_it_is, site.limits(at_once=1)) as fetcher:
        futures = [fetcher.fetch(f"{gone}/{number}") for number in range(10_000)]
        ends = {getattr(future.exception(60), "code", None) for future in futures}
    assert ends <= {"fetch-unreachable", "fetch-behind-proxy"}
    assert len(ends) == 1


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "ALL_PROXY"])
def test_a_proxy_is_not_asked_and_where_nobody_answers_without_it_that_is_said(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with a_site(lambda visit: visit.answer(b"of the proxy")) as proxy:
        monkeypatch.setenv(name, proxy.address)
        with a_site(lambda visit: visit.answer(b"direct")) as site:
            assert fetched(site) == b"direct"
        assert code(site) == "fetch-behind-proxy"
    assert proxy.visits == []


def test_a_cancel_is_heard_at_once_however_long_a_site_keeps_silent() -> None:
    asked = threading.Event()

    def answer(visit: Visit) -> None:
        asked.set()
        visit.site.closing.wait()

    with a_site(answer) as site:
        fetcher = Fetcher(as_it_is, site.limits(whole=600, silence=600))
        futures = [fetcher.fetch(f"{site.address}/{number}") for number in range(5)]
        assert asked.wait(10)
        start = time.monotonic()
        fetcher.close()
        ends = [future.exception(5) for future in futures]
        spent = time.monotonic() - start
    assert {getattr(end, "code", None) for end in ends} == {"fetch-cancelled"}
    assert spent < 60  # and not the ten minutes that one would wait else


def test_what_is_done_with_a_file_may_fail_without_harm() -> None:
    def keep(address: str, data: bytes) -> bytes:
        raise FetchError("fetch-no-image", address=address)

    with a_site(lambda visit: visit.answer(b"<html>")) as site, Fetcher(keep, site.limits()) as fetcher:
        end = fetcher.fetch(site.address).exception(10)
    assert isinstance(end, FetchError)
    assert end.code == "fetch-no-image"
