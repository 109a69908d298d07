// The application's hand in the preview: runs in an isolated world that the page cannot see, nor can an element there
// take the name of what a document has.
// Every part is kept as its list of nodes, without wrappers, so that the page is the page that leaves.
window.desk = (() => {
  const root = document.documentElement;
  const main = document.querySelector("main");
  const article = main.querySelector("article") ?? main;
  const places = {};
  const comments = document.createNodeIterator(main, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode()); ) places[comment.data.replace("desk:", "")] = comment;
  const FILMS = "desk-film, .wp-block-embed__wrapper";
  const STOPS = "a[href], summary, audio[controls], video[controls]";
  const parts = { header: [], box: [], footer: [] };
  const blocks = [];

  // An address alone in its line is a video where WordPress finds it; it has no element of its own that could be a still.
  const still = (node) => {
    if (node.nodeType !== Node.TEXT_NODE || !/^https?:\/\/\S+$/.test(node.data.trim())) return node;
    const frame = document.createElement("desk-film");
    frame.append(node);
    return frame;
  };
  const make = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const nodes = [...template.content.childNodes].map(still);
    return nodes.length ? nodes : [document.createTextNode("")];
  };
  const remove = (nodes) => nodes.forEach((node) => node.remove());

  // The place of writing: a block, and how many letters of it stand before. The bar beside the block lies outside the
  // article, which stays as it leaves.
  let written = { block: -1, letters: 0 };
  let wasSeen = true;
  const bar = document.createElement("div");
  bar.id = "desk-writing";
  bar.hidden = true;
  document.body.append(bar);

  const extent = (nodes) => {
    if (!nodes?.length) return null;
    const range = document.createRange();
    range.setStartBefore(nodes[0]);
    range.setEndAfter(nodes.at(-1));
    const rect = range.getBoundingClientRect();
    return rect.height ? rect : null;
  };
  const texts = function* (nodes) {
    for (const node of nodes) {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = node.nodeType === Node.TEXT_NODE ? node : walker.nextNode(); text; text = walker.nextNode())
        if (!text.parentElement.closest(".footnote-ref")) yield text;
    }
  };
  const letter = /[\p{L}\p{N}]/gu;
  const caretIn = (nodes, letters) => {
    let last = null;
    search: for (const text of texts(nodes))
      for (const found of text.data.matchAll(letter)) {
        last = { text, start: found.index, end: found.index + found[0].length };
        if (--letters <= 0) break search;
      }
    if (!last) return extent(nodes);
    const range = document.createRange();
    range.setStart(last.text, last.start);
    range.setEnd(last.text, last.end);
    return range.getBoundingClientRect();
  };
  const caret = () => {
    const nodes = blocks[written.block];
    return nodes ? caretIn(nodes, written.letters) : null;
  };
  const isInSight = (rect) => rect.top >= 0 && rect.bottom <= window.innerHeight;
  const set = (style, name, value) => {
    if (style[name] !== value) style[name] = value;
  };
  // Where the reader was before the page was lost: its content comes back in pieces, and its images later still.
  let kept = null;
  const forget = () => (kept = null);
  for (const hand of ["wheel", "keydown", "pointerdown"]) addEventListener(hand, forget, { passive: true });
  const fit = () => {
    const rect = extent(blocks[written.block]);
    if (bar.hidden !== !rect) bar.hidden = !rect;
    if (!rect) return;
    const side = article.dir === "rtl" ? main.getBoundingClientRect().right - 12 : main.getBoundingClientRect().left + 9;
    set(bar.style, "left", `${side + window.scrollX}px`);
    set(bar.style, "top", `${rect.top + window.scrollY}px`);
    set(bar.style, "height", `${rect.height}px`);
  };
  // Zoom, images that arrive, a spoiler that opens: whatever sets the page anew is seen once its layout has settled.
  const settled = new ResizeObserver(() => {
    fit();
    if (kept !== null) window.scrollTo(0, kept);
  });
  settled.observe(main);
  settled.observe(root);

  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];

  return {
    // Lays the writer's own style sheet over that of the target; its imports are passed over.
    dress(css) {
      own.replaceSync(css);
      fit();
    },
    language(tag, direction) {
      article.lang = tag;
      article.dir = direction;
    },
    put(name, html) {
      remove(parts[name]);
      parts[name] = make(html);
      places[name].before(...parts[name]);
    },
    splice(first, removed, htmls) {
      const next = blocks[first + removed];
      const before = next ? next[0] : places.blocks;
      const made = htmls.map(make);
      blocks.splice(first, removed, ...made).forEach(remove);
      const fragment = document.createDocumentFragment();
      for (const nodes of made) for (const node of nodes) fragment.append(node);
      before.before(fragment);
    },
    // Called before the first patch of a page that comes back.
    keep(top) {
      kept = top;
    },
    // Called before a patch: only a reader who saw the place of writing is led on with it.
    hold() {
      const rect = caret();
      wasSeen = !rect || isInSight(rect);
    },
    // Called after a patch, and when the caret has moved.
    write(block, letters) {
      const isElsewhere = block !== written.block;
      const isBack = kept !== null && written.block < 0;
      written = { block, letters };
      fit();
      if (isBack) return window.scrollTo(0, kept);
      forget();
      const rect = caret();
      if (!rect || isInSight(rect) || !(isElsewhere || wasSeen)) return;
      const room = window.innerHeight / 5;
      if (!block && !letters) window.scrollTo(0, 0);
      else if (rect.top < 0) window.scrollBy(0, rect.top - room);
      else window.scrollBy(0, rect.bottom - window.innerHeight + room);
    },
    // Gives the address of the video at a point where the target has no link around it; else the block, how many letters of it stand before, and how many signs since the last one.
    find(x, y) {
      const target = document.elementFromPoint(x, y);
      if (!main.contains(target) || target.closest("a[href], summary") || !getSelection().isCollapsed) return null;
      const film = target.closest(FILMS);
      if (film) return film.textContent.trim();
      const point = document.caretRangeFromPoint(x, y);
      const holds = (node) => (nodes) => node && nodes.some((each) => each.contains(node));
      let block = blocks.findIndex(holds(target));
      if (block < 0) block = blocks.findIndex(holds(point?.startContainer));
      if (block < 0) return null;
      let before = "";
      for (const text of texts(blocks[block])) {
        if (text === point?.startContainer) {
          before += text.data.slice(0, point.startOffset);
          break;
        }
        if (!point || point.comparePoint(text, 0) > 0) break;
        before += text.data;
      }
      const letters = [...before.matchAll(letter)];
      const last = letters.at(-1);
      return [block, letters.length, last ? [...before.slice(last.index + last[0].length)].length : 0];
    },
    // Gives the first block in sight.
    top() {
      const block = blocks.findIndex((nodes) => extent(nodes)?.bottom > 8);
      return block < 0 ? null : block;
    },
    // Gives how many places Tab comes to, and which of them has the focus.
    stops() {
      const all = [...document.querySelectorAll(STOPS)].filter((each) => each.checkVisibility());
      return [all.length, all.indexOf(document.activeElement)];
    },
    look(theme, width, desk) {
      root.style.setProperty("--desk", desk);
      root.dataset.theme = theme;
      root.dataset.width = width;
      fit();
    },
  };
})();
