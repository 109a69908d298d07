"""A text for every construct of the dialect and for every place where a block could look back over a blank line."""

CONSTRUCTS = (
    "A plain paragraph\nof two lines.",
    "With **bold**, *italic*, ***both***, ~~struck~~ and `code`.",
    'A [link](https://e.org/a "Title"), a [reference][ref], a [short] one and <https://e.org/auto>.',
    'An ![image](still.jpg "A caption") in a line.',
    '![A lone image](still.jpg "Its caption")',
    "![A lone image](still.jpg)",
    "Hard break  \nand more.",
    "Entities &copy; &amp; &lt; R&D, AT&T; 3 < 5 > 4.",
    'Inline <b>tags</b> and <span class="x">spans</span> stay.',
    "A footnote[^one] here.",
    "Another footnote[^two].",
    "[^one]: The note\n    goes on.",
    "[^two]: A note\n\n    of two paragraphs.",
    '[ref]: https://e.org/ref "Reference"',
    "[short]: <https://e.org/short>",
    "*[HTML]: Hypertext Markup Language",
    "The HTML of it.",
    "# Heading",
    "## Heading with *stress* ##",
    "Setext\n======",
    "Setext two\n---",
    "---",
    "* * *",
    "- one\n- two\n- three",
    "- loose\n\n- list",
    "- nested\n    - deeper\n        - deepest\n- back",
    "- with a paragraph\n\n    inside\n\n- and more",
    "1. first\n2. second",
    "7. seventh\n8. eighth",
    "    an indented line",
    "    indented code\n\n    goes on",
    "> A quote\n> goes on",
    "> Quote\n>\n> > nested\n>\n> - with a list",
    "Term\n: Meaning",
    "Term\n\n:   Loose meaning",
    ":   Meaning without a term",
    "| a | b |\n|:--|--:|\n| 1 | `x|y` |",
    '```python\ndef f():\n\n    return "<div>"\n```',
    "~~~\n```\n~~~",
    "```\nnever closed",
    "<div>block</div>",
    "<div>\n\nblock with blank lines\n\n</div>",
    '<div markdown="1">\n\n*read* inside\n\n</div>',
    "<!-- a comment\n\nof two paragraphs -->",
    "<p>closed</p>\ntext behind",
    "/// pull-quote | Ada Kern\nWhat a *film*.\n///",
    "/// spoiler | The ending\nHe dies.\n\n- and\n- so on\n///",
    "//// spoiler | Outer\n/// spoiler | Inner\ntext\n///\n////",
    "/// ad | in-article\n///",
    "/// embed | https://video.example/watch?v=1&t=2\nThe trailer\n///",
    "/// also-read | a-slug\nThe other film\n///",
    "/// spoiler | Never closed\ntext",
    "/// unknown | block\ntext\n///",
    "- a list\n- with\n\n    /// spoiler | inside\n    text\n    ///",
    "# Heading\nwith text\n- and a list",
    "Paragraph with {: .a-class }",
    "Stray </div> and <b unclosed",
    "\x0c",
    "   ",
)

REVIEW = """\
The first paragraph says what the film is: *Ride the Pink Horse* (1947), shot by [Russell Metty][metty].[^stock]

## What works

> He knew the town would never tell.

- the carousel
- the silence
    - above all at the station

1. first viewing
2. second viewing

/// pull-quote | Ada Kern
A film that looks away.
///

/// spoiler | The ending
He goes home **alone**.
///

![Two men at a table](still.jpg "Montgomery and Gomez. Photo: Universal")

| Aspect | Points |
|:-------|-------:|
| Image  | 5      |

/// also-read | the-big-clock-1948
The Big Clock
///

[metty]: https://e.org/metty
[^stock]: On Eastman Plus-X.
"""
