"""Texts that a Markdown file may hold, each with something an editor likes to spoil."""

CORPUS = {
    "empty": "",
    "blank lines only": "\n\n\n",
    "no line end": "One paragraph",
    "leading blank lines": "\n\n  \nOne\n",
    "many blank lines": "One\n\n\n\nTwo\n\n\n",
    "windows line ends": "# Head\r\n\r\nOne *so*\r\nand on\r\n\r\n- a\r\n- b\r\n\r\nTwo",
    "wrapped": "A paragraph that\nsomebody wrapped\nby hand.\n\nAnother.\n",
    "signs of stress": "__strong__ and _so_ and ***both*** and `code` and ~~gone~~\n",
    "setext headings": "Title\n=====\n\nSub\n---\n\nText\n",
    "closed headings": "## Head ##\n### Third ###\ntext after it\n",
    "hard breaks": "One  \ntwo  \nthree\n",
    "links": '[a](b "t") and [c][d] and <https://e.org> and ![i](j.png)\n\n[d]: https://d.org\n',
    "footnotes": "Said[^1] and again[^note].\n\n[^1]: One.\n[^note]: Two\n    paragraphs.\n\nAfter.\n",
    "raw html": '<div class="x">\n\n<p>Raw</p>\n\n</div>\n\nAfter <span style="a">it</span>.<br>x\n',
    "nested lists": "- a\n    - b\n        1. c\n        2. d\n- e\n\n    para\n\n- f\n\n1. x\n2. y\n",
    "loose list": "* one\n\n* two\n\n    more\n\n* three\n",
    "quotes": "> one\n> two\n>\n> > deep\n> - list\n\nAfter\n",
    "table": "| a | b |\n|:--|--:|\n| 1 | **2** |\n\nAfter\n",
    "fences": "```python\nx = 1\n\n\ny = 2\n```\n\n~~~\ntilde\n~~~\n\n    indented\n    code\n\nAfter\n",
    "separators": "One\n\n***\n\n* * *\n\n---\n\nTwo\n",
    "definition list": "Term\n:   Meaning\n\nAfter\n",
    "abbreviation": "The NASA film.\n\n*[NASA]: Space people\n",
    "attributes": "# Head {#id .x}\n\nText\n",
    "house blocks": (
        "/// pull-quote | Jo\nWords *here*\n///\n\n/// spoiler | End\nHe dies.\n\n- a\n- b\n///\n\n"
        "/// ad | top\n///\n\n"
        '/// embed | https://v.org/1\nTrailer\n///\n\n/// also-read | x\nThat\n///\n\n![alt](a.png "cap")\n'
    ),
    "odd characters": "10\u00a0000 en\u00adcy \u200b x\u2028y 😀 é مرحبا \\* &amp; &lt;\n",
    "escapes": "1986\\. A year\n\n\\# no head\n\n\\- no list\n\n2 * 3 * 4 and snake_case_word\n",
    "tabs": "-\ta\n-\tb\n\n\tcode\n",
}
