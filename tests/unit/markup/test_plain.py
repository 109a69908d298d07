"""The words of a body."""

import html
import re

import pytest

from reviewdesk.markup.html import Renderer
from reviewdesk.markup.plain import _TextReader, excerpt, plain_text, reading_minutes, word_count
from tests.unit.markup import samples
from tests.unit.markup.corpus import REVIEW


def test_the_words_are_those_that_a_reader_of_the_page_meets() -> None:
    for review in (*samples.reviews(), REVIEW):
        page = "\n".join(Renderer().render(review))
        page = re.sub(r'<sup id="fnref[^>]*>.*?</sup>|<a class="footnote-backref".*?</a>', "", page)
        page = re.sub(r"</?(?:p|h\d|li|ol|ul|br|td|th|tr|blockquote|summary|figcaption|figure|div)\b[^>]*>", " ", page)
        assert plain_text(review).split() == html.unescape(re.sub("<[^>]*>", "", page)).split()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("# A\n\n*b* c", "A\n\nb c"),
        ("- a\n- b", "a\nb"),
        ("a  \nb", "a\nb"),
        ("![alt](x 'caption')", "caption"),
        ("a[^1]\n\n[^1]: note", "a\n\nnote"),
        ("<script>a</script>b", "b"),
        ("R&amp;D &copy;", "R&D ©"),
        ("/// ad | in-article\n///", ""),
        ("", ""),
    ],
)
def test_marks_are_gone_and_blocks_stand_apart(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one", 1), ("art-house films, don't they — 1.5 of them", 7), ("*a*b [c](d)", 2), ("- \n\n***", 0)],
)
def test_words_are_counted_as_an_editor_counts(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (230, 1), (345, 2), (2300, 10)])
def test_reading_takes_a_minute_for_each_230_words(words: int, minutes: int) -> None:
    assert reading_minutes(words) == minutes


def test_an_excerpt_is_cut_at_a_word() -> None:
    assert excerpt("# Head\n\nThe harbour *sleeps*, and nothing happens.", 23) == "The harbour sleeps…"


def test_a_short_text_is_its_own_excerpt() -> None:
    assert excerpt("The harbour sleeps.\n\nNothing.", 80) == "The harbour sleeps. Nothing."


def test_an_excerpt_gives_no_ending_away() -> None:
    assert "dies" not in excerpt("a\n\n/// spoiler | Ending\nHe dies.\n///\n\nb", 80)


def test_an_excerpt_is_never_longer_than_its_limit() -> None:
    assert all(len(excerpt(REVIEW, limit)) <= limit for limit in range(120))


@pytest.mark.parametrize(
    "text",
    [
        "A *b*c **d**.\nE",
        "# A\n\n- b\n- c\n\n> d",
        "a<br>b",
        "[a](https://e.org/?a>b)c",
        "<a href='x' title='a>b'>c</a>",
    ],
)
def test_plain_tags_are_read_as_a_real_reader_reads_them(text: str) -> None:
    reader = _TextReader()
    reader.feed("\n".join(Renderer().render(text)))
    reader.close()
    assert plain_text(text).split() == reader.text().split()
