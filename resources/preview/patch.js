// The application's hand in the preview: runs in an isolated world that the page cannot see.
// Every part is kept as its list of nodes, without wrappers, so that the page is the page that leaves.
window.desk = (() => {
  const main = document.querySelector("main");
  const article = main.querySelector("article") ?? main;
  const places = {};
  const comments = document.createNodeIterator(main, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode()); ) places[comment.data.replace("desk:", "")] = comment;
  const parts = { header: [], box: [], footer: [] };
  const blocks = [];

  const make = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const nodes = [...template.content.childNodes];
    return nodes.length ? nodes : [document.createTextNode("")];
  };
  const remove = (nodes) => nodes.forEach((node) => node.remove());

  return {
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
    show(at) {
      const element = (blocks[at] || []).find((node) => node.nodeType === Node.ELEMENT_NODE);
      if (element) element.scrollIntoView({ block: "nearest" });
    },
    look(theme, width, desk) {
      document.documentElement.style.setProperty("--desk", desk);
      document.documentElement.dataset.theme = theme;
      document.documentElement.dataset.width = width;
    },
  };
})();
