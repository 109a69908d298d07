"""What other editors are known to lose or to spoil, by the sentence that their users say."""

from dataclasses import dataclass

BEFORE = "The evening before, *as it was*."
AFTER = "The __morning__ after."
TYPED = "zz"


@dataclass(frozen=True, slots=True)
class Case:
    """A text that others spoil, what its HTML must show, and the words where a hand types; none for beside a card."""

    text: str
    shows: str
    grip: str = ""

    @property
    def document(self) -> str:
        return f"{BEFORE}\n\n{self.text}\n\n{AFTER}\n"


_WRAPPED = "A paragraph that somebody wrapped\nby hand at a width of his own,\nnot at eighty."
_LONG = "He waits, " + "and he waits, " * 20 + "and nobody comes."

CASES = {
    "a lone thematic break vanishes": Case("---", "<hr />"),
    "a thematic break of stars is spelled anew": Case("* * *", "<hr />"),
    "hard breaks become paragraphs": Case("One line  \nand the next  \nand a third", "One line<br />\nand", "the next"),
    "everything after <br> is dropped": Case("Before it<br>behind it, *too*", "<br>behind it, <em>too</em>", "Before"),
    "a closed <br/> is dropped": Case("Before it<br/>behind it", "<br/>behind it", "behind"),
    "block HTML is dropped whole": Case('<div class="x">\n<p>raw words</p>\n</div>', "<p>raw words</p>", "raw"),
    "HTML with blank lines is cut": Case("<div>\n\n<p>raw</p>\n\n<p>words</p>\n\n</div>", "<p>words</p>", "raw"),
    "comments are deleted": Case("<!-- a note to the desk -->", "<!-- a note to the desk -->", "note"),
    "everything behind <!--more--> is dropped": Case("Teaser\n\n<!--more-->\n\nThe rest", "<!--more-->", "The rest"),
    "inline HTML is stripped": Case("Press <kbd>Enter</kbd> and H<sub>2</sub>O", "<kbd>Enter</kbd>", "Press"),
    "italic inside a link is lost": Case("See [the *whole* film](https://e.org)", "the <em>whole</em> film</a>", "See"),
    "bold inside a heading is lost": Case("## What **really** works", "<strong>really</strong> works</h2>", "What"),
    "a link inside a heading is lost": Case("## See [it](https://e.org) now", '">it</a> now</h2>', "See"),
    "a heading of level six is flattened": Case("###### Small", "<h6>Small</h6>", "Small"),
    "a heading underlined by hand loses its level": Case("Title\n=====", "<h1>Title</h1>", "Title"),
    "bold by underscores becomes underline": Case("It is __so__ good", "<strong>so</strong>", "It is"),
    "bold italic loses one of both": Case("It is ***so*** good", "<strong><em>so</em></strong>", "good"),
    "emphasis within a word is lost": Case("un*frigging*believable", "un<em>frigging</em>believable", "believable"),
    "marks that overlap lose their reach": Case("**bold *both*** *it*", "<strong>bold <em>both</em></strong>", "bold"),
    "strike through is lost": Case("It is ~~bad~~ good", "<del>bad</del>", "good"),
    "bold within what is struck through is lost": Case(
        "It is ~~a **bad** film~~ good", "<del>a <strong>bad</strong> film</del>", "good"
    ),
    "bold and strike around the same words change places": Case(
        "It is ~~**bad**~~ good", "<del><strong>bad</strong></del>", "good"
    ),
    "table alignment is lost": Case(
        "| a | b | c |\n|:--|:-:|--:|\n| one | two | three |", '<td style="text-align: center;">two</td>', "two"
    ),
    "an escaped bar splits a cell": Case("| a | b |\n|---|---|\n| one \\| half | two |", "<td>one | half</td>", "two"),
    "code in a cell is mangled": Case("| a | b |\n|---|---|\n| `x|y` | two |", "<code>x|y</code>", "two"),
    "an empty cell is dropped": Case("| a | b |\n|---|---|\n|  | two |", "<td></td>", "two"),
    "a table loses its marks": Case("| a | b |\n|---|---|\n| **one** | [t](u) |", "<strong>one</strong>", "one"),
    "loose lists become tight": Case("- one\n\n- two\n\n- three", "<li>\n<p>two</p>\n</li>", "two"),
    "tight lists become loose": Case("- one\n- two\n- three", "<li>two</li>", "two"),
    "nested lists are flattened": Case(
        "- one\n    - two\n        - three\n- four", "<li>two<ul>\n<li>three</li>\n</ul>", "two"
    ),
    "numbers nested in bullets become bullets": Case(
        "- one\n    1. two\n    2. three", "<ol>\n<li>two</li>\n<li>three</li>\n</ol>", "three"
    ),
    "a list that starts at seven starts at one": Case("7. seven\n8. eight", '<ol start="7">', "eight"),
    "boxes to tick in a numbered list are lost": Case("1. [ ] open\n2. [x] done", "[x] done", "open"),
    "boxes to tick in a list are lost": Case("- [ ] open\n- [x] done", "[ ] open", "done"),
    "code in a list item moves out": Case("- one\n\n        x = 1\n\n- two", "<pre><code>x = 1\n</code></pre>", "one"),
    "a quote in a list item moves out": Case("- one\n\n    > said\n\n- two", "<blockquote>\n<p>said</p>", "said"),
    "a second paragraph in a list item moves out": Case("- one\n\n    more\n\n- two", "<p>more</p>", "more"),
    "a list behind a quote is taken into it": Case("> said\n\n- one\n- two", "</blockquote>\n<ul>", "one"),
    "a list in a quote moves out": Case("> said\n>\n> - one\n> - two", "<li>one</li>", "two"),
    "nested quotes are merged": Case(
        "> outer\n>\n> > inner\n>\n> outer again", "<blockquote>\n<p>inner</p>\n</blockquote>", "inner"
    ),
    "paragraphs of a quote are merged": Case("> one\n>\n> two", "<p>one</p>\n<p>two</p>", "one"),
    "a line broken within a quote is joined": Case("> one  \n> two", "one<br />\ntwo", "one"),
    "footnote definitions are glued together": Case(
        "Said[^1] and again[^b].\n\n[^1]: One note.\n[^b]: Another note.", "<p>Another note.", "and again"
    ),
    "footnotes become HTML": Case("Said[^1] here.\n\n[^1]: A *note*.", "A <em>note</em>.", "here"),
    "a note that is edited loses its mark": Case("Said[^1] here.\n\n[^1]: A *note*.", 'class="footnote"', "note"),
    "a footnote named twice becomes two": Case("Said[^1] and[^1] here.\n\n[^1]: A note.", "fnref2:1", "here"),
    "reference links are inlined": Case('See [it][ref] now\n\n[ref]: https://e.org "T"', 'title="T"', "See"),
    "the second half of a reference link loses its emphasis": Case(
        "See *[it][ref] and* that\n\n[ref]: https://e.org", "and</em> that", "that"
    ),
    "a definition that nothing uses is dropped": Case("[ref]: https://e.org", "morning", "e.org"),
    "an image with marks in its words is split": Case("Look ![foo *bar*](a.jpg) here", 'src="a.jpg"', "Look"),
    "an image without words loses its empty ones": Case("Look ![](a.jpg) here", 'alt=""', "Look"),
    "the caption of an image is lost": Case('![Two men](a.jpg "At *noon*")', "At *noon*", "noon"),
    "an address in angles loses them": Case("See [it](<my url.html>) now", "my url.html", "See"),
    "an address with brackets is cut": Case("See [it](https://e.org/a_(b)) now", "a_(b)", "See"),
    "a title with quotation marks is cut": Case("See [it](u 'so \"it\" is') now", "so &quot;it&quot; is", "now"),
    "an address with an underscore or a percent sign changes": Case(
        "See <https://e.org/a_b_c?x=%20&y=1> now", "https://e.org/a_b_c?x=%20&amp;y=1", "See"
    ),
    "backslashes in code grow": Case(r"A path `C:\dir\*` here", r"<code>C:\dir\*</code>", "here"),
    "entities in code are spelled out": Case("The code `&amp; &lt;` here", "<code>&amp;amp; &amp;lt;</code>", "here"),
    "code that holds a backtick is cut": Case("The code `` a`b `` here", "<code>a`b</code>", "here"),
    "saving twice grows backslashes": Case(r"No \*stress\*, no \_one\_, a \\ too", "No *stress*, no _one_", "No"),
    "signs within words are escaped": Case("2 * 3, snake_case_word, a_b and C#", "2 * 3, snake_case_word", "and"),
    "entities are spelled as characters that mean something": Case(
        "R&amp;D, &lt;b&gt; and &amp;amp;", "R&amp;D, &lt;b", "and"
    ),
    "a year at the start of a line becomes a list": Case(r"1986\. A great year", "<p>1986. A great", "great"),
    "a sign at the start of a line becomes a heading": Case(r"\# not a heading", "<p># not a heading</p>", "not"),
    "a dash at the start of a line becomes a list": Case(r"\- not a list", "<p>- not a list</p>", "not"),
    "a larger sign at the start becomes a quote": Case(r"\> not a quote", "not a quote</p>", "not"),
    "a colon behind a break becomes a definition": Case("One  \n&#58; two", "&#58; two", "One"),
    "a definition list is dissolved": Case("Term\n:   Meaning of it", "<dd>Meaning of it</dd>", "Meaning"),
    "attributes are dropped": Case("## Head {#id .x}", 'id="id"', "Head"),
    "fences longer than three are shortened": Case(
        "`````\n```\ninner\n```\n`````", "<pre><code>```\ninner\n```\n</code></pre>", "inner"
    ),
    "a fence loses its language": Case("```python\nx = 1\n```", '<code class="language-python">x = 1', "x = 1"),
    "blank lines in code are lost": Case("```\none\n\n\ntwo\n```", "one\n\n\ntwo", "one"),
    "blanks at the edges of code are lost": Case("```\n    one\n  two\n```", "<code>    one\n  two\n</code>", "one"),
    "code by indenting becomes a paragraph": Case(
        "    indented\n\n    code", "<pre><code>indented\n\ncode", "indented"
    ),
    "text by hand is wrapped at eighty columns": Case(_WRAPPED, "by hand at a width", "somebody"),
    "a long line is wrapped at eighty columns": Case(_LONG, _LONG, "nobody"),
    "front matter is mangled": Case("---\ntitle: The Film\ntags: [a, b]\n---", "title: The Film", "title"),
    "an abbreviation is dropped": Case("The BFI says so.\n\n*[BFI]: Institute", '<abbr title="Institute">', "says"),
    "no-break spaces become spaces": Case(
        "10\u00a0000 people at 8\u202fp.m.", "10\u00a0000 people at 8\u202fp", "people"
    ),
    "soft hyphens and zero-width signs vanish": Case("film\u00adma\u200bker here", "film\u00adma\u200bker", "here"),
    "the writer's own quotation marks are made straight": Case("“It’s” – so… ‘he’", "“It’s” – so… ‘he’", "so"),
    "the writer's straight marks are made round": Case('"It\'s" -- so... here', "-- so...", "here"),
    "letters beyond the first plane are cut": Case("A 😀 face and 𝔉 here", "A 😀 face and 𝔉", "here"),
    "accents are composed anew": Case("cafe\u0301 and café here", "cafe\u0301 and café", "here"),
    "text from right to left loses its signs": Case("He says \u200fمرحبا\u200f here", "\u200fمرحبا\u200f", "here"),
    "formulas lose their backslashes": Case(r"So $a_1 \times b_1$ here", r"\times", "here"),
    "lists beside each other are joined": Case("- one\n- two\n\n1. first\n2. second", "</ul>\n<ol>", "first"),
    "a spoiler opens": Case("/// spoiler | The end\nHe dies.\n\n- alone\n///", "<details", "dies"),
    "the speaker of a pull quote is lost": Case("/// pull-quote | Ada Kern\nWhat a *film*.\n///", "Ada Kern", "What"),
}
